import { expect, test } from 'vitest';
import { LinearProgram, type Row } from '../../../publisher/auditing/linear-program.js';
import { Draw } from './a-small-country.js';

/** A row that says what these columns add up to. */
function sum(columns: readonly number[], total: number, margin = 0): Row {
  return { columns, signs: columns.map(() => 1), low: total - margin, high: total + margin };
}

function bounds(program: LinearProgram, column: number): [number | undefined, number | undefined] {
  return [program.extreme(column, 'least')?.bound, program.extreme(column, 'most')?.bound];
}

test('what two sums say together', () => {
  // a + b = 10, b + c = 4, c at least 1: b is at most 3.
  const program = new LinearProgram([0, 0, 1], [Infinity, Infinity, Infinity], [sum([0, 1], 10), sum([1, 2], 4)]);
  expect([0, 1, 2].map((column) => bounds(program, column))).toEqual([
    [7, 10],
    [0, 3],
    [1, 4],
  ]);
});

test('a column without a limit, and rows that cannot all be true', () => {
  expect(bounds(new LinearProgram([0], [Infinity], []), 0)).toEqual([0, Infinity]);
  expect(bounds(new LinearProgram([0, 0], [3, 3], [sum([0, 1], 7)]), 0)).toEqual([undefined, undefined]);
});

test('the rows that give a bound are named', () => {
  const program = new LinearProgram([0, 0, 0], [Infinity, Infinity, Infinity], [sum([0, 1], 10), sum([1], 4), sum([2], 9)]);
  expect(program.extreme(0, 'most')).toEqual({ bound: 6, rows: [0, 1] });
});

test('nothing that is possible lies outside the bounds, and the bounds themselves are possible', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const draw = new Draw(seed);
    const columns = draw.between(2, 4);
    const lower = Array.from({ length: columns }, () => draw.below(2));
    const upper = lower.map((low) => low + draw.between(0, 5));
    const hidden = lower.map((low, column) => draw.between(low, upper[column]!));
    const rows = Array.from({ length: draw.between(1, 4) }, (): Row => {
      const chosen = lower.flatMap((_, column) => (draw.isLucky(0.6) ? [column] : []));
      const total = chosen.reduce((all, column) => all + hidden[column]!, 0);
      return sum(chosen, total, draw.below(2));
    });
    const program = new LinearProgram(lower, upper, rows);
    const possible = everyPoint(lower, upper).filter((point) =>
      rows.every(({ columns: chosen, low, high }) => {
        const total = chosen.reduce((all, column) => all + point[column]!, 0);
        return total >= low && total <= high;
      }),
    );
    for (let column = 0; column < columns; column += 1) {
      const [least, most] = bounds(program, column);
      const values = possible.map((point) => point[column]!);
      expect(least, `${seed}`).toBeLessThanOrEqual(Math.min(...values) + 1e-6);
      expect(most, `${seed}`).toBeGreaterThanOrEqual(Math.max(...values) - 1e-6);
      // A fraction may lie further than any whole number, by less than one for sums of such columns in most cases.
      expect(Math.min(...values) - least!, `${seed}`).toBeLessThan(2.5);
      expect(most! - Math.max(...values), `${seed}`).toBeLessThan(2.5);
    }
  }
});

function everyPoint([low, ...lows]: readonly number[], [high, ...highs]: readonly number[]): number[][] {
  if (low === undefined || high === undefined) return [[]];
  const rest = everyPoint(lows, highs);
  return Array.from({ length: high - low + 1 }, (_, i) => low + i).flatMap((value) => rest.map((point) => [value, ...point]));
}
