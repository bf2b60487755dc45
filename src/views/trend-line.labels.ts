/**
 * Moves labels apart, as little as possible: at least `distance` between neighbours, in the same order, none outside `from` to `to`.
 *
 * The least sum of squared moves is an isotonic regression of the positions less the room of the labels above them; found by pooling
 * neighbours that are out of order (Ayer et al., An empirical distribution function for sampling with incomplete information, 1955).
 * Where there is no room for all, they start at `from` and go on beyond `to`.
 * @returns positions in the order of `wanted`
 */
export function spreadApart(wanted: readonly number[], distance: number, [from, to]: readonly [number, number]): number[] {
  const order = wanted.map((_, label) => label).sort((a, b) => wanted[a]! - wanted[b]!);
  const pools: { sum: number; size: number }[] = [];
  order.forEach((label, place) => {
    let pool = { sum: wanted[label]! - place * distance, size: 1 };
    for (let above = pools.at(-1); above !== undefined && above.sum / above.size > pool.sum / pool.size; above = pools.at(-1)) {
      pool = { sum: pool.sum + above.sum, size: pool.size + above.size };
      pools.pop();
    }
    pools.push(pool);
  });
  const last = Math.max(from, to - (wanted.length - 1) * distance);
  const spread: number[] = [];
  pools
    .flatMap(({ sum, size }) => Array.from({ length: size }, () => Math.min(last, Math.max(from, sum / size))))
    .forEach((position, place) => (spread[order[place]!] = position + place * distance));
  return spread;
}
