import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.js';
import { byarInterval } from '../../src/statistics/byar-interval.js';
import { empiricalBayes } from '../../src/statistics/empirical-bayes.js';
import { exactFunnelLimits } from '../../src/statistics/funnel-limits.js';
import { garwoodInterval } from '../../src/statistics/garwood-interval.js';
import type { Known } from '../../src/statistics/known.js';
import { mannKendall } from '../../src/statistics/mann-kendall.js';
import { normalQuantile, normalUpperTail } from '../../src/statistics/normal-quantile.js';
import { probabilityAtLeast, probabilityAtMost } from '../../src/statistics/poisson-tails.js';
import { quantile } from '../../src/statistics/quantile.js';
import { spearman } from '../../src/statistics/spearman.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { tried } from '../tried.js';
import { readVectors } from './reference/read-vectors.js';

/** Vectors made by R (reference/make-vectors.R). */
const RELATIVE = 1e-9;

function valueOf<T>(result: Known<T>): T {
  if (!result.known) throw new Error(`not known: ${result.because}`);
  return result.value;
}

function farthest(found: readonly number[], expected: readonly number[]): number {
  expect(found).toHaveLength(expected.length);
  return Math.max(...expected.map((value, i) => (found[i] === value ? 0 : Math.abs(found[i]! - value) / Math.abs(value))));
}

type Row = Record<string, number[]>;
const first = (row: Row, ...fields: string[]) => fields.map((field) => row[field]![0]!);

/** For each file: what our code gives for a row, and the fields that hold what R gave. */
const CHECKS: [name: string, rows: number, found: (row: Row) => readonly number[], expected: string[]][] = [
  ['garwood', 120, (row) => Object.values(garwoodInterval(row.observed![0]!, row.confidence![0]!)), ['lower', 'upper']],
  ['byar', 72, (row) => Object.values(byarInterval(row.observed![0]!, row.confidence![0]!)), ['lower', 'upper']],
  ['normal-quantile', 65, (row) => [normalQuantile(row.probability![0]!)], ['z']],
  ['normal-upper-tail', 47, (row) => [normalUpperTail(row.z![0]!)], ['probability']],
  ['wilson', 108, (row) => Object.values(valueOf(wilsonInterval(row.count![0]!, row.total![0]!, row.confidence![0]!))), ['lower', 'upper']],
  [
    'poisson-tails',
    35,
    (row) => {
      const [count, mean] = first(row, 'count', 'mean') as [number, number];
      return [probabilityAtMost(count, mean), probabilityAtLeast(count, mean)];
    },
    ['atMost', 'atLeast'],
  ],
  ['funnel-exact', 44, (row) => Object.values(exactFunnelLimits(row.expected![0]!, row.confidence![0]!)), ['lower', 'upper']],
  ['spearman', 50, (row) => [valueOf(spearman(row.first!, row.second!).rho)], ['rho']],
  ['benjamini-hochberg', 40, (row) => benjaminiHochberg(row.pValues!), ['adjusted']],
  ['quantile', 60, (row) => [quantile(row.sorted!, row.probability![0]!)], ['quantile']],
  [
    'mann-kendall',
    60,
    (row) => {
      const { s, pValue } = mannKendall(row.values!);
      return [s, pValue];
    },
    ['s', 'pValue'],
  ],
  [
    'empirical-bayes',
    30,
    (row) => {
      const { overall, between, estimates } = valueOf(empiricalBayes(row.counts!, row.bases!));
      return [overall, between, ...estimates.map(valueOf)];
    },
    ['overall', 'between', 'estimates'],
  ],
];

describe('agreement with R', () => {
  it.each(CHECKS)('%s: %i vectors', (name, number, found, fields) => {
    const rows = readVectors(name);
    expect(rows).toHaveLength(number);
    tried(number);
    for (const row of rows) {
      const expected = fields.flatMap((field) => row[field]!);
      expect(farthest(found(row), expected), JSON.stringify(row).slice(0, 200)).toBeLessThan(RELATIVE);
    }
  });
});

describe("Byar's approximation from 10 cases", () => {
  it.each([
    [0.95, 0.002],
    [0.998, 0.015],
  ])('at confidence %d is within %d of the exact interval, and never narrower', (confidence, distance) => {
    const rows = readVectors('garwood').filter((row) => row.confidence![0] === confidence && row.observed![0]! >= 10);
    expect(rows).toHaveLength(20);
    for (const { observed, lower, upper } of rows) {
      const byar = byarInterval(observed![0]!, confidence);
      expect(farthest(Object.values(byar), [lower![0]!, upper![0]!])).toBeLessThan(distance);
      // From 1e5 on they differ by less than rounding.
      expect(byar.lower).toBeLessThanOrEqual(lower![0]! * (1 + 1e-9));
      expect(byar.upper).toBeGreaterThanOrEqual(upper![0]! * (1 - 1e-9));
    }
  });
});
