import { faultLine, PublicationError, type Fault } from '../faults.js';

/** Gathers faults, so that a person sees all of them at once. The same fault met twice counts once. */
export class FaultList {
  readonly #faults = new Map<string, Fault>();

  add(...faults: readonly Fault[]): void {
    for (const fault of faults) this.#faults.set(faultLine(fault), fault);
  }

  get size(): number {
    return this.#faults.size;
  }

  /** Runs a step that throws its faults; they are added here and the step then gives undefined. */
  async attempt<Result>(step: () => Result | Promise<Result>): Promise<Result | undefined> {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof PublicationError)) throw error;
      this.add(...error.faults);
      return undefined;
    }
  }

  /** @throws PublicationError with every fault, in the order met, when there is any */
  throwIfAny(): void {
    if (this.#faults.size > 0) throw new PublicationError([...this.#faults.values()]);
  }
}
