import { positionOf, regionPositions } from './cell.js';
import type { Column, Table } from './table.js';

/** What to keep of a table; what is left out is kept whole. */
export interface TableSelection {
  readonly codes?: Iterable<string> | undefined;
  readonly periods?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
}

/**
 * The part of a table with only these regions, periods and categories, in the order of the table.
 * What the table does not have is not there. The same table comes back when nothing falls off.
 */
export function selectTable(table: Table, selection: TableSelection): Table {
  const regions = selection.codes === undefined ? everyPosition(table.codes) : positionsAmong(regionPositions(table), selection.codes);
  const periods = placesOf(table.periods, selection.periods);
  const categories = placesOf(table.categories, selection.categories);
  if (regions.length === table.codes.length && periods.length === table.periods.length && categories.length === table.categories.length)
    return table;

  const sources = new Uint32Array(regions.length * periods.length * categories.length);
  let next = 0;
  for (const period of periods)
    for (const category of categories) for (const region of regions) sources[next++] = positionOf(table, region, period, category);

  const columns = Object.entries(table.columns).map(([metric, column]) => [metric, pick(column, sources)]);
  return {
    ...table,
    codes: regions.map((region) => table.codes[region]!),
    periods: periods.map((period) => table.periods[period]!),
    categories: categories.map((category) => table.categories[category]!),
    columns: Object.fromEntries(columns) as Table['columns'],
  };
}

function pick(column: Column, sources: Uint32Array): Column {
  const values = new Float64Array(sources.length);
  const status = new Uint8Array(sources.length);
  sources.forEach((source, position) => {
    values[position] = column.values[source]!;
    status[position] = column.status[source]!;
  });
  return { values, status };
}

function placesOf(all: readonly string[], kept: readonly string[] | undefined): number[] {
  const places = everyPosition(all);
  return kept === undefined ? places : places.filter((place) => kept.includes(all[place]!));
}

function positionsAmong(positions: ReadonlyMap<string, number>, codes: Iterable<string>): number[] {
  const found = new Set<number>();
  for (const code of codes) {
    const position = positions.get(code);
    if (position !== undefined) found.add(position);
  }
  return [...found].sort((a, b) => a - b);
}

function everyPosition(items: readonly unknown[]): number[] {
  return items.map((_, position) => position);
}
