import { plural } from './dutch.js';
import { wordTable } from './word-table.js';

/** What a concentration compares: the share that a branch has, or a rate. */
export type ConcentrationKind = 'share' | 'rate';

const DUTCH_MEASURE = {
  share: { higher: 'groter aandeel', lower: 'kleiner aandeel' },
  rate: { higher: 'hoger', lower: 'lager' },
} as const;

/** In what order the rows of a concentration stand. */
export const CONCENTRATION_ORDERS = ['concentration', 'count', 'certainty'] as const;
export type ConcentrationOrder = (typeof CONCENTRATION_ORDERS)[number];

/** The words of the branches of a region: they come with the element. */
export interface BranchesWords {
  readonly label: (region: string, period: string) => string;
  readonly labelParts: (branch: string, region: string, period: string) => string;
  readonly labelRegions: (title: string, many: string, period: string) => string;
  readonly help: string;
  readonly helpRegions: string;
  readonly helpParts: string;
  /** One row and several, where the breakdown is in branches. */
  readonly branch: { readonly one: string; readonly many: string };
  /** The same for any other breakdown. */
  readonly row: { readonly one: string; readonly many: string };
  readonly verdict: string;
  /** The measure by itself: times as large a share, of a rate times as high. */
  readonly quotient: (kind: ConcentrationKind) => string;
  readonly quotientText: (times: string, kind: ConcentrationKind) => string;
  readonly against: (quotient: string, reference: string) => string;
  readonly times: string;
  /** Rates in short: of a share, and of so many per so many. */
  readonly share: string;
  readonly per: (per: string, baseUnit: string) => string;
  /** A base, after its count. */
  readonly on: (base: string) => string;
  readonly countOf: (count: string, base: string, baseUnit: string) => string;
  readonly intervalOf: (interval: string) => string;

  // What is shown, and how certain it is: two sentences.
  readonly clearly: (
    verdict: 'higher' | 'lower',
    count: number,
    total: number,
    many: string,
    reference: string,
    kind: ConcentrationKind,
    clearest: string,
  ) => string;
  readonly noneClear: (total: number, many: string, reference: string, kind: ConcentrationKind) => string;
  readonly noneCompared: (total: number, many: string) => string;
  readonly noReference: string;
  readonly oneClear: (verdict: 'higher' | 'lower', name: string, reference: string, kind: ConcentrationKind) => string;
  readonly oneNotClear: (name: string, reference: string, kind: ConcentrationKind) => string;
  readonly oneNotCompared: (name: string) => string;
  readonly oneByChance: (inThousand: string) => string;
  readonly mayBeChance: string;

  // What to know besides.
  readonly tooSmall: (count: number, one: string, many: string) => string;
  readonly withheld: (count: number, one: string, many: string) => string;
  readonly rounded: (to: string) => string;
  /** A place with little of the base that is chosen, against its own base. */
  readonly outlier: (base: string) => string;
  readonly outlierWhy: (base: string, ownBase: string) => string;
  readonly outlierHere: (base: string, ownBase: string) => string;
  readonly outliers: (count: number, one: string, many: string, base: string, ownBase: string) => string;

  readonly notComparable: string;
  readonly withoutFigure: string;
  readonly intervalKey: string;
  readonly intervalNote: string;
  readonly shown: (count: number, total: string) => string;
  readonly shownFirst: (count: number, total: string) => string;

  // What a person can choose.
  readonly controls: string;
  readonly base: string;
  readonly all: (many: string) => string;
  readonly order: string;
  readonly orders: Readonly<Record<ConcentrationOrder, string>>;
  readonly search: string;
  readonly searchRegions: string;
  readonly found: (count: number, one: string, many: string) => string;
  readonly foundNone: string;
  /** Another word for a branch, by which it was found. */
  readonly foundBy: (term: string) => string;

  /** What other drawings are called. */
  readonly funnel: string;
}

