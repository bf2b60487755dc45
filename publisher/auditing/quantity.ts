import { STATUSES } from '../../src/contract/status.js';
import type { Column } from '../../src/tables/table.js';
import type { AuditedIndicator, PeriodFigures } from './audited-release.js';

/** What a reader knows of a cell: its number but for rounding, that it is withheld, or nothing. */
export const PUBLISHED = 0;
export const WITHHELD = 1;
export const NOT_KNOWN = 2;

/** The whole numbers, or the range of numbers, that each cell may be, as far as a reader knows without any sum. */
export interface Quantity {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly state: Uint8Array;
  /** Cells that are withheld in one column while another column, or another table, gives them; with which. */
  readonly given: ReadonlyMap<number, string>;
}

type Rules = Pick<AuditedIndicator, 'kind' | 'per' | 'minimum' | 'rounding'>;

const OTHER_COLUMNS = 'the other numbers of the same cell give it';
const SUPPRESSED = STATUSES.indexOf('suppressed');
const CANNOT_BE = STATUSES.indexOf('not-applicable');
const BELOW_HALF = STATUSES.indexOf('below-half');

/** Numbers are published with at least so many significant digits. */
const RELATIVE_PRECISION = 5e-7;

/** The counts of a table, or what its values and bases say of them; undefined for a table without. */
export function countsOf(rules: Rules, { columns }: PeriodFigures): Quantity | undefined {
  const { value, base, lower, upper } = columns;
  const counted = columns.count ?? (rules.kind === 'count' ? value : undefined);
  const scale = scaleOf(rules);
  const follows = scale !== undefined && value !== undefined && base !== undefined;
  if (counted === undefined && !follows) return undefined;
  const precision = follows ? precisionOf(value) : 0;
  return quantity((counted ?? value)!.values.length, rules, (cell) => {
    const implied = follows ? impliedCount(value.values[cell]!, base.values[cell]!, scale, precision) : undefined;
    const isWithheld =
      counted?.status[cell] === SUPPRESSED ||
      (value?.status[cell] === SUPPRESSED && base?.status[cell] !== SUPPRESSED) ||
      (counted === undefined && base?.status[cell] === SUPPRESSED);
    const own = counted === undefined ? implied : numberOf(counted, cell);
    if (!isWithheld) return own === undefined ? absent((counted ?? value)!, cell) : { range: own, state: PUBLISHED };
    const limits = [lower, upper].some((limit) => !Number.isNaN(limit?.values[cell] ?? NaN));
    return { state: WITHHELD, range: own ?? implied, isGiven: limits };
  });
}

/** What is counted among. */
export function basesOf(rules: Rules, { columns }: PeriodFigures): Quantity | undefined {
  const { value, base, count } = columns;
  if (base === undefined) return undefined;
  const scale = scaleOf(rules);
  return quantity(base.values.length, rules, (cell) => {
    const own = numberOf(base, cell);
    if (own !== undefined) return { range: own, state: PUBLISHED };
    if (base.status[cell] !== SUPPRESSED) return absent(base, cell);
    const [figure, number] = [value?.values[cell] ?? NaN, count?.values[cell] ?? NaN];
    const follows = scale !== undefined && figure > 0 && number > 0;
    return { state: WITHHELD, range: follows ? [(scale * number) / figure, (scale * number) / figure] : undefined };
  });
}

type Range = readonly [low: number, high: number];

interface Seen {
  readonly state: number;
  readonly range?: Range | undefined;
  readonly isGiven?: boolean;
}

function quantity(size: number, rules: Rules, see: (cell: number) => Seen): Quantity {
  const [low, high, state] = [new Float64Array(size), new Float64Array(size).fill(Infinity), new Uint8Array(size)];
  const given = new Map<number, string>();
  for (let cell = 0; cell < size; cell += 1) {
    const { state: seen, range, isGiven } = see(cell);
    state[cell] = seen;
    if (isGiven === true || (seen === WITHHELD && range !== undefined)) given.set(cell, OTHER_COLUMNS);
    if (range !== undefined) [low[cell], high[cell]] = beforeRounding(range, rules);
  }
  return { low, high, state, given };
}

/** The exact numbers that are rounded to a published one; what is below the minimum is not published but 0, and a 0 is then a true one. */
function beforeRounding([low, high]: Range, { rounding, minimum = 0 }: Rules): Range {
  if (rounding === undefined) return [low, high];
  const [first, last] = [low - Math.floor(rounding / 2), high + Math.ceil(rounding / 2) - 1];
  if (high <= 0) return [0, minimum > last ? 0 : Math.max(0, last)];
  return [Math.max(first, minimum, 0), last];
}

function numberOf({ values, status }: Column, cell: number): Range | undefined {
  const number = values[cell]!;
  if (!Number.isNaN(number)) return [number, number];
  if (status[cell] === CANNOT_BE) return [0, 0];
  return status[cell] === BELOW_HALF ? [0, 0.5] : undefined;
}

function absent({ status }: Column, cell: number): Seen {
  if (status[cell] === CANNOT_BE) return { state: PUBLISHED, range: [0, 0] };
  return status[cell] === BELOW_HALF ? { state: PUBLISHED, range: [0, 0.5] } : { state: NOT_KNOWN };
}

function scaleOf({ kind, per }: Rules): number | undefined {
  if (kind === 'share') return 1;
  return kind === 'rate' || kind === 'concentration' ? (per ?? 1) : undefined;
}

function impliedCount(value: number, base: number, scale: number, precision: number): Range | undefined {
  if (Number.isNaN(value) || Number.isNaN(base)) return undefined;
  const margin = Math.max(precision, RELATIVE_PRECISION * value);
  const range: Range = [Math.max(0, ((value - margin) * base) / scale), ((value + margin) * base) / scale];
  const [first, last] = [Math.ceil(range[0] - 1e-9), Math.floor(range[1] + 1e-9)];
  return first === last ? [first, first] : range;
}

/** Half a unit of the last decimal that any of the numbers has. */
function precisionOf({ values }: Column): number {
  let decimals = 0;
  for (const number of values) {
    if (Number.isInteger(number) || Number.isNaN(number)) continue;
    decimals = Math.max(decimals, String(number).split('.')[1]?.length ?? 0);
    if (decimals >= 9) return 0;
  }
  return 0.5 * 10 ** -decimals;
}
