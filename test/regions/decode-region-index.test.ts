import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionIndexDocument } from '../../src/contract/types.generated.js';
import { decodeRegionIndex } from '../../src/regions/decode-region-index.js';
import { regionsBelow, selectRegions } from '../../src/regions/make-region-index.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { SourceError } from '../../src/sources/source-error.js';
import { changedSomewhere } from '../sources/changed-somewhere.js';
import { BUURTEN, indexDocument } from '../sources/made-release.js';

const url = 'https://example.org/1/regions/buurt.json';
const decode = (document: unknown): RegionIndex => decodeRegionIndex(document, { level: 'buurt', url });
const document = (): RegionIndexDocument => structuredClone(indexDocument('buurt', BUURTEN)) as RegionIndexDocument;

describe('decodeRegionIndex', () => {
  it('knows codes, names and places', () => {
    const index = decode(document());
    expect(index).toMatchObject({
      level: 'buurt',
      vintage: 2024,
      codes: BUURTEN,
      ancestorLevels: ['wijk', 'gemeente', 'provincie', 'land'],
    });
    expect(index.names[3]).toBe(`Naam ${BUURTEN[3]}`);
    expect(index.positionOf('BU42A')).toBe(BUURTEN.indexOf('BU42A'));
    expect(index.positionOf('BU999')).toBeUndefined();
    expect(index.nameOf('BU42A')).toBe('Naam BU42A');
    expect(index.nameOf('BU999')).toBe('BU999');
  });

  it('knows the ancestors of every region', () => {
    const index = decode(document());
    expect(['wijk', 'gemeente', 'provincie', 'land', 'straat'].map((level) => index.ancestorOf('BU32A', level))).toEqual([
      'WK32',
      'GM3',
      'PV2',
      'NL',
      undefined,
    ]);
    expect(index.ancestorOf('BU999', 'gemeente')).toBeUndefined();
  });

  it('knows a region without an ancestor', () => {
    const lonely = document();
    lonely.extension.ancestors = [{ level: 'gemeente', runs: [['', 2], ['GM1', BUURTEN.length - 2]] }]; // prettier-ignore
    const index = decode(lonely);
    expect(index.ancestorOf(BUURTEN[1]!, 'gemeente')).toBeUndefined();
    expect(index.ancestorOf(BUURTEN[2]!, 'gemeente')).toBe('GM1');
  });

  it('names a region without a label by its code, whatever the code is', () => {
    const odd = document();
    odd.category.index[0] = 'constructor';
    odd.category.label = {};
    expect(decode(odd).names.slice(0, 2)).toEqual(['constructor', BUURTEN[1]]);
  });

  it.each<[string, (document: RegionIndexDocument) => void, string]>([
    ['another level', (index) => void (index.extension.level = 'wijk'), '/extension/level'],
    ['a code twice', (index) => void (index.category.index[5] = BUURTEN[0]!), '/category/index/5'],
    ['a code that is a number', (index) => void (index.category.index[5] = 5 as never), '/category/index/5'],
    ['a name that is a number', (index) => void (index.category.label[BUURTEN[5]!] = 5 as never), `/category/label/${BUURTEN[5]}`],
    ['ancestors of fewer regions', (index) => void index.extension.ancestors[1]!.runs.pop(), '/extension/ancestors/1/runs'],
    ['ancestors of more regions', (index) => void (index.extension.ancestors[0]!.runs[0]![1] = 1e15), '/extension/ancestors/0/runs'],
    ['a run of half a region', (index) => void (index.extension.ancestors[0]!.runs[0]![1] = 0.5), '/extension/ancestors/0/runs/0/1'],
    ['no ancestors', (index) => void Reflect.deleteProperty(index.extension, 'ancestors'), '/extension'],
    ['labels in a list', (index) => void (index.category.label = [] as never), '/category/label'],
  ])('refuses %s', (_, change, path) => {
    const wrong = document();
    change(wrong);
    expect(failureOf(wrong)).toMatchObject({ kind: 'invalid', details: { url, path } });
  });

  it('gives an index or a SourceError, whatever is changed in the document', () => {
    fc.assert(
      fc.property(changedSomewhere(indexDocument('buurt', BUURTEN.slice(0, 8))), (changed) => {
        try {
          const index = decode(changed);
          for (const code of index.codes) expect(typeof index.nameOf(code)).toBe('string');
          for (const level of index.ancestorLevels) index.ancestorOf(index.codes[0] ?? '', level);
        } catch (error) {
          if (!(error instanceof SourceError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('selectRegions', () => {
  it('keeps the regions below another, with their names and ancestors', () => {
    const index = decode(document());
    const below = regionsBelow(index, 'WK21');
    expect(below).toEqual(['BU211', 'BU212', 'BU21A']);
    const selected = selectRegions(index, new Set(below));
    expect(selected.codes).toEqual(below);
    expect(selected.nameOf('BU21A')).toBe('Naam BU21A');
    expect(selected.nameOf('BU111')).toBe('BU111');
    expect(selected.ancestorOf('BU21A', 'provincie')).toBe('PV1');
    expect(selected.positionOf('BU212')).toBe(1);
  });
});

function failureOf(wrong: unknown): SourceError {
  try {
    decode(wrong);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('This document was not refused.');
}
