import type { Metric } from '../../src/contract/types.generated.js';
import type { StatusCode } from '../../src/contract/status.js';
import type { Country } from './country.js';
import type { Figures } from './figures.js';

/** A CSV file of the publication. */
export interface TableFile {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** How a long table is laid out. */
export interface Layout {
  /** Column of each metric. */
  readonly columns: Readonly<Partial<Record<Metric, string>>>;
  /** Decimals of the numbers that are no counts. */
  readonly decimals?: number;
  /** How absence is told: by a column with SDMX codes, or by a mark in place of the number. */
  readonly absence: 'status-column' | Readonly<Partial<Record<StatusCode, string>>>;
}

/** A long table and how publication.yaml refers to it, one entry per level. */
export interface LongTable {
  readonly table: TableFile;
  readonly entries: readonly Record<string, unknown>[];
}

const ABSENT: readonly StatusCode[] = ['Q', 'L', 'M', 'N', 'O', 'W'];

/** One row per region and period. A file with several levels has a column `soort` to tell them apart. */
export function longTable(country: Country, file: string, parts: readonly Figures[], layout: Layout): LongTable {
  const metrics = Object.entries(layout.columns) as [Metric, string][];
  const period = parts[0]!.periods[0]!.includes('Q') ? 'kwartaal' : 'jaar';
  const several = parts.length > 1;
  const withStatus = layout.absence === 'status-column';
  const header = [
    ...(several ? ['soort'] : []),
    'regiocode',
    period,
    ...metrics.map(([, column]) => column),
    ...(withStatus ? ['status'] : []),
  ];
  const rows = parts.flatMap((figures) =>
    figures.status.map((status, cell) => [
      ...(several ? [figures.level] : []),
      country.regions[figures.level][cell % figures.regions]!.code,
      figures.periods[Math.floor(cell / figures.regions)]!,
      ...metrics.map(([metric]) => written(figures.metrics[metric]![cell]!, metric, status, layout)),
      ...(withStatus ? [status] : []),
    ]),
  );
  const entries = parts.map(({ level }) => ({
    level,
    file,
    ...(several ? { where: { soort: level } } : {}),
    region: 'regiocode',
    period,
    ...Object.fromEntries(metrics),
    ...(withStatus ? { status: 'status' } : {}),
  }));
  return { table: { file, header, rows }, entries };
}

/** One table from the country down to the wijken, and one of the buurten, which are many; `all` runs from small to large. */
export function tablesDownToBuurt(country: Country, id: string, all: readonly Figures[], layout: Layout): LongTable[] {
  const [buurten, ...larger] = all;
  return [
    longTable(country, `tables/${id}.csv`, larger.reverse(), layout),
    longTable(country, `tables/${id}-buurt.csv`, [buurten!], layout),
  ];
}

/** A number, or what stands in its place. */
export function written(value: number, metric: Metric, status: StatusCode, { absence, decimals }: Layout): string | number {
  if (!ABSENT.includes(status)) return metric === 'count' || metric === 'base' ? value : Number(value.toFixed(decimals ?? 0));
  if (absence === 'status-column') return '';
  // How many people live somewhere is no secret where a count among them is.
  if (status === 'Q' && metric === 'base') return value;
  const mark = absence[status];
  if (mark === undefined) throw new Error(`No mark for status ${status}`);
  return mark;
}
