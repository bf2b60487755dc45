import { DIGITS } from '../../src/geometry/number-reader.js';

const MOST = 2 ** 29;

/** A whole number in Base64 VLQ (ECMA-426, source maps), as `NumberReader` reads it. @throws RangeError for one that takes more than six digits */
export function numberText(number: number): string {
  if (!Number.isInteger(number) || Math.abs(number) >= MOST)
    throw new RangeError(`A whole number below ${MOST} was expected, not ${number}.`);
  let rest = number < 0 ? -2 * number + 1 : 2 * number;
  let text = '';
  do {
    text += DIGITS[(rest & 31) | (rest > 31 ? 32 : 0)];
    rest >>= 5;
  } while (rest > 0);
  return text;
}
