import { courseOf } from '../course.js';
import { detailedLately, markCells, markMerger, markWithoutBase } from '../figures.js';
import { quarters, years } from '../periods.js';
import { simulate } from '../simulation.js';
import { longTable, tablesDownToBuurt } from '../table.js';
import type { IndicatorMaker } from './indicator.js';
import { CAVEATS, PROTECTION, MARKS, MISSING, mergerBreak } from './indicator.js';

/** Share with count and base, protected, down to the buurt. */
export const dwellingsOfManyOwners: IndicatorMaker = (world) => {
  const { country, population } = world;
  const all = simulate(world, {
    key: 'woningen-meer-bezit',
    smallest: 'buurt',
    periods: years(),
    base: population.dwellings,
    growth: 0.009,
    rate: 0.088,
    pattern: { urban: 1.1, regional: 0.3, gemeente: 0.15, buurt: 0.35 },
    course: courseOf({ yearly: 0.025 }),
    among: 'part',
  }).map(detailedLately);
  markMerger(country, all);
  markWithoutBase(all);
  const layout = { columns: { count: 'aantal', base: 'woningen' }, absence: MARKS };
  return {
    settings: {
      id: 'woningen-meer-bezit',
      theme: 'vastgoed',
      title: { nl: 'Woningen van eigenaren met meer woningen', en: 'Dwellings of owners with several dwellings' },
      kind: 'share',
      unit: { nl: 'woningen', en: 'dwellings' },
      baseUnit: { nl: 'alle woningen', en: 'all dwellings' },
      decimals: 1,
      source: ['Register van Eigendom (fictief)', 'Bureau Laaglandse Cijfers (fictief)'],
      made: 'counted',
      population: { nl: 'Alle woningen op 1 januari, zonder sociale huur', en: 'All dwellings on 1 January, without social housing' },
      caveat: CAVEATS.pattern,
      protect: PROTECTION,
      missing: MISSING,
      breaks: [mergerBreak(country, 'year')],
    },
    method: {
      question: 'Hoeveel woningen zijn van iemand die er meer dan één heeft?',
      steps: [
        'Het register geeft per woning de eigenaar.',
        'Wij tellen per eigenaar de woningen in het hele land.',
        'Wij delen het aantal door alle woningen in de regio.',
      ],
      limits: 'Wie via een bedrijf bezit, telt mee bij dat bedrijf. Aantallen onder de tien zijn weggelaten.',
      english: 'Dwellings whose owner has more than one, divided by all dwellings. Counts below ten are withheld.',
    },
    tables: tablesDownToBuurt(country, 'woningen-meer-bezit', all, layout),
  };
};

/** Rate with count and base, by quarter; the newest quarter is provisional. */
export const quickResales: IndicatorMaker = (world) => {
  const { country, population } = world;
  const periods = quarters();
  const all = simulate(world, {
    key: 'snelle-doorverkoop',
    smallest: 'gemeente',
    periods,
    base: population.dwellings,
    growth: 0.009,
    rate: 0.0019,
    pattern: { urban: 0.8, regional: 0.3, gemeente: 0.22, buurt: 0.2 },
    course: courseOf({ yearly: 0.04, seasons: [-0.12, 0.05, 0.09, -0.02] }),
    among: 'part',
  });
  for (const figures of all) markCells(figures, (_, period) => (period === periods[periods.length - 1] ? 'P' : undefined));
  markMerger(country, all);
  return {
    settings: {
      id: 'snelle-doorverkoop',
      theme: 'vastgoed',
      title: { nl: 'Woningen die binnen een jaar zijn doorverkocht', en: 'Dwellings resold within a year' },
      kind: 'rate',
      per: 1000,
      unit: { nl: 'doorverkopen', en: 'resales' },
      baseUnit: { nl: 'woningen', en: 'dwellings' },
      decimals: 2,
      source: ['Register van Eigendom (fictief)'],
      made: 'counted',
      population: { nl: 'Alle koopwoningen en huurwoningen', en: 'All owned and rented dwellings' },
      caveat: CAVEATS.pattern,
      breaks: [mergerBreak(country, 'quarter')],
    },
    method: {
      question: 'Hoe vaak wordt een woning snel weer verkocht?',
      steps: [
        'Wij kijken naar elke verkoop in het kwartaal.',
        'Was de vorige verkoop minder dan een jaar terug? Dan telt zij mee.',
        'Wij delen door het aantal woningen in de regio.',
      ],
      limits: 'Een erfenis of scheiding kan ook een snelle verkoop geven. Het nieuwste kwartaal is voorlopig.',
      english: 'Sales less than a year after the last one, per 1,000 dwellings. The newest quarter is provisional.',
    },
    tables: [
      longTable(country, 'tables/snelle-doorverkoop.csv', all.reverse(), {
        columns: { count: 'doorverkopen', base: 'woningen' },
        absence: 'status-column',
      }),
    ],
  };
};
