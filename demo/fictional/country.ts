import type { Geography } from './geography/geography.js';
import type { Point } from './geography/plane.js';
import { distance } from './geography/plane.js';
import { COUNTRY, buurtNames, gemeenteNames, provincieNames, wijkNames } from './names.js';
import { Random } from './random.js';

export const LEVELS = ['land', 'provincie', 'gemeente', 'wijk', 'buurt'] as const;
export type Level = (typeof LEVELS)[number];

/** A region as it is published. */
export interface Region {
  readonly code: string;
  readonly name: string;
  /** Position of the parent in the level above; -1 for the country. */
  readonly parent: number;
}

/** The regions of every level, in the order of their codes. */
export interface Country {
  readonly regions: Readonly<Record<Level, readonly Region[]>>;
  /** The cell of the mosaic of each buurt. */
  readonly cellOfBuurt: readonly number[];
  readonly merger: Merger;
}

/** Two gemeenten that became one on the first of January of `year`. */
export interface Merger {
  readonly year: number;
  /** Position of the new gemeente. */
  readonly gemeente: number;
  /** The old ones; `weight` is the part of the inhabitants each brought in. */
  readonly before: readonly { readonly code: string; readonly name: string; readonly weight: number }[];
}

const LAND_CODE = 'FL';
const FIRST_PROVINCIE = 61;
const FIRST_GEMEENTE = 9001;
const MERGER = {
  year: 2023,
  after: 'GM9401',
  before: [
    ['GM9381', 0.62],
    ['GM9382', 0.38],
  ],
} as const;

/** Gives the regions of a geography their codes and names. */
export function nameCountry({ division, mosaic, towns }: Geography, seed: number): Country {
  const random = new Random(seed, 'names');
  const provincie = namedProvincies(1 + division.provincieOfGemeente.reduce((most, one) => Math.max(most, one), 0), random);
  const names = gemeenteNames(towns.length + MERGER.before.length, random);
  const bySize = towns.map((_, town) => town).sort((a, b) => division.buurtenOfGemeente[b]!.length - division.buurtenOfGemeente[a]!.length);
  const largest = bySize[0]!;
  const merged = bySize[bySize.length >> 1]!;
  // In the order of the names, and the youngest gemeente has the highest code, as in a real register.
  const order = bySize.filter((town) => town !== merged).sort((a, b) => (names[a]! < names[b]! ? -1 : 1));

  const gemeente: Region[] = [];
  const wijk: Region[] = [];
  const buurt: Region[] = [];
  const cellOfBuurt: number[] = [];
  [...order, merged].forEach((town, number) => {
    const code = town === merged ? MERGER.after : `GM${FIRST_GEMEENTE + number}`;
    gemeente.push({ code, name: names[town]!, parent: division.provincieOfGemeente[town]! });
    const wijken = cellsPerWijk(division.buurtenOfGemeente[town]!, division.wijkOfBuurt, mosaic.sites, towns[town]!.at);
    const wijkTitles = wijkNames(wijken.length, names[town]!, random);
    wijken.forEach((cells, w) => {
      const wijkCode = code.slice(2) + (town === largest ? letters(w) : digits(w));
      wijk.push({ code: `WK${wijkCode}`, name: wijkTitles[w]!, parent: number });
      const buurtTitles = buurtNames(cells.length, random);
      cells.forEach((cell, b) => {
        buurt.push({ code: `BU${wijkCode}${digits(town === largest ? b + 1 : b)}`, name: buurtTitles[b]!, parent: wijk.length - 1 });
        cellOfBuurt.push(cell);
      });
    });
  });
  return {
    regions: { land: [{ code: LAND_CODE, name: COUNTRY, parent: -1 }], provincie, gemeente, wijk, buurt },
    cellOfBuurt,
    merger: {
      year: MERGER.year,
      gemeente: gemeente.length - 1,
      before: MERGER.before.map(([code, weight], i) => ({ code, weight, name: names[towns.length + i]! })),
    },
  };
}

/** Positions of the ancestors of each region of `level`, at a level above it. */
export function ancestors({ regions }: Country, level: Level, above: Level): Int32Array {
  let positions = Int32Array.from(regions[level], (_, i) => i);
  for (let at = LEVELS.indexOf(level); at > LEVELS.indexOf(above); at--) {
    const here = regions[LEVELS[at]!];
    positions = positions.map((position) => here[position]!.parent);
  }
  return positions;
}

function namedProvincies(count: number, random: Random): Region[] {
  return provincieNames(count, random).map((name, i) => ({ code: `PV${FIRST_PROVINCIE + i}`, name, parent: 0 }));
}

/** The cells of a gemeente per wijk, both from the town outwards. */
function cellsPerWijk(cells: readonly number[], wijkOfBuurt: Int32Array, sites: readonly Point[], town: Point): number[][] {
  const wijken = new Map<number, number[]>();
  const outwards = [...cells].sort((a, b) => distance(sites[a]!, town) - distance(sites[b]!, town));
  for (const cell of outwards) wijken.set(wijkOfBuurt[cell]!, [...(wijken.get(wijkOfBuurt[cell]!) ?? []), cell]);
  return [...wijken.values()];
}

function digits(number: number): string {
  return String(number).padStart(2, '0');
}

/** AA, AB, … AZ, BA, … */
function letters(number: number): string {
  return String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26));
}
