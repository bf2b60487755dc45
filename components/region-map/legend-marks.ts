import type { Mark } from '../../src/views/marks.js';

/** The class of a legend that a person looks at: pointed at for a moment, or kept in sight by a press. */
export class LegendMarks {
  #pointed: Mark | undefined;
  #pinned: Mark | undefined;

  constructor(private readonly changed: () => void) {}

  /** The mark of which the regions stand out; undefined: none does. */
  get shown(): Mark | undefined {
    return this.#pointed ?? this.#pinned;
  }

  get pinned(): Mark | undefined {
    return this.#pinned;
  }

  /** A class is pointed at or has the keyboard, or none has any more. */
  show(mark: Mark | undefined): void {
    if (mark === this.#pointed) return;
    this.#pointed = mark;
    this.changed();
  }

  /** Keeps a class in sight, or lets go of it where it was kept. */
  pin(mark: Mark): void {
    this.#pinned = mark === this.#pinned ? undefined : mark;
    this.changed();
  }

  /** Marks are of one legend; of the next they would be other classes. */
  forget(): void {
    [this.#pointed, this.#pinned] = [undefined, undefined];
  }
}
