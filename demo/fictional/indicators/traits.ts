import { courseOf } from '../course.js';
import { markMerger, markWithoutBase } from '../figures.js';
import { years } from '../periods.js';
import { simulate } from '../simulation.js';
import { tablesByCategory } from './category-tables.js';
import type { IndicatorMaker } from './indicator.js';
import { CAVEATS, PROTECTION, MARKS, MISSING, mergerBreak } from './indicator.js';

/** A trait that young people may have, besides others. */
interface Trait {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  /** Share of the young people that has it. */
  readonly share: number;
  /** More in town (positive) or in the country (negative). */
  readonly urban: number;
  /** How much it differs between buurten. */
  readonly clustered: number;
}

export const TRAITS: readonly Trait[] = [
  { code: 'school', nl: 'Zonder diploma', en: 'Left school early', share: 0.031, urban: 0.8, clustered: 0.45 },
  { code: 'verzuim', nl: 'Vaak afwezig', en: 'Often absent', share: 0.048, urban: 0.6, clustered: 0.35 },
  {
    code: 'bijstand',
    nl: 'Ouder in de bijstand',
    en: 'Parent on social assistance',
    share: 0.067,
    urban: 1.2,
    clustered: 0.55,
  },
  {
    code: 'schulden',
    nl: 'Gezin met schulden',
    en: 'Family with debts',
    share: 0.092,
    urban: 0.7,
    clustered: 0.4,
  },
  { code: 'eenouder', nl: 'Gezin met één ouder', en: 'Family with one parent', share: 0.176, urban: 0.5, clustered: 0.2 },
  { code: 'verhuisd', nl: 'Vaak verhuisd', en: 'Moved house often', share: 0.054, urban: 0.4, clustered: 0.3 },
  { code: 'jeugdhulp', nl: 'Jeugdhulp', en: 'Youth care', share: 0.012, urban: 0.1, clustered: 0.3 },
  { code: 'slachtoffer', nl: 'Slachtoffer van geweld', en: 'Victim of violence', share: 0.009, urban: 0.8, clustered: 0.4 },
];

/** Shares with count and base of traits that go together: a young person counts in each that fits. Protected, down to the buurt. */
export const youngWithTraits: IndicatorMaker = (world) => {
  const { country, population } = world;
  const traits = TRAITS.map(({ code, share, urban, clustered }) => {
    const all = simulate(world, {
      key: `jongeren-kenmerken/${code}`,
      smallest: 'buurt',
      periods: years(2024),
      base: population.young,
      growth: 0.002,
      rate: share,
      pattern: { urban, regional: 0.2, gemeente: 0.12, buurt: clustered },
      course: courseOf({ yearly: -0.01 }),
      among: 'part',
    });
    markWithoutBase(all);
    markMerger(country, all);
    return { code, all: all.filter(({ level }) => level !== 'provincie') };
  });
  return {
    settings: {
      id: 'jongeren-kenmerken',
      theme: 'drugs',
      title: { nl: 'Jongeren naar risicokenmerk', en: 'Young people by risk indicator' },
      kind: 'share',
      unit: { nl: 'jongeren', en: 'young people' },
      baseUnit: { nl: 'alle jongeren van 8 tot en met 23 jaar', en: 'all young people aged 8 to 23' },
      decimals: 1,
      source: ['Bureau Laaglandse Cijfers (fictief)'],
      made: 'counted',
      population: { nl: 'Inwoners van 8 tot en met 23 jaar', en: 'Inhabitants aged 8 to 23' },
      caveat: CAVEATS.pattern,
      protect: PROTECTION,
      missing: MISSING,
      breaks: [mergerBreak(country, 'year')],
    },
    method: {
      question: 'Welke risicokenmerken komen hier vaker voor dan elders?',
      steps: [
        'Wij tellen per buurt de jongeren met een kenmerk.',
        'Wie meer kenmerken heeft, telt bij elk daarvan mee.',
        'Wij delen door alle jongeren van 8 tot en met 23 jaar.',
      ],
      limits: 'Een kenmerk is geen voorspelling. De meeste jongeren met een kenmerk komen nooit in de problemen.',
      english: 'Young people with a trait, of all aged 8 to 23. Who has several traits counts in each.',
    },
    tables: tablesByCategory(country, {
      file: 'tables/jongeren-kenmerken',
      breakdown: 'kenmerk',
      base: 'jongeren',
      categories: traits,
      layout: { columns: {}, absence: MARKS },
    }),
  };
};
