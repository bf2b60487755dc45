import { WITHHELD } from './quantity.js';
import type { SumSystem } from './sum-system.js';

/** A cell for a person: `buurt BU00140000`, with its category where there are several. */
export function cellWords(system: SumSystem, cell: number): string {
  const { level, categories, regions, first } = system.blockOf(cell);
  const at = cell - first;
  const region = `${level.id} ${level.codes[at % regions]!}`;
  return categories.length > 1 ? `${categories[Math.floor(at / regions)]!} in ${region}` : region;
}

/** How a cell is worked out, in plain words: `buurt B = wijk W minus the other 7 buurten`. */
export function pathWords(system: SumSystem, cell: number, sums: readonly number[]): string {
  if (sums.length === 1) return solvedFor(system, cell, sums[0]!);
  const told = sums.map((sum) => sumWords(system, sum));
  return `${cellWords(system, cell)} follows from ${sums.length} sums together: ${told.join('; ')}`;
}

function solvedFor(system: SumSystem, cell: number, sum: number): string {
  const { total, others, one, partWords } = partsOf(system, sum);
  const name = cellWords(system, cell);
  const length = system.cellsOf(sum, system.scratch);
  const isOneOfMore = system.scratch.subarray(0, length).some((each) => each !== cell && system.state[each] === WITHHELD);
  if (isOneOfMore) return `${name}, because ${sumWords(system, sum)}`;
  if (cell === total) return `${name} = its ${others} ${partWords} together`;
  const whole = totalWords(system, sum, total);
  if (others === 1) return `${name} = ${whole}, of which it is the only part`;
  return `${name} = ${whole} minus ${others === 2 ? `the other ${one}` : `the other ${others - 1} ${partWords}`}`;
}

function sumWords(system: SumSystem, sum: number): string {
  const { total, others, partWords } = partsOf(system, sum);
  return `${totalWords(system, sum, total)} = its ${others} ${partWords}`;
}

function partsOf(system: SumSystem, sum: number): { total: number; others: number; one: string; partWords: string } {
  const { over, parts } = system.relations[system.relationOf(sum)]!;
  const others = system.cellsOf(sum, system.scratch) - 1;
  const [one, several] = over === 'categories' ? ['category', 'categories'] : [parts.level.id, parts.level.plural];
  return { total: system.scratch[0]!, others, one, partWords: others === 1 ? one : several };
}

/** The total of a sum of categories is said to be one. */
function totalWords(system: SumSystem, sum: number, total: number): string {
  const { over, total: block } = system.relations[system.relationOf(sum)]!;
  return over === 'categories' && block.categories.length === 1 ? `the total of ${cellWords(system, total)}` : cellWords(system, total);
}
