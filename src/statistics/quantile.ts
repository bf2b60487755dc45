/**
 * Quantile of type 7: linear between the sorted values, the lowest at 0 and the highest at 1.
 *
 *     h = (n − 1) p,   value = x[⌊h⌋] + (h − ⌊h⌋) (x[⌊h⌋ + 1] − x[⌊h⌋])
 *
 * Source: R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996).
 * @param sorted from low to high, at least one number
 * @param probability 0–1; ½ is the median, ¼ and ¾ the quartiles
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  if (!(sorted.length > 0 && probability >= 0 && probability <= 1)) {
    throw new RangeError(`quantile ${probability} of ${sorted.length} numbers cannot be`);
  }
  const place = (sorted.length - 1) * probability;
  const below = Math.floor(place);
  const value = sorted[below]!;
  return value + (place - below) * ((sorted[below + 1] ?? value) - value);
}
