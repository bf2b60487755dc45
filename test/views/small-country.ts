import { decodeTopology } from '../../src/geometry/decode-topology.js';
import type { Indicator, Level, PeerGroup, Release } from '../../src/contract/types.generated.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import { memorySource } from '../../src/sources/memory-source.js';
import type { Source } from '../../src/sources/source.js';
import type { Table } from '../../src/tables/table.js';
import { valueOf } from '../../src/tables/value-of.js';
import { grid, topologyOf } from '../geometry/grid.js';
import { column, type TestCell } from './trend-line.builder.js';

/** A number that is planted under the status of every withheld cell, as a careless host could: it may turn up nowhere. */
export const SENTINEL = 98765.4321;

/**
 * Fourteen gemeenten in two provincies. With 24.4 cases per 10,000 in the country, as in STATISTICS.md F2, the expected numbers are round:
 * Hoogeveen is the example of F2 and F3, Drie and Dertig have the same ratio of 3.33 (F3).
 */
export const REGIONS: readonly { readonly name: string; readonly count: TestCell; readonly base: number }[] = [
  { name: 'Hoogeveen', count: 316, base: 55_300 },
  { name: 'Dertig', count: 30, base: 3_689 },
  { name: 'Drie', count: 3, base: 369 },
  { name: 'Half', count: 100, base: 81_967 },
  { name: 'Gelijk', count: 20, base: 8_197 },
  { name: 'Nul', count: 0, base: 10_000 },
  { name: 'Étampes', count: '25P', base: 10_000 },
  { name: 'Geheim', count: 'Q', base: 10_000 },
  { name: 'Laat', count: 'L', base: 10_000 },
  { name: 'Onmogelijk', count: 'M', base: 10_000 },
  { name: 'Klein', count: 'N', base: 10_000 },
  { name: 'Onbekend', count: 'O', base: 10_000 },
  { name: 'Terug', count: 'W', base: 10_000 },
  { name: 'Eiland', count: 12, base: 5_000 },
];
export const CODES = REGIONS.map((_, i) => `GM${String(i + 1).padStart(2, '0')}`);
export const NAMES = REGIONS.map(({ name }) => name);
export const codeOf = (name: string): string => CODES[NAMES.indexOf(name)]!;
const NOT_DRAWN = codeOf('Eiland');
const provinceOf = (code: string): string => (Number(code.slice(2)) <= 7 ? 'PV1' : 'PV2');

const INDICATOR = {
  theme: 'theme',
  unit: { nl: 'zaken', en: 'cases' },
  source: ['Register'],
  made: 'counted' as const,
  population: 'alle inwoners',
  caveat: 'Een patroon is geen bewijs.',
};
const people = { baseUnit: { nl: 'inwoners', en: 'inhabitants' } };
export const INDICATORS: Readonly<Record<'rate' | 'count' | 'share' | 'amount' | 'branches', Indicator>> = {
  rate: { ...INDICATOR, ...people, id: 'rate', title: { nl: 'Zaken', en: 'Cases' }, kind: 'rate', per: 10_000, decimals: 1 },
  count: { ...INDICATOR, id: 'count', title: 'Aantal zaken', kind: 'count', decimals: 0 },
  share: { ...INDICATOR, ...people, id: 'share', title: 'Aandeel zaken', kind: 'share', decimals: 1 },
  amount: { ...INDICATOR, id: 'amount', title: 'Bedrag', kind: 'amount', unit: 'euro', decimals: 0 },
  branches: { ...INDICATOR, id: 'branches', title: 'Branches', kind: 'share', decimals: 1, breakdown: 'sbi' },
};

const LEVELS: readonly Level[] = [
  { id: 'land', title: 'land', count: 1, index: 'land.json' },
  { id: 'provincie', title: 'provincie', count: 2, index: 'provincie.json' },
  { id: 'gemeente', title: 'gemeente', plural: 'gemeenten', count: CODES.length, index: 'gemeente.json', attribution: 'Kadaster, 2024' },
  { id: 'wijk', title: 'wijk', count: 1, index: 'wijk.json' },
];

