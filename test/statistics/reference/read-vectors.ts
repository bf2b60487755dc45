import { readFileSync } from 'node:fs';

/** Reads a file that make-vectors.R wrote: rows of fields, each a list of numbers. */
export function readVectors(name: string): Record<string, number[]>[] {
  const lines = readFileSync(new URL(`${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const fields = lines[0]!.split(',');
  return lines.slice(1).map((line) => {
    const cells = line.split(',').map((cell) => cell.split(' ').map(Number));
    return Object.fromEntries(fields.map((field, i) => [field, cells[i]!]));
  });
}
