import { SourceError } from '../../src/sources/source-error.js';
import type { Fault } from '../faults.js';

/** More faults of one file than this are counted, not listed. */
const LISTED_PER_FILE = 5;

interface Excess {
  count: number;
  readonly limit: number;
  largest: number;
  path: string;
}

/** What a check finds, gathered while it goes. */
export class Findings {
  readonly #faults = new Map<string, { readonly listed: Fault[]; more: number }>();
  readonly #warnings: string[] = [];
  readonly #excesses = new Map<string, Excess>();

  fault(fault: Fault): void {
    let ofFile = this.#faults.get(fault.file);
    if (!ofFile) this.#faults.set(fault.file, (ofFile = { listed: [], more: 0 }));
    if (ofFile.listed.length < LISTED_PER_FILE) ofFile.listed.push(fault);
    else ofFile.more += 1;
  }

  warn(warning: string): void {
    this.#warnings.push(warning);
  }

  /** A file over its budget: told as one warning a kind, with the largest. */
  overBudget(kind: string, limit: number, path: string, gzipBytes: number): void {
    const excess = this.#excesses.get(kind);
    if (!excess) this.#excesses.set(kind, { count: 1, limit, largest: gzipBytes, path });
    else {
      excess.count += 1;
      if (gzipBytes > excess.largest) Object.assign(excess, { largest: gzipBytes, path });
    }
  }

  /** Does `work`; what the library's own reader refuses in it is a fault of this file. */
  attempt<Result>(file: string, work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const { path, found = 'something else', expected = 'a document of this format' } = error.details;
      this.fault({ file, ...(path === undefined ? {} : { where: path }), found, expected });
      return undefined;
    }
  }

  /** How many faults there are so far, those that are not listed too. */
  get count(): number {
    return [...this.#faults.values()].reduce((sum, { listed, more }) => sum + listed.length + more, 0);
  }

  get faults(): Fault[] {
    return [...this.#faults].flatMap(([file, { listed, more }]) =>
      more === 0 ? listed : [...listed, { file, found: `${more} more faults`, expected: 'none' }],
    );
  }

  get warnings(): string[] {
    const excesses = [...this.#excesses].map(([kind, { count, limit, largest, path }]) => {
      const files = count === 1 ? '1 file' : `${count} files`;
      return `${kind}: ${files} over ${kilobytes(limit)} after gzip; ${path} has ${kilobytes(largest)}`;
    });
    return [...this.#warnings, ...excesses];
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes % 1000 === 0 ? 0 : 1)} kB`;
}
