import { isAbsence, type Absence } from '../contract/status.js';
import type { Indicator, Metric } from '../contract/types.generated.js';
import { cellText, countText, differenceText, numberText } from '../language/figures.js';
import { indicatorProfileWords, type ProfileKind } from '../language/indicator-profile-words.js';
import type { Speech } from '../language/speech.js';
import type { Interval } from '../statistics/interval.js';
import type { Verdict } from '../statistics/verdict.js';
import { cellAt, positionOf } from '../tables/cell.js';
import { selectTable } from '../tables/select-table.js';
import type { Cell } from '../tables/table.js';
import type { IndicatorProfileData } from './indicator-profile.data.js';
import { verdictsAgainst } from './reference-verdict.js';
import { valueInterval } from './value-interval.js';

/** A number as a reader sees it, with what it sorts by. */
export interface ProfileFigure {
  readonly text: string;
  readonly value: number;
}

/** In this order: rows that are compared, too small to say, not to be compared, without figure. */
export const PROFILE_GROUPS = ['compared', 'too-small', 'not-comparable', 'absent'] as const;
export type ProfileGroup = (typeof PROFILE_GROUPS)[number];

/** One category. What it does not have is undefined; an absent row has no number anywhere. */
export interface ProfileRow {
  readonly code: string;
  readonly name: string;
  readonly group: ProfileGroup;
  readonly chosen: boolean;
  readonly absence: Absence | undefined;
  /** A verdict, why there is none, or the word for the absence. */
  readonly word: string;
  readonly verdict: Verdict | undefined;
  readonly own: ProfileFigure | undefined;
  readonly interval: (Interval & { readonly text: string }) | undefined;
  readonly count: ProfileFigure | undefined;
  readonly base: ProfileFigure | undefined;
  readonly reference: ProfileFigure | undefined;
  readonly referenceCount: ProfileFigure | undefined;
  readonly referenceBase: ProfileFigure | undefined;
  readonly difference: ProfileFigure | undefined;
  /** How many times as much as in the reference. */
  readonly times: ProfileFigure | undefined;
  /** The verdict as the picture says it: where it says something, with how many times as much. Empty in an absent row. */
  readonly remark: string;
  /** All of the above in words, a line each. */
  readonly details: readonly string[];
}

type Figures = Omit<ProfileRow, 'code' | 'name' | 'chosen' | 'remark' | 'details'>;

export function kindOf({ indicator }: Pick<IndicatorProfileData, 'indicator'>): ProfileKind {
  return indicator.kind === 'share' ? 'share' : 'rate';
}

/** What the figures are called beside the reference: the region, or whom they are about where both are of one region. */
export function ownName({ region, indicator, reference }: IndicatorProfileData, speech: Speech): string {
  return reference?.kind === 'indicator' ? wholeOf(indicator, speech) : region.name;
}

/** @throws TypeError without a reference */
export function referenceName({ reference }: IndicatorProfileData, speech: Speech): string {
  return reference!.kind === 'indicator' ? wholeOf(reference!.indicator, speech) : reference!.name;
}

function wholeOf({ baseUnit, title }: Indicator, speech: Speech): string {
  return speech.text(baseUnit ?? title);
}

/** Rows that are compared by their difference, the largest first. All others as the release has them: chance puts nothing in order. */
export function profileRows(data: IndicatorProfileData, chosen: string | undefined, speech: Speech): ProfileRow[] {
  const rows = data.categories.map(({ code, name }): ProfileRow => {
    const figures = figuresOf(data, code, speech);
    return {
      code,
      name,
      chosen: code === chosen,
      ...figures,
      remark: remarkOf(figures, data, speech),
      details: detailsOf(figures, data, speech),
    };
  });
  const place = ({ group }: ProfileRow): number => PROFILE_GROUPS.indexOf(group);
  const size = ({ group, difference }: ProfileRow): number => (group === 'compared' ? difference!.value : 0);
  return rows.sort((a, b) => (a.group === b.group ? size(b) - size(a) : place(a) - place(b)));
}

const NONE = {
  verdict: undefined,
  own: undefined,
  interval: undefined,
  count: undefined,
  base: undefined,
  reference: undefined,
  referenceCount: undefined,
  referenceBase: undefined,
  difference: undefined,
  times: undefined,
} as const;

