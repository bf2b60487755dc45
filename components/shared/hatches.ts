import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { hatchOf, type Hatch, type HatchKind } from '../../src/views/hatches.js';

export type { Hatch, HatchKind } from '../../src/views/hatches.js';

/** What each pattern for a canvas is of: a pattern itself does not tell. */
export const patternHatches = new WeakMap<CanvasPattern, Hatch & { readonly line: string; readonly ground: string }>();

/** The hatch as a pattern to fill a canvas with; `ratio` is device pixels a pixel. */
export function hatchPattern(kind: HatchKind, line: string, ground: string, ratio: number): CanvasPattern {
  const { size, path } = hatchOf(kind);
  // A whole number of device pixels, so that the tiles join.
  const side = Math.max(1, Math.round(size * ratio));
  const tile = new OffscreenCanvas(side, side);
  const context = tile.getContext('2d')!;
  context.scale(side / size, side / size);
  context.fillStyle = ground;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = context.fillStyle = line;
  const drawing = new Path2D(path);
  context.stroke(drawing);
  context.fill(drawing);
  const pattern = context.createPattern(tile, 'repeat')!;
  patternHatches.set(pattern, { size, path, line, ground });
  return pattern;
}

/** The same hatch as a swatch of a legend, 24 by 16 pixels. */
export function hatchSwatch(kind: HatchKind): TemplateResult {
  const { size, path } = hatchOf(kind);
  const steps = (length: number): number[] => Array.from({ length: Math.ceil(length / size) }, (_, i) => i * size);
  return html`<svg class="swatch hatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" data-hatch=${kind}>
    ${steps(24).flatMap((x) => steps(16).map((y) => svg`<path transform="translate(${x} ${y})" d=${path}></path>`))}
  </svg>`;
}

/** The same hatch as a pattern for marks in an SVG: `fill="url(#hatch-suppressed)"`. Stands in its `<defs>`; its colours are those of `.hatch`. */
export function hatchDefinition(kind: HatchKind): SVGTemplateResult {
  const { size, path } = hatchOf(kind);
  return svg`<pattern id="hatch-${kind}" class="hatch" width=${size} height=${size} patternUnits="userSpaceOnUse"><path d=${path}></path></pattern>`;
}
