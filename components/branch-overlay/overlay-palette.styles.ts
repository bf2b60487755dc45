import { css, unsafeCSS, type CSSResult } from 'lit';
import { overlayMark, stepIn, type OverlayStep } from '../../src/views/branch-overlay.classes.js';
import type { OverlayScale } from '../../src/views/branch-overlay.options.js';
import type { Mark } from '../../src/views/marks.js';

/**
 * Colours of nine pairs of steps: a house style sets the four corners, the others are mixed. The colour of a pair is the `color` of whatever
 * has its name: `pair-5` for the middle step of the first branch with the highest of the second.
 */
function pairColours(): CSSResult {
  const mixed = (low: string, high: string, step: number): string => `color-mix(in oklab,${high} ${50 * step}%,${low})`;
  const rules = Array.from({ length: 9 }, (_, mark) => {
    const [first, second] = [Math.floor(mark / 3), mark % 3];
    const below = mixed('var(--_overlay-low)', 'var(--_overlay-first)', first);
    const above = mixed('var(--_overlay-second)', 'var(--_overlay-both)', first);
    return `.pair-${mark}{color:${mixed(below, above, second)}}`;
  });
  return unsafeCSS(rules.join(''));
}

/** Of verdicts what cannot be told apart is palest and lower comes between: what stands out is what is clearly different. */
const VERDICT_STRENGTHS: readonly OverlayStep[] = [1, 0, 2];

/** The look of a pair of steps: a number of a colour, or of a pattern. */
export function pairLook(mark: Mark, by: OverlayScale): number {
  if (by === 'tertile') return mark;
  return overlayMark(VERDICT_STRENGTHS[stepIn(mark, 0)]!, VERDICT_STRENGTHS[stepIn(mark, 1)]!);
}

/** The nine are told apart with every kind of colour blindness, in light and in dark: at least 0.1 apart in OKLab (test/components/branch-overlay.test.ts). */
export const overlayPaletteStyles = css`
  :host {
    --_overlay-low: var(--zo-color-overlay-low, light-dark(#f3f1ee, #30383f));
    --_overlay-first: var(--zo-color-overlay-first, light-dark(#1f78b4, #3a86c8));
    --_overlay-second: var(--zo-color-overlay-second, light-dark(#e08214, #c06a10));
    --_overlay-both: var(--zo-color-overlay-both, light-dark(#231f20, #fff5e6));
  }
  ${pairColours()}
`;
