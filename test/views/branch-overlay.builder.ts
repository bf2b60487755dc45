import { decodeTopology } from '../../src/geometry/decode-topology.js';
import type { Indicator, Level, PeerGroup, Release } from '../../src/contract/types.generated.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import { memorySource } from '../../src/sources/memory-source.js';
import type { Source } from '../../src/sources/source.js';
import type { Column, Table } from '../../src/tables/table.js';
import { grid, topologyOf } from '../geometry/grid.js';
import { SENTINEL } from './small-country.js';
import { column, type TestCell } from './trend-line.builder.js';

/** Establishments of two branches per 1,000, in gemeenten that each have 1,000: the count is the value. */
export const INDICATOR: Indicator = {
  id: 'vestigingen',
  theme: 'branches',
  title: { nl: 'Vestigingen', en: 'Establishments' },
  kind: 'concentration',
  per: 1000,
  decimals: 0,
  unit: { nl: 'vestigingen', en: 'establishments' },
  baseUnit: { nl: 'vestigingen', en: 'establishments' },
  source: ['Register'],
  made: 'counted',
  population: 'alle vestigingen',
  caveat: 'Een patroon is geen bewijs.',
  breakdown: 'sbi',
};

export const BRANCHES = ['taxi', 'horeca'] as const;

export interface OverlayCountry {
  /** A cell of each branch for every gemeente; for some tests with a name. */
  readonly cells: readonly (readonly [first: TestCell, second: TestCell, name?: string])[];
  readonly groups?: readonly PeerGroup[];
  readonly indicator?: Partial<Indicator>;
  /** Of both branches in the country, per 1,000. */
  readonly country?: readonly [number, number];
}

export const codeOf = (at: number): string => `GM${String(at + 1).padStart(4, '0')}`;

/** A country of gemeenten in a row, as a source. A number is planted under every withheld cell: it may turn up nowhere. */
export function overlayCountry({ cells, groups = [], indicator: more = {}, country = [10, 10] }: OverlayCountry): Source {
  const indicator: Indicator = { ...INDICATOR, ...more };
  const codes = cells.map((_, i) => codeOf(i));
  const names = cells.map(([, , name], i) => name ?? `Plaats ${i + 1}`);
  const levels: Level[] = [
    { id: 'land', title: 'land', count: 1, index: 'land.json' },
    { id: 'gemeente', title: 'gemeente', plural: 'gemeenten', count: codes.length, index: 'gemeente.json', attribution: 'Kadaster' },
  ];
  const release: Release = {
    format: '1.0',
    id: '2026-4',
    published: '2026-11-20',
    title: 'Land van twee branches',
    publisher: { name: 'Test' },
    licence: 'CC-BY-4.0',
    fictional: true,
    levels,
    parts: {},
    breakdowns: [
      {
        id: 'sbi',
        title: 'Branche',
        categories: [
          { code: 'taxi', title: { nl: "Taxi's", en: 'Taxis' } },
          { code: 'horeca', title: { nl: 'Horeca', en: 'Catering' } },
        ],
      },
    ],
    themes: [{ id: 'branches', title: 'Branches' }],
    indicators: [indicator],
    tables: levels.map(({ id }) => ({ indicator: indicator.id, level: id, metrics: ['count', 'base'], periods: ['2025'] })),
    peerGroups: [...groups],
    actions: [],
    files: {},
  };
  const indexes = [
    makeRegionIndex({ level: 'land', codes: ['NL'], names: ['Nederland'], ancestors: new Map() }),
    makeRegionIndex({ level: 'gemeente', codes, names, ancestors: new Map([['land', () => 'NL']]) }),
  ];
  const outlines = decodeTopology(topologyOf(grid(codes.length, 1).map((square, i) => ({ ...square, code: codes[i]! }))));
  return memorySource({
    release,
    regions: indexes,
    outlines: { gemeente: outlines },
    tables: [
      tableOf(indicator, 'land', ['NL'], [[country[0] * 1000], [country[1] * 1000]], 1_000_000),
      tableOf(indicator, 'gemeente', codes, [cells.map(([first]) => first), cells.map(([, second]) => second)], 1000),
    ],
  });
}

function tableOf(
  indicator: Indicator,
  level: string,
  codes: readonly string[],
  cells: readonly (readonly TestCell[])[],
  base: number,
): Table {
  const count = planted(column(cells.flat()));
  const value = planted({ values: count.values.map((each) => (each * 1000) / base), status: count.status });
  const whole: Column = { values: new Float64Array(value.values.length).fill(base), status: new Uint8Array(value.values.length) };
  return { indicator: indicator.id, level, codes, periods: ['2025'], categories: [...BRANCHES], columns: { value, count, base: whole } };
}

function planted({ values, status }: Column): Column {
  return { values: values.map((value, i) => (Number.isNaN(value) ? SENTINEL + i : value)), status };
}
