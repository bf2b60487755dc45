import { arcOf, type Rings } from './outlines.js';

/** The regions on both sides of every arc; -1 where there is none. */
export interface ArcSides {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** Which regions each arc bounds. Of an arc that more than two regions use, which is no planar topology, the last one is forgotten. */
export function regionsAlongArcs({ steps, starts }: Rings, arcCount: number): ArcSides {
  const first = new Int32Array(arcCount).fill(-1);
  const second = new Int32Array(arcCount).fill(-1);
  for (let region = 0, step = 0; region + 1 < starts.length; region++)
    for (; step < starts[region + 1]!; step++) {
      const arc = arcOf(steps[step]!);
      if (first[arc] === -1) first[arc] = region;
      else if (first[arc] !== region && second[arc] === -1) second[arc] = region;
    }
  return { first, second };
}