function figuresOf(data: IndicatorProfileData, category: string, speech: Speech): Figures {
  const { indicator, region, table, period, reference } = data;
  const words = indicatorProfileWords(speech.tag);
  const at = (metric: Metric): Cell => cellAt(table, metric, region.code, period, category);
  const value = at('value');
  if (value.value === null) {
    const absence = isAbsence(value.status) ? value.status : 'unknown';
    return { ...NONE, group: 'absent', absence, word: speech.words.status[absence] };
  }
  const against = (metric: Metric): Cell =>
    cellAt(reference!.table, metric, reference!.table.codes[0]!, reference!.table.periods[0]!, category);
  const own = { text: cellText(value, indicator, speech), value: value.value };
  const other = reference === undefined ? undefined : againstValue(against('value'), data, speech);
  const verdict = other === undefined ? undefined : verdictOf(data, category);
  const figures = {
    absence: undefined,
    verdict,
    own,
    interval: intervalOf(data, category, speech),
    count: countFigure(at('count'), speech),
    base: countFigure(at('base'), speech),
    reference: other,
    referenceCount: other && countFigure(against('count'), speech),
    referenceBase: other && countFigure(against('base'), speech),
  };
  if (other === undefined) return { ...NONE, ...figures, group: 'not-comparable', word: words.notComparable };
  const difference = own.value - other.value;
  return {
    ...figures,
    group: verdict === 'too-small' ? 'too-small' : 'compared',
    word: verdict === undefined ? words.withoutVerdict : speech.words.verdict[verdict],
    difference: { text: shortDifference(difference, indicator, speech), value: difference },
    times: other.value > 0 ? timesFigure(own.value / other.value, speech) : undefined,
  };
}

/** Without its unit, which the column names. */
function shortDifference(difference: number, { kind, decimals }: Indicator, speech: Speech): string {
  return speech.signed(kind === 'share' ? 100 * difference : difference, decimals);
}

function againstValue(cell: Cell, { reference }: IndicatorProfileData, speech: Speech): ProfileFigure | undefined {
  return cell.value === null ? undefined : { text: cellText(cell, reference!.indicator, speech), value: cell.value };
}

function countFigure(cell: Cell, speech: Speech): ProfileFigure | undefined {
  return cell.value === null ? undefined : { text: countText(cell, speech), value: cell.value };
}

/** A small part needs a decimal more: 0.04 times is not 0.0 times. */
function timesFigure(times: number, speech: Speech): ProfileFigure {
  return { text: speech.number(times, times < 1 ? 2 : 1), value: times };
}

function verdictOf({ indicator, table, reference }: IndicatorProfileData, category: string): Verdict | undefined {
  const made = reference!.indicator.made === 'predicted' ? 'predicted' : indicator.made;
  const against = { ...reference!, table: selectTable(reference!.table, { categories: [category] }) };
  const verdict = verdictsAgainst(against, table, { ...indicator, made })(positionIn(table, category));
  return verdict.known ? verdict.value : undefined;
}

function intervalOf({ indicator, table }: IndicatorProfileData, category: string, speech: Speech): ProfileRow['interval'] {
  const interval = valueInterval(table, indicator, positionIn(table, category));
  if (!interval.known) return undefined;
  const { lower, upper } = interval.value;
  const text = (limit: number): string => numberText(limit, indicator, speech);
  return { lower, upper, text: speech.words.table.intervalText(text(lower), text(upper)) };
}

function positionIn(table: IndicatorProfileData['table'], category: string): number {
  return positionOf(table, 0, 0, table.categories.indexOf(category));
}

function remarkOf({ absence, word, verdict, times }: Figures, data: IndicatorProfileData, speech: Speech): string {
  if (absence !== undefined) return '';
  const differs = verdict === 'higher' || verdict === 'lower';
  return differs && times !== undefined ? `${word}: ${indicatorProfileWords(speech.tag).timesText(times.text, kindOf(data))}` : word;
}

function detailsOf(figures: Figures, data: IndicatorProfileData, speech: Speech): string[] {
  const { word, own, interval, count, base, reference, referenceCount, referenceBase, difference, times } = figures;
  const words = indicatorProfileWords(speech.tag);
  if (own === undefined) return [word];
  const unitOf = ({ baseUnit }: IndicatorProfileData['indicator']): string => (baseUnit === undefined ? '' : speech.text(baseUnit));
  const counted = (of: ProfileFigure | undefined, total: ProfileFigure | undefined, unit: string): string[] =>
    of === undefined || total === undefined ? [] : [words.ofBase(of.text, total.text, unit)];
  return [
    word,
    [`${ownName(data, speech)}: ${own.text}`, ...(interval === undefined ? [] : [`(${words.intervalOf(interval.text)})`])].join(' '),
    ...counted(count, base, unitOf(data.indicator)),
    ...(reference === undefined ? [] : [`${referenceName(data, speech)}: ${reference.text}`]),
    ...counted(referenceCount, referenceBase, unitOf(data.reference?.indicator ?? data.indicator)),
    ...(difference === undefined ? [] : [words.differenceText(differenceText(difference.value, data.indicator, speech))]),
    ...(times === undefined ? [] : [words.timesText(times.text, kindOf(data))]),
  ];
}
