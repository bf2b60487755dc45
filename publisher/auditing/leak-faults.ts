import type { Fault } from '../faults.js';
import { complement, type ComplementOptions } from './complement.js';
import type { AuditedRelease } from './audited-release.js';
import { cellWords, pathWords } from './cell-words.js';
import type { Leak } from './leaks.js';
import type { Owner } from './subjects.js';
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
  readonly faults: readonly CellFault[];
  readonly further: readonly FurtherCell[];
  /** The same, as cells of the system. */
  readonly cells: readonly number[];
}

export interface CellFault {
  readonly cell: number;
  readonly fault: Fault;
  /** Whether withholding others does nothing for it. */
  readonly isLost: boolean;
}

const MOST_NAMED = 3;

/**
 * What can be worked out as faults, none of which says the number, and the cells that must be withheld too. Leaves the system with those withheld.
 */
export function leakFaults(system: SumSystem, leaks: readonly Leak[], options: ComplementOptions, words: Words): LeakFaults {
  const described = leaks.map((leak) => ({ leak, found: foundWords(system, leak, words) }));
  const { further, left } = complement(system, leaks, options);
  const isLeft = new Set(left.map(({ cell }) => cell));
  const itself = new Set(further.map(({ cell }) => cell));
  const because = new Map<number, number[]>();
  for (const { cell, because: of } of further) if (cell !== of) because.set(of, [...(because.get(of) ?? []), cell]);
  const faults = described.map(({ leak: { cell }, found }): CellFault => {
    const others = (because.get(cell) ?? []).map((other) => cellWords(system, other));
    const expected = expectedWords(others, isLeft.has(cell), itself.has(cell));
    return { cell, fault: { ...placeOf(system, cell, words), found, expected }, isLost: isLeft.has(cell) && others.length === 0 };
  });
  const published = further.flatMap(({ cell }) => furtherCells(system, cell, words));
  return { faults, further: published, cells: further.map(({ cell }) => cell) };
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

function expectedWords(others: readonly string[], isLeft: boolean, isItself: boolean): string {
  if (isItself) return 'withheld wherever it stands (publish --protect does so)';
  if (isLeft) return 'no figures from which it follows: withholding others does not hide it';
  if (others.length === 0) return 'hidden by what is withheld for the other faults (publish --protect does so)';
  const more = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : '';
  return `withheld too: ${others.slice(0, MOST_NAMED).join('; ')}${more} (publish --protect does so)`;
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
