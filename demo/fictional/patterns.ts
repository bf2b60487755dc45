import type { Country } from './country.js';
import { ancestors } from './country.js';
import { FRAME } from './geography/silhouette.js';
import type { Geography } from './geography/geography.js';
import type { Population } from './population.js';
import { Random } from './random.js';

/** The made country with its people: what every indicator is made from. */
export interface World {
  readonly seed: number;
  readonly geography: Geography;
  readonly country: Country;
  readonly population: Population;
}

/** How strongly an indicator differs between places; each number is a standard deviation or slope on a log scale. */
export interface Pattern {
  /** From open country (0) to the middle of a city (1). */
  readonly urban: number;
  /** Hot spots of tens of kilometres. */
  readonly regional: number;
  /** Differences between gemeenten. */
  readonly gemeente: number;
  /** Differences between buurten of one gemeente. */
  readonly buurt: number;
}

/** Factor per buurt, about 1 on average: how much higher or lower the figure is there than in the whole country. */
export function placeFactors({ seed, geography, country, population }: World, key: string, pattern: Pattern): Float64Array {
  const random = new Random(seed, `pattern/${key}`);
  const waves = smoothField(random);
  const gemeenteOfBuurt = ancestors(country, 'buurt', 'gemeente');
  const gemeente = country.regions.gemeente.map(() => pattern.gemeente * random.normal());
  return Float64Array.from(country.cellOfBuurt, (cell, buurt) => {
    const [x, y] = geography.mosaic.sites[cell]!;
    const log =
      pattern.urban * (population.urbanity[buurt]! - 0.55) +
      pattern.regional * waves(x, y) +
      gemeente[gemeenteOfBuurt[buurt]!]! +
      pattern.buurt * random.normal();
    return Math.exp(log);
  });
}

/** A smooth field with mean 0 and deviation about 1: a sum of waves in random directions (random Fourier features of a Gaussian field). */
function smoothField(random: Random): (x: number, y: number) => number {
  const waves = Array.from({ length: 24 }, () => ({
    east: random.normal() / 34_000,
    north: random.normal() / 34_000,
    phase: random.between(0, 2 * Math.PI),
  }));
  const size = Math.sqrt(2 / waves.length);
  return (x, y) =>
    size * waves.reduce((sum, { east, north, phase }) => sum + Math.cos((x - FRAME.west) * east + (y - FRAME.south) * north + phase), 0);
}