export const branchesWords = wordTable<BranchesWords>('branches', {
  label: (region, period) => `Branches in ${region}, ${period}`,
  labelParts: (branch, region, period) => `${branch} in ${region}, ${period}`,
  labelRegions: (title, many, period) => `${title} in ${many}, ${period}`,
  help: 'Loop met pijl omhoog en omlaag door de rijen. Licht een rij uit met Enter.',
  helpRegions: 'Loop met pijl omhoog en omlaag door de gebieden. Kies een gebied met Enter.',
  helpParts: 'Pijl naar rechts toont de onderdelen van een rij, pijl naar links gaat terug.',
  branch: { one: 'branche', many: 'branches' },
  row: { one: 'rij', many: 'rijen' },
  verdict: 'Oordeel',
  quotient: (kind) => (kind === 'share' ? 'keer zo groot aandeel' : 'keer zo hoog'),
  quotientText: (times, kind) => `${times} keer zo ${kind === 'share' ? 'groot aandeel' : 'hoog'}`,
  against: (quotient, reference) => `${quotient} als in ${reference}`,
  times: 'Keer',
  share: 'aandeel',
  per: (per, baseUnit) => `per ${per}${baseUnit === '' ? '' : ` ${baseUnit}`}`,
  on: (base) => `op ${base}`,
  countOf: (count, base, baseUnit) => `${count} op ${base}${baseUnit === '' ? '' : ` ${baseUnit}`}`,
  intervalOf: (interval) => `95%-marge ${interval}`,

  clearly: (verdict, count, total, many, reference, kind, clearest) =>
    `Duidelijk ${DUTCH_MEASURE[kind][verdict]} dan in ${reference}: ${count} van de ${total} ${many} (${count === 1 ? clearest : `vooral ${clearest}`}).`,
  noneClear: (total, many, reference, kind) =>
    `Geen van de ${total} ${many} heeft een duidelijk ander ${kind === 'share' ? 'aandeel' : 'cijfer'} dan ${reference}.`,
  noneCompared: (total, many) => `Over geen van de ${total} ${many} is een oordeel te geven.`,
  noReference: 'Er is niets om mee te vergelijken.',
  oneClear: (verdict, name, reference, kind) => `${name}: duidelijk ${DUTCH_MEASURE[kind][verdict]} dan in ${reference}.`,
  oneNotClear: (name, reference, kind) =>
    `${name}: ${kind === 'share' ? 'aandeel' : 'cijfer'} niet te onderscheiden van dat in ${reference}.`,
  oneNotCompared: (name) => `Over ${name} is geen oordeel te geven.`,
  oneByChance: (inThousand) => `Door toeval alleen ontstaat zo’n verschil ongeveer ${inThousand} op de 1.000 keer.`,
  mayBeChance: 'Het verschil kan toeval zijn.',

  tooSmall: (count, one, many) => `${count} ${plural(count, `${one} is`, `${many} zijn`)} te klein om iets te zeggen.`,
  withheld: (count, one, many) => `Van ${count} ${plural(count, one, many)} is er geen cijfer.`,
  rounded: (to) => `De aantallen zijn afgerond op ${to}. De 95%-marge is daarom ruimer.`,
  outlier: (base) => `weinig ${base}`,
  outlierWhy: (base, ownBase) => `weinig ${base} voor het aantal ${ownBase}: alles lijkt hier veel`,
  outlierHere: (base, ownBase) => `Hier zijn weinig ${base} voor het aantal ${ownBase}. Alles lijkt dan veel.`,
  outliers: (count, one, many, base, ownBase) =>
    `${count} ${plural(count, `${one} heeft`, `${many} hebben`)} weinig ${base} voor het aantal ${ownBase}. Alles lijkt daar veel.`,

  notComparable: 'niet te vergelijken',
  withoutFigure: 'zonder cijfer',
  intervalKey: '95%-marge',
  intervalNote: 'De lijn toont hoe sterk een aantal door toeval kan wisselen. Hoger en lager gelden pas buiten de 99,8%-marge.',
  shown: (count, total) => `In beeld: de ${count} van ${total} waarover het meest te zeggen is.`,
  shownFirst: (count, total) => `In beeld: de eerste ${count} van ${total}.`,

  controls: 'Keuzes bij de grafiek',
  base: 'Afgezet tegen',
  all: (many) => `Alle ${many}`,
  order: 'Volgorde',
  orders: { concentration: 'grootste concentratie', count: 'grootste aantal', certainty: 'duidelijkste verschil' },
  search: 'Zoek branche of zaak',
  searchRegions: 'Zoek op naam of code',
  found: (count, one, many) => `${count} ${plural(count, one, many)} gevonden.`,
  foundNone: 'Niets gevonden.',
  foundBy: (term) => `ook: ${term}`,

  funnel: 'Trechter',
});
