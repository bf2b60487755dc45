import type { Figures } from '../figures.js';
import { markMerger, markWithoutBase } from '../figures.js';
import type { World } from '../patterns.js';
import { time, years } from '../periods.js';
import { Random } from '../random.js';
import { exposure, sumUpwards } from '../simulation.js';
import { tablesByCategory } from './category-tables.js';
import type { IndicatorMaker, IndicatorSettings } from './indicator.js';
import { CAVEATS, MARKS, MISSING, mergerBreak, PROTECTION } from './indicator.js';

/** A legal form: its part of all firms, and of the firms in reports. */
interface LegalForm {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly firms: number;
  readonly reports: number;
}

export const LEGAL_FORMS: readonly LegalForm[] = [
  { code: 'eenmanszaak', nl: 'Eenmanszaak', en: 'Sole proprietorship', firms: 0.62, reports: 0.13 },
  { code: 'bv', nl: 'Bv', en: 'Private company', firms: 0.21, reports: 0.76 },
  { code: 'vof', nl: 'Vof', en: 'Partnership', firms: 0.07, reports: 0.05 },
  { code: 'stichting', nl: 'Stichting', en: 'Foundation', firms: 0.05, reports: 0.03 },
  { code: 'vereniging', nl: 'Vereniging', en: 'Association', firms: 0.03, reports: 0.01 },
  { code: 'overig', nl: 'Anders', en: 'Other', firms: 0.02, reports: 0.02 },
];

const PERIODS = years(2024);
const COMMON = {
  kind: 'share',
  decimals: 1,
  made: 'counted',
  missing: MISSING,
} as const;

/** The composition of all firms by legal form. */
export const firmsByLegalForm: IndicatorMaker = (world) =>
  composition(world, 'firms', 1, {
    ...COMMON,
    id: 'vestigingen-rechtsvorm',
    theme: 'branches',
    title: { nl: 'Vestigingen naar rechtsvorm', en: 'Establishments by legal form' },
    unit: { nl: 'vestigingen', en: 'establishments' },
    baseUnit: { nl: 'alle vestigingen', en: 'all establishments' },
    source: ['Bedrijvenregister Laagland (fictief)'],
    population: {
      nl: 'Alle vestigingen op 1 januari, ook van zelfstandigen',
      en: 'All establishments on 1 January, self-employed included',
    },
    caveat: CAVEATS.pattern,
    breaks: [mergerBreak(world.country, 'year')],
  });

/** The composition of the firms in reports, beside that of all firms; protected. */
export const reportsByLegalForm: IndicatorMaker = (world) =>
  composition(world, 'reports', 0.055, {
    ...COMMON,
    id: 'meldingen-rechtsvorm',
    theme: 'transacties',
    title: { nl: 'Gemelde transacties naar rechtsvorm', en: 'Reported transactions by legal form' },
    unit: { nl: 'transacties', en: 'transactions' },
    baseUnit: { nl: 'gemelde transacties', en: 'reported transactions' },
    source: ['Meldpunt Transacties Laagland (fictief)'],
    population: { nl: 'Transacties naar vestigingsplaats van de ontvanger', en: 'Transactions by place of the recipient' },
    caveat: CAVEATS.reported,
    protect: PROTECTION,
    breaks: [mergerBreak(world.country, 'year')],
    comparedWith: 'vestigingen-rechtsvorm',
  });

/** Parts of a whole, drawn one after the other from what is left, so that they add up. */
function composition(world: World, of: 'firms' | 'reports', rate: number, settings: IndicatorSettings): ReturnType<IndicatorMaker> {
  const { country, seed, population } = world;
  const pattern = { urban: of === 'firms' ? 0 : 1.1, regional: 0, gemeente: of === 'firms' ? 0 : 0.35, buurt: 0 };
  const { risk } = exposure(world, { key: `rechtsvorm/${of}`, smallest: 'gemeente', base: population.establishments, pattern });
  const random = new Random(seed, `rechtsvorm/${of}`);
  const gemeenten = risk.length;
  const base = Float64Array.from({ length: PERIODS.length * gemeenten }, (_, cell) => {
    const growth = 1.02 ** (time(PERIODS[Math.floor(cell / gemeenten)]!) - time(PERIODS[PERIODS.length - 1]!));
    return Math.round(risk[cell % gemeenten]! * growth * rate);
  });
  const left = Float64Array.from(base);
  const tilt = Float64Array.from({ length: gemeenten }, () => Math.exp(0.12 * random.normal()));
  let chanceLeft = 1;
  const categories = LEGAL_FORMS.map((form, at) => {
    const chance = at === LEGAL_FORMS.length - 1 ? 1 : form[of] / chanceLeft;
    chanceLeft -= form[of];
    const count = left.map((size, cell) =>
      chance === 1 ? size : random.binomial(size, Math.min(0.97, chance * (form.code === 'bv' ? tilt[cell % gemeenten]! : 1))),
    );
    count.forEach((taken, cell) => (left[cell]! -= taken));
    const all: Figures[] = sumUpwards(country, 'gemeente', PERIODS, { count, base: Float64Array.from(base) });
    markWithoutBase(all);
    markMerger(country, all);
    // What is compared lies in one region: larger ones are for what is compared between them.
    return { code: form.code, all: all.filter(({ level }) => level === 'gemeente' || level === 'land') };
  });
  return {
    settings,
    method: METHODS[of],
    tables: tablesByCategory(country, {
      file: `tables/${settings.id}`,
      breakdown: 'rechtsvorm',
      base: 'totaal',
      categories,
      layout: { columns: {}, absence: MARKS },
    }),
  };
}

const METHODS = {
  firms: {
    question: 'Welke rechtsvormen hebben de vestigingen in een gemeente?',
    steps: [
      'Elke vestiging staat met één rechtsvorm in het register.',
      'Wij tellen de vestigingen per rechtsvorm.',
      'Wij delen door alle vestigingen.',
    ],
    limits: 'De rechtsvorm is die van 1 januari. Een bedrijf kan later een andere kiezen.',
    english: 'Establishments of a legal form, of all establishments in the municipality.',
  },
  reports: {
    question: 'Welke rechtsvorm heeft de ontvanger van een gemelde transactie?',
    steps: [
      'Wij zoeken de ontvanger op in het register.',
      'Wij tellen de transacties per rechtsvorm.',
      'Wij delen door alle gemelde transacties.',
    ],
    limits: 'Eén bedrijf kan vaker gemeld zijn. Een melding is geen bewijs van een misdrijf.',
    english: 'Reported transactions by the legal form of the recipient. One firm may be reported more than once.',
  },
} as const;
