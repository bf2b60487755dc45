/** Digits that a number holds for certain; values equal in all of them have nothing rounder between than the upper one itself. */
const DIGITS = 15;

/** Powers of ten below this are not exact. */
const SMALLEST = -300;

/** As text and back: the nearest number to the decimal one means, where a product of powers of ten may miss it. */
function decimal(digits: number, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}

/** The first and last whole multiple of 10^exponent above `low` and up to `high`; `undefined` where there is none. */
function multiplesBetween(low: number, high: number, exponent: number): [first: number, last: number] | undefined {
  let first = Math.floor(low / decimal(1, exponent)) - 1;
  let last = Math.ceil(high / decimal(1, exponent)) + 1;
  // Counting from one too far, as the quotients may be off by a rounding error.
  while (decimal(first, exponent) <= low) first++;
  while (decimal(last, exponent) > high) last--;
  return first <= last ? [first, last] : undefined;
}

/**
 * The roundest number above `low`, up to and including `high`: a limit there leaves `low` in the class below and `high` in the class above.
 *
 * Roundest: 0, else a multiple of the largest possible power of ten; among those a multiple of 5, else an even one, else the nearest to `aim`.
 * @param low under `high`; both finite
 */
export function readableLimit(low: number, high: number, aim = (low + high) / 2): number {
  if (low < 0 && high >= 0) return 0;
  const most = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  for (let exponent = most; exponent > Math.max(most - DIGITS, SMALLEST); exponent--) {
    const multiples = multiplesBetween(low, high, exponent);
    if (multiples) return decimal(roundest(multiples, aim / decimal(1, exponent)), exponent);
  }
  return high;
}

/** There are nine multiples at most, or a larger power of ten would have had one. */
function roundest([first, last]: [number, number], aim: number): number {
  let best = first;
  let bestScore = Infinity;
  for (let multiple = first; multiple <= last; multiple++) {
    const kind = multiple % 5 === 0 ? 0 : multiple % 2 === 0 ? 1 : 2;
    const score = kind * 100 + Math.abs(multiple - aim);
    if (score < bestScore) {
      best = multiple;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Limits that read easily and leave every value in its class.
 *
 * @param sorted values from low to high
 * @param starts for each class but the first the position in `sorted` of its lowest value: rising, each over 0, not within equal values
 */
export function readableLimits(sorted: ArrayLike<number>, starts: readonly number[]): number[] {
  return starts.map((start) => readableLimit(sorted[start - 1]!, sorted[start]!));
}
