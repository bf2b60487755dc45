import { STATUSES } from '../../src/contract/status.js';
import type { Metric } from '../../src/contract/types.generated.js';
import type { Column } from '../../src/tables/table.js';
import { valueFollows, valueOf } from '../../src/tables/value-of.js';
import type { PreparedIndicator, PreparedTable } from '../prepared.js';

/** What an indicator asks; see docs/decisions/0002-protection.md. */
export interface ProtectionRules {
  /** Counts and bases above 0 and below it are withheld. */
  readonly minimum?: number;
  /** Counts and bases become multiples of it; halves go up. */
  readonly round?: number;
  /** Whether a count of 0 is published; default publish. */
  readonly zero?: 'publish' | 'withhold';
}

type Kind = Pick<PreparedIndicator, 'kind' | 'per'>;
type Columns = Partial<Record<Metric, Column>>;

const suppressed = STATUSES.indexOf('suppressed');

/**
 * Takes the numbers out of cells that may not be published. Withheld is a cell whose count (or, without one, the count that follows from value and
 * base) is above 0 and below the minimum, or 0 where the rules say so; also a cell of which the source withholds count or value. Every column of a
 * withheld cell is NaN and suppressed, but for the base: that is withheld when it is itself below the minimum, and then takes value and limits with it.
 */
export function withhold(table: PreparedTable, indicator: Kind, rules: ProtectionRules): PreparedTable {
  const columns = copyOf(table.columns);
  const { value, count, base, lower, upper } = columns;
  const cells = (count ?? value ?? base)?.values.length ?? 0;
  const minimum = rules.minimum ?? 0;
  for (let cell = 0; cell < cells; cell += 1) {
    if (isSuppressed(count, cell) || isSuppressed(value, cell) || isTooSmall(cell)) suppress(cell, value, count, lower, upper);
    const under = base?.values[cell] ?? NaN;
    if (under > 0 && under < minimum) suppress(cell, base, value, lower, upper);
  }
  return { ...table, columns };

  function isTooSmall(cell: number): boolean {
    const number = count?.values[cell] ?? NaN;
    if (!Number.isNaN(number)) return (number > 0 && number < minimum) || (number === 0 && rules.zero === 'withhold');
    const figure = value?.values[cell] ?? NaN;
    const implied = impliedCount(indicator, figure, base?.values[cell] ?? NaN);
    return (figure > 0 && implied < minimum) || (figure === 0 && implied === 0 && rules.zero === 'withhold');
  }
}

/**
 * Rounds counts and bases, and values that follow from them with the rounded ones. Published limits go: they are reckoned from the exact numbers and
 * would give them away. Runs after `withhold`, so that the minimum is about exact counts.
 */
export function roundCounts(table: PreparedTable, indicator: Kind, { round }: ProtectionRules): PreparedTable {
  if (round === undefined) return table;
  const { lower, upper, ...kept } = copyOf(table.columns);
  const followsFromCounts = valueFollows(indicator, ['count', 'base']);
  const columns: Columns = followsFromCounts ? kept : { ...kept, ...(lower && { lower }), ...(upper && { upper }) };
  const { value, count, base } = columns;
  if (value && followsFromCounts) {
    value.values.forEach((figure, cell) => {
      const under = base?.values[cell] ?? NaN;
      const number = count?.values[cell] ?? NaN;
      const exact = Number.isNaN(number) ? impliedCount(indicator, figure, under) : number;
      if (Number.isNaN(figure) || Number.isNaN(exact) || Number.isNaN(under)) return;
      value.values[cell] = valueOf(indicator, toMultiple(exact, round), toMultiple(under, round));
      // A base that rounds to 0 has no value, and the exact one may not stay.
      if (Number.isNaN(value.values[cell])) suppress(cell, value);
    });
  }
  for (const column of [count, base]) column?.values.forEach((number, cell) => (column.values[cell] = toMultiple(number, round)));
  return { ...table, columns };
}

/** The whole number of cases that a value and base stand for; NaN where the kind has none. */
function impliedCount({ kind, per }: Kind, value: number, base: number): number {
  if (kind === 'count') return value;
  return kind === 'amount' || kind === 'index' ? NaN : Math.round((value * base) / (kind === 'share' ? 1 : (per ?? 1)));
}

/** Halves go up. */
function toMultiple(number: number, of: number): number {
  return Math.floor(number / of + 0.5) * of;
}

function isSuppressed(column: Column | undefined, cell: number): boolean {
  return column?.status[cell] === suppressed;
}

function suppress(cell: number, ...columns: readonly (Column | undefined)[]): void {
  for (const column of columns) {
    if (column === undefined) continue;
    column.values[cell] = NaN;
    column.status[cell] = suppressed;
  }
}

function copyOf(columns: PreparedTable['columns']): Columns {
  const copies = Object.entries(columns).map(([metric, { values, status }]) => [
    metric,
    { values: values.slice(), status: status.slice() },
  ]);
  return Object.fromEntries(copies) as Columns;
}
