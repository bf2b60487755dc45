/**
 * Milliseconds of the processor that each case took, so that other work on the machine does not count. The slowest are printed; a test asserts
 * on the median, which no pause of the machine moves.
 */
export class ProcessorTimes {
  readonly #times: number[] = [];

  measure<Result>(run: () => Result): Result {
    const before = process.cpuUsage();
    try {
      return run();
    } finally {
      const { user, system } = process.cpuUsage(before);
      this.#times.push((user + system) / 1000);
    }
  }

  get median(): number {
    return this.#at(0.5);
  }

  describe(): string {
    const [median, most, slowest] = [0.5, 0.99, 1].map((part) => `${this.#at(part).toFixed(2)} ms`);
    return `${this.#times.length} cases; median ${median}, 99% within ${most}, slowest ${slowest}`;
  }

  #at(part: number): number {
    const sorted = [...this.#times].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  }
}
