/**
 * The step between ticks: 1, 2 or 5 times a power of ten, as a whole multiple or whole fraction, so that ticks are exact.
 * A positive step is itself; a negative one stands for 1 / −step.
 */
function exactStep(span: number, most: number): { readonly step: number; readonly divisor: number } {
  const rough = span / most;
  const exponent = Math.floor(Math.log10(rough));
  const power = 10 ** Math.abs(exponent);
  const leading = rough / (exponent < 0 ? 1 / power : power);
  // A little slack: a span of exactly `most` steps must not become one of half as many.
  const factor = leading <= 1 + 1e-9 ? 1 : leading <= 2 + 1e-9 ? 2 : leading <= 5 + 1e-9 ? 5 : 10;
  return exponent < 0 ? { step: factor, divisor: power } : { step: factor * power, divisor: 1 };
}

function check(minimum: number, maximum: number, most: number): void {
  if (!(Number.isFinite(minimum) && Number.isFinite(maximum) && minimum <= maximum)) {
    throw new RangeError(`ticks from ${minimum} to ${maximum} cannot be`);
  }
  if (!(most >= 1)) throw new RangeError(`at most ${most} steps cannot be`);
}

/** Ends that differ by no more than rounding does: steps between them would be too small to count. */
function areEqual(minimum: number, maximum: number): boolean {
  return maximum - minimum <= 1e-12 * Math.max(Math.abs(minimum), Math.abs(maximum));
}

/**
 * Round numbers from `minimum` to `maximum`, both included where round: multiples of 1, 2 or 5 times a power of ten.
 *
 * @param most at most so many steps between them, at least 1
 * @returns rising; the number itself where minimum and maximum are equal
 */
export function ticks(minimum: number, maximum: number, most = 5): number[] {
  check(minimum, maximum, most);
  if (areEqual(minimum, maximum)) return [minimum];
  const { step, divisor } = exactStep(maximum - minimum, most);
  const result: number[] = [];
  const slack = 1e-9;
  for (let i = Math.ceil((minimum * divisor) / step - slack); i <= (maximum * divisor) / step + slack; i++) {
    // `+ 0` keeps a minus sign away from zero.
    result.push((i * step) / divisor + 0);
  }
  return result;
}

/**
 * The domain widened to whole steps of {@link ticks}. Equal ends become a domain around them that has 0 as one end, or 0 to 1.
 *
 * @param most at most so many steps before widening
 */
export function niceDomain(minimum: number, maximum: number, most = 5): [minimum: number, maximum: number] {
  check(minimum, maximum, most);
  if (areEqual(minimum, maximum)) return minimum === 0 ? [0, 1] : niceDomain(Math.min(0, minimum), Math.max(0, maximum), most);
  const { step, divisor } = exactStep(maximum - minimum, most);
  const slack = 1e-9;
  const first = Math.floor((minimum * divisor) / step + slack);
  const last = Math.ceil((maximum * divisor) / step - slack);
  return [(first * step) / divisor + 0, (last * step) / divisor + 0];
}
