import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ARROWS, stepsBetweenPoints } from '../../src/geometry/steps-between-points.js';

const step = (steps: Int32Array, from: number, arrow: string): number => steps[4 * from + ARROWS.indexOf(arrow)]!;

function reached(steps: Int32Array, from: number): Set<number> {
  const found = new Set([from]);
  for (const point of found) for (const next of steps.subarray(4 * point, 4 * point + 4)) if (next >= 0) found.add(next);
  return found;
}

it('leads to the nearest point in the direction of the arrow', () => {
  //      3
  //  1   0  2
  //      4      5
  const steps = stepsBetweenPoints(Float32Array.of(0, 0, -5, 0, 4, 1, 0, 6, 1, -3, 9, -4));
  expect(ARROWS.map((arrow) => step(steps, 0, arrow))).toEqual([3, 2, 4, 1]);
  expect(step(steps, 2, 'ArrowRight')).toBe(5);
  expect(step(steps, 5, 'ArrowRight')).toBe(-1);
});

it('reaches every point from every other, also points that lie on each other', () => {
  const coordinate = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 600 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 60 }), (points) => {
      const steps = stepsBetweenPoints(Float32Array.from(points.flat()));
      points.forEach((_, from) => expect(reached(steps, from).size).toBe(points.length));
    }),
    { numRuns: 1000 },
  );
});

it('has no steps for no points', () => {
  expect(stepsBetweenPoints(new Float32Array())).toHaveLength(0);
});
