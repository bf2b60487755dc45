import type { PreparedPublication } from '../../../publisher/prepared.js';
import { aCountry, anIndicator, aRelease, sumsOf, within, type Cell, type Country, type Draw } from './a-small-country.js';
import { BRANCHES, published } from './planted-leaks.js';

/** A release, and perhaps the one before it, in which much is withheld and nothing can be worked out. */
export interface Clean {
  readonly release: PreparedPublication;
  readonly earlier?: PreparedPublication;
}

export const CLEAN: Readonly<Record<string, (draw: Draw) => Clean>> = {
  pairs,
  roundedPairs,
  blocks,
  overlapping,
  notAddingUp,
  withheldTotals,
  revised,
  unlike,
};
const CODES = BRANCHES.categories.map(({ code }) => code);

/** In some wijken two buurten, which together are enough and could each be much else. */
function somePairs(draw: Draw, country: Country, counts: number[]): Cell[] {
  return country.levels[3]!.regions.flatMap((_, wijk): Cell[] => {
    if (draw.isLucky(0.6)) return [];
    const [one, two] = within(country, 'buurt', 'wijk', wijk) as [number, number];
    const together = draw.between(10, 16);
    counts[one] = draw.between(Math.max(1, together - 9), Math.min(9, together - 1));
    counts[two] = together - counts[one];
    return [
      ['buurt', 0, one],
      ['buurt', 0, two],
    ];
  });
}

function pairs(draw: Draw): Clean {
  const country = aCountry(draw);
  const counts = published(draw, country);
  const withheld = somePairs(draw, country, counts);
  return { release: aRelease(country, [anIndicator(country, ['total'], { count: sumsOf(country, [counts]), withheld })]) };
}

function roundedPairs(draw: Draw): Clean {
  const country = aCountry(draw);
  const counts = published(draw, country);
  const withheld = somePairs(draw, country, counts);
  return { release: aRelease(country, [anIndicator(country, ['total'], { count: sumsOf(country, [counts]), withheld, rounding: 5 })]) };
}

/** Two branches in two buurten of a wijk: rows and columns hide each other. */
function blocks(draw: Draw): Clean {
  const country = aCountry(draw);
  const counts = CODES.map(() => published(draw, country));
  const withheld = country.levels[3]!.regions.flatMap((_, wijk): Cell[] => {
    if (draw.isLucky(0.6)) return [];
    const [one, two] = within(country, 'buurt', 'wijk', wijk) as [number, number];
    const first = draw.below(4);
    return [one, two].flatMap((buurt) =>
      [first, first + 1].map((category): Cell => {
        counts[category]![buurt] = draw.between(5, 8);
        return ['buurt', category, buurt];
      }),
    );
  });
  const base = sumsOf(country, [counts[0]!.map((_, buurt) => counts.reduce((sum, ofCategory) => sum + ofCategory[buurt]!, 0))]);
  const told = { count: sumsOf(country, counts), base, withheld };
  const indicator = anIndicator(country, CODES, told, { breakdown: 'branche', kind: 'concentration', per: 1000 });
  return { release: aRelease(country, [indicator], { breakdowns: [BRANCHES] }) };
}

/** A case counts in several categories: the total less the others is no category. */
function overlapping(draw: Draw): Clean {
  const country = aCountry(draw);
  const counts = CODES.map(() => published(draw, country));
  const base = sumsOf(country, [counts[0]!.map((number) => number + draw.between(100, 200))]);
  const withheld = country.levels[2]!.regions.flatMap((_, gemeente): Cell[] => {
    counts[0]![within(country, 'buurt', 'gemeente', gemeente)[0]!] = draw.between(1, 9);
    return within(country, 'buurt', 'gemeente', gemeente)
      .slice(0, 1)
      .map((buurt) => ['buurt', 0, buurt]);
  });
  const told = { count: sumsOf(country, counts), base, withheld, levels: ['buurt'] };
  const indicator = anIndicator(country, CODES, told, { breakdown: 'branche', kind: 'share' });
  return { release: aRelease(country, [indicator], { breakdowns: [{ ...BRANCHES, overlapping: true }] }) };
}

/** Cases of which the buurt is not known count in the gemeente only. */
function notAddingUp(draw: Draw): Clean {
  const country = aCountry(draw);
  const counts = published(draw, country);
  const count = sumsOf(country, [counts]);
  for (const level of ['land', 'provincie', 'gemeente', 'wijk']) {
    count.set(level, [count.get(level)![0]!.map((number) => number + draw.between(10, 60))]);
  }
  const buurt = draw.below(counts.length);
  count.get('buurt')![0]![buurt] = draw.between(4, 9);
  return { release: aRelease(country, [anIndicator(country, ['total'], { count, withheld: [['buurt', 0, buurt]] })]) };
}

/** What lies above a withheld buurt is withheld all the way up, and elsewhere nothing is. */
function withheldTotals(draw: Draw): Clean {
  const country = aCountry(draw);
  const counts = published(draw, country);
  const buurt = draw.below(counts.length);
  counts[buurt] = draw.between(1, 9);
  const withheld = [...country.placeOfBuurt].map(([level, places]): Cell => [level, 0, places[buurt]!]).filter(([, , place]) => place >= 0);
  return { release: aRelease(country, [anIndicator(country, ['total'], { count: sumsOf(country, [counts]), withheld })]) };
}

/** An earlier release published what is withheld now, but all of its figures were revised since. */
function revised(draw: Draw): Clean {
  const country = aCountry(draw);
  const counts = published(draw, country);
  const withheld = somePairs(draw, country, counts);
  const then = sumsOf(country, [counts.map((number) => number + draw.between(12, 30))]);
  return {
    release: aRelease(country, [anIndicator(country, ['total'], { count: sumsOf(country, [counts]), withheld })]),
    earlier: aRelease(country, [anIndicator(country, ['total'], { count: then, withheld: withheld.slice(1) })], { release: '1' }),
  };
}

/** Another indicator with other numbers publishes the same cells. */
function unlike(draw: Draw): Clean {
  const country = aCountry(draw);
  const counts = published(draw, country);
  const withheld = somePairs(draw, country, counts);
  const others = published(draw, country);
  return {
    release: aRelease(country, [
      anIndicator(country, ['total'], { count: sumsOf(country, [counts]), withheld }),
      anIndicator(country, ['total'], { count: sumsOf(country, [others]), withheld: [] }, { id: 'andere' }),
    ]),
  };
}
