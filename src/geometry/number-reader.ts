/** Each with its place as its value. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NO_DIGIT = 64;
/** Of a character that is a digit its value. */
const values = new Uint8Array(128).fill(NO_DIGIT);
[...DIGITS].forEach((digit, value) => (values[digit.charCodeAt(0)] = value));

/** Six digits: whole numbers between -2^29 and 2^29. */
const MOST_BITS = 30;

/**
 * Reads whole numbers one after another from a text in Base64 VLQ (ECMA-426, source maps): five bits a digit, the lowest first, the sixth
 * says that another digit follows, and the lowest bit of the number is its sign.
 */
export class NumberReader {
  #at = 0;

  /** @param refuse makes the error for what is no number, of the place in the text */
  constructor(
    private readonly text: string,
    private readonly refuse: (at: number) => Error,
  ) {}

  get isAtEnd(): boolean {
    return this.#at === this.text.length;
  }

  /** The next number. Throws where the text ends or has another character, or for a number of more than {@link MOST_BITS} bits. */
  next(): number {
    const { text } = this;
    let at = this.#at;
    let number = 0;
    for (let bits = 0; bits < MOST_BITS; bits += 5) {
      // Past the end is NaN, which has no value either.
      const value = values[text.charCodeAt(at++)] ?? NO_DIGIT;
      if (value === NO_DIGIT) break;
      number |= (value & 31) << bits;
      if (value < 32) {
        this.#at = at;
        return (number & 1) === 0 ? number >> 1 : -(number >> 1);
      }
    }
    throw this.refuse(this.#at);
  }

  /** The next number, which must be at least this. */
  atLeast(least: number): number {
    const at = this.#at;
    const number = this.next();
    if (number < least) throw this.refuse(at);
    return number;
  }
}
