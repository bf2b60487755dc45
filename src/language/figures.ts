import type { Indicator } from '../contract/types.generated.js';
import { isAbsence, type Status } from '../contract/status.js';
import type { Cell } from '../tables/table.js';
import { rounded, type Speech } from './speech.js';

/** How the numbers of one indicator are written. */
export type FigureIndicator = Pick<Indicator, 'kind' | 'per' | 'unit' | 'baseUnit' | 'decimals'>;

/** A number in the manner of its indicator: a share as a percentage, all else with its decimals. */
export function numberText(value: number, indicator: Pick<Indicator, 'kind' | 'decimals'>, speech: Speech): string {
  return indicator.kind === 'share' ? speech.percent(value, indicator.decimals) : speech.number(value, indicator.decimals);
}

/**
 * The number that its text says, to class what reads the same alike. It rounds as texts do: 1.005 in two decimals is 1.01, where `toFixed`
 * goes by the binary fraction and says 1.00. NaN for NaN.
 */
export function asWritten(value: number, { kind, decimals }: Pick<Indicator, 'kind' | 'decimals'>): number {
  return kind === 'share' ? rounded(rounded(value * 100, decimals) / 100, decimals + 2) : rounded(value, decimals);
}

/** What a reader sees of a cell: the number with a mark for its status, or the word for its absence. Never empty. */
export function cellText(cell: Cell, indicator: Pick<Indicator, 'kind' | 'decimals'>, speech: Speech): string {
  return withStatus(cell.value === null ? undefined : numberText(cell.value, indicator, speech), cell.status, speech);
}

/** A whole number of things, such as a count or a base. */
export function countText(cell: Cell, speech: Speech): string {
  return withStatus(cell.value === null ? undefined : speech.number(cell.value), cell.status, speech);
}

/** A difference of two values: of shares in percentage points, which Dutch writes as a number of percentage points too. */
export function differenceText(difference: number, indicator: Pick<Indicator, 'kind' | 'decimals'>, speech: Speech): string {
  const percentage = indicator.kind === 'share';
  const text = speech.signed(percentage ? difference * 100 : difference, indicator.decimals);
  return percentage ? `${text} ${speech.words.unit.percentagePoints}` : text;
}

/** The unit in words: misdrijven per 1.000 inwoners; percentage van alle woningen. The unit of an indicator is what its count counts. */
export function unitText(indicator: FigureIndicator, speech: Speech): string {
  const unit = speech.text(indicator.unit);
  const base = indicator.baseUnit === undefined ? '' : speech.text(indicator.baseUnit);
  if (indicator.kind === 'share') return base === '' ? speech.words.unit.share(unit) : speech.words.unit.shareOf(base);
  if ((indicator.kind === 'rate' || indicator.kind === 'concentration') && indicator.per !== undefined)
    return speech.words.unit.per(unit, speech.number(indicator.per), base);
  return unit;
}

/** A text of a number with a mark for its status; the word for its absence where there is no number. */
export function withStatus(number: string | undefined, status: Status, speech: Speech): string {
  const { unknown, [status]: word } = speech.words.status;
  if (isAbsence(status)) return word;
  if (number === undefined) return word === '' ? unknown : word;
  return word === '' ? number : `${number} ${speech.words.statusMark(word)}`;
}
