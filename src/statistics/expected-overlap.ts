export interface ExpectedOverlap {
  readonly expected: number;
  readonly standardDeviation: number;
}

/**
 * How many regions are in two sets at once if the sets have nothing to do with each other: the hypergeometric distribution (STATISTICS.md F8).
 *
 *     mean = K M / N,   variance = K (M / N) (1 − M / N) (N − K) / (N − 1)
 *
 * @param regions N, at least 2: regions with a number in both maps
 * @param inFirst K, 0 to N: regions in the highest class of one
 * @param inSecond M, 0 to N: of the other
 */
export function expectedOverlap(regions: number, inFirst: number, inSecond: number): ExpectedOverlap {
  if (!(regions >= 2 && inFirst >= 0 && inFirst <= regions && inSecond >= 0 && inSecond <= regions)) {
    throw new RangeError(`${inFirst} and ${inSecond} of ${regions} regions cannot be`);
  }
  const share = inSecond / regions;
  const variance = (inFirst * share * (1 - share) * (regions - inFirst)) / (regions - 1);
  return { expected: inFirst * share, standardDeviation: Math.sqrt(variance) };
}
