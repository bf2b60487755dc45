import { describe, expect, it } from 'vitest';
import type { Level, Release } from '../../src/contract/types.generated.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { memorySource } from '../../src/sources/memory-source.js';
import { drillLevels, levelBelow, stepInto, stepsTo, stepsWithFigures, type DrillStep } from '../../src/views/drill.js';
import { RELEASE } from './small-country.js';

const level = (id: string, more: Partial<Level> = {}): Level => ({ id, title: id, count: 2, index: `${id}.json`, geometry: 'g', ...more });
const LEVELS = [
  level('land', { count: 1 }),
  level('provincie'),
  level('gemeente', { partsOf: 'provincie' }),
  level('wijk', { partsOf: 'gemeente' }),
  level('buurt', { partsOf: 'gemeente' }),
];
const release = (withFigures: readonly string[], levels: readonly Level[] = LEVELS): Release => ({
  ...RELEASE,
  levels: [...levels],
  tables: withFigures.map((id) => ({ indicator: 'rate', level: id, metrics: ['value'], periods: ['2024'] })),
});
const ALL = release(LEVELS.map(({ id }) => id));
const ids = (levels: readonly Level[]): string[] => levels.map(({ id }) => id);

const index = (id: string, regions: Readonly<Record<string, readonly string[]>>): RegionIndex => {
  const codes = Object.keys(regions);
  const above = ['wijk', 'gemeente', 'provincie', 'land'].slice(4 - regions[codes[0]!]!.length);
  return makeRegionIndex({
    level: id,
    codes,
    names: codes.map((code) => `naam ${code}`),
    ancestors: new Map(above.map((each, place) => [each, (position) => regions[codes[position]!]![place]])),
  });
};
const INDEXES = [
  index('land', { NL: [] }),
  index('provincie', { PV1: ['NL'], PV2: ['NL'] }),
  index('gemeente', { GM1: ['PV1', 'NL'], GM2: ['PV2', 'NL'] }),
  index('wijk', { WK11: ['GM1', 'PV1', 'NL'], WK21: ['GM2', 'PV2', 'NL'] }),
  index('buurt', { BU111: ['WK11', 'GM1', 'PV1', 'NL'], BU211: ['WK21', 'GM2', 'PV2', 'NL'] }),
];
const source = memorySource({ release: ALL, regions: INDEXES, tables: [] });

describe('the levels that a map goes through', () => {
  it('are all below its own', () => {
    expect(ids(drillLevels(ALL, 'rate', 'gemeente', undefined))).toEqual(['gemeente', 'wijk', 'buurt']);
    expect(ids(drillLevels(ALL, 'rate', 'buurt', undefined))).toEqual(['buurt']);
  });

  it('are those with figures and outlines; one without is skipped', () => {
    expect(ids(drillLevels(release(['gemeente', 'buurt']), 'rate', 'gemeente', undefined))).toEqual(['gemeente', 'buurt']);
    const flat = LEVELS.map(({ geometry, ...each }) => (each.id === 'wijk' ? each : { ...each, geometry: geometry! }));
    expect(ids(drillLevels(release(ids(LEVELS), flat), 'rate', 'gemeente', undefined))).toEqual(['gemeente', 'buurt']);
    expect(ids(drillLevels(ALL, 'other', 'gemeente', undefined))).toEqual(['gemeente']);
  });

  it('are those that are asked for, with its own; in the order of the release', () => {
    expect(ids(drillLevels(ALL, 'rate', 'provincie', ['buurt', 'gemeente']))).toEqual(['provincie', 'gemeente', 'buurt']);
    expect(ids(drillLevels(ALL, 'rate', 'gemeente', ['provincie', 'nonsense', 'wijk']))).toEqual(['gemeente', 'wijk']);
  });

  it('have each one below, but the smallest', () => {
    const levels = drillLevels(ALL, 'rate', 'gemeente', ['buurt']);
    expect(levelBelow(levels, 'gemeente')?.id).toBe('buurt');
    expect(levelBelow(levels, 'buurt')).toBeUndefined();
    expect(levelBelow(levels, 'wijk')).toBeUndefined();
  });
});

describe('a step into a region', () => {
  it('names the part of the release that has what is in it, where that is of a larger region', () => {
    const [wijken, gemeenten] = [INDEXES[3]!, INDEXES[2]!];
    expect(stepInto(LEVELS[4]!, wijken, 'WK21')).toEqual({ code: 'WK21', name: 'naam WK21', level: 'buurt', part: 'GM2' });
    expect(stepInto(LEVELS[3]!, gemeenten, 'GM2')).toEqual({ code: 'GM2', name: 'naam GM2', level: 'wijk', part: undefined });
    expect(stepInto(level('buurt'), wijken, 'WK21').part).toBeUndefined();
  });
});

describe('the way to where a region is shown', () => {
  const home: DrillStep = { code: undefined, name: 'alle gemeenten', level: 'gemeente' };
  const levels = drillLevels(ALL, 'rate', 'gemeente', undefined);

  it('has a step for each level between', async () => {
    expect(await stepsTo(source, home, levels, { code: 'BU211', level: 'buurt' }, undefined)).toEqual([
      home,
      { code: 'GM2', name: 'naam GM2', level: 'wijk', part: undefined },
      { code: 'WK21', name: 'naam WK21', level: 'buurt', part: 'GM2' },
    ]);
    expect(await stepsTo(source, home, levels, { code: 'GM1', level: 'gemeente' }, undefined)).toEqual([home]);
  });

  it('skips the levels that the map skips', async () => {
    const few = drillLevels(ALL, 'rate', 'gemeente', ['buurt']);
    expect(await stepsTo(source, home, few, { code: 'BU111', level: 'buurt' }, undefined)).toEqual([
      home,
      { code: 'GM1', name: 'naam GM1', level: 'buurt', part: undefined },
    ]);
  });

  it('asks for no more than the regions of a part', async () => {
    const asked: (string | undefined)[] = [];
    const watched = { ...source, regions: (id: string, within?: string) => (asked.push(within), source.regions(id, within)) };
    await stepsTo(watched, { ...home, code: 'PV2' }, levels, { code: 'BU211', level: 'buurt' }, 'PV2');
    expect(new Set(asked)).toEqual(new Set(['PV2']));
  });

  it('ends where another indicator has no figures, never before the first place', () => {
    const steps = [home, stepInto(LEVELS[3]!, INDEXES[2]!, 'GM1'), stepInto(LEVELS[4]!, INDEXES[3]!, 'WK11')];
    expect(stepsWithFigures(steps, ALL, 'rate')).toEqual(steps);
    expect(stepsWithFigures(steps, release(['gemeente', 'wijk']), 'rate')).toEqual(steps.slice(0, 2));
    expect(stepsWithFigures(steps, release(['land']), 'rate')).toEqual([home]);
    expect(stepsWithFigures([], release(['land']), 'rate')).toEqual([]);
  });
});
