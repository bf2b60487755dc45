import type { Indicator } from '../contract/types.generated.js';
import { knownAt, notKnown, type Known } from '../statistics/known.js';
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
  // A map of the country asks thousands of them: no list is made of what each is reckoned from.
  return (position) => {
    const observed = knownAt(count, position);
    if (!observed.known) return observed;
    const own = knownAt(base, position);
    if (!own.known) return own;
    if (!cases.known) return cases;
    if (!whole.known) return whole;
    const expected = expectedNumber(own.value, { count: cases.value, base: whole.value });
    return expected.known ? verdict(observed.value, expected.value, thresholds) : expected;
  };
}

function onlyCell(column: Column | undefined): Known<number> {
  return column === undefined ? notKnown('no-reference') : knownAt(column, 0);
}
