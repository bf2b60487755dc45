/**
 * P-values adjusted so that, of the comparisons under a level, at most that share is expected to be there by chance (false discovery rate).
 *
 *     adjusted(i) = min over j >= i of  p(j) · m / j,   p sorted from low to high, at most 1
 *
 * Source: Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, JRSS B 57 (1995).
 * @param pValues each 0–1, of all comparisons made, also those that are not shown; in any order
 * @returns in the order of `pValues`
 */
export function benjaminiHochberg(pValues: ArrayLike<number>): number[] {
  const values = Array.from(pValues);
  const wrong = values.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`a p-value of ${wrong} is not from 0 to 1`);
  const adjusted = new Array<number>(values.length);
  let least = 1;
  const fromHigh = values.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
  fromHigh.forEach((at, passed) => {
    least = Math.min(least, (values[at]! * values.length) / (values.length - passed));
    adjusted[at] = least;
  });
  return adjusted;
}
