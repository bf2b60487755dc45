import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/contract/types.generated.js';
import { speak } from '../../src/language/speech.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import type { SearchableRegions } from '../../src/regions/searchable-regions.js';
import { memorySource } from '../../src/sources/memory-source.js';
import type { Source } from '../../src/sources/source.js';
import { loadFinder, type LevelOutcome } from '../../src/views/region-finder.data.js';
import { regionFinderView, type RegionFinderView } from '../../src/views/region-finder.view.js';
import { RELEASE } from './small-country.js';

const nl = speak('nl');
const level = (id: string): Level => ({ id, title: id, plural: `${id}en`, count: 2, index: `${id}.json` });
const LEVELS = ['provincie', 'gemeente', 'wijk', 'buurt'].map(level);
const PARENTS = ['wijk', 'gemeente', 'provincie'];
const index = (id: string, regions: readonly (readonly [code: string, name: string, ...above: string[]])[]) =>
  makeRegionIndex({
    level: id,
    codes: regions.map(([code]) => code),
    names: regions.map(([, name]) => name),
    ancestors: new Map(
      PARENTS.slice(PARENTS.length - (regions[0]!.length - 2)).map((each, i) => [each, (position) => regions[position]![i + 2]]),
    ),
  });
const SOURCE = memorySource({
  release: { ...RELEASE, levels: LEVELS },
  regions: [
    index('provincie', [
      ['PV1', 'West'],
      ['PV2', 'Oost'],
    ]),
    index('gemeente', [
      ['GM1', 'Dorp', 'PV1'],
      ['GM2', 'Stad', 'PV2'],
    ]),
    index('wijk', [
      ['WK11', 'Noord', 'GM1', 'PV1'],
      ['WK12', 'Zuid', 'GM1', 'PV1'],
      ['WK21', 'Noord', 'GM2', 'PV2'],
    ]),
    index('buurt', [
      ['BU111', 'Hof', 'WK11', 'GM1', 'PV1'],
      ['BU121', 'Hof', 'WK12', 'GM1', 'PV1'],
      ['BU211', 'Hof', 'WK21', 'GM2', 'PV2'],
    ]),
  ],
  tables: [],
});

async function load(levels: readonly Level[], source: Source = SOURCE): Promise<LevelOutcome[]> {
  const outcomes: LevelOutcome[] = [];
  await loadFinder(source, { levels }, (outcome) => outcomes.push(outcome), new AbortController().signal);
  return outcomes;
}
const regionsOf = (outcomes: readonly LevelOutcome[]): SearchableRegions[] =>
  outcomes.flatMap((outcome) => ('regions' in outcome ? [outcome.regions] : []));
async function look(query: string, levels = LEVELS): Promise<RegionFinderView> {
  return regionFinderView({ query, regions: regionsOf(await load(levels)), levels, failed: [], speech: nl });
}
const texts = ({ options }: RegionFinderView): string[] =>
  options.map(
    ({ nameParts, placeParts }) => `${nameParts.map(({ text }) => text).join('')} · ${placeParts.map(({ text }) => text).join('')}`,
  );

describe('the finder of regions', () => {
  it('names each region with its level and the gemeente it is in', async () => {
    expect(texts(await look('noord'))).toEqual(['Noord · wijk in Dorp', 'Noord · wijk in Stad']);
    expect(texts(await look('dorp'))).toEqual(['Dorp · gemeente in West']);
    expect(texts(await look('oost'))).toEqual(['Oost · provincie']);
  });

  it('tells two of one name in one gemeente apart by what lies between, and by their codes', async () => {
    expect(texts(await look('hof dorp'))).toEqual(['Hof · buurt in Noord, Dorp · BU111', 'Hof · buurt in Zuid, Dorp · BU121']);
    expect(texts(await look('hof stad'))).toEqual(['Hof · buurt in Stad']);
  });

  it('shows the code where that is what was asked', async () => {
    expect(texts(await look('BU211'))).toEqual(['Hof · buurt in Stad · BU211']);
    expect((await look('BU211')).options[0]!.exact).toBe(true);
  });

  it('says how many there are, and how many more than it shows', async () => {
    expect((await look('hof')).found).toBe('3 gebieden gevonden.');
    expect(await look('nergens')).toMatchObject({ options: [], found: 'Er is geen gebied gevonden met deze naam of code.' });
    expect(await look(' ')).toMatchObject({ asked: false, options: [], found: undefined });
    const many = Array.from({ length: 20 }, (_, i) => ['GM' + String(i), `Dorp ${String(i)}`, 'PV1'] as const);
    const source = memorySource({
      release: { ...RELEASE, levels: [LEVELS[1]!] },
      regions: [index('gemeente', many), index('provincie', [['PV1', 'West']])],
      tables: [],
    });
    const view = regionFinderView({
      query: 'dorp',
      regions: regionsOf(await load([LEVELS[1]!], { ...source, regions: (id) => source.regions(id) })),
      levels: [LEVELS[1]!],
      failed: [],
      speech: nl,
    });
    expect([view.options.length, view.found, view.more]).toEqual([12, '20 gebieden gevonden.', 'Nog 8 gebieden: typ meer letters.']);
  });

  it('shows what it finds while levels are still to come, and does not say there is nothing', async () => {
    const [first] = regionsOf(await load([LEVELS[1]!]));
    const still = (query: string): RegionFinderView =>
      regionFinderView({ query, regions: [first!], levels: LEVELS, failed: [], speech: nl });
    expect(still('dorp')).toMatchObject({ found: '1 gebied gevonden.', notes: ['De gebieden worden nog opgehaald.'] });
    expect(still('hof')).toMatchObject({ options: [], found: undefined, notes: ['De gebieden worden nog opgehaald.'] });
  });

  it('hears of each level in order, also of one that failed', async () => {
    const source: Source = {
      ...SOURCE,
      regions: (id, ...more) => (id === 'wijk' ? Promise.reject(new Error('ill')) : SOURCE.regions(id, ...more)),
    };
    const outcomes = await load(LEVELS, source);
    expect(outcomes.map(({ level: { id }, ...outcome }) => [id, 'regions' in outcome])).toEqual([
      ['provincie', true],
      ['gemeente', true],
      ['wijk', false],
      ['buurt', true],
    ]);
    const view = regionFinderView({ query: 'hof', regions: regionsOf(outcomes), levels: LEVELS, failed: [LEVELS[2]!], speech: nl });
    expect(view).toMatchObject({ found: '3 gebieden gevonden.', notes: ['De wijken kunnen nu niet worden gezocht.'] });
    // Where no level can be searched it does not say that there is no such region.
    const none = regionFinderView({ query: 'hof', regions: [], levels: [LEVELS[2]!], failed: [LEVELS[2]!], speech: nl });
    expect(none).toMatchObject({ found: undefined, notes: ['De wijken kunnen nu niet worden gezocht.'] });
  });

  it('stops when it is no longer asked for', async () => {
    const abort = new AbortController();
    const outcomes: LevelOutcome[] = [];
    const loading = loadFinder(
      SOURCE,
      { levels: LEVELS },
      (outcome) => (outcomes.push(outcome), abort.abort(new Error('gone'))),
      abort.signal,
    );
    await expect(loading).rejects.toThrow('gone');
    expect(outcomes).toHaveLength(1);
  });
});
