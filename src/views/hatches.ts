import type { NoMeasure } from './region-map.legend.js';

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

export function hatchOf(kind: HatchKind): Hatch {
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
