import { STATUSES } from '../../../src/contract/status.js';
import type { Breakdown } from '../../../src/contract/types.generated.js';
import type { Column } from '../../../src/tables/table.js';
import type { PreparedIndicator, PreparedLevel, PreparedPublication, PreparedTable } from '../../../publisher/prepared.js';

/** Draws the same numbers at every run. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761 + 12_345) % 2_147_483_646;
    this.#state += 1;
    for (let i = 0; i < 5; i += 1) this.below(2);
  }

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    this.#state = (this.#state * 48_271) % 2_147_483_647;
    return Math.floor((this.#state / 2_147_483_647) * limit);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  isLucky(chance: number): boolean {
    return this.below(1000) < chance * 1000;
  }
}

/** land → provincie → gemeente → wijk → buurt; the last gemeente lies in no provincie. */
export interface Country {
  readonly levels: readonly PreparedLevel[];
  /** Per level of each buurt the position of the region it lies in; -1 for none. */
  readonly placeOfBuurt: ReadonlyMap<string, readonly number[]>;
}

export const LEVELS = ['land', 'provincie', 'gemeente', 'wijk', 'buurt'] as const;

export function aCountry(draw: Draw, { hasRemainder = draw.isLucky(0.3) } = {}): Country {
  const regions: Record<string, { code: string; name: string; ancestors: Record<string, string> }[]> = {
    land: [{ code: 'NL', name: 'NL', ancestors: {} }],
  };
  for (const level of LEVELS.slice(1)) regions[level] = [];
  const places = new Map(LEVELS.map((level) => [level as string, [] as number[]]));
  const add = (level: string, ancestors: Record<string, string>): string => {
    const code = `${level.slice(0, 2).toUpperCase()}${String(regions[level]!.length + 1).padStart(3, '0')}`;
    regions[level]!.push({ code, name: code, ancestors });
    return code;
  };
  const [provincies, gemeenten] = [draw.between(2, 3), draw.between(6, 8)];
  for (let p = 0; p < provincies; p += 1) add('provincie', { land: 'NL' });
  for (let g = 0; g < gemeenten; g += 1) {
    const provincie = hasRemainder && g === gemeenten - 1 ? undefined : regions['provincie']![g % provincies]!.code;
    const above = { land: 'NL', ...(provincie === undefined ? {} : { provincie }) };
    const gemeente = add('gemeente', above);
    for (let w = draw.between(2, 3); w > 0; w -= 1) {
      const wijk = add('wijk', { ...above, gemeente });
      for (let b = draw.between(3, 5); b > 0; b -= 1) {
        add('buurt', { ...above, gemeente, wijk });
        for (const level of LEVELS) {
          const within = { ...above, gemeente, wijk, buurt: regions['buurt']!.at(-1)!.code }[level];
          places.get(level)!.push(regions[level]!.findIndex(({ code }) => code === within));
        }
      }
    }
  }
  const levels = LEVELS.map((id): PreparedLevel => ({ id, title: id, regions: regions[id]! }));
  return { levels, placeOfBuurt: places };
}

/** Numbers per level and category, which add up over the regions; NaN with a status where there is none. */
export type Numbers = Map<string, number[][]>;

/** Sums of the numbers of buurten, by category, at each level. */
export function sumsOf({ levels, placeOfBuurt }: Country, buurten: readonly (readonly number[])[]): Numbers {
  return new Map(
    levels.map(({ id, regions }) => [
      id,
      buurten.map((ofCategory) => {
        const sums = new Array<number>(regions.length).fill(0);
        ofCategory.forEach((number, buurt) => {
          const place = placeOfBuurt.get(id)![buurt]!;
          if (place >= 0) sums[place]! += number;
        });
        return sums;
      }),
    ]),
  );
}

/** A cell: level, category and position of the region. */
export type Cell = readonly [level: string, category: number, region: number];

export interface Told {
  readonly count: Numbers;
  readonly base?: Numbers | undefined;
  readonly withheld: readonly Cell[];
  readonly withheldBases?: readonly Cell[];
  readonly unknown?: readonly Cell[];
  /** Levels that have a table; default all. */
  readonly levels?: readonly string[];
  readonly rounding?: number | undefined;
  readonly minimum?: number | undefined;
}

export function anIndicator(
  country: Country,
  categories: readonly string[],
  { count, base, withheld, withheldBases = [], unknown = [], levels = LEVELS, rounding, minimum = 10 }: Told,
  rest: Partial<PreparedIndicator> = {},
): PreparedIndicator {
  const round = (number: number): number => (rounding === undefined ? number : Math.floor(number / rounding + 0.5) * rounding);
  const tables = country.levels
    .filter(({ id }) => levels.includes(id))
    .map(({ id, regions }): PreparedTable => {
      const columnOf = (numbers: Numbers, hidden: readonly Cell[]): Column => {
        const values = Float64Array.from(categories.flatMap((_, c) => (numbers.get(id)![c] ?? numbers.get(id)![0]!).map(round)));
        const status = new Uint8Array(values.length);
        for (const [cells, name] of [
          [unknown, 'unknown'],
          [hidden, 'suppressed'],
        ] as const) {
          for (const [level, category, region] of cells) {
            if (level !== id) continue;
            values[category * regions.length + region] = NaN;
            status[category * regions.length + region] = STATUSES.indexOf(name);
          }
        }
        return { values, status };
      };
      const columns = { count: columnOf(count, withheld), ...(base && { base: columnOf(base, withheldBases) }) };
      return { level: id, periods: ['2024'], categories, columns };
    });
  return {
    ...{ id: 'telling', theme: 'x', title: 'x', kind: 'count', unit: 'x', decimals: 0, source: [], made: 'counted' },
    ...{ population: 'x', caveat: 'x', breaks: [], minimum, ...(rounding === undefined ? {} : { rounding }) },
    ...rest,
    tables,
  };
}

export function aRelease(
  { levels }: Country,
  indicators: readonly PreparedIndicator[],
  { release = '2', breakdowns = [] }: { readonly release?: string; readonly breakdowns?: readonly Breakdown[] } = {},
): PreparedPublication {
  return {
    ...{ release, published: '2026-01-01', title: 'x', publisher: { name: 'x' }, licence: 'x', fictional: true },
    ...{ themes: [{ id: 'x', title: 'x' }], peerGroups: [], actions: [], changes: [], unjoined: [], levels, breakdowns, indicators },
  };
}

/** Positions of the regions of a level that lie in a region of a larger one. */
export function within(country: Country, level: string, larger: string, region: number): number[] {
  const [own, above] = [country.placeOfBuurt.get(level)!, country.placeOfBuurt.get(larger)!];
  return [...new Set(own.filter((_, buurt) => above[buurt] === region))].filter((place) => place >= 0);
}
