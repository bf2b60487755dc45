import type { Bounds } from './bounds.js';
import { PUBLISHED } from './quantity.js';
import type { SumSystem } from './sum-system.js';

/** Cells that no reader knows and that sums tie together, with those sums. */
export interface Component {
  readonly cells: number[];
  readonly sums: number[];
  /** Whether sums cross: then what each says by itself is not all that they say together. */
  readonly crosses: boolean;
}

/** A sum with more cells that are not known says little of one of them, and what it says by itself is said. */
const MOST_TIED = 60;

/** What falls apart can be worked out apart. */
export function componentsOf(system: SumSystem, bounds: Bounds): Component[] {
  const leader = new Int32Array(system.size).fill(-1);
  const find = (cell: number): number => {
    while (leader[cell] !== cell) cell = leader[cell] = leader[leader[cell]!]!;
    return cell;
  };
  const open: number[] = [];
  const tied = new Uint8Array(system.sums);
  const links = new Map<number, number>();
  for (let sum = 0; sum < system.sums; sum += 1) {
    if (bounds.broken[sum] === 1) continue;
    openCells(system, bounds, sum, open);
    if (open.length === 0 || open.length > MOST_TIED) continue;
    tied[sum] = 1;
    for (const cell of open) if (leader[cell] === -1) leader[cell] = cell;
    for (const cell of open) leader[find(cell)] = find(open[0]!);
  }
  const components = new Map<number, { cells: number[]; sums: number[] }>();
  for (let cell = 0; cell < system.size; cell += 1) {
    if (leader[cell] === -1) continue;
    const root = find(cell);
    const component = components.get(root);
    if (component === undefined) components.set(root, { cells: [cell], sums: [] });
    else component.cells.push(cell);
  }
  for (let sum = 0; sum < system.sums; sum += 1) {
    if (tied[sum] === 0) continue;
    openCells(system, bounds, sum, open);
    const root = find(open[0]!);
    components.get(root)!.sums.push(sum);
    links.set(root, (links.get(root) ?? 0) + open.length);
  }
  return [...components].map(([root, { cells, sums }]) => ({ cells, sums, crosses: links.get(root)! >= cells.length + sums.length }));
}

/** The cells of a sum that a reader does not know, in `into`. */
export function openCells(system: SumSystem, { low, high }: Bounds, sum: number, into: number[]): void {
  into.length = 0;
  const cells = system.scratch;
  const length = system.cellsOf(sum, cells);
  for (let i = 0; i < length; i += 1) {
    const cell = cells[i]!;
    if (system.state[cell] !== PUBLISHED && low[cell]! < high[cell]!) into.push(cell);
  }
}
