import { checkNumberOfClasses, classify, countBelow, sortedNumbers, type Classes } from './classify.js';
import { readableLimit } from './readable-limits.js';

/** Part of a class's width that a limit may move to become readable: under a half, or two could meet. */
const ROOM = 0.4;

/**
 * Classes of equal width between the lowest and the highest value; some may be empty.
 *
 * Each limit is moved to a readable number near it that leaves every value in its class, so shown widths are nearly equal.
 * @param values a column; cells without a number are NaN and left out
 * @param classes at least 1; one comes out where all values are equal, and never more than there are distinct values
 */
export function equalBreaks(values: ArrayLike<number>, classes: number): Classes {
  checkNumberOfClasses(classes);
  const sorted = sortedNumbers(values);
  const distinct = sorted.filter((value, at) => value !== sorted[at - 1]).length;
  const number = Math.min(classes, distinct);
  const limits: number[] = [];
  const minimum = sorted[0] ?? 0;
  const width = ((sorted[sorted.length - 1] ?? 0) - minimum) / number;
  for (let i = 1; i < number; i++) {
    const limit = minimum + i * width;
    // A limit that should equal a value may exceed it by a rounding error, which would put the value in the class below.
    const start = countBelow(sorted, limit - 1e-9 * width);
    limits.push(readableLimit(Math.max(sorted[start - 1]!, limit - ROOM * width), Math.min(sorted[start]!, limit + ROOM * width), limit));
  }
  return classify(sorted, limits);
}
