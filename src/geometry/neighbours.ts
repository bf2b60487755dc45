import { onceEach } from '../memory/once-each.js';
import type { Outlines } from './outlines.js';
import { regionsAlongArcs } from './regions-along-arcs.js';

/** Per region the regions that share a border with it (an arc, not just a corner), each once. Reckoned once per outlines. */
export const neighboursOf = /*#__PURE__*/ onceEach((outlines: Outlines): readonly (readonly number[])[] => {
  const found = outlines.codes.map((): number[] => []);
  const { first, second } = regionsAlongArcs(outlines.rings, outlines.arcStarts.length - 1);
  for (const arc of outlines.innerArcs) {
    // Between two parts of one region.
    if (second[arc] === -1) continue;
    // A list: a region has few neighbours, and thousands of sets take time.
    if (found[first[arc]!]!.includes(second[arc]!)) continue;
    found[first[arc]!]!.push(second[arc]!);
    found[second[arc]!]!.push(first[arc]!);
  }
  return found;
});
