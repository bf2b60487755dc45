import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/contract/status.js';
import { failureText } from '../../src/language/failures.js';
import { speak } from '../../src/language/speech.js';
import { SourceError } from '../../src/sources/source-error.js';
import type { Source } from '../../src/sources/source.js';
import { loadReference, type Reference, type ReferenceQuery } from '../../src/views/reference.data.js';
import { locateRegion } from '../../src/views/region-level.data.js';
import { regionSetOf } from '../../src/views/region-set.data.js';
import { codeOf, INDICATORS, RELEASE, smallCountry } from './small-country.js';

const nl = speak('nl');
const source = smallCountry();
const { rate, amount } = INDICATORS;

const load = (query: Partial<ReferenceQuery>, release = RELEASE, from: Source = source): Promise<Reference | undefined> =>
  loadReference(from, release, { reference: undefined, indicator: rate, period: '2024', category: undefined, ...query }, nl);
const figureOf = (reference: Reference | undefined): [number, string] => {
  const { values, status } = reference!.table.columns.value;
  expect(values).toHaveLength(1);
  return [values[0]!, STATUSES[status[0]!]!];
};

describe('the reference', () => {
  it('is the country when nothing is asked', async () => {
    const country = await load({});
    expect(country).toMatchObject({ code: 'NL', name: 'Nederland' });
    expect(figureOf(country)).toEqual([24.4, 'observed']);
  });

  it('is nothing without a country, or without its figures: then the figure stands alone', async () => {
    const levels = RELEASE.levels.map((level) => ({ ...level, count: 10 }));
    expect(await load({}, { ...RELEASE, levels })).toBeUndefined();
    expect(await load({ period: '1999' })).toBeUndefined();
  });

  it('is a region by its code, of any level', async () => {
    expect(figureOf(await load({ reference: 'PV1' }))).toEqual([25, 'observed']);
    expect(await load({ reference: codeOf('Hoogeveen') })).toMatchObject({ name: 'Hoogeveen' });
  });

  it('is the parent of the region, or the region that all lie within', async () => {
    const region = await locateRegion(source, RELEASE.levels, codeOf('Hoogeveen'));
    expect(await load({ reference: 'parent', region })).toMatchObject({ code: 'PV1', name: 'West' });
    expect(await load({ reference: 'parent', within: 'PV2' })).toMatchObject({ code: 'PV2' });
    expect(await load({ reference: 'parent' })).toBeUndefined();
  });

  it('is the nearest ancestor with figures', async () => {
    const tables = RELEASE.tables.filter(({ level }) => level !== 'provincie');
    const region = await locateRegion(source, RELEASE.levels, codeOf('Hoogeveen'));
    expect(await load({ reference: 'parent', region }, { ...RELEASE, tables })).toMatchObject({ code: 'NL' });
    const country = await locateRegion(source, RELEASE.levels, 'NL');
    expect(await load({ reference: 'parent', region: country })).toBeUndefined();
  });

  it('is a peer group taken together: the rate of the sums, not the mean of the rates', async () => {
    const group = await load({ reference: 'two' });
    expect(group).toMatchObject({ code: 'two', name: 'De twee', group: { id: 'two' } });
    const [value, status] = figureOf(group);
    expect(value).toBeCloseTo(((316 + 25) / (55_300 + 10_000)) * 10_000, 10);
    expect(status).toBe('provisional');
  });

  it('is withheld when one of the group is', async () => {
    expect(figureOf(await load({ reference: 'with-secret' }))).toEqual([NaN, 'suppressed']);
  });

  describe('of similar regions', () => {
    const own = codeOf('Hoogeveen');
    const similar = { id: 'similar', title: 'Vergelijkbaar', level: 'gemeente', regions: [], similar: 'similar.json' };
    const release = { ...RELEASE, peerGroups: [...RELEASE.peerGroups, similar] };
    const documents = { 'similar.json': { format: '1.0', similar: { [own]: [codeOf('Étampes')] } } };
    const of = async (code: string | undefined): Promise<Reference | undefined> => {
      const region = code === undefined ? undefined : await locateRegion(source, RELEASE.levels, code);
      return load({ reference: 'similar', region }, release, smallCountry({ release, documents }));
    };
    const said = async (code: string | undefined): Promise<string[]> => {
      const error: unknown = await of(code).catch((reason: unknown) => reason);
      return ['nl', 'en'].map((tag) => failureText(error, speak(tag)).sentences[1]!);
    };

    it('is those most like the region in focus, without itself', async () => {
      const group = await of(own);
      expect(group).toMatchObject({ code: 'similar', name: 'Vergelijkbaar (Hoogeveen)', group: { regions: [codeOf('Étampes')] } });
      expect(figureOf(group)[0]).toBeCloseTo((25 / 10_000) * 10_000, 10);
    });

    it('is none without one region, and says so', async () => {
      expect(await said(undefined)).toEqual([
        'Vergelijkbare gebieden zijn er alleen bij één gekozen gebied.',
        'There are similar regions only of one chosen region.',
      ]);
    });

    it('is none for a region of which facts are lacking, and says so', async () => {
      expect(await said(codeOf('Étampes'))).toEqual([
        'Van dit gebied is niet bekend welke gebieden erop lijken.',
        'Which regions are like this one is not known.',
      ]);
    });

    it('cannot be what the regions of a map lie within', async () => {
      const gemeente = RELEASE.levels.find(({ id }) => id === 'gemeente')!;
      const asked = regionSetOf(smallCountry({ release, documents }), release, gemeente, { within: 'similar' }, speak('nl'));
      await expect(asked).rejects.toMatchObject({ kind: 'unknown', details: { path: 'reference', found: 'similar' } });
    });
  });

  it('has no figure for a group where the value does not follow from counts', async () => {
    expect(figureOf(await load({ reference: 'two', indicator: amount }))).toEqual([NaN, 'unknown']);
  });

  it.each([
    [{ reference: 'x' }, 'region'],
    [{ reference: 'PV1', period: '1999' }, 'period'],
  ])('fails for what the release does not have when it was asked for by name: %o', async (query, path) => {
    const error: unknown = await load(query).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ kind: 'unknown', details: { path } });
  });

  it('fails as its source fails, also for the country that nobody asked for', async () => {
    const broken: Source = { ...source, table: () => Promise.reject(new SourceError('changed')) };
    await expect(load({}, RELEASE, broken)).rejects.toMatchObject({ kind: 'changed' });
  });
});

describe('the level of a region', () => {
  it('is found by its code, from large to small levels', async () => {
    const asked: string[] = [];
    const counting: Source = { ...source, regions: (level, ...rest) => (asked.push(level), source.regions(level, ...rest)) };
    expect(await locateRegion(counting, RELEASE.levels, codeOf('Drie'))).toMatchObject({ name: 'Drie', level: { id: 'gemeente' } });
    expect(asked).toEqual(['land', 'provincie', 'gemeente']);
  });

  it('is an error for a code that no level has', async () => {
    await expect(locateRegion(source, RELEASE.levels, 'GM99')).rejects.toMatchObject({
      kind: 'unknown',
      details: { path: 'region', found: 'GM99', expected: 'land, provincie, gemeente, wijk' },
    });
  });
});
