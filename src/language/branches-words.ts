import { plural } from './dutch.js';
import type { LanguageTag } from './speech.js';

/** What a concentration compares: the share that a branch has, or a rate. */
export type ConcentrationKind = 'share' | 'rate';

/** The words of the branches of a region: they come with the element. */
export interface BranchesWords {
  readonly label: (region: string, period: string) => string;
  readonly labelRegions: (title: string, many: string, period: string) => string;
  readonly help: string;
  readonly helpRegions: string;
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
  readonly countOf: (count: string, base: string, baseUnit: string) => string;
  readonly intervalOf: (interval: string) => string;
  readonly clearlyHigher: (count: number, total: number, many: string, reference: string, kind: ConcentrationKind) => string;
  readonly clearlyLower: (count: number, kind: ConcentrationKind) => string;
  readonly clearest: (name: string, quotient: string) => string;
  readonly tooSmall: (count: number, one: string, many: string) => string;
  readonly tooSmallShort: string;
  readonly withheld: (count: number, one: string, many: string) => string;
  readonly notComparable: string;
  readonly withoutFigure: string;
  readonly noReference: string;
  readonly rounded: (to: string) => string;
  readonly intervalKey: string;
  readonly intervalNote: string;
  readonly shown: (count: number, total: string) => string;
  /** What other drawings are called. */
  readonly funnel: string;
}

export const BRANCHES_WORDS: Readonly<Record<LanguageTag, BranchesWords>> = {
  nl: {
    label: (region, period) => `Branches in ${region}, ${period}`,
    labelRegions: (title, many, period) => `${title} in ${many}, ${period}`,
    help: 'Loop met pijl omhoog en omlaag door de rijen. Licht een rij uit met Enter.',
    helpRegions: 'Loop met pijl omhoog en omlaag door de gebieden. Kies een gebied met Enter.',
    branch: { one: 'branche', many: 'branches' },
    row: { one: 'rij', many: 'rijen' },
    verdict: 'Oordeel',
    quotient: (kind) => (kind === 'share' ? 'keer zo groot aandeel' : 'keer zo hoog'),
    quotientText: (times, kind) => `${times} keer zo ${kind === 'share' ? 'groot aandeel' : 'hoog'}`,
    against: (quotient, reference) => `${quotient} als in ${reference}`,
    times: 'Keer',
    countOf: (count, base, baseUnit) => `${count} op ${base}${baseUnit === '' ? '' : ` ${baseUnit}`}`,
    intervalOf: (interval) => `95%-marge ${interval}`,
    clearlyHigher: (count, total, many, reference, kind) =>
      `Bij ${count === 0 ? 'geen' : count} van de ${total} ${many} is het ${kind === 'share' ? 'aandeel duidelijk groter' : 'cijfer duidelijk hoger'} dan in ${reference}.`,
    clearlyLower: (count, kind) => `Bij ${count} is het duidelijk ${kind === 'share' ? 'kleiner' : 'lager'}.`,
    clearest: (name, quotient) => `Het duidelijkst: ${name}, ${quotient}.`,
    tooSmall: (count, one, many) => `${count} ${plural(count, `${one} is`, `${many} zijn`)} te klein om iets te zeggen.`,
    tooSmallShort: 'te klein',
    withheld: (count, one, many) => `Van ${count} ${plural(count, one, many)} is er geen cijfer.`,
    notComparable: 'niet te vergelijken',
    withoutFigure: 'zonder cijfer',
    noReference: 'Er is niets om mee te vergelijken.',
    rounded: (to) => `De aantallen zijn afgerond op ${to}. De 95%-marge is daarom ruimer.`,
    intervalKey: '95%-marge',
    intervalNote: 'De lijn toont hoe sterk een aantal door toeval kan wisselen. Hoger en lager gelden pas buiten de 99,8%-marge.',
    shown: (count, total) => `In beeld: de ${count} van ${total} waarover het meest te zeggen is.`,
    funnel: 'Trechter',
  },
  en: {
    label: (region, period) => `Branches in ${region}, ${period}`,
    labelRegions: (title, many, period) => `${title} in ${many}, ${period}`,
    help: 'Walk through the rows with arrow up and down. Highlight a row with Enter.',
    helpRegions: 'Walk through the regions with arrow up and down. Choose a region with Enter.',
    branch: { one: 'branch', many: 'branches' },
    row: { one: 'row', many: 'rows' },
    verdict: 'Verdict',
    quotient: (kind) => (kind === 'share' ? 'times as large a share' : 'times as high'),
    quotientText: (times, kind) => `${times} times as ${kind === 'share' ? 'large a share' : 'high'}`,
    against: (quotient, reference) => `${quotient} as in ${reference}`,
    times: 'Times',
    countOf: (count, base, baseUnit) => `${count} on ${base}${baseUnit === '' ? '' : ` ${baseUnit}`}`,
    intervalOf: (interval) => `95% limits ${interval}`,
    clearlyHigher: (count, total, many, reference, kind) =>
      `The ${kind === 'share' ? 'share is clearly larger' : 'figure is clearly higher'} than in ${reference} for ${count === 0 ? 'none' : count} of ${total} ${many}.`,
    clearlyLower: (count, kind) => `It is clearly ${kind === 'share' ? 'smaller' : 'lower'} for ${count}.`,
    clearest: (name, quotient) => `Clearest: ${name}, ${quotient}.`,
    tooSmall: (count, one, many) => `${count} ${plural(count, `${one} is`, `${many} are`)} too small to say.`,
    tooSmallShort: 'too small',
    withheld: (count, one, many) => `There is no figure for ${count} ${plural(count, one, many)}.`,
    notComparable: 'cannot be compared',
    withoutFigure: 'without a figure',
    noReference: 'There is nothing to compare with.',
    rounded: (to) => `The counts are rounded to ${to}. The 95% limits are wider for it.`,
    intervalKey: '95% limits',
    intervalNote: 'The line shows how much a count can vary by chance. Higher and lower only hold beyond the 99.8% limits.',
    shown: (count, total) => `Shown: the ${count} of ${total} about which most can be said.`,
    funnel: 'Funnel',
  },
};
