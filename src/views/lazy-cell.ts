import type { Status } from '../contract/status.js';
import type { TwinCell } from './table-twin.js';

/** A cell of one of thousands of rows, of which few are read: its text is made when it is. A copy of it as JSON is whole. */
export class LazyCell implements TwinCell {
  readonly #text: () => string;

  constructor(
    readonly order: TwinCell['order'],
    text: () => string,
    readonly status?: Status,
  ) {
    this.#text = text;
  }

  get text(): string {
    return this.#text();
  }

  toJSON(): TwinCell {
    return { text: this.text, order: this.order, ...(this.status === undefined ? {} : { status: this.status }) };
  }
}
