/**
 * The points of a line that show: of those in one column of pixels the first, the lowest, the highest and the last, in their order. What is
 * drawn covers the same pixels as the whole line does.
 * @param run positions of points, one after another
 * @returns `run` itself where a column has hardly more points than that
 */
export function thinned(run: readonly number[], xs: readonly number[], ys: ArrayLike<number>): readonly number[] {
  const width = xs[run.at(-1)!]! - xs[run[0]!]!;
  if (run.length <= 4 * (width + 1)) return run;
  const kept: number[] = [];
  for (let start = 0; start < run.length;) {
    const column = Math.floor(xs[run[start]!]!);
    let [lowest, highest, end] = [start, start, start];
    for (; end < run.length && Math.floor(xs[run[end]!]!) === column; end++) {
      if (ys[run[end]!]! > ys[run[lowest]!]!) lowest = end;
      if (ys[run[end]!]! < ys[run[highest]!]!) highest = end;
    }
    for (const at of [...new Set([start, Math.min(lowest, highest), Math.max(lowest, highest), end - 1])]) kept.push(run[at]!);
    start = end;
  }
  return kept;
}
