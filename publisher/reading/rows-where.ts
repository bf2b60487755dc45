import { PublicationError } from '../faults.js';
import type { Condition, Where } from '../types.generated.js';
import { columnOf, type CsvFile } from './csv-file.js';

/**
 * Positions of the rows that meet every condition; all rows without conditions.
 * @throws PublicationError when a column is absent or no row meets them
 */
export function rowsWhere(csv: CsvFile, where: Where = {}): number[] {
  const tests = Object.entries(where).map(([name, condition]) => {
    const column = columnOf(csv, name);
    const meets = testOf(condition);
    return (row: readonly string[]): boolean => meets(row[column]!.trim());
  });
  const kept: number[] = [];
  csv.rows.forEach((row, i) => {
    if (tests.every((test) => test(row))) kept.push(i);
  });
  if (kept.length > 0) return kept;
  const [name] = Object.keys(where);
  if (name === undefined) throw new PublicationError([{ file: csv.file, found: 'no rows below the header', expected: 'at least one row' }]);
  const column = columnOf(csv, name);
  const present = [...new Set(csv.rows.map((row) => row[column]!.trim()))].slice(0, 5);
  throw new PublicationError([
    {
      file: csv.file,
      column: name,
      found: `no row with ${whereInWords(where)}; there is ${present.map((text) => `"${text}"`).join(', ')}`,
      expected: 'at least one row',
    },
  ]);
}

/** `soort = gemeente, groepen contains G40` */
export function whereInWords(where: Where): string {
  return Object.entries(where)
    .map(([column, condition]) => {
      if (typeof condition === 'string') return `${column} = ${condition}`;
      const parts = [];
      if (condition.contains !== undefined) parts.push(`${column} contains ${condition.contains}`);
      if (condition.in !== undefined) parts.push(`${column} in ${condition.in.join(', ')}`);
      return parts.join(', ');
    })
    .join(', ');
}

function testOf(condition: Condition): (text: string) => boolean {
  if (typeof condition === 'string') return (text) => text === condition.trim();
  const { contains, in: anyOf } = condition;
  const accepted = anyOf && new Set(anyOf.map((text) => text.trim()));
  return (text) =>
    (contains === undefined || text.split(';').some((item) => item.trim() === contains.trim())) && (accepted?.has(text) ?? true);
}
