import { boundsBefore, narrow, valuesLeft, type Bounds } from './bounds.js';
import { componentsOf, type Component } from './components.js';
import { around, MOST_CELLS, narrowTogether, type Reasons } from './linear-bounds.js';
import { WITHHELD } from './quantity.js';
import type { SumSystem } from './sum-system.js';

/** A withheld cell that a reader can work out, or nearly. */
export interface Leak {
  readonly cell: number;
  /** How many values are left for it; of numbers that are not whole, how wide what is left is. */
  readonly values: number;
  /** The sums that say so; none where other columns of the cell, or another table, publish it. */
  readonly sums: readonly number[];
  /** Whether it follows only for who takes every withheld count to be below the minimum. */
  readonly byRule: boolean;
}

/** What the audit of one system found. */
export interface Audit {
  readonly leaks: readonly Leak[];
  /** Withheld cells that so many sums tie together that only those around a cell, or each by itself, were looked at. */
  readonly partly: number;
}

/** Without a minimum, what of a number must at least be left open. */
const LEAST_VALUES = 3;
/** Places in a large component where the sums around are looked at together, beginning where the fewest values are left. */
const MOST_LOOKS = 50;

/**
 * Finds withheld cells of which a reader can tell too much. The rule itself says of a count that it is one of so many below the minimum: sums
 * may not leave fewer values than that, whatever is withheld. And one who takes every withheld count to be below the minimum, as it is where
 * nothing else was withheld, may not be left with fewer than three.
 * @param alone whether each sum is looked at by itself only, which is quick and finds most
 */
export function auditSystem(system: SumSystem, { alone = false }: { readonly alone?: boolean } = {}): Audit {
  const need = system.minimum === undefined ? LEAST_VALUES : Math.max(2, system.minimum - 1);
  const bounds = boundsBefore(system);
  narrow(system, bounds);
  const components = componentsOf(system, bounds);
  const reasons: Reasons = new Map();
  let partly = 0;
  for (const component of alone ? [] : components) {
    if (!component.crosses) continue;
    if (component.cells.length <= MOST_CELLS) narrowTogether(system, bounds, component, need, reasons);
    else partly += lookAround(system, bounds, component, need, reasons);
  }
  const leaks: Leak[] = [];
  for (let cell = 0; cell < system.size; cell += 1) {
    if (system.state[cell] !== WITHHELD) continue;
    const values = valuesLeft(system, bounds, cell);
    if (values < need) leaks.push({ cell, values, sums: reasons.get(cell) ?? pathTo(system, bounds, cell), byRule: false });
  }
  if (system.minimum === undefined) return { leaks, partly };
  const found = new Set(leaks.map(({ cell }) => cell));
  for (const leak of leaksByRule(system, bounds, components, { minimum: system.minimum, alone }))
    if (!found.has(leak.cell)) leaks.push(leak);
  return { leaks, partly };
}

/** What follows where all that is withheld is below the minimum; nothing of a component in which that cannot be. */
function leaksByRule(
  system: SumSystem,
  known: Bounds,
  components: readonly Component[],
  { minimum, alone }: { readonly minimum: number; readonly alone: boolean },
): Leak[] {
  const need = Math.min(LEAST_VALUES, minimum - 1);
  const bounds: Bounds = {
    low: known.low.slice(),
    high: known.high.slice(),
    lowFrom: known.lowFrom.slice(),
    highFrom: known.highFrom.slice(),
    broken: known.broken.slice(),
  };
  const possible = components.filter(({ cells }) => cells.every((cell) => system.state[cell] !== WITHHELD || bounds.low[cell]! < minimum));
  for (const { cells } of possible)
    for (const cell of cells) if (system.state[cell] === WITHHELD) bounds.high[cell] = Math.min(bounds.high[cell]!, minimum - 1);
  narrow(system, bounds, { sumsFirst: possible.flatMap(({ sums }) => sums), keepPublished: true });
  const reasons: Reasons = new Map();
  return possible.flatMap((component) => {
    if (component.sums.some((sum) => bounds.broken[sum] !== known.broken[sum])) return [];
    if (!alone && component.crosses && component.cells.length <= MOST_CELLS && !narrowTogether(system, bounds, component, need, reasons))
      return [];
    return component.cells.flatMap((cell): Leak[] => {
      if (system.state[cell] !== WITHHELD) return [];
      const values = valuesLeft(system, bounds, cell);
      if (values >= need) return [];
      return [{ cell, values, sums: reasons.get(cell) ?? pathTo(system, bounds, cell), byRule: true }];
    });
  });
}

/** Gives how many withheld cells were not looked at with all sums around them. */
function lookAround(system: SumSystem, bounds: Bounds, { cells }: Component, need: number, reasons: Reasons): number {
  const withheld = cells.filter((cell) => system.state[cell] === WITHHELD);
  const width = (cell: number): number => Math.min(bounds.high[cell]! - bounds.low[cell]!, Number.MAX_SAFE_INTEGER);
  const seen = new Set<number>();
  let looks = 0;
  for (const cell of [...withheld].sort((a, b) => width(a) - width(b))) {
    if (seen.has(cell)) continue;
    if (looks === MOST_LOOKS) break;
    looks += 1;
    const together = around(system, bounds, cell);
    narrowTogether(system, bounds, together, need, reasons);
    together.asked?.forEach((asked) => seen.add(asked));
  }
  return withheld.filter((cell) => !seen.has(cell)).length;
}

/** The sums that a bound came from, and those that the bounds it was reckoned with came from. */
function pathTo(system: SumSystem, bounds: Bounds, cell: number): number[] {
  const sums = new Set<number>();
  const cells = [cell];
  for (const at of cells) {
    for (const sum of [bounds.highFrom[at]!, bounds.lowFrom[at]!]) {
      if (sum < 0 || sums.has(sum) || sums.size >= MOST_SUMS_TOLD) continue;
      sums.add(sum);
      const length = system.cellsOf(sum, system.scratch);
      for (const each of system.scratch.subarray(0, length)) if (each !== at && system.state[each] === WITHHELD) cells.push(each);
    }
  }
  return [...sums];
}

const MOST_SUMS_TOLD = 6;
