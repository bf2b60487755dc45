import { isCount } from './count.js';
import { known, notKnown, type Known } from './known.js';

export interface EmpiricalBayes {
  /** b: cases over base of all regions together. */
  readonly overall: number;
  /** a: variance between regions beyond chance; 0 where there is none, and then all estimates are equal. */
  readonly between: number;
  /** A fraction for each region; unknown where the inputs are, or where there is no base. */
  readonly estimates: readonly Known<number>[];
}

/**
 * Marshall's global empirical Bayes estimator: fractions drawn to the overall one, more so where the base is small.
 *
 *     b = Σx / ΣP,   s² = Σ P (p − b)² / ΣP,   a = max(0, s² − b / (ΣP / m)),   estimate = b + a (p − b) / (a + b / P)
 *
 * Source: R. J. Marshall, Mapping disease and mortality rates using empirical Bayes estimators, Applied Statistics 40 (1991).
 * For ordering and shading only: never printed as the region's figure, as it borrows from other regions.
 * @param counts a column; NaN for cells without a number, which are left out
 * @param bases for the same cells
 * @returns `too-few` where under 2 regions have both a count and a base
 */
export function empiricalBayes(counts: ArrayLike<number>, bases: ArrayLike<number>): Known<EmpiricalBayes> {
  const regions = Array.from(counts, (count, i) => ({ count, base: bases[i] ?? NaN }));
  const used = regions.filter(({ count, base }) => isCount(count) && isCount(base) && base > 0);
  if (used.length < 2) return notKnown('too-few');
  const sumOf = (term: (region: { count: number; base: number }) => number) => used.reduce((sum, region) => sum + term(region), 0);
  const base = sumOf((region) => region.base);
  const overall = sumOf((region) => region.count) / base;
  const variance = sumOf((region) => region.base * (region.count / region.base - overall) ** 2) / base;
  const between = Math.max(0, variance - overall / (base / used.length));
  return known({
    overall,
    between,
    estimates: regions.map((region): Known<number> => {
      if (!isCount(region.count) || !isCount(region.base)) return notKnown('unknown');
      if (region.base === 0) return notKnown('undefined-ratio');
      const weight = between === 0 ? 0 : between / (between + overall / region.base);
      return known(overall + weight * (region.count / region.base - overall));
    }),
  });
}
