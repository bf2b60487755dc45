import { courseOf } from '../course.js';
import type { Figures } from '../figures.js';
import { markCells, markMerger } from '../figures.js';
import type { World } from '../patterns.js';
import { quarters } from '../periods.js';
import { Random } from '../random.js';
import { simulate } from '../simulation.js';
import { longTable } from '../table.js';
import { withhold } from '../withholding.js';
import type { IndicatorMaker } from './indicator.js';
import { CAVEATS, mergerBreak } from './indicator.js';

/** A quarter whose figures were found wrong and taken back. */
const WITHDRAWN = '2019-Q2';

/** Count by quarter; small counts are withheld by the source, and one quarter was withdrawn. */
export const reportedTransactions: IndicatorMaker = (world) => {
  const { country } = world;
  const periods = quarters();
  const all = transactions(world);
  for (const figures of all) {
    markCells(figures, (_, period) => (period === WITHDRAWN ? 'W' : undefined));
  }
  markMerger(country, all);
  withhold(country, all, (figures, _, cell) => figures.metrics.count![cell]! > 0 && figures.metrics.count![cell]! < 5);
  for (const figures of all)
    markCells(figures, (_, period, cell) => (figures.status[cell] === 'A' && period === periods[periods.length - 1] ? 'P' : undefined));
  return {
    settings: {
      id: 'gemelde-transacties',
      theme: 'transacties',
      title: { nl: 'Gemelde ongebruikelijke transacties', en: 'Reported unusual transactions' },
      kind: 'count',
      unit: { nl: 'transacties', en: 'transactions' },
      decimals: 0,
      source: ['Meldpunt Transacties Laagland (fictief)'],
      made: 'counted',
      population: { nl: 'Transacties naar vestigingsplaats van de ontvanger', en: 'Transactions by place of the recipient' },
      caveat: CAVEATS.reported,
      breaks: [mergerBreak(country, 'quarter')],
    },
    method: {
      question: 'Hoeveel transacties melden banken en andere melders?',
      steps: [
        'Melders sturen een melding naar het meldpunt.',
        'Het meldpunt voegt meldingen over één transactie samen.',
        'Wij tellen naar de plaats van de ontvanger.',
      ],
      limits: 'Aantallen van één tot en met vier zijn onderdrukt. Het tweede kwartaal van 2019 is ingetrokken.',
      english: 'Transactions reported by banks and others. Counts of one to four are withheld.',
    },
    tables: [
      longTable(country, 'tables/gemelde-transacties.csv', all.reverse(), { columns: { count: 'transacties' }, absence: 'status-column' }),
    ],
  };
};

/** Amount in millions, where less than half a million has a status of its own. */
export const transactionAmount: IndicatorMaker = (world) => {
  const { country, seed } = world;
  const periods = quarters();
  const random = new Random(seed, 'amounts');
  const all = transactions(world).map((figures) => ({
    ...figures,
    metrics: { value: figures.metrics.count!.map((count) => (count * 62_000) / 1e6) },
  }));
  const gemeenten = all[0]!;
  gemeenten.metrics.value.forEach((value, cell) => (gemeenten.metrics.value[cell] = value * Math.exp(0.5 * random.normal())));
  addUp(world, all);
  for (const figures of all) {
    markCells(figures, (_, period, cell) => {
      const value = figures.metrics.value[cell]!;
      if (value > 0 && value < 0.5) return 'N';
      return period >= periods[periods.length - 2]! ? 'E' : undefined;
    });
  }
  markMerger(country, all);
  return {
    settings: {
      id: 'transactiebedrag',
      theme: 'transacties',
      title: { nl: 'Bedrag van gemelde ongebruikelijke transacties', en: 'Amount of reported unusual transactions' },
      kind: 'amount',
      unit: { nl: 'miljoen euro', en: 'million euros' },
      decimals: 0,
      source: ['Meldpunt Transacties Laagland (fictief)'],
      made: 'counted',
      population: { nl: 'Transacties naar vestigingsplaats van de ontvanger', en: 'Transactions by place of the recipient' },
      caveat: CAVEATS.reported,
      breaks: [mergerBreak(country, 'quarter')],
    },
    method: {
      question: 'Om hoeveel geld gaat het in de meldingen?',
      steps: ['Elke melding noemt een bedrag.', 'Wij rekenen bedragen om naar euro.', 'Wij tellen de bedragen per gemeente op.'],
      limits: 'Eén grote transactie kan het cijfer bepalen. De twee nieuwste kwartalen zijn geschat.',
      english: 'The sum of the amounts reported, in millions of euros. The two newest quarters are estimates.',
    },
    tables: [
      longTable(country, 'tables/transactiebedrag.csv', all.reverse(), { columns: { value: 'miljoen_euro' }, absence: 'status-column' }),
    ],
  };
};

function transactions(world: World): Figures[] {
  return simulate(world, {
    key: 'gemelde-transacties',
    smallest: 'gemeente',
    periods: quarters(),
    base: world.population.establishments,
    growth: 0.02,
    rate: 0.016,
    pattern: { urban: 1.4, regional: 0.4, gemeente: 0.45, buurt: 0.2 },
    course: courseOf({ yearly: 0.06, seasons: [0.03, -0.02, -0.07, 0.06] }),
    among: 'events',
  });
}

/** The values of the larger regions again, as sums of those below. */
function addUp(
  { country }: World,
  all: readonly { readonly level: Figures['level']; readonly regions: number; readonly metrics: { value: Float64Array } }[],
): void {
  for (let i = 1; i < all.length; i++) {
    const [below, above] = [all[i - 1]!, all[i]!];
    above.metrics.value.fill(0);
    below.metrics.value.forEach((value, cell) => {
      const parent = country.regions[below.level][cell % below.regions]!.parent;
      above.metrics.value[Math.floor(cell / below.regions) * above.regions + parent]! += value;
    });
  }
}
