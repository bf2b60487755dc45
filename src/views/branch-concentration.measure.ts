import type { Indicator } from '../contract/types.generated.js';
import { CONFIDENCE_DRAWN, type Interval } from '../statistics/interval.js';
import { known, notKnown, whenKnown, type Known } from '../statistics/known.js';
import { locationQuotientInterval } from '../statistics/location-quotient.js';
import { expectedNumber, observedAgainstExpected, observedAgainstExpectedInterval } from '../statistics/observed-against-expected.js';
import { verdict, type Verdict } from '../statistics/verdict.js';

/** A number of cases and what they are a part of, or what they are counted against. */
export interface CountAndBase {
  readonly count: number;
  readonly base: number;
}

/** How one row stands against the reference. */
export interface Comparison {
  /** Location quotient of a part of a whole; observed over expected of a rate. 1 is as the reference. */
  readonly quotient: number;
  /** The count that the row would have with the share or rate of the reference. */
  readonly expected: number;
  /** Limits to draw, of 95%; wider where counts are rounded. */
  readonly interval: Interval;
  /** From the limits of 99.8%, see verdict.ts. */
  readonly verdict: Verdict;
  /** `|O − E| / √E`: how clearly it differs, to choose which rows to show first. Never printed. */
  readonly clearness: number;
}

type ComparedIndicator = Pick<Indicator, 'kind' | 'minimum' | 'rounding'> & {
  /** To what multiples bases are rounded, where that is other than counts are. */
  readonly baseRounding?: number | undefined;
};

/**
 * Compares a row with the reference, when its quotient is defined.
 *
 * The location quotient `(x / n) / (X / N)` of a share and the ratio `O / E` of a rate are one number, with `E = n · X / N`. Their intervals
 * differ: the cases of a rate are no part of its base (reports, inhabitants), so it has that of a count, and a share has Wilson's.
 */
export function compare(row: CountAndBase, reference: CountAndBase, indicator: ComparedIndicator): Known<Comparison> {
  const { count } = row;
  return whenKnown<[number, Interval], Comparison>(
    [expectedNumber(row.base, reference), roundedInterval(row, reference, indicator)],
    (expected, interval) =>
      whenKnown<[number, Verdict], Comparison>(
        [observedAgainstExpected(count, expected), verdict(count, expected, { minimumObserved: indicator.minimum ?? 0 })],
        (quotient, word) =>
          known({ quotient, expected, interval, verdict: word, clearness: Math.abs(count - expected) / Math.sqrt(expected) }),
      ),
  );
}

function intervalOf({ count, base }: CountAndBase, reference: CountAndBase, kind: Indicator['kind']): Known<Interval> {
  if (kind !== 'rate')
    return locationQuotientInterval({ part: count, whole: base }, { part: reference.count, whole: reference.base }, CONFIDENCE_DRAWN);
  return whenKnown<[number], Interval>([expectedNumber(base, reference)], (expected) =>
    observedAgainstExpectedInterval(count, expected, CONFIDENCE_DRAWN),
  );
}

/**
 * Rounded counts may each be up to half a step from the true ones: the lower limit is that of the smallest true share, the upper that of the
 * largest (the bounds of STATISTICS.md F1, with chance on top).
 */
function roundedInterval(
  row: CountAndBase,
  reference: CountAndBase,
  { kind, rounding = 0, baseRounding = rounding }: ComparedIndicator,
): Known<Interval> {
  const [margin, baseMargin] = [Math.floor(rounding / 2), Math.floor(baseRounding / 2)];
  if (margin === 0 && baseMargin === 0) return intervalOf(row, reference, kind);
  const { count, base } = row;
  const least = base - baseMargin;
  if (least <= 0) return notKnown('too-few');
  const smallest = { count: Math.max(0, count - margin), base: base + baseMargin };
  const largest = { count: kind === 'rate' ? count + margin : Math.min(least, count + margin), base: least };
  return whenKnown<[Interval, Interval], Interval>(
    [intervalOf(smallest, reference, kind), intervalOf(largest, reference, kind)],
    ({ lower }, { upper }) => known({ lower, upper }),
  );
}
