import type { Country } from './country.js';
import type { Geography } from './geography/geography.js';
import { Random } from './random.js';

/** What the figures are counted on, per buurt in the order of the country. */
export interface Population {
  readonly inhabitants: Float64Array;
  /** Inhabitants of 8 to 23 years. */
  readonly young: Float64Array;
  readonly dwellings: Float64Array;
  readonly establishments: Float64Array;
  /** 0 is open country, 1 the middle of a large city. */
  readonly urbanity: Float64Array;
  /** Addresses per square kilometre. */
  readonly density: Float64Array;
}

/** Part of the buurten with firms and nobody living there. */
const BUSINESS_PARKS = 0.025;

/** Peoples the buurten: more per buurt in town, and the larger the buurt the emptier. */
export function settlePopulation({ mosaic }: Geography, { cellOfBuurt }: Country, seed: number): Population {
  const random = new Random(seed, 'population');
  const count = cellOfBuurt.length;
  const column = (): Float64Array => new Float64Array(count);
  const population = {
    inhabitants: column(),
    young: column(),
    dwellings: column(),
    establishments: column(),
    urbanity: column(),
    density: column(),
  };
  const meanArea = mosaic.areas.reduce((sum, area) => sum + area, 0) / mosaic.land;
  cellOfBuurt.forEach((cell, i) => {
    const smallness = meanArea / mosaic.areas[cell]!;
    const urbanity = Math.max(0, Math.min(1, 0.42 + 0.3 * Math.log(smallness)));
    const businessPark = urbanity > 0.3 && random.chance(BUSINESS_PARKS);
    const inhabitants = businessPark
      ? random.below(8) * random.below(3)
      : Math.round((330 + 1_450 * urbanity) * Math.exp(0.5 * random.normal()));
    population.urbanity[i] = urbanity;
    population.inhabitants[i] = inhabitants;
    population.young[i] = random.binomial(inhabitants, 0.19 * Math.exp(0.15 * random.normal()));
    population.dwellings[i] = Math.round(inhabitants / (2.55 - 0.6 * urbanity));
    population.establishments[i] = businessPark
      ? 60 + random.below(320)
      : random.poisson(inhabitants * (0.09 + 0.03 * urbanity) * Math.exp(0.35 * random.normal()));
    // The areas of a small country for tests are large; the density is that of a buurt of the usual size.
    population.density[i] = (population.dwellings[i]! + population.establishments[i]!) / (3.2 / smallness);
  });
  return population;
}
