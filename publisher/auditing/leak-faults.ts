import type { Fault } from '../faults.js';
import { complement, type ComplementOptions } from './complement.js';
import type { AuditedRelease } from './audited-release.js';
import { cellWords, pathWords } from './cell-words.js';
import type { Leak } from './leaks.js';
import type { Owner } from './subjects.js';
import type { Block } from './sum-relations.js';
import type { SumSystem } from './sum-system.js';

interface Words {
  readonly release: AuditedRelease;
  readonly period: string;
  readonly ownersOf: (quantity: string) => readonly Owner[];
  /** The release whose figures were taken in, and the cells known by it. */
  readonly earlier?: string;
  readonly known?: ReadonlySet<number>;
}

/** A cell that must be withheld too. */
export interface FurtherCell {
  readonly indicator: string;
  readonly quantity: 'count' | 'base';
  readonly level: string;
  readonly period: string;
  /** Undefined for all categories. */
  readonly category: string | undefined;
  readonly region: string;
}

export interface LeakFaults {
  readonly faults: readonly Fault[];
  /** Cells of the system that are told as faults. */
  readonly told: ReadonlySet<number>;
  /** Number of cells for which withholding others does nothing; they are no faults. */
  readonly lost: number;
  readonly further: readonly FurtherCell[];
  /** The same, as cells of the system. */
  readonly cells: readonly number[];
}

export interface Mending extends ComplementOptions {
  /** Of more leaks than this it is not found out what must be withheld too: one does not read it, and it takes long. */
  readonly mostToMend: number;
}

const MOST_NAMED = 3;
/** Per level and period; the others are counted. */
const MOST_DESCRIBED = 20;

/**
 * What can be worked out as faults, none of which says the number, and the cells that must be withheld too. Leaves the system with those withheld.
 */
export function leakFaults(system: SumSystem, leaks: readonly Leak[], mending: Mending, words: Words): LeakFaults {
  const levels = new Map<Block, { readonly described: Map<number, string>; count: number }>();
  for (const leak of leaks) {
    const block = system.blockOf(leak.cell);
    const ofLevel = levels.get(block) ?? { described: new Map<number, string>(), count: 0 };
    levels.set(block, ofLevel);
    ofLevel.count += 1;
    if (ofLevel.described.size < MOST_DESCRIBED) ofLevel.described.set(leak.cell, foundWords(system, leak, words));
  }
  const isMended = leaks.length <= mending.mostToMend;
  const { further, left } = isMended ? complement(system, leaks, mending) : { further: [], left: [] };
  const others = new Map<number, number[]>();
  for (const { cell, because } of further) others.set(because, [...(others.get(because) ?? []), cell]);
  const isLost = new Set(left.map(({ cell }) => cell).filter((cell) => !others.has(cell)));
  const faults = [...levels.values()].flatMap(({ described, count }): Fault[] => {
    const told = [...described].filter(([cell]) => !isLost.has(cell));
    const listed = told.map(([cell, found]): Fault => {
      const expected = isMended
        ? expectedWords(system, cell, others.get(cell) ?? [])
        : 'others withheld too (publish --protect finds which)';
      return { ...placeOf(system, cell, words), found, expected };
    });
    const first = listed[0];
    if (first === undefined || count === described.size) return listed;
    return [...listed, { file: first.file, where: words.period, found: `${count - described.size} more of these`, expected: 'none' }];
  });
  return {
    faults,
    told: new Set(leaks.map(({ cell }) => cell).filter((cell) => !isLost.has(cell))),
    lost: leaks.filter(({ cell }) => isLost.has(cell)).length,
    further: further.flatMap(({ cell }) => furtherCells(system, cell, words)),
    cells: further.map(({ cell }) => cell),
  };
}

function foundWords(system: SumSystem, { cell, values, sums, byRule }: Leak, { earlier, known }: Words): string {
  const given = system.given.get(cell);
  if (given !== undefined) return `a withheld number that is published all the same: ${given}`;
  const how = values <= 1 ? 'can be worked out' : system.isWhole ? `can only be one of ${values} numbers` : 'is almost known';
  const supposed = byRule ? ', for whoever takes all that is withheld to be below the minimum' : '';
  const uses = sums.some((sum) => [...system.scratch.subarray(0, system.cellsOf(sum, system.scratch))].some((each) => known?.has(each)));
  const together = uses && earlier !== undefined ? `, with the figures of release ${earlier}` : '';
  return `a withheld number that ${how}${supposed}${together}: ${pathWords(system, cell, sums)}`;
}

function expectedWords(system: SumSystem, cell: number, others: readonly number[]): string {
  if (others.includes(cell)) return 'withheld wherever it stands (publish --protect does so)';
  if (others.length === 0) return 'hidden by what is withheld for the other faults (publish --protect does so)';
  const named = others.slice(0, MOST_NAMED).map((other) => cellWords(system, other));
  const more = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : '';
  return `withheld too: ${named.join('; ')}${more} (publish --protect does so)`;
}

function placeOf(system: SumSystem, cell: number, { release, period, ownersOf }: Words): Pick<Fault, 'file' | 'where'> {
  const { quantity, level, categories, regions, first } = system.blockOf(cell);
  const owners = ownersOf(quantity);
  const { indicator, quantity: column } = owners.find(({ indicator: id }) => tableOf(release, id, level.id) !== undefined) ?? owners[0]!;
  const category = categories.length > 1 ? [categories[Math.floor((cell - first) / regions)]!] : [];
  const where = [indicator, column, period, ...category, level.codes[(cell - first) % regions]!].join(', ');
  return { file: tableOf(release, indicator, level.id)?.file ?? indicator, where };
}

function tableOf({ indicators }: AuditedRelease, indicator: string, level: string): { readonly file: string } | undefined {
  return indicators.find(({ id }) => id === indicator)?.tables.find((table) => table.level === level);
}

function furtherCells(system: SumSystem, cell: number, { period, ownersOf }: Words): FurtherCell[] {
  const { quantity, level, categories, regions, first } = system.blockOf(cell);
  const category = quantity === 'total' ? undefined : categories[Math.floor((cell - first) / regions)]!;
  const region = level.codes[(cell - first) % regions]!;
  return ownersOf(quantity).map(({ indicator, quantity: column }) => ({
    indicator,
    quantity: column,
    level: level.id,
    period,
    category,
    region,
  }));
}
