import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { NoMeasure } from '../../src/views/region-map.legend.js';

/**
 * Every kind of absence (and `unreliable`, where it comes without a number) has its own hatch, and so have a break and "too small to say":
 * none can be taken for a class or for another. A pair of steps of two branches has one where colours cannot tell it.
 */
export type HatchKind = AbsenceHatch | `pair-${number}`;
type AbsenceHatch = NoMeasure | 'too-small';

export interface Hatch {
  /** Side of the square that repeats, in pixels. */
  readonly size: number;
  /** SVG path text, drawn and filled with a line of one pixel. */
  readonly path: string;
}

const HATCHES: Readonly<Record<AbsenceHatch, Hatch>> = {
  suppressed: { size: 6, path: 'M-1 1L1 -1M0 6L6 0M5 7L7 5' },
  'not-delivered': { size: 6, path: 'M-1 5L1 7M0 0L6 6M5 -1L7 1' },
  'not-applicable': { size: 8, path: 'M0 0L8 8M0 8L8 0' },
  'below-half': { size: 8, path: dot(2, 2, 1.1) + dot(6, 6, 1.1) },
  unknown: { size: 6, path: 'M0 3H6' },
  withdrawn: { size: 6, path: 'M3 0V6' },
  unreliable: { size: 8, path: 'M0 2H4M4 6H8' },
  break: { size: 8, path: 'M0 6L2 2L4 6L6 2L8 6' },
  'too-small': { size: 5, path: dot(1.25, 1.25, 0.8) + dot(3.75, 3.75, 0.8) },
};

function hatchOf(kind: HatchKind): Hatch {
  return HATCHES[kind as AbsenceHatch] ?? pairHatch(Number(kind.slice(5)));
}

/** Bars across for the step of the first branch and upright for that of the second: the higher, the thicker. */
function pairHatch(pair: number): Hatch {
  const across = 3 * Math.floor(pair / 3) - 1;
  const upright = 3 * (pair % 3) - 1;
  return { size: 10, path: (across < 0 ? '' : `M0 1H10V${1 + across}H0z`) + (upright < 0 ? '' : `M1 0H${1 + upright}V10H1z`) };
}

/** A filled dot; the line around it takes half a pixel of its radius. */
function dot(x: number, y: number, radius: number): string {
  const r = radius - 0.5;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** What each pattern for a canvas is of: a pattern itself does not tell. */
export const patternHatches = new WeakMap<CanvasPattern, Hatch & { readonly line: string; readonly ground: string }>();

/** The hatch as a pattern to fill a canvas with; `ratio` is device pixels a pixel. */
export function hatchPattern(kind: HatchKind, line: string, ground: string, ratio: number): CanvasPattern {
  const { size, path } = hatchOf(kind);
  const tile = document.createElement('canvas');
  // A whole number of device pixels, so that the tiles join.
  const side = Math.max(1, Math.round(size * ratio));
  tile.width = tile.height = side;
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