export const GROUPS: readonly PeerGroup[] = [
  { id: 'two', title: { nl: 'De twee', en: 'The two' }, level: 'gemeente', regions: [codeOf('Hoogeveen'), codeOf('Étampes')] },
  { id: 'with-secret', title: 'Met geheim', level: 'gemeente', regions: [codeOf('Hoogeveen'), codeOf('Geheim')] },
];

const indexOf = (level: string, codes: readonly string[], names: readonly string[], ancestors: RegionAncestors): RegionIndex =>
  makeRegionIndex({ level, codes, names, ancestors: new Map(ancestors) });
type RegionAncestors = readonly [string, (position: number) => string | undefined][];

const INDEXES: readonly RegionIndex[] = [
  indexOf('land', ['NL'], ['Nederland'], []),
  indexOf('provincie', ['PV1', 'PV2'], ['West', 'Oost'], [['land', () => 'NL']]),
  indexOf('gemeente', CODES, NAMES, [
    ['provincie', (i) => provinceOf(CODES[i]!)],
    ['land', () => 'NL'],
  ]),
  indexOf('wijk', ['WK0101'], ['Binnenstad'], [['gemeente', () => 'GM01']]),
];

const COUNTS: Readonly<Record<string, readonly TestCell[]>> = {
  land: [24_400],
  provincie: [500, 'Q'],
  gemeente: REGIONS.map(({ count }) => count),
};
const BASES: Readonly<Record<string, readonly number[]>> = {
  land: [10_000_000],
  provincie: [200_000, 100_000],
  gemeente: REGIONS.map(({ base }) => base),
};

/** The table of an indicator at a level, with the sentinel under every withheld count and value. */
export function tableOf(indicator: Indicator, level: string): Table {
  const codes = INDEXES.find((index) => index.level === level)!.codes;
  const [count, base] = [column(COUNTS[level]!), column(BASES[level]!)];
  const value = { values: count.values.map((each, i) => valueOf(indicator, each, base.values[i]!)), status: count.status };
  if (indicator.kind === 'amount') value.values.set(count.values.map((each) => each * 1000));
  for (const { values } of [count, value]) values.forEach((each, i) => Number.isNaN(each) && (values[i] = SENTINEL + i));
  const columns = indicator.kind === 'amount' ? { value } : indicator.kind === 'count' ? { value, count } : { value, count, base };
  return { indicator: indicator.id, level, codes, periods: ['2024'], categories: ['total'], columns };
}

export const RELEASE: Release = {
  format: '1.0',
  id: '2026-4',
  published: '2026-11-20',
  title: 'Klein land',
  publisher: { name: 'Test' },
  licence: 'CC-BY-4.0',
  fictional: true,
  levels: [...LEVELS],
  parts: {},
  breakdowns: [{ id: 'sbi', title: 'Branche', categories: [{ code: 'A', title: 'Landbouw' }] }],
  themes: [{ id: 'theme', title: 'Theme' }],
  indicators: Object.values(INDICATORS),
  tables: ['rate', 'count', 'share', 'amount'].flatMap((indicator) =>
    ['land', 'provincie', 'gemeente'].map((level) => ({ indicator, level, metrics: ['value' as const], periods: ['2024'] })),
  ),
  peerGroups: [...GROUPS],
  actions: [],
  files: {},
};

export const OUTLINES = decodeTopology(
  topologyOf(grid(7, 2).flatMap((square, i) => (CODES[i] === NOT_DRAWN ? [] : [{ ...square, code: CODES[i]! }]))),
);

/** The country as a source; `more` replaces parts of it. */
export function smallCountry(more: Partial<Parameters<typeof memorySource>[0]> = {}): Source {
  const tables = RELEASE.tables.map(({ indicator, level }) => tableOf(INDICATORS[indicator as keyof typeof INDICATORS], level));
  return memorySource({ release: RELEASE, regions: INDEXES, outlines: { gemeente: OUTLINES }, tables, ...more });
}
