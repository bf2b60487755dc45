/**
 * Regularized incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x), for a > 0 and x >= 0.
 *
 * P by its power series where x < a + 1, Q by its continued fraction elsewhere, so that the smaller of the two never comes from a subtraction.
 * Source: NIST Digital Library of Mathematical Functions, 8.7.1, 8.9.2 (fraction in the even form, evaluated by Lentz's method) and 5.11.1.
 * Relative error under 1e-12 for a up to 1e6, away from the range where the result underflows.
 */

/** Relative change at which a sum or fraction is done. */
const ENOUGH = 1e-15;

/** Never reached for a up to 1e9; it keeps a rounding error from turning round for ever. */
const MOST_TERMS = 1e6;

/** `ln Γ(a) − [(a − ½) ln a − a + ½ ln 2π]`, the remainder of Stirling's formula; a >= 10. */
function stirlingRemainder(a: number): number {
  const s = 1 / (a * a);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / a;
}

/** `x^a e^−x / Γ(a + 1)`: for a whole number a, the Poisson probability of a cases where x are expected. */
export function gammaTerm(a: number, x: number): number {
  if (x === 0) return a === 0 ? 1 : 0;
  if (a < 10) {
    // Γ(a + 1) = Γ(a + m + 1) / ((a + 1) … (a + m)): Stirling's remainder needs a large argument.
    let product = 1;
    let shifted = a;
    while (shifted < 10) product *= ++shifted;
    const logGamma = (shifted + 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + stirlingRemainder(shifted);
    return Math.exp(a * Math.log(x) - x - logGamma + Math.log(product));
  }
  // Written as a deviance, because a·ln x and x are huge and nearly equal where it matters.
  const deviation = (x - a) / a;
  const logRatio = Math.abs(deviation) < 0.5 ? Math.log1p(deviation) : Math.log(x) - Math.log(a);
  return Math.exp(a * (logRatio - deviation) - stirlingRemainder(a)) / Math.sqrt(2 * Math.PI * a);
}

function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * ENOUGH && n < MOST_TERMS; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * gammaTerm(a, x);
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; Math.abs(c * d - 1) > ENOUGH && n < MOST_TERMS; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / (b + numerator * d);
    c = b + numerator / c;
    fraction *= c * d;
  }
  return fraction * a * gammaTerm(a, x);
}

/** P(a, x), from 0 at x = 0 to 1. */
export function lowerGamma(a: number, x: number): number {
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/** Q(a, x), from 1 at x = 0 to 0. */
export function upperGamma(a: number, x: number): number {
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}
