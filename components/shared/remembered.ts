import { haveSameParts } from './same-parts.js';

/** The last result of some work, for as long as what it was made of stays the same, part by part. */
export class Remembered<Result> {
  #last: { readonly of: readonly unknown[]; readonly result: Result } | undefined;

  get(of: readonly unknown[], make: () => Result): Result {
    if (this.#last === undefined || !haveSameParts(of, this.#last.of)) this.#last = { of, result: make() };
    return this.#last.result;
  }
}
