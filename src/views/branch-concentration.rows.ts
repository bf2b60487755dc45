import { isAbsence, type Absence } from '../contract/status.js';
import type { Metric } from '../contract/types.generated.js';
import { branchesWords, type ConcentrationKind } from '../language/branches-words.js';
import { cellText, countText, unitText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import type { Interval } from '../statistics/interval.js';
import { cellAt } from '../tables/cell.js';
import type { Cell } from '../tables/table.js';
import { isOutlier } from './branch-concentration.base.js';
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
  /** Code of the branch that it is a part of, and whether it has parts itself. */
  readonly parent: string | undefined;
  readonly hasParts: boolean;
  /** What is said beside its name where little of the chosen base stands against the own one, so that everything seems much. */
  readonly outlier: string | undefined;
  /** All of the above in words, a line each: what is read out and what a tooltip shows. */
  readonly details: readonly string[];
}

/** Decimals of a quotient and its limits. */
const QUOTIENT_DECIMALS = 2;

/** Cases of a rate are no share of its base. */
export function kindOf({ indicator }: BranchConcentrationData): ConcentrationKind {
  return indicator.kind === 'rate' ? 'rate' : 'share';
}

/** Every row, of all depths, in the order of the release. */
export function concentrationRows(data: BranchConcentrationData, chosen: string | undefined, speech: Speech): ConcentrationRow[] {
  const parents = new Set(data.items.map(({ parent }) => parent));
  return data.items.map((item) => rowOf(item, data, { chosen: item.code === chosen, hasParts: parents.has(item.code) }, speech));
}

function rowOf(
  item: ConcentrationItem,
  data: BranchConcentrationData,
  { chosen, hasParts }: Pick<ConcentrationRow, 'chosen' | 'hasParts'>,
  speech: Speech,
): ConcentrationRow {
  const { table, reference, period, indicator } = data;
  const { code, name, parent } = item;
  const own = (metric: Metric): Cell => cellAt(table, metric, item.region, period, item.category);
  const [value, count, base] = [own('value'), own('count'), own('base')];
  const absent = [count, base].find((cell) => cell.value === null);
  if (absent !== undefined || count.value === null || base.value === null) {
    const status = absent !== undefined && isAbsence(absent.status) ? absent.status : 'unknown';
    const word = speech.words.status[status];
    const nothing = { count: undefined, base: undefined, value: undefined, compared: undefined, outlier: undefined };
    return {
      code,
      name,
      parent,
      hasParts,
      group: 'absent',
      chosen,
      cell: { value: null, status },
      absence: status,
      word,
      ...nothing,
      details: [word],
    };
  }
  const figures = {
    count: { text: countText(count, speech), value: count.value },
    base: { text: countText(base, speech), value: base.value },
    value: { text: cellText(value, indicator, speech), value: value.value },
  };
  const against = (metric: Metric): number | null =>
    reference === undefined ? null : cellAt(reference.table, metric, reference.code, period, item.category).value;
  const compared = comparedRow(count.value, base.value, against('count'), against('base'), data, speech);
  const word = compared === undefined ? branchesWords(speech.tag).notComparable : speech.words.verdict[compared.verdict];
  const group = compared === undefined ? 'not-comparable' : compared.verdict === 'too-small' ? 'too-small' : 'worded';
  const outlier = isOutlier(data, item.region, item.category)
    ? branchesWords(speech.tag).outlier(speech.text(data.base!.indicator.unit))
    : undefined;
  const row = {
    code,
    name,
    parent,
    hasParts,
    group,
    chosen,
    cell: value,
    absence: undefined,
    word,
    ...figures,
    compared,
    outlier,
  } as const;
  return { ...row, details: detailsOf(row, data, speech) };
}

function comparedRow(
  count: number,
  base: number,
  referenceCount: number | null,
  referenceBase: number | null,
  { indicator, base: other }: BranchConcentrationData,
  speech: Speech,
): ComparedRow | undefined {
  // A prediction errs in other ways than a count does by chance.
  if (referenceCount === null || referenceBase === null || indicator.made === 'predicted') return undefined;
  const rounding = other === undefined ? {} : { baseRounding: other.indicator.rounding ?? 0 };
  const result = compare({ count, base }, { count: referenceCount, base: referenceBase }, { ...indicator, ...rounding });
  if (!result.known) return undefined;
  const text = (quotient: number): string => speech.number(quotient, QUOTIENT_DECIMALS);
  const { quotient, interval } = result.value;
  return { ...result.value, quotientText: text(quotient), intervalText: intervalText(interval, text, speech) };
}

function intervalText({ lower, upper }: Interval, text: (limit: number) => string, speech: Speech): string {
  return speech.words.table.intervalText(text(lower), text(upper));
}

function detailsOf(
  {
    word,
    count,
    base,
    value,
    compared,
    outlier,
  }: Pick<ConcentrationRow, 'word' | 'compared' | 'outlier'> & Record<'count' | 'base' | 'value', Figure>,
  data: BranchConcentrationData,
  speech: Speech,
): string[] {
  const { indicator, base: other } = data;
  const branches = branchesWords(speech.tag);
  const baseUnit = indicator.baseUnit === undefined ? '' : speech.text(indicator.baseUnit);
  return [
    word,
    ...(isSaid(compared)
      ? [`${branches.quotientText(compared.quotientText, kindOf(data))} (${branches.intervalOf(compared.intervalText)})`]
      : []),
    branches.countOf(count.text, base.text, baseUnit),
    `${value.text} ${indicator.kind === 'share' ? '' : unitText(indicator, speech)}`.trim(),
    ...(outlier === undefined ? [] : [branches.outlierWhy(baseUnit, speech.text(other!.ownUnit))]),
  ];
}

/** Of what is too small to say anything, no quotient is said either: a reader would take it for a finding. */
export function isSaid(compared: ComparedRow | undefined): compared is ComparedRow {
  return compared !== undefined && compared.verdict !== 'too-small';
}
