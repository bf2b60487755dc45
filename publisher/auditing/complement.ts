import { PUBLISHED } from './quantity.js';
import { auditSystem, type Leak } from './leaks.js';
import type { SumSystem } from './sum-system.js';

/** A cell that must be withheld too, because of one that was withheld already. */
export interface Further {
  readonly cell: number;
  readonly because: number;
}

export interface Complement {
  readonly further: readonly Further[];
  /** What can be worked out even so. */
  readonly left: readonly Leak[];
}

export interface ComplementOptions {
  /** Cells that an earlier release told. */
  readonly told?: ReadonlySet<number> | undefined;
  /** Whether those are withheld where there are no others: it hides nothing from who has the earlier release. */
  readonly mayUseTold?: boolean;
}

const NONE: ReadonlySet<number> = new Set();
const MOST_ROUNDS = 100;
/** Of large systems no cell is given back: each try is a whole audit. */
const MOST_WORK_TO_GIVE_BACK = 2e5;

/**
 * Withholds further cells until nothing that is withheld can be worked out, and then gives back those without which that holds too: no cell of
 * the outcome can be missed, but another set may be smaller. Always the same for the same figures. The system is left with all of them withheld.
 *
 * From the sums that give a cell away it takes the cell that begins the fewest new gaps, and of those the one with the smallest number.
 */
export function complement(
  system: SumSystem,
  leaks: readonly Leak[],
  { told = NONE, mayUseTold = false }: ComplementOptions = {},
): Complement {
  const further: Further[] = [];
  const rootOf = new Map<number, number>();
  let left = leaks;
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round += 1) {
    const changed = new Set<number>();
    const before = further.length;
    for (const leak of left) {
      if (leak.sums.some((sum) => changed.has(sum))) continue;
      const cell = system.given.has(leak.cell) ? leak.cell : best(system, leak, told, mayUseTold);
      if (cell === undefined) continue;
      const because = rootOf.get(leak.cell) ?? leak.cell;
      system.withhold(cell);
      system.sumsAt(cell, (sum) => void changed.add(sum));
      further.push({ cell, because });
      if (cell !== leak.cell) rootOf.set(cell, because);
    }
    if (further.length === before) break;
    left = auditSystem(system, { alone: true }).leaks;
    if (left.length === 0) left = auditSystem(system).leaks;
  }
  if (left.length === 0 && further.length * system.size <= MOST_WORK_TO_GIVE_BACK) return { further: withoutSpare(system, further), left };
  return { further, left };
}

interface Candidate {
  readonly cell: number;
  readonly isTold: boolean;
  /** In how many sums it would be the only cell that is not known. */
  readonly gaps: number;
  /** Whether it is so small that it could be taken for a count below the minimum beside one that is: then it hides little. */
  readonly isSmall: boolean;
  readonly number: number;
}

function best(system: SumSystem, { sums }: Leak, told: ReadonlySet<number>, mayUseTold: boolean): number | undefined {
  const cells = new Int32Array(system.longestSum);
  let chosen: Candidate | undefined;
  for (const sum of sums) {
    const length = system.cellsOf(sum, cells);
    for (const cell of cells.subarray(0, length)) {
      // A 0 hides nothing, and says something that a reader needs.
      if (system.state[cell] !== PUBLISHED || system.high[cell]! < 1 || (told.has(cell) && !mayUseTold)) continue;
      const number = system.low[cell]!;
      const candidate = {
        cell,
        isTold: told.has(cell),
        gaps: newGaps(system, cell),
        isSmall: number < 2 * ((system.minimum ?? 1) - 1),
        number,
      };
      if (chosen === undefined || isBetter(candidate, chosen)) chosen = candidate;
    }
  }
  return chosen?.cell;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  const keys = ({ isTold, gaps, isSmall, number, cell }: Candidate): number[] => [Number(isTold), gaps, Number(isSmall), number, cell];
  const others = keys(other);
  const difference = keys(one).map((key, i) => key - others[i]!);
  return (difference.find((off) => off !== 0) ?? 0) < 0;
}

function newGaps(system: SumSystem, cell: number): number {
  let gaps = 0;
  system.sumsAt(cell, (sum) => {
    const length = system.cellsOf(sum, system.scratch);
    for (let i = 0; i < length; i += 1) if (system.state[system.scratch[i]!] !== PUBLISHED) return;
    if (length > 1) gaps += 1;
  });
  return gaps;
}

function withoutSpare(system: SumSystem, further: readonly Further[]): Further[] {
  const kept = [...further];
  for (const item of [...further].reverse()) {
    const { cell } = item;
    const published = system.published.get(cell);
    if (published === undefined) continue;
    system.publish(cell);
    if (auditSystem(system).leaks.length === 0) kept.splice(kept.indexOf(item), 1);
    else system.withhold(cell);
  }
  return kept;
}
