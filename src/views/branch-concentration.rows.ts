import { isAbsence, type Absence } from '../contract/status.js';
import type { Metric } from '../contract/types.generated.js';
import { BRANCHES_WORDS, type ConcentrationKind } from '../language/branches-words.js';
import { cellText, countText, unitText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import type { Interval } from '../statistics/interval.js';
import { cellAt } from '../tables/cell.js';
import type { Cell } from '../tables/table.js';
import type { BranchConcentrationData, ConcentrationItem } from './branch-concentration.data.js';
import { compare, type Comparison } from './branch-concentration.measure.js';

/** A number as a reader sees it, with what it sorts by. */
export interface Figure {
  readonly text: string;
  readonly value: number | null;
}

/** How a row stands against the reference, with its texts. */
export interface ComparedRow extends Comparison {
  readonly quotientText: string;
  readonly intervalText: string;
}

/** In this order: rows with a word that says something, too small, not to be compared, without figure. */
export const ROW_GROUPS = ['worded', 'too-small', 'not-comparable', 'absent'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

export interface ConcentrationRow {
  readonly code: string;
  readonly name: string;
  readonly group: RowGroup;
  readonly chosen: boolean;
  /** The row's own value, as the indicator publishes it: what an event carries. Without a number in an absent row. */
  readonly cell: Cell;
  /** Why there is no figure; undefined where there is one. */
  readonly absence: Absence | undefined;
  /** What is said of the row: a verdict, that it cannot be compared, or the word for its absence. */
  readonly word: string;
  /** Undefined in an absent row, which has no number anywhere. */
  readonly count: Figure | undefined;
  readonly base: Figure | undefined;
  readonly value: Figure | undefined;
  /** Undefined where there is nothing to compare with, or the quotient is not defined. */
  readonly compared: ComparedRow | undefined;
  /** All of the above in words, a line each: what is read out and what a tooltip shows. */
  readonly details: readonly string[];
}

/** Decimals of a quotient and its limits. */
const QUOTIENT_DECIMALS = 2;

/** Cases of a rate are no share of its base. */
export function kindOf({ indicator }: BranchConcentrationData): ConcentrationKind {
  return indicator.kind === 'rate' ? 'rate' : 'share';
}

/** Every row: those with a word by their quotient, the largest first; then what is too small, what cannot be compared, what has no figure. */
export function concentrationRows(data: BranchConcentrationData, chosen: string | undefined, speech: Speech): ConcentrationRow[] {
  return data.items.map((item) => rowOf(item, data, item.code === chosen, speech)).sort(byQuotient);
}

function rowOf(item: ConcentrationItem, data: BranchConcentrationData, chosen: boolean, speech: Speech): ConcentrationRow {
  const { indicator, table, reference, period } = data;
  const { code, name } = item;
  const at = (metric: Metric): Cell => cellAt(table, metric, item.region, period, item.category);
  const [count, base, value] = [at('count'), at('base'), at('value')];
  const absent = [count, base].find((cell) => cell.value === null);
  if (absent !== undefined || count.value === null || base.value === null) {
    const status = absent !== undefined && isAbsence(absent.status) ? absent.status : 'unknown';
    const word = speech.words.status[status];
    const nothing = { count: undefined, base: undefined, value: undefined, compared: undefined };
    return { code, name, group: 'absent', chosen, cell: { value: null, status }, absence: status, word, ...nothing, details: [word] };
  }
  const figures = {
    count: { text: countText(count, speech), value: count.value },
    base: { text: countText(base, speech), value: base.value },
    value: { text: cellText(value, indicator, speech), value: value.value },
  };
  const against = (metric: Metric): number | null =>
    reference === undefined ? null : cellAt(reference.table, metric, reference.code, period, item.category).value;
  const compared = comparedRow(count.value, base.value, against('count'), against('base'), data, speech);
  const word = compared === undefined ? BRANCHES_WORDS[speech.tag].notComparable : speech.words.verdict[compared.verdict];
  const group = compared === undefined ? 'not-comparable' : compared.verdict === 'too-small' ? 'too-small' : 'worded';
  const row = { code, name, group, chosen, cell: value, absence: undefined, word, ...figures, compared } as const;
  return { ...row, details: detailsOf(row, data, speech) };
}

function comparedRow(
  count: number,
  base: number,
  referenceCount: number | null,
  referenceBase: number | null,
  { indicator }: BranchConcentrationData,
  speech: Speech,
): ComparedRow | undefined {
  if (referenceCount === null || referenceBase === null) return undefined;
  const result = compare({ count, base }, { count: referenceCount, base: referenceBase }, indicator);
  if (!result.known) return undefined;
  const text = (quotient: number): string => speech.number(quotient, QUOTIENT_DECIMALS);
  const { quotient, interval } = result.value;
  return { ...result.value, quotientText: text(quotient), intervalText: intervalText(interval, text, speech) };
}

function intervalText({ lower, upper }: Interval, text: (limit: number) => string, speech: Speech): string {
  return speech.words.table.intervalText(text(lower), text(upper));
}

function detailsOf(
  { word, count, base, value, compared }: Pick<ConcentrationRow, 'word' | 'compared'> & Record<'count' | 'base' | 'value', Figure>,
  data: BranchConcentrationData,
  speech: Speech,
): string[] {
  const { indicator } = data;
  const branches = BRANCHES_WORDS[speech.tag];
  const baseUnit = indicator.baseUnit === undefined ? '' : speech.text(indicator.baseUnit);
  return [
    word,
    ...(compared === undefined
      ? []
      : [`${branches.quotientText(compared.quotientText, kindOf(data))} (${branches.intervalOf(compared.intervalText)})`]),
    branches.countOf(count.text, base.text, baseUnit),
    `${value.text} ${indicator.kind === 'share' ? '' : unitText(indicator, speech)}`.trim(),
  ];
}

/** Only rows with a word go by their quotient: what is too small is not put in order by what chance made of it, but by its count. */
function byQuotient(a: ConcentrationRow, b: ConcentrationRow): number {
  const size = ({ group, compared, count }: ConcentrationRow): number => (group === 'worded' ? compared?.quotient : count?.value) ?? 0;
  return a.group === b.group ? size(b) - size(a) : ROW_GROUPS.indexOf(a.group) - ROW_GROUPS.indexOf(b.group);
}
