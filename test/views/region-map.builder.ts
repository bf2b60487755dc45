import { ABSENT } from '../../src/contract/status.js';
import type { Indicator, Level, PeerGroup, Release } from '../../src/contract/types.generated.js';
import { speak, type Speech } from '../../src/language/speech.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import { memorySource } from '../../src/sources/memory-source.js';
import type { Source } from '../../src/sources/source.js';
import type { Column, Table } from '../../src/tables/table.js';
import { valueOf } from '../../src/tables/value-of.js';
import { loadRegionMap, type RegionMapData, type RegionMapQuery } from '../../src/views/region-map.data.js';
import type { PictureOptions, RegionMapOptions } from '../../src/views/region-map.options.js';
import { regionMapTwin } from '../../src/views/region-map.twin.js';
import { regionMapView, type RegionMapView } from '../../src/views/region-map.view.js';
import { SENTINEL } from './small-country.js';
import { column, type TestCell } from './trend-line.builder.js';

/** Cases per 10,000 inhabitants. */
export const INDICATOR: Indicator = {
  id: 'zaken',
  theme: 'theme',
  title: { nl: 'Zaken', en: 'Cases' },
  kind: 'rate',
  per: 10_000,
  decimals: 1,
  unit: { nl: 'zaken', en: 'cases' },
  baseUnit: { nl: 'inwoners', en: 'inhabitants' },
  source: ['Register'],
  made: 'counted',
  population: 'alle inwoners',
  caveat: 'Een patroon is geen bewijs.',
};

/** What a test says of a country: of each gemeente the counts of all periods, with its base. */
export interface TestCountry {
  readonly counts: readonly (readonly TestCell[])[];
  /** One number, or one a gemeente; default 10,000, so that a count is a value. */
  readonly base?: number | readonly number[];
  readonly names?: readonly string[];
  readonly periods?: readonly string[];
  readonly indicator?: Partial<Indicator>;
  /** Counts of the country, on 1,000,000. */
  readonly country?: readonly TestCell[];
  readonly groups?: readonly PeerGroup[];
  /** Whether counts and bases are published beside the values. */
  readonly counted?: boolean;
  /** Published limits around each value of a gemeente, by how much lower and higher they are. */
  readonly limits?: readonly [below: number, above: number];
  /** Planted under every cell whose status says that it has no number, as a careless host could. */
  readonly planted?: number;
}

export const codeOf = (at: number): string => `GM${String(at + 1).padStart(4, '0')}`;
const COUNTRY_BASE = 1_000_000;

export function countrySource(country: TestCountry): Source {
  const { counts, base = 10_000, periods = ['2023', '2024'], groups = [] } = country;
  const indicator = { ...INDICATOR, ...country.indicator };
  const codes = counts.map((_, i) => codeOf(i));
  const levels: Level[] = [
    { id: 'land', title: 'land', count: 1, index: 'land.json' },
    { id: 'gemeente', title: 'gemeente', plural: 'gemeenten', count: codes.length, index: 'gemeente.json' },
  ];
  const ofLevel = [
    { level: 'land', codes: ['NL'], counts: [country.country ?? periods.map(() => 2_000)], bases: [COUNTRY_BASE] },
    { level: 'gemeente', codes, counts, bases: codes.map((_, i) => (typeof base === 'number' ? base : base[i]!)) },
  ];
  const release: Release = {
    format: '1.0',
    id: '2026-4',
    published: '2026-11-20',
    title: 'Land',
    publisher: { name: 'Test' },
    licence: 'CC-BY-4.0',
    fictional: true,
    levels,
    breakdowns: [],
    themes: [{ id: 'theme', title: 'Theme' }],
    indicators: [indicator],
    tables: levels.map(({ id }) => ({ indicator: indicator.id, level: id, metrics: ['value'], periods: [...periods] })),
    peerGroups: [...groups],
    actions: [],
    files: {},
  };
  return memorySource({
    release,
    regions: [
      makeRegionIndex({ level: 'land', codes: ['NL'], names: ['Nederland'], ancestors: new Map() }),
      makeRegionIndex({
        level: 'gemeente',
        codes,
        names: country.names ?? codes.map((_, i) => `Plaats ${i + 1}`),
        ancestors: new Map([['land', () => 'NL']]),
      }),
    ],
    tables: ofLevel.map((each) => tableOf(indicator, each, periods, country)),
  });
}

function tableOf(
  indicator: Indicator,
  { level, codes, counts, bases }: { level: string; codes: readonly string[]; counts: TestCountry['counts']; bases: readonly number[] },
  periods: readonly string[],
  { counted = true, planted = SENTINEL, limits }: TestCountry,
): Table {
  const count = column(periods.flatMap((_, period) => counts.map((cells) => cells[period]!)));
  const base: Column = {
    values: Float64Array.from(count.values, (_, cell) => bases[cell % codes.length]!),
    status: new Uint8Array(count.values.length),
  };
  const follows = ['rate', 'share', 'concentration'].includes(indicator.kind);
  const values = count.values.map((each, cell) => (follows ? valueOf(indicator, each, base.values[cell]!) : each));
  const hidden = (column: Column): Column => ({
    values: column.values.map((each, cell) => (ABSENT[column.status[cell]!] ? planted + cell : each)),
    status: column.status,
  });
  const value = hidden({ values, status: count.status });
  return {
    indicator: indicator.id,
    level,
    codes,
    periods,
    categories: ['total'],
    columns: { value, ...(counted ? { count: hidden(count), base } : {}), ...(limits === undefined ? {} : around(value, limits)) },
  };
}

function around({ values, status }: Column, [below, above]: readonly [number, number]): Record<'lower' | 'upper', Column> {
  return { lower: { values: values.map((each) => each - below), status }, upper: { values: values.map((each) => each + above), status } };
}

export const nl = speak('nl');

export async function mapData(country: TestCountry, query: Partial<RegionMapQuery> = {}): Promise<RegionMapData> {
  const data = await loadRegionMap(countrySource(country), { indicator: INDICATOR.id, level: 'gemeente', natural: true, ...query }, nl);
  return data!;
}

export const USUAL_OPTIONS: PictureOptions = {
  speech: nl,
  heading: undefined,
  measure: 'value',
  classification: 'quantile',
  classes: 5,
  limits: undefined,
};

export function decide(data: RegionMapData, options: Partial<RegionMapOptions> = {}): RegionMapView {
  return regionMapView(data, { ...USUAL_OPTIONS, region: undefined, ...options });
}

/** The equal table as plain data, its texts made. */
export function plainTwin(view: RegionMapView, speech: Speech = nl): unknown {
  return JSON.parse(JSON.stringify(regionMapTwin(view, speech)));
}

/** Every text that a view holds, wherever it is. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (ArrayBuffer.isView(value) || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Every number that a view holds, wherever it is, and those in its texts are not among them. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
