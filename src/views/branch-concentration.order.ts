import type { ConcentrationOrder } from '../language/branches-words.js';
import { ROW_GROUPS, type ConcentrationRow, type RowGroup } from './branch-concentration.rows.js';

/**
 * Rows in an order. What has no figure stands last, as in the release: nothing places it. By quotient or by how clear a difference is, what is
 * too small to say anything comes after what has a word, by its count and not by what chance made of it.
 */
export function inOrder(rows: readonly ConcentrationRow[], order: ConcentrationOrder): ConcentrationRow[] {
  // What a row is put in order by is found once: there may be thousands.
  const keyed = rows.map((row) => ({ row, place: ROW_GROUPS.indexOf(groupIn(row, order)), size: sizeOf(row, order) }));
  return keyed.sort((a, b) => (a.place === b.place ? b.size - a.size : a.place - b.place)).map(({ row }) => row);
}

/** The group that a row stands in: by count there are two, those with a figure and those without. */
export function groupIn({ group }: ConcentrationRow, order: ConcentrationOrder): RowGroup {
  return order === 'count' && group !== 'absent' ? 'worded' : group;
}

function sizeOf({ group, compared, count }: ConcentrationRow, order: ConcentrationOrder): number {
  if (order === 'count' || group !== 'worded') return count?.value ?? 0;
  return order === 'certainty' ? compared!.clearness : compared!.quotient;
}
