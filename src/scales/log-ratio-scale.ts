/** Positions of ratios around 1: twice as much is as far from 1 as half as much. */
export interface LogRatioScale {
  /** The scale runs from 1 / factor to factor. */
  readonly factor: number;
  /** Position of a ratio, at least 0; what lies outside the scale is put on its end. @throws RangeError for a ratio below 0 or not finite */
  at(ratio: number): number;
  /** Whether a ratio lies outside, so that a mark can say that it goes on. 0 always does. */
  isOutside(ratio: number): boolean;
  /** 1 / factor … ½, 1, 2 … factor. */
  readonly ticks: readonly number[];
}

/**
 * The smallest power of two that has all ratios within 1 / factor to factor; at least 2, at most `most`.
 * Zeros have no place on such a scale and do not count, nor do cells without a number.
 */
export function ratioFactor(ratios: ArrayLike<number>, most = 16): number {
  let furthest = 1;
  for (let i = 0; i < ratios.length; i++) {
    const ratio = ratios[i]!;
    if (ratio > 0 && Number.isFinite(ratio)) furthest = Math.max(furthest, Math.abs(Math.log2(ratio)));
  }
  return Math.min(most, 2 ** Math.ceil(furthest - 1e-9));
}

/**
 * @param factor a power of two, at least 2
 * @param range positions of 1 / factor and factor
 */
export function logRatioScale(factor: number, range: readonly [number, number]): LogRatioScale {
  const doublings = Math.log2(factor);
  if (!(doublings >= 1 && Number.isInteger(doublings))) throw new RangeError(`a factor of ${factor} is no power of two from 2`);
  const [from, to] = range;
  return {
    factor,
    at(ratio) {
      if (!(ratio >= 0 && Number.isFinite(ratio))) throw new RangeError(`${ratio} is no ratio`);
      const exponent = Math.max(-doublings, Math.min(doublings, Math.log2(ratio)));
      return from + ((exponent / doublings + 1) / 2) * (to - from);
    },
    isOutside: (ratio) => ratio > factor || ratio < 1 / factor,
    ticks: Array.from({ length: 2 * doublings + 1 }, (_, i) => 2 ** (i - doublings)),
  };
}
