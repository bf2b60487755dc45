import { courseOf } from '../course.js';
import { detailedLately, markCells, markMerger, markWithoutBase } from '../figures.js';
import { quarters, years } from '../periods.js';
import { Random } from '../random.js';
import { simulate } from '../simulation.js';
import { longTable, tablesDownToBuurt } from '../table.js';
import { withhold } from '../withholding.js';
import type { IndicatorMaker } from './indicator.js';
import { CAVEATS, MARKS, MISSING, mergerBreak } from './indicator.js';

/** Rate with count and base down to the buurt, absence by marks; figures of buurten with few inhabitants are withheld by the source. */
export const drugOffences: IndicatorMaker = (world) => {
  const { country, population } = world;
  const all = simulate(world, {
    key: 'drugsmisdrijven',
    smallest: 'buurt',
    periods: years(),
    base: population.inhabitants,
    growth: 0.005,
    rate: 0.0011,
    pattern: { urban: 1.5, regional: 0.35, gemeente: 0.2, buurt: 0.55 },
    course: courseOf({ yearly: -0.02 }),
    among: 'events',
  }).map(detailedLately);
  markMerger(country, all);
  markWithoutBase(all);
  withhold(country, all, (figures, _, cell) => figures.metrics.base![cell]! < 50);
  const layout = { columns: { count: 'misdrijven', base: 'inwoners' }, absence: MARKS };
  return {
    settings: {
      id: 'drugsmisdrijven',
      theme: 'drugs',
      title: { nl: 'Geregistreerde drugsmisdrijven', en: 'Recorded drug offences' },
      kind: 'rate',
      per: 1000,
      unit: { nl: 'misdrijven', en: 'offences' },
      baseUnit: { nl: 'inwoners', en: 'inhabitants' },
      decimals: 1,
      source: ['Politie van Laagland (fictief)'],
      made: 'counted',
      population: { nl: 'Misdrijven naar plaats, per inwoner van alle leeftijden', en: 'Offences by place, per inhabitant of all ages' },
      caveat: CAVEATS.reported,
      missing: MISSING,
      breaks: [mergerBreak(country, 'year')],
    },
    method: {
      question: 'Hoeveel drugsmisdrijven legt de politie vast?',
      steps: [
        'De politie legt elk misdrijf vast met de plaats.',
        'Wij tellen per buurt, wijk en gemeente.',
        'Wij delen door de inwoners op 1 januari.',
      ],
      limits: 'Wie er woont, is niet wie het deed. Veel controle geeft ook veel misdrijven in het register.',
      english: 'Recorded offences by place, per 1,000 inhabitants. More checks also give more recorded offences.',
    },
    tables: tablesDownToBuurt(country, 'drugsmisdrijven', all, layout),
  };
};

/** Count by quarter with a break in 2024; some gemeenten did not deliver. */
export const drugReports: IndicatorMaker = (world) => {
  const { country, population, seed } = world;
  const random = new Random(seed, 'statuses/drugsmeldingen');
  const periods = quarters();
  const all = simulate(world, {
    key: 'drugsmeldingen',
    smallest: 'gemeente',
    periods,
    base: population.inhabitants,
    growth: 0.005,
    rate: 0.0009,
    pattern: { urban: 0.9, regional: 0.3, gemeente: 0.25, buurt: 0.2 },
    course: courseOf({ yearly: 0.015, seasons: [-0.1, 0.06, 0.12, -0.08], shifts: { '2024-Q1': 1.45 } }),
    among: 'events',
  });
  const gemeenten = all[0]!;
  const lateSince = country.regions.gemeente.map(() => (random.chance(0.04) ? periods[random.below(periods.length)]! : undefined));
  markCells(gemeenten, (gemeente, period) => (lateSince[gemeente] !== undefined && period >= lateSince[gemeente] ? 'L' : undefined));
  for (const figures of all)
    markCells(figures, (_, period, cell) => (period === periods[periods.length - 1] && figures.status[cell] === 'A' ? 'P' : undefined));
  markMerger(country, all);
  return {
    settings: {
      id: 'drugsmeldingen',
      theme: 'drugs',
      title: { nl: 'Meldingen over drugs bij de gemeente', en: 'Reports about drugs to the municipality' },
      kind: 'count',
      unit: { nl: 'meldingen', en: 'reports' },
      decimals: 0,
      source: ['Gemeenten van Laagland (fictief)'],
      made: 'counted',
      population: { nl: 'Meldingen van bewoners en bedrijven', en: 'Reports by residents and firms' },
      caveat: CAVEATS.reported,
      breaks: [
        mergerBreak(country, 'quarter'),
        { period: '2024-Q1', note: { nl: 'Sinds 2024 tellen ook meldingen via de app mee.', en: 'Since 2024 reports by app count too.' } },
      ],
    },
    method: {
      question: 'Hoe vaak melden mensen iets over drugs?',
      steps: [
        'Gemeenten leveren elk kwartaal het aantal meldingen.',
        'Dubbele meldingen tellen één keer.',
        'Sinds 2024 tellen ook meldingen via de app mee.',
      ],
      limits: 'Niet elke gemeente levert op tijd. In het totaal van het land zijn zij bijgeschat.',
      english: 'Reports to municipalities. Since 2024 reports by app count too, so the series has a break.',
    },
    tables: [longTable(country, 'tables/drugsmeldingen.csv', all.reverse(), { columns: { count: 'meldingen' }, absence: 'status-column' })],
  };
};
