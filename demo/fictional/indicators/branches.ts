import type { Figures } from '../figures.js';
import { markMerger } from '../figures.js';
import type { World } from '../patterns.js';
import { time, years } from '../periods.js';
import { Random } from '../random.js';
import { exposure, sumUpwards } from '../simulation.js';
import type { LongTable } from '../table.js';
import { written } from '../table.js';
import { BRANCHES, SECTIONS } from './branch-list.js';
import type { IndicatorMaker } from './indicator.js';
import { CAVEATS, MARKS, MISSING, mergerBreak } from './indicator.js';

/** Establishments of one branch, at the levels from wijk to land; the base is all establishments. */
interface BranchFigures {
  readonly code: string;
  readonly all: readonly Figures[];
}

const PERIODS = years(2021);
const LAST = PERIODS.length - 1;
const GROWTH = 0.025;

/** Concentration by branch: a column per branch down to the gemeente, and in the last year a row per branch for the wijken. */
export const establishments: IndicatorMaker = (world) => {
  const { country } = world;
  const branches = countBranches(world);
  for (const { all } of branches) markMerger(country, all);
  return {
    settings: {
      id: 'vestigingen',
      theme: 'branches',
      title: { nl: 'Vestigingen naar branche', en: 'Establishments by branch' },
      kind: 'concentration',
      per: 1000,
      unit: { nl: 'vestigingen', en: 'establishments' },
      baseUnit: { nl: 'vestigingen', en: 'establishments' },
      decimals: 1,
      source: ['Bedrijvenregister Laagland (fictief)'],
      made: 'counted',
      population: {
        nl: 'Alle vestigingen op 1 januari, ook van zelfstandigen',
        en: 'All establishments on 1 January, self-employed included',
      },
      caveat: CAVEATS.pattern,
      missing: MISSING,
      alsoPer: [{ indicator: 'inwoners', per: 10_000 }],
      breaks: [
        mergerBreak(country, 'year'),
        {
          period: '2025',
          note: { nl: 'Sinds 2025 geldt een nieuwe indeling in branches.', en: 'Since 2025 a new classification of branches applies.' },
        },
      ],
    },
    method: {
      question: 'Welke branches zitten ergens vaker dan in het hele land?',
      steps: [
        'Elke vestiging staat met één branche in het register.',
        'Wij tellen de vestigingen per branche en per regio.',
        'Wij delen door alle vestigingen in de regio.',
      ],
      limits: 'De branche is wat de ondernemer opgeeft. Ook vestigingen zonder personeel tellen mee.',
      english: 'Establishments of a branch per 1,000 establishments of all branches in the region.',
    },
    tables: [wideTable(world, branches), longTableOfWijken(world, branches)],
  };
};

/** Per wijk and year the establishments of each branch, then of each section, drawn one after the other from what is left. */
function countBranches(world: World): BranchFigures[] {
  const base = world.population.establishments;
  const chances = BRANCHES.map(({ code, share, urban, clustered }) => {
    const pattern = { urban, regional: clustered / 2, gemeente: clustered / 2, buurt: clustered };
    const weight = exposure(world, { key: `branch/${code}`, smallest: 'wijk', base, pattern });
    return weight.risk.map((risk, wijk) => (share * risk) / Math.max(1, weight.base[wijk]!));
  });
  const ofWijk = exposure(world, { key: 'branch', smallest: 'wijk', base, pattern: { urban: 0, regional: 0, gemeente: 0, buurt: 0 } }).base;
  const wijken = ofWijk.length;
  const all = Float64Array.from({ length: PERIODS.length * wijken }, (_, cell) => {
    const period = PERIODS[Math.floor(cell / wijken)]!;
    return Math.round(ofWijk[cell % wijken]! * (1 + GROWTH) ** (time(period) - time(PERIODS[LAST]!)));
  });
  const left = Float64Array.from(all);
  const chanceLeft = new Float64Array(wijken).map((_, wijk) => Math.max(1, 0.3 + chances.reduce((sum, chance) => sum + chance[wijk]!, 0)));
  const draw = (key: string, chance: Float64Array): Float64Array => {
    const random = new Random(world.seed, key);
    const drift = 0.02 * random.normal();
    const count = left.map((size, cell) => {
      const wijk = cell % wijken;
      const trend = Math.exp(drift * (Math.floor(cell / wijken) - LAST));
      return random.binomial(size, Math.min(1, (chance[wijk]! * trend) / chanceLeft[wijk]!));
    });
    count.forEach((taken, cell) => (left[cell]! -= taken));
    chance.forEach((taken, wijk) => (chanceLeft[wijk]! -= taken));
    return count;
  };
  const counts = BRANCHES.map(({ code }, b) => draw(`branch/${code}`, chances[b]!));
  const ofSections = SECTIONS.map(({ code, rest }) => {
    const sum = draw(`section/${code}`, new Float64Array(wijken).fill(rest));
    BRANCHES.forEach(({ section }, b) => {
      if (section === code) counts[b]!.forEach((count, cell) => (sum[cell]! += count));
    });
    return sum;
  });
  const figuresOf = (code: string, count: Float64Array): BranchFigures => ({
    code,
    all: sumUpwards(world.country, 'wijk', PERIODS, { count, base: Float64Array.from(all) }),
  });
  return [...BRANCHES.map(({ code }, b) => figuresOf(code, counts[b]!)), ...SECTIONS.map(({ code }, s) => figuresOf(code, ofSections[s]!))];
}

function wideTable({ country }: World, branches: readonly BranchFigures[]): LongTable {
  const file = 'tables/vestigingen.csv';
  const columns = branches.map(({ code }) => `sbi_${code}`);
  const layout = { columns: {}, absence: MARKS };
  const levels = ['land', 'provincie', 'gemeente'] as const;
  const rows = levels.flatMap((level) => {
    const perBranch = branches.map(({ all }) => all.find((figures) => figures.level === level)!);
    const { regions, status, metrics } = perBranch[0]!;
    return status.map((code, cell) => [
      level,
      country.regions[level][cell % regions]!.code,
      PERIODS[Math.floor(cell / regions)]!,
      written(metrics.base![cell]!, 'base', code, layout),
      ...perBranch.map((figures) => written(figures.metrics.count![cell]!, 'count', code, layout)),
    ]);
  });
  return {
    table: { file, header: ['soort', 'regiocode', 'jaar', 'vestigingen_totaal', ...columns], rows },
    entries: levels.map((level) => ({
      level,
      file,
      where: { soort: level },
      region: 'regiocode',
      period: 'jaar',
      breakdown: { id: 'sbi', columns: Object.fromEntries(branches.map(({ code }, b) => [columns[b], code])) },
      cells: 'count',
      base: 'vestigingen_totaal',
    })),
  };
}

function longTableOfWijken({ country }: World, branches: readonly BranchFigures[]): LongTable {
  const file = 'tables/vestigingen-wijk.csv';
  const rows = country.regions.wijk.flatMap(({ code }, wijk) =>
    branches.map((branch) => {
      const { metrics, regions } = branch.all[0]!;
      const cell = LAST * regions + wijk;
      return [code, PERIODS[LAST]!, branch.code, metrics.count![cell]!, metrics.base![cell]!];
    }),
  );
  return {
    table: { file, header: ['wijkcode', 'jaar', 'sbi', 'aantal', 'vestigingen_totaal'], rows },
    entries: [
      {
        level: 'wijk',
        file,
        region: 'wijkcode',
        period: 'jaar',
        breakdown: { id: 'sbi', column: 'sbi' },
        count: 'aantal',
        base: 'vestigingen_totaal',
      },
    ],
  };
}
