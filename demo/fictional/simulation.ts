import type { Country, Level } from './country.js';
import { LEVELS, ancestors } from './country.js';
import type { Figures } from './figures.js';
import { figures } from './figures.js';
import type { Pattern, World } from './patterns.js';
import { placeFactors } from './patterns.js';
import { time } from './periods.js';
import { Random } from './random.js';

/** How counts of something among a base come about. */
export interface Process {
  /** Key of the random numbers. */
  readonly key: string;
  /** Lowest level with figures of its own; those of the levels above are sums. */
  readonly smallest: Level;
  readonly periods: readonly string[];
  /** Per buurt, in the last year. */
  readonly base: Float64Array;
  /** Growth of the base per year. */
  readonly growth: number;
  /** Count per unit of the base, on average. */
  readonly rate: number;
  readonly pattern: Pattern;
  /** Factor on the rate in a period: trend, season, break. */
  readonly course: (period: string) => number;
  /** A part of the base (binomial), or events of which one person or dwelling may have several (Poisson). */
  readonly among: 'part' | 'events';
}

/** Noise of a region from period to period that the base does not explain. */
const UNREST = 0.06;

/** Counts and bases of the smallest level and all above it, from small to large. The sums are exact. */
export function simulate(world: World, process: Process): Figures[] {
  const { country, seed } = world;
  const { base, risk } = exposure(world, process);
  const random = new Random(seed, `counts/${process.key}`);
  const regions = base.length;
  const counts = new Float64Array(process.periods.length * regions);
  const bases = new Float64Array(process.periods.length * regions);
  process.periods.forEach((period, p) => {
    const size = (1 + process.growth) ** (time(period) - time(process.periods[process.periods.length - 1]!));
    const rate = process.rate * process.course(period);
    for (let region = 0; region < regions; region++) {
      const cell = p * regions + region;
      // In fives, as statistics offices publish the people and dwellings of small places.
      const here = 5 * Math.round((base[region]! * size) / 5);
      const chance = base[region] === 0 ? 0 : (rate * risk[region]! * Math.exp(UNREST * random.normal())) / base[region]!;
      bases[cell] = here;
      counts[cell] = process.among === 'part' ? random.binomial(here, Math.min(0.95, chance)) : random.poisson(here * chance);
    }
  });
  return sumUpwards(country, process.smallest, process.periods, { count: counts, base: bases });
}

/** Base per region of the smallest level, and the same weighted by how high the figure is in its buurten; both have one total. */
export function exposure(
  world: World,
  { key, smallest, base, pattern }: Pick<Process, 'key' | 'smallest' | 'base' | 'pattern'>,
): { base: Float64Array; risk: Float64Array } {
  const factors = placeFactors(world, key, pattern);
  const region = ancestors(world.country, 'buurt', smallest);
  const regions = world.country.regions[smallest].length;
  const [bases, risks] = [new Float64Array(regions), new Float64Array(regions)];
  base.forEach((size, buurt) => {
    bases[region[buurt]!]! += size;
    risks[region[buurt]!]! += size * factors[buurt]!;
  });
  const scale = bases.reduce((sum, size) => sum + size, 0) / risks.reduce((sum, risk) => sum + risk, 0);
  return { base: bases, risk: risks.map((risk) => risk * scale) };
}

/** Figures of a level, and of each level above it by adding up. */
export function sumUpwards(
  country: Country,
  smallest: Level,
  periods: readonly string[],
  metrics: { count: Float64Array; base: Float64Array },
): Figures[] {
  const all = [figures(country, smallest, periods, metrics)];
  for (let at = LEVELS.indexOf(smallest) - 1; at >= 0; at--) {
    const level = LEVELS[at]!;
    const below = all[all.length - 1]!;
    const parents = country.regions[below.level];
    const regions = country.regions[level].length;
    const add = (column: Float64Array): Float64Array => {
      const sums = new Float64Array(periods.length * regions);
      column.forEach((value, cell) => (sums[Math.floor(cell / below.regions) * regions + parents[cell % below.regions]!.parent]! += value));
      return sums;
    };
    all.push(figures(country, level, periods, { count: add(below.metrics.count!), base: add(below.metrics.base!) }));
  }
  return all;
}
