/** Milliseconds of the processor that each case took, so that other work on the machine does not count. The slowest are printed. */
export class ProcessorTimes {
  readonly #times: number[] = [];

  /** @param most what takes longer is measured anew, some times: a collection of garbage is no part of it, what it takes each time is */
  measure<Result>(run: () => Result, most: number): Result {
    let least = Infinity;
    for (let again = 4; ; again--) {
      const before = process.cpuUsage();
      const result = run();
      const { user, system } = process.cpuUsage(before);
      least = Math.min(least, (user + system) / 1000);
      if (least < most || again === 0) {
        this.#times.push(least);
        return result;
      }
    }
  }

  get slowest(): number {
    return this.#at(1);
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
