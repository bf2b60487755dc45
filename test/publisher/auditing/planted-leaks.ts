import type { Breakdown } from '../../../src/contract/types.generated.js';
import type { PreparedPublication } from '../../../publisher/prepared.js';
import { aCountry, anIndicator, aRelease, type Draw, sumsOf, within, type Cell, type Country } from './a-small-country.js';

/** A release in which a reader can work out a cell, or nearly. */
export interface Planted {
  readonly release: PreparedPublication;
  readonly earlier?: PreparedPublication;
  readonly leak: Cell;
}

export const LEAKS: Readonly<Record<string, (draw: Draw) => Planted>> = { singleGap, crossingTotals, twoLevels, twoReleases, rounding };

export const BRANCHES: Breakdown = {
  id: 'branche',
  title: 'x',
  categories: ['A', 'B', 'C', 'D', 'E'].map((code) => ({ code, title: code })),
};
const CODES = BRANCHES.categories.map(({ code }) => code);
const BREAKDOWN = { breakdown: 'branche', kind: 'concentration', per: 1000 } as const;

/** Counts per buurt that may all be published. */
export function published(draw: Draw, { placeOfBuurt }: Country): number[] {
  return placeOfBuurt.get('buurt')!.map(() => draw.between(10, 90));
}

/** One buurt of a wijk is withheld, and the wijk is not; or one gemeente of a provincie. */
function singleGap(draw: Draw): Planted {
  const country = aCountry(draw);
  const counts = published(draw, country);
  const buurt = draw.below(counts.length);
  counts[buurt] = draw.between(1, 9);
  const count = sumsOf(country, [counts]);
  const leak: Cell = ['buurt', 0, buurt];
  return { release: aRelease(country, [anIndicator(country, ['total'], { count, withheld: [leak] })]), leak };
}

/** In every row and column at least two cells are withheld, and still one of them is what two rows have more than two columns. */
function crossingTotals(draw: Draw): Planted {
  const country = aCountry(draw);
  const counts = CODES.map(() => published(draw, country));
  const gemeente = draw.below(country.levels[2]!.regions.length);
  const [one, two, three, four] = within(country, 'buurt', 'gemeente', gemeente) as [number, number, number, number];
  const [a, b, c, d] = [0, 1, 2, 3];
  const pattern = [
    [one, a],
    [one, b],
    [one, c],
    [two, a],
    [two, b],
    [three, c],
    [three, d],
    [four, c],
    [four, d],
  ] as const;
  for (const [buurt, category] of pattern) counts[category]![buurt] = draw.between(5, 9);
  const count = sumsOf(country, counts);
  const base = sumsOf(country, [counts[0]!.map((_, buurt) => counts.reduce((sum, ofCategory) => sum + ofCategory[buurt]!, 0))]);
  const withheld = pattern.map(([buurt, category]): Cell => ['buurt', category, buurt]);
  // Of wijken there are no figures, so that the buurten of a gemeente are looked at together.
  const told = { count, base, withheld, levels: ['land', 'gemeente', 'buurt'] };
  return {
    release: aRelease(country, [anIndicator(country, CODES, told, BREAKDOWN)], { breakdowns: [BRANCHES] }),
    leak: ['buurt', c, one],
  };
}

/** A withheld wijk follows from its own buurten, or a buurt from a withheld wijk that follows from its gemeente. */
function twoLevels(draw: Draw): Planted {
  const country = aCountry(draw);
  const counts = published(draw, country);
  const wijk = draw.below(country.levels[3]!.regions.length);
  if (draw.isLucky(0.5)) {
    const count = sumsOf(country, [counts]);
    const gemeente = country.placeOfBuurt.get('gemeente')![country.placeOfBuurt.get('wijk')!.indexOf(wijk)]!;
    const leak: Cell = ['wijk', 0, wijk];
    return { release: aRelease(country, [anIndicator(country, ['total'], { count, withheld: [leak, ['gemeente', 0, gemeente]] })]), leak };
  }
  const buurt = country.placeOfBuurt.get('wijk')!.indexOf(wijk);
  counts[buurt] = draw.between(1, 9);
  const leak: Cell = ['buurt', 0, buurt];
  const told = { count: sumsOf(country, [counts]), withheld: [leak, ['wijk', 0, wijk] as const] };
  return { release: aRelease(country, [anIndicator(country, ['total'], told)]), leak };
}

/** Of two withheld buurten an earlier release published one. */
function twoReleases(draw: Draw): Planted {
  const country = aCountry(draw);
  const counts = published(draw, country);
  const wijk = draw.below(country.levels[3]!.regions.length);
  const [one, two] = within(country, 'buurt', 'wijk', wijk) as [number, number];
  counts[one] = draw.between(1, 9);
  counts[two] = draw.between(20, 40);
  const count = sumsOf(country, [counts]);
  const [leak, known]: [Cell, Cell] = [
    ['buurt', 0, one],
    ['buurt', 0, two],
  ];
  const now = anIndicator(country, ['total'], { count, withheld: [leak, known] });
  // Then another buurt was withheld beside it: each release by itself tells nothing.
  const [, , three] = within(country, 'buurt', 'wijk', wijk) as [number, number, number];
  const then = anIndicator(country, ['total'], { count, withheld: [leak, ['buurt', 0, three]] });
  return { release: aRelease(country, [now]), earlier: aRelease(country, [then], { release: '1' }), leak };
}

/** What rounding leaves open is less than the rule does: total and the other parts round to the same. */
function rounding(draw: Draw): Planted {
  const country = aCountry(draw);
  const counts = published(draw, country);
  const wijk = draw.below(country.levels[3]!.regions.length);
  const [one, ...others] = within(country, 'buurt', 'wijk', wijk) as [number, ...number[]];
  // Only one of the others has anything, so that there is little room.
  for (const other of others) counts[other] = 0;
  counts[others[0]!] = 5 * draw.between(3, 9) + draw.between(-2, 0);
  counts[one] = draw.between(1, 2);
  const leak: Cell = ['buurt', 0, one];
  return {
    release: aRelease(country, [anIndicator(country, ['total'], { count: sumsOf(country, [counts]), withheld: [leak], rounding: 5 })]),
    leak,
  };
}
