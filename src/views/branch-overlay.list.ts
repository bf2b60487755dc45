import type { Speech } from '../language/speech.js';
import type { BranchOverlayPicture } from './branch-overlay.view.js';

/** In what order the regions that are high on both stand: by name, or by the figure of one branch. */
export type OverlayOrder = 'name' | 'first' | 'second';
export const OVERLAY_ORDERS: readonly OverlayOrder[] = ['name', 'first', 'second'];

/** Positions of the regions that are high on both. By name unless someone asks otherwise: the list is no ranking of places. */
export function bothHighInOrder(view: Pick<BranchOverlayPicture, 'bothHigh' | 'branches'>, order: OverlayOrder): Int32Array {
  if (order === 'name') return view.bothHigh;
  const { values } = view.branches[order === 'first' ? 0 : 1];
  return view.bothHigh.slice().sort((a, b) => values[b]! - values[a]!);
}

/** Positions of regions by their names, in the alphabet of the language. */
export function byName(positions: Iterable<number>, names: readonly string[], speech: Pick<Speech, 'compare'>): Int32Array {
  return Int32Array.from([...positions].sort((a, b) => speech.compare(names[a]!, names[b]!)));
}
