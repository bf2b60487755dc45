import { arcOf, type Outlines } from './outlines.js';

/** The regions on both sides of every arc; -1 where there is none. */
export interface ArcSides {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** Which regions each arc bounds. Of an arc that more than two regions use, which is no planar topology, the last one is forgotten. */
export function regionsAlongArcs(rings: Outlines['rings'], arcCount: number): ArcSides {
  const first = new Int32Array(arcCount).fill(-1);
  const second = new Int32Array(arcCount).fill(-1);
  rings.forEach((ringsOfRegion, region) => {
    for (const ring of ringsOfRegion) {
      for (const directed of ring) {
        const arc = arcOf(directed);
        if (first[arc] === -1) first[arc] = region;
        else if (first[arc] !== region && second[arc] === -1) second[arc] = region;
      }
    }
  });
  return { first, second };
}
