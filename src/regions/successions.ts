import type { Succession } from '../contract/later/types.generated.js';

/** What became of a region that ended: one change after another, and the regions that are there now. */
export interface Followed {
  readonly name: string;
  readonly steps: readonly Succession[];
  readonly codes: readonly string[];
}

/**
 * Follows a region that ended through mergers and splits, to regions that are there now.
 * @param changes from old to new
 * @param isThere whether a code is one of a region now
 * @returns undefined for a code that no change tells of, or that leads nowhere
 */
export function followSuccessions(changes: readonly Succession[], code: string, isThere: (code: string) => boolean): Followed | undefined {
  const steps: Succession[] = [];
  let codes = [code];
  let name: string | undefined;
  for (const change of changes) {
    const ended = change.from.filter((former) => codes.includes(former.code) && !isThere(former.code));
    if (ended.length === 0) continue;
    name ??= ended[0]!.name;
    steps.push({ ...change, from: ended });
    const gone = new Set(ended.map((former) => former.code));
    codes = [...new Set([...codes.filter((each) => !gone.has(each)), ...change.to])];
  }
  return name === undefined || !codes.every(isThere) ? undefined : { name, steps, codes };
}

/** The changes that a region of now came from, after the start of one year and up to the start of another; from old to new. */
export function changesInto(changes: readonly Succession[], code: string, [after, to]: readonly [number, number]): Succession[] {
  return changes.filter(({ year, to: codes }) => codes.includes(code) && year > after && year <= to);
}
