import { ancestors } from '../country.js';
import { markMerger } from '../figures.js';
import { time, years } from '../periods.js';
import { sumUpwards } from '../simulation.js';
import { longTable } from '../table.js';
import type { IndicatorMaker } from './indicator.js';
import { mergerBreak, MARKS, MISSING } from './indicator.js';

const PERIODS = years(2021);
const GROWTH = 0.005;

/** A count without a base, down to the wijk: what establishments can be set against. */
export const inhabitants: IndicatorMaker = ({ country, population }) => {
  const wijkOfBuurt = ancestors(country, 'buurt', 'wijk');
  const wijken = country.regions.wijk.length;
  const count = new Float64Array(PERIODS.length * wijken);
  PERIODS.forEach((period, p) => {
    const size = (1 + GROWTH) ** (time(period) - time(PERIODS.at(-1)!));
    population.inhabitants.forEach((people, buurt) => (count[p * wijken + wijkOfBuurt[buurt]!]! += 5 * Math.round((people * size) / 5)));
  });
  const all = sumUpwards(country, 'wijk', PERIODS, { count, base: count });
  markMerger(country, all);
  return {
    settings: {
      id: 'inwoners',
      theme: 'gebied',
      title: { nl: 'Inwoners', en: 'Inhabitants' },
      kind: 'count',
      unit: { nl: 'inwoners', en: 'inhabitants' },
      decimals: 0,
      source: ['Bevolkingsregister Laagland (fictief)'],
      made: 'counted',
      population: { nl: 'Alle inwoners op 1 januari', en: 'All inhabitants on 1 January' },
      caveat: {
        nl: 'Wie er woont, is niet wie er werkt, winkelt of op bezoek is.',
        en: 'Who lives somewhere is not who works, shops or visits there.',
      },
      missing: MISSING,
      breaks: [mergerBreak(country, 'year')],
    },
    method: {
      question: 'Hoeveel mensen wonen er?',
      steps: ['De gemeente schrijft elke inwoner in.', 'Wij tellen de inwoners op 1 januari, in vijftallen per buurt.'],
      limits: 'Wie niet is ingeschreven, telt niet mee.',
      english: 'Registered inhabitants on 1 January, in fives by neighbourhood.',
    },
    tables: [longTable(country, 'tables/inwoners.csv', all.reverse(), { columns: { count: 'inwoners' }, absence: MARKS })],
  };
};
