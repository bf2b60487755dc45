import { plural } from './dutch.js';
import { wordTable } from './word-table.js';

/** What a profile compares: parts of a whole, or other figures. */
export type ProfileKind = 'share' | 'rate';

/** The words of an indicator's profile: they come with the element. */
export interface IndicatorProfileWords {
  readonly label: (title: string, region: string, period: string) => string;
  readonly help: string;
  readonly verdict: string;
  readonly difference: string;
  readonly differenceIn: (unit: string) => string;
  readonly times: string;
  readonly countOf: (who: string) => string;
  readonly baseOf: (who: string) => string;
  readonly ofBase: (count: string, base: string, unit: string) => string;
  readonly intervalOf: (interval: string) => string;
  readonly timesText: (times: string, kind: ProfileKind) => string;
  readonly differenceText: (difference: string) => string;
  readonly inPlace: (region: string) => string;
  readonly among: (whom: string) => string;
  readonly clearlyHigher: (count: number, total: number, than: string, kind: ProfileKind) => string;
  readonly clearlyLower: (count: number, kind: ProfileKind) => string;
  readonly largest: (name: string, own: string, other: string) => string;
  readonly noReference: string;
  readonly noVerdict: string;
  readonly withoutVerdict: string;
  readonly notComparable: string;
  readonly tooSmall: (count: number) => string;
  readonly notCompared: (count: number) => string;
  readonly withheld: (count: number) => string;
  readonly overlapping: string;
  readonly rounded: (to: string) => string;
  readonly intervalKey: string;
  readonly intervalNote: string;
}

export const indicatorProfileWords = wordTable<IndicatorProfileWords>('indicatorProfile', {
  label: (title, region, period) => `${title} in ${region}, ${period}`,
  help: 'Loop met pijl omhoog en omlaag door de rijen. Licht een rij uit met Enter.',
  verdict: 'Oordeel',
  difference: 'Verschil',
  differenceIn: (unit) => `Verschil in ${unit}`,
  times: 'Keer',
  countOf: (who) => `Aantal, ${who}`,
  baseOf: (who) => `Totaal, ${who}`,
  ofBase: (count, base, unit) => `${count} van ${base}${unit === '' ? '' : ` ${unit}`}`,
  intervalOf: (interval) => `95%-marge ${interval}`,
  timesText: (times, kind) => `${times} keer zo ${kind === 'share' ? 'groot aandeel' : 'hoog'}`,
  differenceText: (difference) => `verschil ${difference}`,
  inPlace: (region) => `in ${region}`,
  among: (whom) => `bij ${whom}`,
  clearlyHigher: (count, total, than, kind) =>
    `Bij ${count === 0 ? 'geen' : count} van de ${total} is het ${kind === 'share' ? 'aandeel duidelijk groter' : 'cijfer duidelijk hoger'} dan ${than}.`,
  clearlyLower: (count, kind) => `Bij ${count} is het duidelijk ${kind === 'share' ? 'kleiner' : 'lager'}.`,
  largest: (name, own, other) => `Het meest: ${name}, ${own} tegen ${other}.`,
  noReference: 'Er is niets om mee te vergelijken.',
  noVerdict: 'Of de verschillen meer zijn dan toeval, is niet te zeggen.',
  withoutVerdict: 'geen oordeel',
  notComparable: 'niet te vergelijken',
  tooSmall: (count) => `${count} ${plural(count, 'rij is', 'rijen zijn')} te klein om iets te zeggen.`,
  notCompared: (count) => `${count} ${plural(count, 'rij is', 'rijen zijn')} niet te vergelijken.`,
  withheld: (count) => `Van ${count} ${plural(count, 'rij', 'rijen')} is er geen cijfer.`,
  overlapping: 'De rijen tellen niet op. Wie bij meer rijen past, telt bij elk daarvan mee.',
  rounded: (to) => `De aantallen zijn afgerond op ${to}. De 95%-marge is daarom ruimer.`,
  intervalKey: '95%-marge',
  intervalNote: 'De lijn toont hoe sterk een cijfer door toeval kan wisselen. Hoger en lager gelden pas buiten de 99,8%-marge.',
});
