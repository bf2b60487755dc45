import { isAbsence, STATUSES } from '../../src/contract/status.js';
import type { Metric } from '../../src/contract/types.generated.js';
import { deriveValue } from '../../src/tables/derive-value.js';
import type { Column } from '../../src/tables/table.js';
import { valueFollows } from '../../src/tables/value-of.js';
import type { PreparedIndicator, PreparedTable } from '../prepared.js';

const METRICS = ['value', 'count', 'base', 'lower', 'upper'] as const satisfies readonly Metric[];
const SIGNIFICANT_DIGITS = 6;
/** Per status, as a number: whether a cell with it never has a number. */
const ABSENT = STATUSES.map((status) => isAbsence(status));
const UNRELIABLE = STATUSES.indexOf('unreliable');

export interface PublishedColumn extends Column {
  readonly metric: Metric;
}

/**
 * The columns of a table as they are published: numbers with no more digits than they need, and no `value` where a reader derives it
 * from count and base.
 * @throws Error when a withheld cell has a number, or a cell without one has a status that does not say why
 */
export function publishedColumns(indicator: PreparedIndicator, table: PreparedTable): PublishedColumn[] {
  const spare = isValueSpare(indicator, table);
  const metrics = METRICS.filter((metric) => table.columns[metric] !== undefined && !(spare && metric === 'value'));
  if (metrics.length === 0) throw new Error(`${indicator.id} at ${table.level}: a table without figures.`);
  return metrics.map((metric) => {
    const column = table.columns[metric]!;
    refuseContradictions(column, `${indicator.id} at ${table.level}, ${metric}`);
    const isCounted = metric === 'count' || metric === 'base';
    const decimals = shownDecimals(indicator);
    const values = isCounted ? column.values : column.values.map((number) => withNeededDigits(number, decimals));
    return { metric, status: column.status, values };
  });
}

/**
 * A number with at least 6 significant digits and never fewer decimals than are shown; whole numbers stay as they are.
 * @param decimals decimals that a reader sees of the number itself
 */
export function withNeededDigits(number: number, decimals: number): number {
  if (Number.isInteger(number) || !Number.isFinite(number)) return number;
  const wholeDigits = Math.max(0, Math.floor(Math.log10(Math.abs(number))) + 1);
  return Number(number.toPrecision(Math.min(15, Math.max(SIGNIFICANT_DIGITS, wholeDigits + decimals))));
}

/** Decimals that a reader sees of a value: shares are fractions, shown as percentages. */
export function shownDecimals(indicator: Pick<PreparedIndicator, 'kind' | 'decimals'>): number {
  return indicator.kind === 'share' ? indicator.decimals + 2 : indicator.decimals;
}

/** Whether a reader who derives every value from count and base sees the same figures and the same statuses. */
function isValueSpare(indicator: PreparedIndicator, { columns }: PreparedTable): boolean {
  const { value } = columns;
  if (!value || !valueFollows(indicator, Object.keys(columns))) return false;
  const derived = deriveValue(indicator, columns);
  const halfOfWhatIsSeen = 0.5 * 10 ** -shownDecimals(indicator) * (1 + 1e-9);
  return value.values.every((number, cell) => {
    if (value.status[cell] !== derived.status[cell]) return false;
    const other = derived.values[cell]!;
    return Number.isNaN(number) ? Number.isNaN(other) : Math.abs(number - other) <= halfOfWhatIsSeen;
  });
}

function refuseContradictions({ values, status }: Column, where: string): void {
  const cell = values.findIndex((number, position) => {
    const absent = ABSENT[status[position]!];
    if (Number.isNaN(number)) return absent !== true && status[position] !== UNRELIABLE;
    return absent !== false || !Number.isFinite(number);
  });
  if (cell >= 0) throw new Error(`${where}: cell ${cell} is ${values[cell]} with the status ${STATUSES[status[cell]!] ?? status[cell]}.`);
}
