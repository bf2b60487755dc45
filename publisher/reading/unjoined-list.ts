import { PublicationError } from '../faults.js';
import type { Unjoined } from '../prepared.js';

/** A table whose codes are compared with those of a level. */
export interface Join {
  readonly file: string;
  readonly column: string;
  readonly level: string;
  /** Which rows of the file these are, when not all. */
  readonly rows?: string;
  /** False for a table that is not meant to hold all regions: a peer group. */
  readonly bothWays?: boolean;
}

/** Keeps what does not join, in either direction; what several indicators have in common once. */
export class UnjoinedList {
  readonly #items = new Map<string, Unjoined>();

  /**
   * Compares the codes of a table with those of the regions.
   * @param tableCodes a code for each row
   * @throws PublicationError when fewer than half of the rows join: a wrong column, or another division year
   */
  note({ file, column, level, rows = '', bothWays = true }: Join, tableCodes: readonly string[], regionCodes: readonly string[]): void {
    const regions = new Set(regionCodes);
    const inTable = new Set(tableCodes);
    const joined = tableCodes.filter((code) => regions.has(code)).length;
    const onlyInTable = [...inTable].filter((code) => !regions.has(code)).sort();
    if (joined === 0 || joined < tableCodes.length / 2) {
      throw new PublicationError([
        {
          file,
          column,
          found: `${joined} of ${tableCodes.length} rows with a known code; not known is ${examples(onlyInTable)}`,
          expected: `codes of level ${level}, such as ${examples(regionCodes)} (the right column and division year?)`,
        },
      ]);
    }
    const onlyInRegions = bothWays ? regionCodes.filter((code) => !inTable.has(code)) : [];
    if (onlyInTable.length === 0 && onlyInRegions.length === 0) return;
    const what = `${file}${rows === '' ? '' : ` (${rows})`} → ${level}`;
    this.#items.set(what, { what, onlyInTable, onlyInRegions });
  }

  get items(): readonly Unjoined[] {
    return [...this.#items.values()];
  }
}

function examples(codes: readonly string[]): string {
  if (codes.length === 0) return 'none';
  return codes
    .slice(0, 3)
    .map((code) => `"${code}"`)
    .join(', ');
}
