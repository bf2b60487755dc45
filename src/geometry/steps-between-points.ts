import { connectSteps } from './connect-steps.js';
import { nearestAhead, offset } from './nearest-ahead.js';

/** Directions of the arrow keys, in the order of the steps; opposite ones lie two apart. */
export const ARROWS: readonly string[] = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];

/**
 * Where the arrow keys lead from each point of a drawing: the nearest point within 45° of the arrow. Where that would leave points out, such
 * as one that lies on another, the step to what lies behind is led past them, so that each can be reached from every other.
 * @param points x and y of each, y upward
 * @returns four places per point, up, right, down and left: the next point, or -1
 */
export function stepsBetweenPoints(points: Float32Array): Int32Array {
  const all = Array.from({ length: points.length / 2 }, (_, point) => point);
  const steps = new Int32Array(4 * all.length);
  for (let direction = 0; direction < 4; direction++) {
    const inOrder = [...all].sort((a, b) => offset(points, a, direction) - offset(points, b, direction));
    inOrder.forEach((point, place) => (steps[4 * point + direction] = nearestAhead(points, place, direction, inOrder)));
  }
  const parts = connectSteps(
    steps,
    all,
    points,
    all.map(() => []),
  );
  while (parts.next().done !== true);
  return steps;
}
