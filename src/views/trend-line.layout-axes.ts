import type { PeriodScale } from '../scales/period-scale.js';
import type { TimeLabel } from './trend-line.axis.js';
import type { TrendLineView } from './trend-line.view.js';

/** Least room between two labels of the time axis, in CSS pixels. */
const LABEL_GAP = 10;

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
  { baseline, width, textWidth }: { baseline: number; width: number; textWidth: TextWidth },
): { timeLabels: PlacedText[]; timeTicks: number[] } {
  const widest = view.timeLabels.reduce((most, { text }) => Math.max(most, textWidth(text)), 0);
  const middle = ({ first, last }: TimeLabel): number => (scale.at(first) + scale.at(last)) / 2;
  const labels = fittingLabels(view.timeLabels, widest + LABEL_GAP, middle);
  return {
    timeTicks: labels.map(({ first }) => roundPlace(scale.at(first))),
    timeLabels: labels.map((label) => {
      const { text } = label;
      const half = textWidth(text) / 2;
      return { x: roundPlace(Math.min(width - half, Math.max(half, middle(label)))), y: baseline, text, anchor: 'middle' };
    }),
  };
}

/** As many labels as keep their distance, counted back from the newest; the oldest with it where only two fit. */
function fittingLabels(all: readonly TimeLabel[], distance: number, middle: (label: TimeLabel) => number): readonly TimeLabel[] {
  for (let step = 1; step < all.length; step++) {
    const labels = all.filter((_, i) => (all.length - 1 - i) % step === 0);
    if (labels.slice(1).every((label, i) => middle(label) - middle(labels[i]!) >= distance)) return labels;
  }
  return all.slice(-1);
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
