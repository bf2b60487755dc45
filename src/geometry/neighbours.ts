import type { Outlines } from './outlines.js';
import { regionsAlongArcs } from './regions-along-arcs.js';

/** Per region the regions that share a border with it (an arc, not just a corner), each once. Reckoned once per outlines. */
export function neighboursOf(outlines: Outlines): readonly (readonly number[])[] {
  let neighbours = neighboursByOutlines.get(outlines);
  if (neighbours === undefined) {
    const found = outlines.codes.map(() => new Set<number>());
    const { first, second } = regionsAlongArcs(outlines.rings, outlines.arcStarts.length - 1);
    for (const arc of outlines.innerArcs) {
      found[first[arc]!]!.add(second[arc]!);
      found[second[arc]!]!.add(first[arc]!);
    }
    neighbours = found.map((regions) => [...regions]);
    neighboursByOutlines.set(outlines, neighbours);
  }
  return neighbours;
}

const neighboursByOutlines = new WeakMap<Outlines, readonly (readonly number[])[]>();
