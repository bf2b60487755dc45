import { STATUSES, statusOfCode } from '../../src/contract/status.js';
import type { Indicator, Metric, Release } from '../../src/contract/types.generated.js';
import type { Column, Table } from '../../src/tables/table.js';
import * as certainty from '../../src/views/trend-line.certainty.js';
import * as index from '../../src/views/trend-line.index.js';
import { trendPointSentence } from '../../src/views/trend-line.point.js';
import { pointWithInterval } from '../../src/views/trend-line.text.js';
import type { TrendLineView } from '../../src/views/trend-line.view.js';
import type { Speech } from '../../src/language/speech.js';
import type { TrendLineData, TrendRegion } from '../../src/views/trend-line.data.js';

/** A cell of a test: a number, a number with a status code (`12P`), or a status code alone (`Q`). */
export type TestCell = number | string;

export const RATE: Indicator = {
  id: 'misdrijven',
  theme: 'drugs',
  title: { nl: 'Misdrijven', en: 'Offences' },
  kind: 'rate',
  per: 1000,
  unit: { nl: 'misdrijven', en: 'offences' },
  baseUnit: { nl: 'inwoners', en: 'inhabitants' },
  decimals: 1,
  source: ['Politie'],
  made: 'counted',
  population: 'alle misdrijven',
  caveat: 'Een patroon is geen bewijs.',
};

export function column(cells: readonly TestCell[]): Column {
  const values = new Float64Array(cells.length);
  const status = new Uint8Array(cells.length);
  cells.forEach((cell, i) => {
    const [, number, code] = /^([\d.]*)([A-Z]?)$/.exec(String(cell))!;
    values[i] = number === '' ? NaN : Number(number);
    status[i] = STATUSES.indexOf(statusOfCode(code === '' ? 'A' : code!)!);
  });
  return { values, status };
}

/** A region with its own table of one row. */
export function region(
  name: string,
  periods: readonly string[],
  columns: Partial<Record<Metric, readonly TestCell[]>>,
  level: string | undefined = 'gemeente',
): TrendRegion {
  const code = `GM-${name}`;
  const made = Object.fromEntries(Object.entries(columns).map(([metric, cells]) => [metric, column(cells)]));
  const table: Table = {
    indicator: 'misdrijven',
    level: level ?? 'gemeente',
    codes: [code],
    periods,
    categories: ['total'],
    columns: made as Table['columns'],
  };
  return { code, name, level, table };
}

export function trendData(regions: readonly TrendRegion[], more: Partial<TrendLineData> = {}): TrendLineData {
  const { indicator = RATE } = more;
  const tables = [...regions, more.reference].flatMap((each) => each?.table ?? []);
  const release = releaseOf([indicator]);
  return {
    release: release.id,
    cells: 0,
    open: { release, standing: { status: 'current' } },
    indicator,
    category: undefined,
    regions,
    reference: undefined,
    referenceAsked: false,
    periods: [...new Set(tables.flatMap(({ periods }) => periods))].sort(),
    ended: [],
    formed: [],
    certainty,
    index,
    ...more,
  };
}

export function releaseOf(indicators: Indicator[], more: Partial<Release> = {}): Release {
  return {
    format: '1.0',
    id: '2026-1',
    published: '2026-03-19',
    title: 'Test',
    publisher: { name: 'Test' },
    licence: 'CC0-1.0',
    fictional: true,
    levels: [],
    breakdowns: [],
    themes: [],
    indicators,
    tables: [],
    peerGroups: [],
    actions: [],
    files: {},
    ...more,
  };
}

/** What the keyboard says at a point. */
export function sentenceAt(view: TrendLineView, series: number, period: number, speech: Speech): string {
  const text = pointWithInterval(view.series[series]!.points[period]!, view.figure, speech);
  return trendPointSentence(view, series, period, text, speech);
}
