import { plural } from './dutch.js';
import { wordTable } from './word-table.js';

/** The words for two branches laid over each other: they come with the figure. */
export interface OverlayWords {
  readonly label: (branches: string, period: string) => string;
  readonly step: Readonly<Record<'low' | 'middle' | 'high', string>>;
  /** Where all figures of a branch are equal. */
  readonly equal: string;
  /** A branch with the step that a region has in it. */
  readonly branchStep: (branch: string, step: string) => string;
  /** Both steps of a region: of the first branch, of the second. */
  readonly steps: (first: string, second: string) => string;
  readonly stepOf: (value: string, step: string) => string;
  /** How often a pair of steps occurs. */
  readonly stepCount: (steps: string, count: string) => string;
  /** Of the steps: tertiles, or verdicts against a reference. */
  readonly byTertile: string;
  readonly byVerdict: (reference: string) => string;
  readonly noVerdict: string;
  readonly fewSteps: (branch: string) => string;
  readonly leftOutKey: string;
  readonly bothHigh: (high: string, used: string, many: string) => string;
  readonly bothHigher: (high: string, used: string, many: string, reference: string) => string;
  readonly expected: (expected: string, lower: string, upper: string) => string;
  readonly against: Readonly<Record<'more' | 'fewer' | 'ordinary', string>>;
  readonly correlation: (rho: string, used: string, many: string) => string;
  readonly ordinary: (lower: string, upper: string) => string;
  readonly tooFew: (many: string) => string;
  readonly allEqual: string;
  readonly within: (group: string, rho: string, used: string, many: string) => string;
  readonly withinTooFew: (group: string, many: string) => string;
  readonly leftOut: (count: number, one: string, many: string, status: string) => string;
  readonly tooSmall: (count: number, one: string, many: string) => string;
  readonly notCounted: string;
  readonly region: (region: string, figures: string) => string;
  readonly sharedBase: string;
  readonly counts: string;
  readonly urbanity: string;
  readonly neighbours: string;
  readonly firms: string;
  readonly classColumn: string;
  readonly scatter: string;
  readonly scatterLabel: (branches: string) => string;
  readonly scatterHelp: string;
  readonly beyond: (count: number, one: string, many: string) => string;
  readonly list: (many: string) => string;
  readonly listHigher: (many: string) => string;
  readonly listHelp: string;
  readonly listEmpty: (many: string) => string;
  readonly order: string;
  readonly byName: string;
  readonly byFigure: (branch: string) => string;
}

export const overlayWords = wordTable<OverlayWords>('overlay', {
  label: (branches, period) => `Kaart: ${branches}, ${period}`,
  step: { low: 'laag', middle: 'midden', high: 'hoog' },
  equal: 'overal gelijk',
  branchStep: (branch, step) => `${branch}: ${step}`,
  steps: (first, second) => `${first} – ${second}`,
  stepOf: (value, step) => `${value} (${step})`,
  stepCount: (steps, count) => `${steps}: ${count}`,
  byTertile: 'Laag, midden en hoog zijn elk ongeveer een derde van de gebieden.',
  byVerdict: (reference) => `Hoger en lager betekent: duidelijk anders dan ${reference}.`,
  noVerdict: 'Zonder aantallen en totalen is er geen vergelijking.',
  fewSteps: (branch) => `${branch} heeft te veel gelijke cijfers voor drie klassen.`,
  leftOutKey: 'Telt niet mee',
  bothHigh: (high, used, many) => `In ${high} van de ${used} ${many} zijn beide cijfers hoog.`,
  bothHigher: (high, used, many, reference) => `In ${high} van de ${used} ${many} zijn beide duidelijk hoger dan ${reference}.`,
  expected: (expected, lower, upper) => `Zonder samenhang zijn het er ongeveer ${expected}; gewoon is ${lower} tot ${upper}.`,
  against: {
    more: 'Het zijn er meer dan zonder samenhang gewoon is.',
    fewer: 'Het zijn er minder dan zonder samenhang gewoon is.',
    ordinary: 'Dat aantal is zonder samenhang ook gewoon.',
  },
  correlation: (rho, used, many) => `De rangcorrelatie (Spearman) is ${rho}, over ${used} ${many}.`,
  ordinary: (lower, upper) => `Zonder samenhang is ${lower} tot ${upper} gewoon.`,
  tooFew: (many) => `Er zijn te weinig ${many} om iets over samenhang te zeggen.`,
  allEqual: 'Een rangcorrelatie is er niet: één branche heeft overal hetzelfde cijfer.',
  within: (group, rho, used, many) => `Binnen de groep ${group} is de rangcorrelatie ${rho}, over ${used} ${many}.`,
  withinTooFew: (group, many) => `De groep ${group} heeft te weinig ${many} voor een rangcorrelatie.`,
  leftOut: (count, one, many, status) =>
    `${count} ${plural(count, `${one} telt`, `${many} tellen`)} niet mee: een cijfer ontbreekt (${status}).`,
  tooSmall: (count, one, many) => `${count} ${plural(count, `${one} is`, `${many} zijn`)} te klein om iets te zeggen.`,
  notCounted: 'telt niet mee',
  region: (region, figures) => `${region}: ${figures}.`,
  sharedBase: 'Beide cijfers delen door hetzelfde totaal. Dat kan vanzelf samenhang geven.',
  counts: 'Grote gebieden hebben van alles meer. Aantallen hangen daardoor vanzelf samen.',
  urbanity: 'Veel branches horen bij de stad. Dan lijken ze bij elkaar te horen.',
  neighbours: 'Buurgebieden lijken op elkaar. Wat gewoon is, is daardoor in het echt ruimer.',
  firms: 'Samenhang tussen gebieden zegt niets over bedrijven, en niets over een oorzaak.',
  classColumn: 'Klasse',
  scatter: 'Spreiding',
  scatterLabel: (branches) => `Spreiding: ${branches}`,
  scatterHelp: 'Loop met de pijltjestoetsen langs de punten. Kies een gebied met Enter.',
  beyond: (count, one, many) => `${count} ${plural(count, `${one} ligt`, `${many} liggen`)} voorbij het einde van een as.`,
  list: (many) => `${many} waar beide cijfers hoog zijn`,
  listHigher: (many) => `${many} waar beide cijfers duidelijk hoger zijn`,
  listHelp: 'Loop met pijl omhoog en omlaag. Kies een gebied met Enter.',
  listEmpty: (many) => `Er zijn hier geen ${many}.`,
  order: 'Volgorde',
  byName: 'naam',
  byFigure: (branch) => `${branch}, hoog naar laag`,
});
