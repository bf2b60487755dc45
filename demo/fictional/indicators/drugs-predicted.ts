import { courseOf } from '../course.js';
import type { Figures } from '../figures.js';
import { detailedLately, markCells, markMerger } from '../figures.js';
import { years } from '../periods.js';
import { simulate } from '../simulation.js';
import { longTable, tablesDownToBuurt } from '../table.js';
import type { IndicatorMaker } from './indicator.js';
import { CAVEATS, PROTECTION, mergerBreak } from './indicator.js';

/** Predicted share with count and base among an age group, protected, down to the buurt. */
export const youngWithProfile: IndicatorMaker = (world) => {
  const { country, population } = world;
  const all = simulate(world, {
    key: 'jongeren-profiel',
    smallest: 'buurt',
    periods: years(),
    base: population.young,
    growth: 0.002,
    rate: 0.049,
    pattern: { urban: 0.7, regional: 0.3, gemeente: 0.15, buurt: 0.35 },
    course: courseOf({ yearly: -0.015 }),
    among: 'part',
  }).map(detailedLately);
  for (const figures of all) markCells(figures, (_, __, cell) => (figures.metrics.base![cell] === 0 ? 'M' : 'F'));
  markMerger(country, all);
  const layout = { columns: { count: 'jongeren', base: 'alle_jongeren' }, absence: 'status-column' } as const;
  return {
    settings: {
      id: 'jongeren-profiel',
      theme: 'drugs',
      title: { nl: 'Jongeren met kenmerken die vaker samengaan met drugszaken', en: 'Young people with traits more common in drug cases' },
      kind: 'share',
      unit: { nl: 'jongeren', en: 'young people' },
      baseUnit: { nl: 'alle jongeren van 8 tot en met 23 jaar', en: 'all young people aged 8 to 23' },
      decimals: 1,
      source: ['Bureau Laaglandse Cijfers (fictief)', 'Politie van Laagland (fictief)'],
      made: 'predicted',
      population: { nl: 'Inwoners van 8 tot en met 23 jaar', en: 'Inhabitants aged 8 to 23' },
      caveat: CAVEATS.predicted,
      protect: PROTECTION,
      breaks: [mergerBreak(country, 'year')],
    },
    method: {
      question: 'Waar wonen meer jongeren die extra steun kunnen gebruiken?',
      steps: [
        'Een model kijkt naar ongeveer veertig kenmerken.',
        'Het vergelijkt die met kenmerken van eerdere zaken.',
        'Wij tellen wie boven de grens van het model komt.',
      ],
      limits: 'De meeste van deze jongeren komen nooit met de politie in aanraking. Het model is op 2015 tot 2021 gemaakt.',
      english: 'A model compares about forty traits with those of earlier cases. Most of these young people never meet the police.',
    },
    tables: tablesDownToBuurt(country, 'jongeren-profiel', all, layout),
  };
};

/** Fewer dwellings than this, and the prediction is marked as unreliable. */
const FEW_DWELLINGS = 250;

/** Predicted share in percent with published limits, down to the wijk. */
export const dwellingsWithChance: IndicatorMaker = (world) => {
  const { country, population } = world;
  const all = simulate(world, {
    key: 'woningen-kweekkans',
    smallest: 'wijk',
    periods: years(2019),
    base: population.dwellings,
    growth: 0.009,
    rate: 0.041,
    pattern: { urban: 0.5, regional: 0.5, gemeente: 0.3, buurt: 0.3 },
    course: courseOf({ yearly: -0.04 }),
    among: 'part',
  }).map(predicted);
  markMerger(country, all);
  return {
    settings: {
      id: 'woningen-kweekkans',
      theme: 'drugs',
      title: { nl: 'Woningen met een hogere kans op hennepteelt', en: 'Dwellings with a higher chance of cannabis growing' },
      kind: 'share',
      in: 'percent',
      unit: { nl: 'woningen', en: 'dwellings' },
      baseUnit: { nl: 'alle woningen', en: 'all dwellings' },
      decimals: 1,
      source: ['Bureau Laaglandse Cijfers (fictief)', 'Netbeheer Laagland (fictief)'],
      made: 'predicted',
      population: { nl: 'Alle bewoonde woningen op 1 januari', en: 'All occupied dwellings on 1 January' },
      caveat: CAVEATS.predicted,
      breaks: [mergerBreak(country, 'year')],
    },
    method: {
      question: 'Welk deel van de woningen ligt boven de grens van het model?',
      steps: [
        'Het model leert van eerder ontruimde kwekerijen.',
        'Het weegt kenmerken van de woning en de buurt.',
        'De grenzen geven aan hoe zeker de schatting is.',
      ],
      limits: 'Bij weinig woningen is de schatting onbetrouwbaar. Een hogere kans is geen vaststelling.',
      english: 'The share of dwellings above the limit of a model. The limits show how sure the estimate is.',
    },
    tables: [
      longTable(country, 'tables/woningen-kweekkans.csv', all.reverse(), {
        columns: { value: 'percentage', lower: 'ondergrens', upper: 'bovengrens' },
        decimals: 2,
        absence: 'status-column',
      }),
    ],
  };
};

/** The share in percent with its 95% limits, as if the model had seen one in eight dwellings. */
function predicted({ metrics, status, ...rest }: Figures): Figures {
  const { count, base } = metrics as { count: Float64Array; base: Float64Array };
  const share = count.map((part, cell) => (base[cell] === 0 ? 0 : part / base[cell]!));
  const margin = share.map((part, cell) => 1.96 * Math.sqrt((part * (1 - part) * 8) / Math.max(1, base[cell]!)));
  return {
    ...rest,
    metrics: {
      value: share.map((part) => 100 * part),
      lower: share.map((part, cell) => 100 * Math.max(0, part - margin[cell]!)),
      upper: share.map((part, cell) => 100 * Math.min(1, part + margin[cell]!)),
    },
    status: status.map((_, cell) => (base[cell] === 0 ? 'M' : base[cell]! < FEW_DWELLINGS ? 'U' : 'F')),
  };
}
