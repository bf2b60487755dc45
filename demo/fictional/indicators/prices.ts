import { through } from '../course.js';
import type { Level, Region } from '../country.js';
import { ancestors } from '../country.js';
import type { Figures } from '../figures.js';
import { figures, markCells, markMerger } from '../figures.js';
import type { World } from '../patterns.js';
import { placeFactors } from '../patterns.js';
import { quarters } from '../periods.js';
import { Random } from '../random.js';
import type { LongTable } from '../table.js';
import { longTable, written } from '../table.js';
import type { IndicatorMaker } from './indicator.js';
import { CAVEATS, MARKS, MISSING, mergerBreak } from './indicator.js';

/** The mean price of the country in thousands of euros, at years after the first. */
const NATIONAL = through([
  [0, 236],
  [4, 318],
  [6.5, 428],
  [7.25, 409],
  [10, 487],
]);
const PUBLISHED: readonly Level[] = ['land', 'provincie', 'gemeente'];

/** Amount with a value only; the newest quarters are estimated or provisional, and where too few were sold it is unknown. */
export const salePrice: IndicatorMaker = (world) => {
  const { country, seed } = world;
  const periods = quarters();
  const random = new Random(seed, 'statuses/verkoopprijs');
  const all = prices(world);
  for (const one of all) {
    markCells(one, (_, period) => {
      if (one.level === 'gemeente' && random.chance(0.004)) return 'O';
      if (period === periods[periods.length - 1]) return 'P';
      return period === periods[periods.length - 2] ? 'E' : undefined;
    });
  }
  markMerger(country, all);
  return {
    settings: {
      id: 'verkoopprijs',
      theme: 'vastgoed',
      title: { nl: 'Gemiddelde verkoopprijs van woningen', en: 'Mean sale price of dwellings' },
      kind: 'amount',
      unit: { nl: 'duizend euro', en: 'thousand euros' },
      decimals: 0,
      source: ['Register van Eigendom (fictief)'],
      made: 'counted',
      population: { nl: 'Alle verkopen van bestaande woningen aan personen', en: 'All sales of existing dwellings to persons' },
      caveat: CAVEATS.prices,
      breaks: [mergerBreak(country, 'quarter')],
    },
    method: {
      question: 'Wat kost een woning gemiddeld?',
      steps: [
        'Wij nemen alle verkopen van het kwartaal.',
        'Verkopen binnen een familie laten wij weg.',
        'Wij nemen het gemiddelde van de prijzen.',
      ],
      limits: 'Het gemiddelde hangt af van welke woningen zijn verkocht. Bij minder dan vijf verkopen is het onbekend.',
      english: 'The mean price of existing dwellings sold in the quarter. Sales within a family are left out.',
    },
    tables: [longTable(country, 'tables/verkoopprijs.csv', all, { columns: { value: 'prijs' }, absence: 'status-column' })],
  };
};

/** Index in a table that is wide in periods: a column for each quarter. */
export const priceIndex: IndicatorMaker = (world) => {
  const { country, seed } = world;
  const random = new Random(seed, 'statuses/prijsindex');
  const all = prices(world).map((one) => ({ ...one, metrics: { value: indexed(one) } }));
  for (const one of all) markCells(one, () => (one.level === 'gemeente' && random.chance(0.003) ? 'O' : undefined));
  markMerger(country, all);
  return {
    settings: {
      id: 'prijsindex',
      theme: 'vastgoed',
      title: { nl: 'Prijsindex van woningen', en: 'Price index of dwellings' },
      kind: 'index',
      unit: { nl: '2020 = 100', en: '2020 = 100' },
      decimals: 1,
      source: ['Bureau Laaglandse Cijfers (fictief)'],
      made: 'counted',
      population: { nl: 'Alle verkopen van bestaande woningen aan personen', en: 'All sales of existing dwellings to persons' },
      caveat: CAVEATS.prices,
      missing: MISSING,
      breaks: [mergerBreak(country, 'quarter')],
    },
    method: {
      question: 'Hoeveel duurder of goedkoper zijn woningen dan in 2020?',
      steps: [
        'Wij nemen de gemiddelde prijs per kwartaal.',
        'Wij delen die door het gemiddelde over 2020.',
        'Wij vermenigvuldigen met honderd.',
      ],
      limits: 'De index vergelijkt een regio met zichzelf. Zij zegt niet waar woningen duur zijn.',
      english: 'The mean price divided by that of 2020, times one hundred.',
    },
    tables: all.map((one) => wideTable(one, country.regions[one.level])),
  };
};

function prices(world: World): Figures[] {
  const { country, population, seed } = world;
  const random = new Random(seed, 'prices');
  const periods = quarters();
  const factors = placeFactors(world, 'prices', { urban: 0.25, regional: 0.14, gemeente: 0.1, buurt: 0.1 });
  return PUBLISHED.map((level) => {
    const regionOfBuurt = ancestors(country, 'buurt', level);
    const count = country.regions[level].length;
    const [dwellings, weighted] = [new Float64Array(count), new Float64Array(count)];
    factors.forEach((factor, buurt) => {
      dwellings[regionOfBuurt[buurt]!]! += population.dwellings[buurt]!;
      weighted[regionOfBuurt[buurt]!]! += population.dwellings[buurt]! * factor;
    });
    const value = new Float64Array(periods.length * count);
    for (let region = 0; region < count; region++) {
      const pace = 1 + 0.006 * random.normal();
      periods.forEach((period, p) => {
        const chance = 1 + (random.normal() * 6) / Math.sqrt(400 + dwellings[region]!);
        value[p * count + region] = NATIONAL(period) * (weighted[region]! / dwellings[region]!) * pace ** (p / 4 - 9) * chance;
      });
    }
    return figures(country, level, periods, { value });
  });
}

function indexed({ metrics, periods, regions }: Figures): Float64Array {
  const value = metrics.value!;
  const reference = periods.flatMap((period, p) => (period.startsWith('2020') ? [p] : []));
  return value.map(
    (price, cell) => (100 * price * reference.length) / reference.reduce((sum, p) => sum + value[p * regions + (cell % regions)]!, 0),
  );
}

function wideTable({ level, periods, regions, metrics, status }: Figures, named: readonly Region[]): LongTable {
  const columns = periods.map((period) => `index_${period.replace('-', '_')}`);
  const file = `tables/prijsindex-${level}.csv`;
  const rows = named.map(({ code, name }, region) => [
    code,
    name,
    ...periods.map((_, p) =>
      written(metrics.value![p * regions + region]!, 'value', status[p * regions + region]!, { columns: {}, decimals: 1, absence: MARKS }),
    ),
  ]);
  return {
    table: { file, header: ['regiocode', 'regionaam', ...columns], rows },
    entries: [
      {
        level,
        file,
        region: 'regiocode',
        period: { columns: Object.fromEntries(columns.map((column, p) => [column, periods[p]])) },
        cells: 'value',
      },
    ],
  };
}
