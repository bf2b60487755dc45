import type { Colour } from '../../src/geometry/cover-pixels.js';
import type { HatchKind } from '../shared/hatches.js';
import type { MapPaints, Paint } from './map-picture.js';

/**
 * Reads colours from the swatches of the legend that are shown, as the browser resolved them: house style, dark mode and all.
 * A canvas cannot use custom properties itself.
 */
export function readPaints(root: ParentNode, canvas: HTMLCanvasElement): MapPaints {
  const byMark: [number, Paint][] = [];
  for (const swatch of root.querySelectorAll<HTMLElement | SVGElement>('.swatch')) {
    const { color, backgroundColor, display, outlineColor } = getComputedStyle(swatch);
    if (display === 'none') continue;
    const mark = Number(swatch.closest<HTMLElement>('[data-mark]')?.dataset['mark']);
    const hatch = swatch.dataset['hatch'] as HatchKind | undefined;
    byMark.push([
      mark,
      hatch === undefined ? { colour: color, parts: partsOf(outlineColor) } : { hatch, line: color, ground: backgroundColor },
    ]);
  }
  const { color, caretColor, outlineColor } = getComputedStyle(canvas);
  return { byMark, border: color, coast: caretColor, ground: outlineColor };
}

/** Of a colour that the style sheet mixed in sRGB, so that it is written in its parts. Undefined where it is written otherwise, as one that a reader forces. */
function partsOf(colour: string): Colour | undefined {
  const [space, ...parts] = colour.split(/[ /)]+/);
  if (space !== 'color(srgb') return undefined;
  const [red, green, blue, opacity] = parts.map((part) => 255 * Math.min(1, Math.max(0, Number(part || 1))));
  const seen = opacity! / 255;
  return Number.isNaN(red! + green! + blue! + seen) ? undefined : [red! * seen, green! * seen, blue! * seen, opacity!];
}
