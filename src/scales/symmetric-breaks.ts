import { checkNumberOfClasses, classify, countBelow, sortedNumbers, type Classes } from './classify.js';
import { readableLimit } from './readable-limits.js';

/**
 * Classes on both sides of 0 with the same limits, and one around 0: for differences. Split where the sizes of the numbers, signs aside,
 * have their quantiles, so that a class on both sides together holds about equally many. Limits are rounded (readable-limits.ts).
 *
 * A number on a limit belongs to the class further from 0: a limit below 0 therefore lies just above the readable number.
 * Classes on one side may be empty, so that a colour means the same on both sides.
 * @param values a column; cells without a number are NaN and left out
 * @param classes at least 1; an even number becomes the odd one above it; fewer come out where few sizes differ
 */
export function symmetricBreaks(values: ArrayLike<number>, classes: number): Classes {
  checkNumberOfClasses(classes);
  const sizes = sortedNumbers(Float64Array.from(values, Math.abs));
  const limits = new Set<number>();
  const odd = classes | 1;
  for (let i = 1; i < odd; i += 2) {
    const at = countBelow(sizes, sizes[Math.ceil(((sizes.length - 1) * i) / odd)] ?? 0);
    // All numbers of one size: those that are not 0 lie on a side.
    const start = at === 0 ? countBelow(sizes, Number.MIN_VALUE) : at;
    if (start < sizes.length) limits.add(readableLimit(sizes[start - 1] ?? 0, sizes[start]!));
  }
  const above = [...limits];
  return classify(sortedNumbers(values), [...above.map((limit) => limit * (Number.EPSILON - 1)).reverse(), ...above]);
}
