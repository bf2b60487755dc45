/**
 * How many of so many comparisons lie beyond one side of their interval by chance alone: `cells · (1 − confidence) / 2` (STATISTICS.md F6).
 * Any list of stand-outs shows it, or uses benjamini-hochberg.ts and says so.
 *
 * @param cells comparisons made, at least 0
 * @param confidence two-sided, between 0 and 1: 0.95 leaves 2.5% on each side
 * @returns the number on one side; both together are twice as many
 */
export function expectedOutside(cells: number, confidence: number): number {
  if (!(cells >= 0 && confidence > 0 && confidence < 1)) throw new RangeError(`${cells} comparisons at confidence ${confidence} cannot be`);
  return (cells * (1 - confidence)) / 2;
}
