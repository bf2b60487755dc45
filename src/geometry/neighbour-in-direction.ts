import { centreOf } from './centres.js';
import { neighboursOf } from './neighbours.js';
import { connectSteps } from './connect-steps.js';
import { nearestAhead, NONE, offset } from './nearest-ahead.js';
import { onceEach } from '../memory/once-each.js';
import type { Outlines } from './outlines.js';
import { isDrawn } from './rings.js';

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
  const next = stepsOf(outlines)[4 * region + DIRECTIONS.indexOf(direction)];
  return next === NONE ? undefined : next;
}

/**
 * Reckons a part of where the arrow keys lead; true when all of it is known. {@link neighbourInDirection} does what is left at once, which
 * of thousands of regions takes longer than a key press should.
 */
export function prepareNeighbours(outlines: Outlines): boolean {
  return stepsInParts(outlines)() !== undefined;
}

/** Opposite directions lie two apart. */
const DIRECTIONS: readonly Direction[] = ['up', 'right', 'down', 'left'];

function stepsOf(outlines: Outlines): Int32Array {
  for (;;) {
    const steps = stepsInParts(outlines)();
    if (steps !== undefined) return steps;
  }
}

/** Does a part of the work at each call, until it gives the steps. */
const stepsInParts = /*#__PURE__*/ onceEach((outlines: Outlines) => {
  const parts = reckonSteps(outlines);
  let steps: Int32Array | undefined;
  return (): Int32Array | undefined => (steps ??= parts.next().value);
});

/** So many regions are looked at in one part. */
const AT_A_TIME = 2000;

function* reckonSteps(outlines: Outlines): Generator<undefined, Int32Array> {
  const regions = [...outlines.codes.keys()];
  const centres = new Float32Array(2 * regions.length);
  for (const region of regions) {
    if (region % AT_A_TIME === 0) yield;
    centres.set(centreOf(outlines, region), 2 * region);
  }
  yield;
  const neighbours = neighboursOf(outlines);
  yield;
  const steps = new Int32Array(4 * regions.length).fill(NONE);
  const drawn = regions.filter((region) => isDrawn(outlines.rings, region));
  for (let direction = 0; direction < 4; direction++) {
    yield;
    const along = regions.map((region) => offset(centres, region, direction));
    const inOrder = [...drawn].sort((a, b) => along[a]! - along[b]!);
    for (const [place, region] of inOrder.entries()) {
      if (place % AT_A_TIME === 0) yield;
      const across = straightest(centres, region, direction, neighbours[region]!);
      steps[4 * region + direction] = across === NONE ? nearestAhead(centres, place, direction, inOrder) : across;
    }
  }
  yield* connectSteps(steps, drawn, centres, neighbours);
  return steps;
}

function straightest(centres: Float32Array, from: number, direction: number, regions: readonly number[]): number {
  let [best, bestSlope, bestAhead] = [NONE, Math.tan(Math.PI / 3), Infinity];
  for (const region of regions) {
    const ahead = offset(centres, region, direction) - offset(centres, from, direction);
    const slope = Math.abs(offset(centres, region, direction + 1) - offset(centres, from, direction + 1)) / ahead;
    if (ahead > 0 && (slope < bestSlope || (slope === bestSlope && ahead < bestAhead)))
      [best, bestSlope, bestAhead] = [region, slope, ahead];
  }
  return best;
}
