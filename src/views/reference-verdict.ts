import type { Indicator } from '../contract/types.generated.js';
import { knownAt, notKnown, whenKnown, type Known } from '../statistics/known.js';
import { expectedNumber } from '../statistics/observed-against-expected.js';
import { verdict, type Verdict } from '../statistics/verdict.js';
import type { Column, Table } from '../tables/table.js';
import type { Reference } from './reference.data.js';

/**
 * What may be said of each cell of a table against the reference (STATISTICS.md F4), from the counts and bases of both. A prediction errs in
 * other ways than a count does by chance: the interval of a count would say too much of it, so it has none.
 * @returns from the position of a cell to its verdict
 */
export function verdictsAgainst(
  reference: Reference | undefined,
  { columns: { count, base } }: Table,
  indicator: Pick<Indicator, 'made' | 'minimum'>,
): (position: number) => Known<Verdict> {
  if (count === undefined || base === undefined || indicator.made === 'predicted') return () => notKnown('no-interval');
  const against = reference?.table.columns;
  const [cases, whole] = [onlyCell(against?.count), onlyCell(against?.base)];
  const thresholds = { minimumObserved: indicator.minimum ?? 0 };
  return (position) =>
    whenKnown<[number, number, number, number], Verdict>(
      [knownAt(count, position), knownAt(base, position), cases, whole],
      (observed, own, cases, whole) => {
        const expected = expectedNumber(own, { count: cases, base: whole });
        return expected.known ? verdict(observed, expected.value, thresholds) : expected;
      },
    );
}

function onlyCell(column: Column | undefined): Known<number> {
  return column === undefined ? notKnown('no-reference') : knownAt(column, 0);
}
