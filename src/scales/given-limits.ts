import { classify, sortedNumbers, type Classes } from './classify.js';

/**
 * Classes at limits that someone chose: kept as given, also where a class is empty, so that maps can be compared.
 *
 * @param values a column; cells without a number are NaN and left out
 * @param limits inner limits, finite, rising, each one once
 * @throws RangeError for other limits
 */
export function givenLimits(values: ArrayLike<number>, limits: readonly number[]): Classes {
  limits.forEach((limit, at) => {
    if (!Number.isFinite(limit) || (at > 0 && limit <= limits[at - 1]!)) {
      throw new RangeError(`class limits must be rising numbers; found ${limits.join(', ')}`);
    }
  });
  return classify(sortedNumbers(values), [...limits]);
}
