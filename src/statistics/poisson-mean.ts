import { gammaTerm, lowerGamma, upperGamma } from './incomplete-gamma.js';

/** Newton's method reaches this within a few rounds; it cannot cycle, as both functions below are concave for a count of 0 or more. */
const ROUNDS = 60;
const CLOSE = 1e-15;

/** The mean at which at least `count` cases have this probability: ln P(count, mean) is concave in ln mean. */
export function meanWithUpperTail(count: number, probability: number, start: number): number {
  let mean = start;
  for (let round = 0; round < ROUNDS; round++) {
    const tail = lowerGamma(count, mean);
    const step = (Math.log(tail / probability) * tail) / (count * gammaTerm(count, mean));
    mean *= Math.exp(-step);
    if (Math.abs(step) < CLOSE) break;
  }
  return mean;
}

/** The mean at which at most `count` cases have this probability: ln Q(count + 1, mean) is concave in mean. */
export function meanWithLowerTail(count: number, probability: number, start: number): number {
  let mean = start;
  for (let round = 0; round < ROUNDS; round++) {
    const tail = upperGamma(count + 1, mean);
    const step = (Math.log(tail / probability) * tail) / gammaTerm(count, mean);
    mean += step;
    if (Math.abs(step) < CLOSE * mean) break;
  }
  return mean;
}
