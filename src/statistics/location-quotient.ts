import { isCount } from './count.js';
import { CONFIDENCE_DRAWN, scaledInterval, type Interval } from './interval.js';
import { known, notKnown, whenKnown, type Known } from './known.js';
import { wilsonInterval } from './wilson-interval.js';

/** A part of a whole: the establishments of one branch and all establishments, in a region or in the reference. */
export interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
}

function isPartOfWhole({ part, whole }: PartOfWhole): boolean {
  return isCount(part) && isCount(whole) && part <= whole;
}

function shareOfReference(reference: PartOfWhole): Known<number> {
  if (!isPartOfWhole(reference)) return notKnown('out-of-range');
  if (reference.whole === 0) return notKnown('no-reference');
  return reference.part === 0 ? notKnown('undefined-ratio') : known(reference.part / reference.whole);
}

/**
 * Location quotient: the share of a branch in a region, over its share in the reference.
 *
 *     LQ = (x / n) / (X / N)
 *
 * Source: P. Sargant Florence, Investment, Location and Size of Plant (1948); STATISTICS.md F1. 1 is as in the reference.
 * From 0 to N / X, so quotients of rare branches explode: show x beside it.
 * @returns `undefined-ratio` where n or X is 0 (undefined, not 0), `no-reference` where N is 0
 */
export function locationQuotient(region: PartOfWhole, reference: PartOfWhole): Known<number> {
  return whenKnown<[number], number>([shareOfReference(reference)], (share) => {
    if (!isPartOfWhole(region)) return notKnown('out-of-range');
    return region.whole === 0 ? notKnown('undefined-ratio') : known(region.part / region.whole / share);
  });
}

/**
 * Interval of a location quotient: Wilson's interval of x / n, over X / N.
 * The reference counts as fixed, so N should be much larger than n.
 */
export function locationQuotientInterval(region: PartOfWhole, reference: PartOfWhole, confidence = CONFIDENCE_DRAWN): Known<Interval> {
  return whenKnown<[number, Interval], Interval>(
    [shareOfReference(reference), wilsonInterval(region.part, region.whole, confidence)],
    (share, interval) => known(scaledInterval(interval, 1 / share)),
  );
}

/**
 * Where the location quotient lies when x and n were rounded, before any chance is reckoned with.
 *
 *     ((x − m) / (n + m)) / (X / N)   to   ((x + m) / (n − m)) / (X / N)
 *
 * @param margin m: how far a true count may be from the published one; 2 for counts rounded to 5
 * @returns within 0 to N / X, as a share is at most 1
 */
export function locationQuotientRoundingBounds(region: PartOfWhole, reference: PartOfWhole, margin = 2): Known<Interval> {
  return whenKnown<[number, number], Interval>([shareOfReference(reference), locationQuotient(region, reference)], (share) => {
    const { part, whole } = region;
    const lower = Math.max(0, part - margin) / (whole + margin);
    const upper = whole > margin ? Math.min(1, (part + margin) / (whole - margin)) : 1;
    return known({ lower: lower / share, upper: upper / share });
  });
}
