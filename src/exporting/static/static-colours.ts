import type { SeriesStyle } from '../../views/trend-line.series.js';
import type { Tone } from '../../views/region-map.legend.js';
import { mixedColour } from './mixed-colour.js';

/**
 * The colours of a drawing that no style sheet reaches. Areas have those of our own light scheme, as in components/shared/token.styles.ts, with
 * outlines. Lines and marks have a contrast of at least 3 to white and to the ground of our dark scheme; texts and axes have the colour of
 * the text around them.
 */
export const COLOURS = {
  sequential: { low: '#e3eef6', high: '#073a63' },
  diverging: { low: '#5b3a8c', middle: '#f3f1ee', high: '#9a4b00' },
  verdict: { lower: '#8360c0', higher: '#b8651b' },
  border: '#7a858f',
  hatch: '#7a858f',
  series: { 1: '#2673ad', 2: '#b8651b', 3: '#8360c0', 4: '#23866a', 5: '#bd4f87', reference: '#6f7c87', own: '#6f7c87' } satisfies Record<
    SeriesStyle,
    string
  >,
} as const;

/** As in components/trend-line/trend-line.styles.ts. */
export const DASHES: Readonly<Record<SeriesStyle, string | undefined>> = {
  1: undefined,
  2: '10 4',
  3: '4 3',
  4: '12 3 2 3',
  5: '12 3 2 3 2 3',
  reference: '6 4',
  own: '2 2',
};

/** The colour of a class, mixed as in components/shared/scale.styles.ts. */
export function toneColour(scale: 'sequential' | 'diverging', { at, of }: Tone): string {
  const part = of === 1 ? 0.5 : at / (of - 1);
  if (scale === 'sequential') return mixedColour(COLOURS.sequential.low, COLOURS.sequential.high, part);
  const { low, middle, high } = COLOURS.diverging;
  return mixedColour(middle, part < 0.5 ? low : high, Math.abs(part - 0.5) * 2);
}
