import { PUBLISHED } from './quantity.js';
import type { SumSystem } from './sum-system.js';

/** Between what a reader knows each cell to lie, and of each bound the sum it last came from; -1 where it came from none. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly lowFrom: Int32Array;
  readonly highFrom: Int32Array;
  /** Sums that cannot be true together with what is published: they tell a reader nothing. */
  readonly broken: Uint8Array;
}

/** No bound is narrowed by less: sums of many parts would creep towards a limit for ever. */
const LEAST_STEP = 1e-6;
/** Sums looked at anew per sum; real systems are settled after a few. */
const MOST_ROUNDS = 60;

/** What is known before any sum is looked at. */
export function boundsBefore({ low, high, sums }: SumSystem): Bounds {
  return {
    low: low.slice(),
    high: high.slice(),
    lowFrom: new Int32Array(low.length).fill(-1),
    highFrom: new Int32Array(low.length).fill(-1),
    broken: new Uint8Array(sums),
  };
}

export interface NarrowOptions {
  /** The sums to begin with; default all. */
  readonly sumsFirst?: Iterable<number>;
  /** Whether what rounding leaves open of published numbers stays as it is: then components do not touch each other. */
  readonly keepPublished?: boolean;
}

/**
 * Narrows bounds sum by sum until none says more: a part is at most the total less the least of the others, at least the total less the most
 * of the others, and the total lies between what the parts can be.
 */
export function narrow(system: SumSystem, bounds: Bounds, { sumsFirst, keepPublished = false }: NarrowOptions = {}): void {
  const { low, high, lowFrom, highFrom, broken } = bounds;
  const { isWhole, sums, state } = system;
  const isQueued = new Uint8Array(sums);
  const cells = new Int32Array(system.longestSum);
  let queue: number[] = [];
  for (const sum of sumsFirst ?? range(sums)) {
    queue.push(sum);
    isQueued[sum] = 1;
  }
  let visits = MOST_ROUNDS * sums;
  while (queue.length > 0 && visits > 0) {
    const now = queue;
    queue = [];
    for (const sum of now) {
      isQueued[sum] = 0;
      visits -= 1;
      if (broken[sum] === 0) look(sum);
    }
  }

  function look(sum: number): void {
    const r = system.relationOf(sum);
    const [marginLow, marginHigh] = system.margins[r]!;
    const length = system.relations[r]!.cells(sum - system.firstSums[r]!, cells);
    if (length < 2) return;
    let [least, most, endless] = [0, 0, 0];
    let isOpen = false;
    for (let i = 1; i < length; i += 1) {
      const cell = cells[i]!;
      least += low[cell]!;
      if (high[cell] === Infinity) endless += 1;
      else most += high[cell]!;
      if (low[cell]! < high[cell]!) isOpen = true;
    }
    const total = cells[0]!;
    if (!isOpen && low[total] === high[total]) return;
    const slack = LEAST_STEP * Math.max(1, least);
    if (high[total]! < least + marginLow - slack || (endless === 0 && low[total]! > most + marginHigh + slack)) {
      broken[sum] = 1;
      return;
    }
    lower(total, least + marginLow, sum);
    if (endless === 0) upper(total, most + marginHigh, sum);
    // The bounds of the parts as they were above: each part is left out of its own sums.
    const [atMost, atLeast] = [high[total]! - marginLow - least, low[total]! - marginHigh - most];
    for (let i = 1; i < length; i += 1) {
      const cell = cells[i]!;
      const [was, wasHigh] = [low[cell]!, high[cell]!];
      if (was === wasHigh) continue;
      const isEndless = wasHigh === Infinity;
      if (endless === 0 || (endless === 1 && isEndless)) lower(cell, atLeast + (isEndless ? 0 : wasHigh), sum);
      upper(cell, atMost + was, sum);
    }
  }

  function lower(cell: number, bound: number, sum: number): void {
    if (keepPublished && state[cell] === PUBLISHED) return;
    const to = isWhole ? Math.ceil(bound - LEAST_STEP) : bound;
    if (to <= low[cell]! + LEAST_STEP) return;
    if (to > high[cell]! + LEAST_STEP) return void (broken[sum] = 1);
    low[cell] = Math.min(to, high[cell]!);
    lowFrom[cell] = sum;
    wake(cell, sum);
  }

  function upper(cell: number, bound: number, sum: number): void {
    if (keepPublished && state[cell] === PUBLISHED) return;
    const to = isWhole ? Math.floor(bound + LEAST_STEP) : bound;
    if (to >= high[cell]! - LEAST_STEP) return;
    if (to < low[cell]! - LEAST_STEP) return void (broken[sum] = 1);
    high[cell] = Math.max(to, low[cell]!);
    highFrom[cell] = sum;
    wake(cell, sum);
  }

  function wake(cell: number, except: number): void {
    system.sumsAt(cell, (sum) => {
      if (isQueued[sum] === 1 || (sum === except && isWhole)) return;
      isQueued[sum] = 1;
      queue.push(sum);
    });
  }
}

function* range(end: number): Generator<number> {
  for (let number = 0; number < end; number += 1) yield number;
}

/** How many values are left for a cell: of whole numbers their number, else the width of what is left. */
export function valuesLeft({ isWhole }: Pick<SumSystem, 'isWhole'>, { low, high }: Bounds, cell: number): number {
  if (!isWhole) return high[cell]! - low[cell]! + 1;
  return Math.floor(high[cell]! + LEAST_STEP) - Math.ceil(low[cell]! - LEAST_STEP) + 1;
}
