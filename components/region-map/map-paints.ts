import type { HatchKind } from '../shared/hatches.js';
import type { MapPaints, Paint } from './map-picture.js';

/**
 * Reads colours from the swatches of the legend that are shown, as the browser resolved them: house style, dark mode and all.
 * A canvas cannot use custom properties itself.
 */
export function readPaints(root: ParentNode, canvas: HTMLCanvasElement): MapPaints {
  const byMark = new Map<number, Paint>();
  for (const swatch of root.querySelectorAll<HTMLElement | SVGElement>('.swatch')) {
    const { color, backgroundColor, display } = getComputedStyle(swatch);
    if (display === 'none') continue;
    const mark = Number(swatch.closest<HTMLElement>('[data-mark]')?.dataset['mark']);
    const hatch = swatch.dataset['hatch'] as HatchKind | undefined;
    byMark.set(mark, hatch === undefined ? { colour: color } : { hatch, line: color, ground: backgroundColor });
  }
  const { color, caretColor, outlineColor } = getComputedStyle(canvas);
  return { byMark, border: color, coast: caretColor, ground: outlineColor };
}
