import type { Indicator, Metric, PeerGroup, Release } from '../../src/contract/types.generated.js';
import { speak } from '../../src/language/speech.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import { memorySource } from '../../src/sources/memory-source.js';
import type { Source } from '../../src/sources/source.js';
import type { Table } from '../../src/tables/table.js';
import { loadBenchmarkTable, type BenchmarkTableQuery } from '../../src/views/benchmark-table.data.js';
import { benchmarkTableView, type BenchmarkRows, type BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import { column, releaseOf, type TestCell } from './trend-line.builder.js';

/** Figures of one indicator for the gemeenten GM1, GM2, … and for the country; of both, cells a period. */
export interface TestFigures {
  readonly indicator: Indicator;
  readonly periods?: readonly string[];
  readonly gemeenten: Partial<Record<Metric, readonly TestCell[]>>;
  readonly country?: Partial<Record<Metric, readonly TestCell[]>>;
  /** Of the buurten BU1, BU2, …, three to a gemeente. */
  readonly buurten?: Partial<Record<Metric, readonly TestCell[]>>;
}

/** A country of two provinces (the first three gemeenten, and the others), with three buurten in each of the first two gemeenten. */
export function benchmarkSource(
  figures: readonly TestFigures[],
  gemeenten: number,
  peerGroups: PeerGroup[] = [],
  more: Partial<Release> = {},
  documents: Readonly<Record<string, unknown>> = {},
): Source {
  const numbered = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
  const codes = { land: ['NL'], provincie: ['PV1', 'PV2'], gemeente: numbered('GM', gemeenten), buurt: numbered('BU', 6) };
  const names = {
    land: ['Nederland'],
    provincie: ['Oost', 'West'],
    gemeente: numbered('Gemeente ', gemeenten),
    buurt: numbered('Buurt ', 6),
  };
  const ancestors: Record<keyof typeof codes, [string, (i: number) => string][]> = {
    land: [],
    provincie: [['land', () => 'NL']],
    gemeente: [
      ['provincie', (i) => (i < 3 ? 'PV1' : 'PV2')],
      ['land', () => 'NL'],
    ],
    buurt: [
      ['gemeente', (i) => (i < 3 ? 'GM1' : 'GM2')],
      ['provincie', () => 'PV1'],
      ['land', () => 'NL'],
    ],
  };
  const ids = Object.keys(codes) as (keyof typeof codes)[];
  const tables = figures.flatMap(({ indicator, periods = ['2024'], gemeenten: of, country, buurten }) =>
    (
      [
        ['gemeente', of],
        ['land', country],
        ['buurt', buurten],
      ] as const
    ).flatMap(([level, metrics]): Table[] =>
      metrics === undefined
        ? []
        : [
            {
              indicator: indicator.id,
              level,
              codes: codes[level],
              periods,
              categories: ['total'],
              columns: Object.fromEntries(Object.entries(metrics).map(([metric, cells]) => [metric, column(cells)])) as Table['columns'],
            },
          ],
    ),
  );
  const release = releaseOf(
    figures.map(({ indicator }) => indicator),
    {
      levels: ids.map((id) => ({ id, title: id, count: codes[id].length, index: '' })),
      tables: tables.map(({ indicator, level, periods, columns }) => ({
        indicator,
        level,
        periods: [...periods],
        metrics: Object.keys(columns) as Metric[],
      })),
      peerGroups,
      ...more,
    },
  );
  const regions = ids.map((level) =>
    makeRegionIndex({ level, codes: codes[level], names: names[level], ancestors: new Map(ancestors[level]) }),
  );
  return memorySource({ release, regions, tables, documents });
}

/** A rate per 1,000 with its count; every gemeente has a base of 100,000, so that 400 cases are 4,0. */
export function rates(indicator: Indicator, counts: readonly TestCell[], country: readonly [count: number, base: number]): TestFigures {
  const value = counts.map((cell) =>
    typeof cell === 'number' ? cell / 100 : cell.replace(/^[\d.]+/, (number) => String(Number(number) / 100)),
  );
  return {
    indicator,
    gemeenten: { value, count: counts, base: counts.map(() => 100_000) },
    country: { value: [(1000 * country[0]) / country[1]], count: [country[0]], base: [country[1]] },
  };
}

export async function benchmark(
  source: Source,
  query: Partial<BenchmarkTableQuery> = {},
  language: 'nl' | 'en' = 'nl',
  rows?: BenchmarkRows,
): Promise<BenchmarkTableView> {
  const speech = speak(language);
  const data = await loadBenchmarkTable(source, { region: 'GM1', indicators: [], ...query }, speech);
  return benchmarkTableView(data!, { speech, heading: undefined, rows });
}
