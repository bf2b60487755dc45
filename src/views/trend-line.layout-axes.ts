import { labelledPeriods, type PeriodScale } from '../scales/period-scale.js';
import type { TrendLineView } from './trend-line.view.js';

/** A text by its baseline, in CSS pixels. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Width of a text as it will be drawn, in CSS pixels. */
export type TextWidth = (text: string) => number;

/** Labels and ticks of the time axis: as many as fit. */
export function placeTime(
  view: TrendLineView,
  scale: PeriodScale,
  { left, right, baseline, width, textWidth }: { left: number; right: number; baseline: number; width: number; textWidth: TextWidth },
): { timeLabels: PlacedText[]; timeTicks: number[] } {
  const widest = view.timeLabels.reduce((most, { text }) => Math.max(most, textWidth(text)), 0);
  const most = Math.max(1, Math.floor((right - left) / (widest + 8)));
  const shown = labelledPeriods(
    view.timeLabels.map(({ period }) => period),
    most,
  );
  const labels = view.timeLabels.filter(({ period }) => shown.includes(period));
  return {
    timeTicks: labels.map(({ first }) => roundPlace(scale.at(first))),
    timeLabels: labels.map(({ text, first, last }) => {
      const middle = (scale.at(first) + scale.at(last)) / 2;
      const half = textWidth(text) / 2;
      return { x: roundPlace(Math.min(width - half, Math.max(half, middle))), y: baseline, text, anchor: 'middle' };
    }),
  };
}

export interface PlacedFlag {
  readonly x: number;
  readonly row: number;
  readonly label: Pick<PlacedText, 'text' | 'anchor'>;
}

/** Names of breaks above the plot, beside their lines, each in the first row where it has room. */
export function placeFlags(
  flags: readonly { readonly text: string; readonly x: number }[],
  { left, right, line, textWidth }: { left: number; right: number; line: number; textWidth: TextWidth },
): PlacedFlag[] {
  const taken: { row: number; from: number; to: number }[] = [];
  return flags.map(({ text, x }) => {
    const length = textWidth(text) + 5;
    // To the right of its line; where that is too short, to the left; where both are, as far right as it goes.
    const before = x + length > right && x - length >= left;
    const from = before ? x - length : Math.max(0, Math.min(x, right - length));
    const to = from + length;
    let row = 0;
    while (taken.some((other) => other.row === row && from < other.to + line / 2 && other.from - line / 2 < to)) row++;
    taken.push({ row, from, to });
    return { x: from + (before ? 0 : 5), row, label: { text, anchor: 'start' } };
  });
}

/** A tenth of a pixel is as fine as a screen shows; more makes long paths. */
export function roundPlace(position: number): number {
  return Math.round(position * 10) / 10;
}
