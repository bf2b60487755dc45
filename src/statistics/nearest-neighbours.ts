import { known, notKnown, whenKnown, type Known } from './known.js';

/** One fact of every region, in one order of regions for all facts. */
export interface RegionFact {
  readonly values: readonly Known<number>[];
  /** Compared by ratio, as numbers of inhabitants: 20,000 and 40,000 lie as far apart as 200,000 and 400,000. Needs values above 0. */
  readonly logarithm?: boolean;
}

/**
 * For each region the places of the regions most like it, most alike first: those at the shortest Euclidean distance, each fact standardised.
 *
 *     z_if = (x_if − mean_f) / s_f,   d_ij = √Σ_f (z_if − z_jf)²
 *
 * Mean and standard deviation are over the regions with all facts, so that every fact weighs the same whatever its unit; a fact that is equal
 * everywhere tells none apart. At equal distance the first in the list comes first. A region without a fact is no one's neighbour and has none:
 * the reason is that of its first fact that is not known, `out-of-range` for a logarithm of 0 or less. Being alike is no judgement of either.
 * Source: T. Hastie, R. Tibshirani and J. Friedman, The Elements of Statistical Learning (2nd edition, 2009), section 13.3.
 * @param count how many neighbours, at least 1; fewer where there are not so many others
 */
export function nearestNeighbours(facts: readonly RegionFact[], count: number): Known<readonly number[]>[] {
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`${count} neighbours cannot be`);
  const regions = facts[0]?.values.length ?? 0;
  if (facts.some(({ values }) => values.length !== regions)) throw new RangeError('every fact needs a value for each region');
  const rows = Array.from({ length: regions }, (_, region) =>
    whenKnown<number[], number[]>(factsOf(facts, region), (...row) => known(row)),
  );
  const complete = rows.flatMap((row, region) => (row.known ? [{ region, row: row.value }] : []));
  const points = standardised(complete.map(({ row }) => row));
  const neighbours = new Map(
    complete.map(({ region }, at) => [region, nearest(points, at, count).map((other) => complete[other]!.region)]),
  );
  return rows.map((row, region) => (row.known ? known(neighbours.get(region)!) : row));
}

function factsOf(facts: readonly RegionFact[], region: number): Known<number>[] {
  return facts.map(({ values, logarithm = false }) => {
    const value = values[region]!;
    if (!logarithm || !value.known) return value;
    return value.value > 0 ? known(Math.log(value.value)) : notKnown('out-of-range');
  });
}

function standardised(rows: readonly (readonly number[])[]): number[][] {
  const facts = rows[0]?.map((_, fact) => rows.map((row) => row[fact]!)) ?? [];
  const scaled = facts.map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    return values.map((value) => (deviation > 0 ? (value - mean) / deviation : 0));
  });
  return rows.map((_, region) => scaled.map((values) => values[region]!));
}

/** Keeps the nearest while it passes all others: sorting 14,000 buurten for each buurt takes minutes. */
function nearest(points: readonly (readonly number[])[], own: number, count: number): number[] {
  const found: { readonly other: number; readonly distance: number }[] = [];
  points.forEach((point, other) => {
    if (other === own) return;
    const distance = point.reduce((sum, value, fact) => sum + (value - points[own]![fact]!) ** 2, 0);
    if (found.length === count && distance >= found[count - 1]!.distance) return;
    const place = found.findIndex((each) => distance < each.distance);
    found.splice(place < 0 ? found.length : place, 0, { other, distance });
    if (found.length > count) found.pop();
  });
  return found.map(({ other }) => other);
}
