import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SourceError } from '../../src/sources/source-error.js';
import { embedAddress, embeddedView } from '../../src/exporting/embed-address.js';
import { readCsv } from '../../src/exporting/read-csv.js';
import { csvText } from '../../src/exporting/csv.js';
import { learn, preferWords } from '../../src/language/learn.js';
import { sharedWords } from '../../src/language/shared-words.js';
import type { Language } from '../../src/language/word-table.js';
import { likelyColumns, ownLayer } from '../../src/own-data/own-layer.js';
import { readOwnTable } from '../../src/own-data/read-own-table.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import { fetchRegistry } from '../../src/sources/registry.js';
import { cases, SEED } from '../case-counts.js';
import { nl, TAKEN, twinOf } from '../exporting/taken.builder.js';
import { faultsAfter } from '../publisher/reading/changed-fixture.js';
import { changedAt } from './changed-at.js';
import { DOCUMENT_READERS } from './document-readers.js';
import { POLLUTING_DOCUMENTS, POLLUTING_NAMES } from './polluting-documents.js';
import { changedPrototypes } from './prototypes.js';

const fresh = (): unknown => ({ object: Reflect.get({}, 'polluted'), list: Reflect.get([], 'polluted') });
const clean = { object: undefined, list: undefined };

afterEach(() => {
  expect(changedPrototypes()).toEqual([]);
  expect(fresh()).toEqual(clean);
});

const readerOf = (title: string): (typeof DOCUMENT_READERS)[number] => DOCUMENT_READERS.find((reader) => reader.title === title)!;

/** What a page makes of a document, or that it is refused; a name of its own that no schema has is left out, as nothing asks for it. */
function outcomeOf(read: (document: unknown) => unknown, document: unknown): unknown {
  try {
    return read(document);
  } catch (error) {
    if (error instanceof SourceError) return error.kind;
    throw error;
  }
}

describe('a document with a name that all objects share', () => {
  it.each(POLLUTING_DOCUMENTS)('is refused, or changes no other object: %s at %s, %s', (title, place, json) => {
    const { good, read } = readerOf(title);
    const document = JSON.parse(JSON.stringify(changedAt(good.at(-1), place, JSON.parse(json)))) as unknown;
    const outcome = outcomeOf(read, document);
    if (typeof outcome === 'string') expect(outcome).toBe('invalid');
    else expect(Reflect.get(outcome as object, 'polluted')).toBe(undefined);
  });

  it('at whatever depth, is what it is without it or is refused', () => {
    let [ignored, refused] = [0, 0];
    const each = Math.ceil(cases(10_000, { share: 1300 }) / DOCUMENT_READERS.length);
    for (const { title, good, read } of DOCUMENT_READERS) {
      const document = good.at(-1);
      const usual = JSON.stringify(read(document));
      const places = recordsIn(document, '');
      fc.assert(
        fc.property(fc.constantFrom(...places), polluting, (place, [name, value]) => {
          const polluted = JSON.parse(JSON.stringify(changedAt(document, `${place}/${name}`, value))) as unknown;
          const outcome = outcomeOf(read, polluted);
          if (typeof outcome === 'string') {
            expect(outcome).toBe('invalid');
            refused++;
          } else {
            // A document that is used as it is keeps the name, as one of its own.
            expect(JSON.stringify(outcome)).toBe(outcome === polluted ? JSON.stringify(polluted) : usual);
            ignored++;
          }
          expect(fresh(), title).toEqual(clean);
        }),
        { numRuns: each, seed: SEED },
      );
      expect(changedPrototypes()).toEqual([]);
    }
    expect(ignored).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    console.info(`${ignored} ignored, ${refused} refused`);
  });
});

const polluting = fc.tuple(
  fc.constantFrom(...POLLUTING_NAMES),
  fc.letrec((again) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constant(JSON.parse('{"polluted":"yes"}') as unknown),
      fc.constantFrom<unknown>('yes', null, 1, [], ['yes']),
      fc
        .tuple(fc.constantFrom(...POLLUTING_NAMES), again('value'))
        .map(([name, value]) => changedAt({ polluted: 'yes' }, `/${name}`, value)),
    ),
  })).value,
);

