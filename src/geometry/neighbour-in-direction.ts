import { centresOf } from './centres.js';
import { neighboursOf } from './neighbours.js';
import type { Outlines } from './outlines.js';
import { connectSteps } from './connect-steps.js';
import { onceEach } from './once-each.js';

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
const NONE = -1;

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

function* reckonSteps(outlines: Outlines): Generator<undefined, Int32Array> {
  const centres = centresOf(outlines);
  yield;
  const neighbours = neighboursOf(outlines);
  yield;
  const steps = new Int32Array(4 * outlines.codes.length).fill(NONE);
  const drawn = outlines.codes.flatMap((_, region) => (outlines.rings[region]!.length > 0 ? [region] : []));
  for (let direction = 0; direction < 4; direction++) {
    const along = (region: number): number => offset(centres, region, direction);
    const inOrder = [...drawn].sort((a, b) => along(a) - along(b));
    inOrder.forEach((region, place) => {
      const across = straightest(centres, region, direction, neighbours[region]!);
      steps[4 * region + direction] = across === NONE ? nearest(centres, place, direction, inOrder) : across;
    });
    yield;
  }
  connectSteps(steps, drawn, centres, neighbours);
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

/** `inOrder` holds the regions as they lie in the direction, so that the search can stop where all others are further away. */
function nearest(centres: Float32Array, place: number, direction: number, inOrder: readonly number[]): number {
  const from = inOrder[place]!;
  let best = NONE;
  let bestDistance = Infinity;
  for (let i = place + 1; i < inOrder.length; i++) {
    const region = inOrder[i]!;
    const ahead = offset(centres, region, direction) - offset(centres, from, direction);
    if (ahead * ahead > bestDistance) break;
    const aside = offset(centres, region, direction + 1) - offset(centres, from, direction + 1);
    const distance = ahead * ahead + aside * aside;
    if (ahead > 0 && Math.abs(aside) <= ahead && distance < bestDistance) {
      best = region;
      bestDistance = distance;
    }
  }
  return best;
}

/** How far the centre of a region lies in a direction: 0 up, 1 right, 2 down, 3 left, 4 up again. */
function offset(centres: Float32Array, region: number, direction: number): number {
  const coordinate = centres[2 * region + (direction % 2 === 0 ? 1 : 0)]!;
  return direction === 2 || direction === 3 ? -coordinate : coordinate;
}
