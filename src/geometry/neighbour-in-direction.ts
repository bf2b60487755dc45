import { centresOf } from './centres.js';
import { neighboursOf } from './neighbours.js';
import type { Outlines } from './outlines.js';
import { connectSteps } from './connect-steps.js';

/** Where an arrow key points. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The region that an arrow key leads to, or undefined where there is none that way.
 *
 * It is the region across a border whose centre lies within 60° of the direction, the one straightest ahead; where there is none, the
 * nearest region within 45° (over water). Where that would leave a region out, the step to what lies behind it is led past it, so that
 * every region with an outline can be reached from every other. Reckoned once per outlines.
 */
export function neighbourInDirection(outlines: Outlines, region: number, direction: Direction): number | undefined {
  let steps = stepsByOutlines.get(outlines);
  if (steps === undefined) stepsByOutlines.set(outlines, (steps = stepsOf(outlines)));
  const next = steps[4 * region + DIRECTIONS.indexOf(direction)];
  return next === NONE ? undefined : next;
}

const stepsByOutlines = new WeakMap<Outlines, Int32Array>();

/** Opposite directions lie two apart. */
const DIRECTIONS: readonly Direction[] = ['up', 'right', 'down', 'left'];
const AHEAD = [0, 1, 1, 0, 0, -1, -1, 0];
const NONE = -1;

function stepsOf(outlines: Outlines): Int32Array {
  const centres = centresOf(outlines);
  const neighbours = neighboursOf(outlines);
  const steps = new Int32Array(4 * outlines.codes.length).fill(NONE);
  const drawn = outlines.codes.flatMap((_, region) => (outlines.rings[region]!.length > 0 ? [region] : []));
  for (const region of drawn) {
    for (let direction = 0; direction < 4; direction++) {
      const across = straightest(centres, region, direction, neighbours[region]!);
      steps[4 * region + direction] = across === NONE ? nearest(centres, region, direction, drawn) : across;
    }
  }
  connectSteps(steps, drawn, centres, neighbours);
  return steps;
}

function straightest(centres: Float32Array, from: number, direction: number, regions: readonly number[]): number {
  let [best, bestSlope, bestAhead] = [NONE, Math.tan(Math.PI / 3), Infinity];
  for (const region of regions) {
    const { ahead, aside } = offset(centres, from, region, direction);
    const slope = aside / ahead;
    if (ahead > 0 && (slope < bestSlope || (slope === bestSlope && ahead < bestAhead)))
      [best, bestSlope, bestAhead] = [region, slope, ahead];
  }
  return best;
}

function nearest(centres: Float32Array, from: number, direction: number, regions: readonly number[]): number {
  let [best, bestDistance] = [NONE, Infinity];
  for (const region of regions) {
    const { ahead, aside } = offset(centres, from, region, direction);
    const distance = ahead * ahead + aside * aside;
    if (ahead > 0 && aside <= ahead && distance < bestDistance) [best, bestDistance] = [region, distance];
  }
  return best;
}

function offset(centres: Float32Array, from: number, to: number, direction: number): { ahead: number; aside: number } {
  const dx = centres[2 * to]! - centres[2 * from]!;
  const dy = centres[2 * to + 1]! - centres[2 * from + 1]!;
  const [aheadX, aheadY] = [AHEAD[2 * direction]!, AHEAD[2 * direction + 1]!];
  return { ahead: dx * aheadX + dy * aheadY, aside: Math.abs(dx * aheadY - dy * aheadX) };
}
