import type { Indicator } from '../contract/types.generated.js';

/**
 * The value of a cell from its count and base, by the kind of the indicator; NaN where it does not follow from them.
 *
 * - count: the count itself
 * - share: count / base, a fraction (0–1 where the count is part of the base)
 * - rate, concentration: per × count / base; `per` is 1 where the indicator has none
 * - amount, index: does not follow
 *
 * NaN in gives NaN out, and a base of 0 gives NaN: undefined, not 0 (STATISTICS.md F1, F2).
 */
export function valueOf(indicator: Pick<Indicator, 'kind' | 'per'>, count: number, base: number): number {
  switch (indicator.kind) {
    case 'count':
      return count;
    case 'share':
      return base > 0 ? count / base : NaN;
    case 'rate':
    case 'concentration':
      return base > 0 ? ((indicator.per ?? 1) * count) / base : NaN;
    default:
      return NaN;
  }
}

/** Whether {@link valueOf} gives the value, so that it need not be published. */
export function valueFollows(indicator: Pick<Indicator, 'kind'>, metrics: readonly string[]): boolean {
  if (indicator.kind === 'count') return metrics.includes('count');
  if (indicator.kind === 'share' || indicator.kind === 'rate' || indicator.kind === 'concentration')
    return metrics.includes('count') && metrics.includes('base');
  return false;
}
