import type { Indicator } from '../contract/types.generated.js';
import { knownAt, notKnown, whenKnown, type Known } from '../statistics/known.js';
import { expectedNumber } from '../statistics/observed-against-expected.js';
import { verdict, type Verdict } from '../statistics/verdict.js';
import type { Column, Table } from '../tables/table.js';
import type { Reference } from './reference.data.js';

/**
 * What may be said of one cell of a table against the reference (STATISTICS.md F4), from the counts and bases of both. A prediction errs in
 * other ways than a count does by chance: the interval of a count would say too much of it, so it has none.
 */
export function referenceVerdict(
  { columns }: Table,
  position: number,
  reference: Reference | undefined,
  indicator: Pick<Indicator, 'made' | 'minimum'>,
): Known<Verdict> {
  const { count, base } = columns;
  if (count === undefined || base === undefined || indicator.made === 'predicted') return notKnown('no-interval');
  const against = reference?.table.columns;
  return whenKnown<[number, number, number, number], Verdict>(
    [knownAt(count, position), knownAt(base, position), onlyCell(against?.count), onlyCell(against?.base)],
    (observed, own, cases, whole) =>
      whenKnown<[number], Verdict>([expectedNumber(own, { count: cases, base: whole })], (expected) =>
        verdict(observed, expected, { minimumObserved: indicator.minimum ?? 0 }),
      ),
  );
}

function onlyCell(column: Column | undefined): Known<number> {
  return column === undefined ? notKnown('no-reference') : knownAt(column, 0);
}
