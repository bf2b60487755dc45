import { courseOf } from '../course.js';
import { ancestors } from '../country.js';
import type { Figures } from '../figures.js';
import { detailedLately, markCells, markMerger, markWithoutBase } from '../figures.js';
import type { World } from '../patterns.js';
import { years } from '../periods.js';
import { Random } from '../random.js';
import { simulate } from '../simulation.js';
import { tablesDownToBuurt } from '../table.js';
import type { IndicatorMaker } from './indicator.js';
import { CAVEATS, MARKS, MISSING, mergerBreak } from './indicator.js';

/** The year for which one gemeente did not deliver, nor did its wijken and buurten. */
const LATE = '2024';

/** Share with count and base down to the buurt; many small numbers and zeros. */
export const quickClosures: IndicatorMaker = (world) => {
  const { country, population } = world;
  const all = simulate(world, {
    key: 'snel-gestopt',
    smallest: 'buurt',
    periods: years(),
    base: population.establishments,
    growth: 0.02,
    rate: 0.021,
    pattern: { urban: 0.6, regional: 0.2, gemeente: 0.15, buurt: 0.3 },
    course: courseOf({ yearly: 0.02, shifts: { '2020': 0.8, '2022': 1.25 } }),
    among: 'part',
  }).map(detailedLately);
  markWithoutBase(all);
  markMerger(country, all);
  markLate(world, all);
  const layout = { columns: { count: 'gestopt', base: 'vestigingen' }, absence: MARKS };
  return {
    settings: {
      id: 'snel-gestopt',
      theme: 'branches',
      title: { nl: 'Vestigingen die binnen een jaar weer stoppen', en: 'Establishments that close within a year' },
      kind: 'share',
      unit: { nl: 'vestigingen', en: 'establishments' },
      baseUnit: { nl: 'alle gestarte vestigingen', en: 'all establishments that started' },
      decimals: 1,
      source: ['Bedrijvenregister Laagland (fictief)'],
      made: 'counted',
      population: { nl: 'Alle vestigingen, ook van zelfstandigen', en: 'All establishments, self-employed included' },
      caveat: CAVEATS.pattern,
      missing: MISSING,
      breaks: [mergerBreak(country, 'year')],
    },
    method: {
      question: 'Welk deel van de vestigingen stopt snel weer?',
      steps: [
        'Het register geeft de datum van begin en einde.',
        'Zit er minder dan een jaar tussen? Dan telt de vestiging mee.',
        'Wij delen door alle vestigingen op 1 januari.',
      ],
      limits: 'Een verhuizing kan een einde en een nieuw begin zijn. Rond 2020 stopten er minder door steun.',
      english: 'Establishments that closed within a year, of all establishments on 1 January.',
    },
    tables: tablesDownToBuurt(country, 'snel-gestopt', all, layout),
  };
};

function markLate({ country, seed }: World, all: readonly Figures[]): void {
  const late = new Random(seed, 'statuses/snel-gestopt').below(country.regions.gemeente.length);
  for (const figures of all) {
    if (figures.level === 'land' || figures.level === 'provincie') continue;
    const gemeente = ancestors(country, figures.level, 'gemeente');
    markCells(figures, (region, period) => (gemeente[region] === late && period === LATE ? 'L' : undefined));
  }
}
