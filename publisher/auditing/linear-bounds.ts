import type { Bounds } from './bounds.js';
import { openCells } from './components.js';
import { LinearProgram, type Row } from './linear-program.js';
import { WITHHELD } from './quantity.js';
import type { SumSystem } from './sum-system.js';

/** Of larger components only what each sum says by itself is looked at, and what those around a cell say together. */
export const MOST_CELLS = 300;

const MOST_AROUND = 60;

/** Which sums together say what a cell can be. */
export type Reasons = Map<number, readonly number[]>;

export interface Together {
  readonly cells: readonly number[];
  readonly sums: readonly number[];
  /** Cells that are asked for; default all. */
  readonly asked?: readonly number[];
}

/**
 * Narrows the bounds of cells to what all these sums say together, as far as fewer than `need` values are left. Gives false where the sums
 * cannot all be true, and then leaves the bounds.
 */
export function narrowTogether(
  system: SumSystem,
  bounds: Bounds,
  { cells, sums, asked = cells }: Together,
  need: number,
  reasons: Reasons,
): boolean {
  const columnOf = new Map(cells.map((cell, column) => [cell, column]));
  const rows = sums.map((sum) => rowOf(system, bounds, sum, columnOf));
  const program = new LinearProgram(
    cells.map((cell) => bounds.low[cell]!),
    cells.map((cell) => bounds.high[cell]!),
    rows,
  );
  if (!program.explore(need)) return false;
  const found = asked.flatMap((cell) => {
    const column = columnOf.get(cell)!;
    if (system.state[cell] !== WITHHELD || program.seenWidth(column) >= need) return [];
    const [least, most] = [program.extreme(column, 'least'), program.extreme(column, 'most')];
    return least && most ? [{ cell, least, most }] : [undefined];
  });
  if (found.includes(undefined)) return false;
  for (const item of found) {
    const { cell, least, most } = item!;
    const [low, high] = [rounded(system, least.bound, 'up'), rounded(system, most.bound, 'down')];
    if (low > high || high - low >= need || (low <= bounds.low[cell]! && high >= bounds.high[cell]!)) continue;
    bounds.low[cell] = Math.max(bounds.low[cell]!, low);
    bounds.high[cell] = Math.min(bounds.high[cell]!, high);
    reasons.set(
      cell,
      [...new Set([...least.rows, ...most.rows])].map((row) => sums[row]!),
    );
  }
  return true;
}

/** A sum as: what is not known in it lies between the margins of what is. */
function rowOf(system: SumSystem, { low, high }: Bounds, sum: number, columnOf: ReadonlyMap<number, number>): Row {
  const [marginLow, marginHigh] = system.margins[system.relationOf(sum)]!;
  const cells = system.scratch;
  const length = system.cellsOf(sum, cells);
  const [columns, signs]: [number[], number[]] = [[], []];
  let [least, most] = [marginLow, marginHigh];
  for (let i = 0; i < length; i += 1) {
    const cell = cells[i]!;
    const column = columnOf.get(cell);
    if (column !== undefined) {
      columns.push(column);
      signs.push(i === 0 ? 1 : -1);
    } else if (i === 0) [least, most] = [least - high[cell]!, most - low[cell]!];
    else [least, most] = [least + low[cell]!, most + high[cell]!];
  }
  return { columns, signs, low: least, high: most };
}

function rounded({ isWhole }: SumSystem, bound: number, way: 'up' | 'down'): number {
  if (!isWhole || !Number.isFinite(bound)) return bound;
  return way === 'up' ? Math.ceil(bound - 1e-6) : Math.floor(bound + 1e-6);
}

/**
 * The sums around a cell, nearest first, and the open cells in them, up to the most that can be looked at together. What is asked for are the
 * withheld cells of which all sums are among them, and the cell itself.
 */
export function around(system: SumSystem, bounds: Bounds, cell: number): Together {
  const [cells, sums] = [new Set([cell]), new Set<number>()];
  const left = new Set<number>();
  for (const at of cells) {
    system.sumsAt(at, (sum) => {
      if (sums.has(sum) || left.has(sum) || bounds.broken[sum] === 1) return;
      const open: number[] = [];
      openCells(system, bounds, sum, open);
      const added = open.filter((each) => !cells.has(each));
      if (cells.size + added.length > MOST_AROUND) return void left.add(sum);
      sums.add(sum);
      added.forEach((each) => cells.add(each));
    });
  }
  const asked = [...cells].filter((each) => {
    let isInside = true;
    system.sumsAt(each, (sum) => void (isInside &&= !left.has(sum)));
    return each === cell || isInside;
  });
  return { cells: [...cells], sums: [...sums], asked };
}