function recordsIn(node: unknown, place: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).flatMap(([step, child]) =>
    recordsIn(child, `${place}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return Array.isArray(node) ? inside : [place, ...inside];
}

describe("a person's own file with such names", () => {
  it.each(POLLUTING_NAMES)('is read with them as headers, codes and periods: %s', (name) => {
    const table = readOwnTable(`code;${name};jaar\n${name};12;${name}\nGM1;3;2024\n`);
    expect(table.headers).toEqual(['code', name, 'jaar']);
    const regions = makeRegionIndex({ level: 'gemeente', codes: ['GM1', name], names: ['Aa', name], ancestors: new Map() });
    const layer = ownLayer(table, { code: 0, value: 1, period: undefined }, regions, { year: undefined, successors: undefined });
    expect(layer.values.get(name)?.get('')).toBe(12);
    expect(likelyColumns(table, regions)).toBeDefined();
  });

  it.each(POLLUTING_NAMES)('of a figure comes back as it was: %s', (name) => {
    const twin = twinOf([{ text: name, order: null }], { rows: [{ code: name, header: name, cells: [] }], columns: [] });
    expect(readCsv(csvText(twin, TAKEN, nl), nl).rows[0]).toMatchObject({ code: name, header: name });
  });
});

describe("a partner's list with such names", () => {
  it.each(POLLUTING_NAMES)('is taken without them: %s', async (name) => {
    const action = `{"id":"${name}","title":{"nl":"Model","${name}":"yes"},"holder":"P","url":"https://example.org/","access":"open","${name}":{"polluted":"yes"}}`;
    const body = `{"format":"1.0","holder":"Partner","actions":[${action}],"${name}":{"polluted":"yes"}}`;
    const { actions } = await fetchRegistry(`https://example.org/${name}.json`, async () => new Response(body));
    expect(actions.map(({ id }) => id)).toEqual([name]);
  });
});

describe('a publication with such names', () => {
  it.each(POLLUTING_NAMES)('is refused, or has them as names of its own: %s', async (name) => {
    const added = { [name]: { polluted: 'yes' } };
    for (const [from, to] of [
      ['fictional: true', `fictional: true\n${name}: {polluted: yes}`],
      ['licence: CC-BY-4.0', `licence: CC-BY-4.0\nx-note2: {${name}: {polluted: yes}}`],
      ['{nl: Klein land, en: Small country}', `{nl: Klein land, ${name}: {polluted: yes}}`],
      ['missing: {x: not-applicable', `missing: {${name}: not-applicable, x: not-applicable`],
      ['{NL: Klein land}', `{NL: Klein land, ${name}: Elders}`],
      ['categories: {45: Autohandel', `categories: {${name}: Elders, 45: Autohandel`],
      ['columns: {sbi_01: 01', `columns: {${name}: 01, sbi_01: 01`],
      ['where: {soort: gemeente}', `where: {${name}: gemeente}`],
      ['facts: {inwoners', `facts: {${name}: Elders, inwoners`],
      ['attributes: {indicator: winst', `attributes: {${name}: yes, indicator: winst`],
    ] as const)
      for (const fault of await faultsAfter({ 'publication.yaml': [from, to] }))
        expect(fault).toMatchObject({ file: expect.any(String), expected: expect.any(String) });
    expect(added).not.toHaveProperty('polluted');
  });

  it.each(POLLUTING_NAMES)('and a table with such a column and code: %s', async (name) => {
    const faults = await faultsAfter({
      'tables/inwoners-2025.csv': `gemeente;aantal;${name}\nGM0001;5;yes\n${name};7;yes\n`,
      'tables/winst.csv': `provincie,halfjaar,winst,${name}\nPV1,${name},1,1\n`,
    });
    expect(faults.length).toBeGreaterThan(0);
    for (const { found } of faults) expect(found).toContain(name);
  });
});

describe('an address with such names', () => {
  it.each(POLLUTING_NAMES)('brings none of them: %s', (name) => {
    const view = embeddedView(
      `?element=${name}&${name}=yes&${name}[polluted]=yes&${name}.polluted=yes&constructor[prototype][polluted]=yes&color-${name}=fff&lang=${name}&scheme=${name}`,
    );
    expect(view).toMatchObject({ element: name, attributes: {}, lang: 'nl', scheme: 'light', release: undefined });
    expect(Object.keys(view.colours)).toEqual(name === '__proto__' ? [] : [`color-${name}`]);
    const attributes = JSON.parse(`{"${name}":"yes","level":"gemeente"}`) as Record<string, string>;
    expect(embedAddress('embed.html', { element: 'zo-region-map', attributes })).toBe('embed.html?element=zo-region-map&level=gemeente');
  });
});

describe('words of a page with such names', () => {
  it.each(POLLUTING_NAMES)('are left out, and named: %s', (name) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { frame } = sharedWords('nl');
    const words = JSON.parse(
      `{"${name}":{"polluted":"yes"},"shared":{"${name}":{"polluted":"yes"},"frame":{"${name}":"yes"}}}`,
    ) as Language;
    preferWords('nl', words);
    learn(name, words);
    expect(sharedWords('nl').frame).toEqual(frame);
    expect(sharedWords(name).frame.table).toBe(frame.table);
    preferWords('nl', { shared: {} });
    expect(warn.mock.calls.flat()).toContain(`zicht-op: word shared.${name}: expected undefined, found object`);
    warn.mockRestore();
  });
});
