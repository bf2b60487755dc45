import { plural } from './dutch.js';
import { wordTable } from './word-table.js';

/** The headings of an explanation, and what is said below them besides what the publisher wrote. */
export interface ExplanationWords {
  readonly means: string;
  readonly doesNotMean: string;
  readonly population: string;
  readonly made: string;
  readonly counted: string;
  readonly predicted: string;
  readonly features: string;
  readonly trainedOn: string;
  readonly quality: string;
  readonly notFor: string;
  readonly limits: string;
  readonly minimum: (minimum: string) => string;
  readonly rounding: (step: string) => string;
  readonly overlapping: string;
  readonly periods: string;
  readonly onePeriod: (period: string) => string;
  readonly manyPeriods: (first: string, last: string, count: number) => string;
  readonly every: (years: number, months: number) => string;
  readonly nextExpected: (date: string) => string;
  readonly sources: string;
  readonly publisher: (name: string) => string;
  readonly whyPublic: string;
  readonly nextQuestion: string;
  readonly technical: string;

  readonly changedSince: (release: string) => string;
  readonly changedIn: (release: string) => string;
  readonly newIndicator: string;
  readonly removedIndicator: string;
  readonly newPeriods: (periods: string) => string;
  readonly newLevels: (levels: string) => string;
  readonly revised: (count: number, text: string) => string;
  readonly nowWithheld: (count: number, text: string) => string;
  readonly methodChanged: string;
  readonly unchanged: string;

  readonly link: string;
}

export const explanationWords = wordTable<ExplanationWords>('explanation', {
  means: 'Wat betekent dit cijfer?',
  doesNotMean: 'Wat betekent het niet?',
  population: 'Over wie of wat gaat het?',
  made: 'Hoe is het gemaakt?',
  counted: 'Dit cijfer is geteld.',
  predicted: 'Dit cijfer is voorspeld met een model. Het is niet geteld.',
  features: 'Het model kijkt naar:',
  trainedOn: 'Waar het model van leerde:',
  quality: 'Hoe goed het voorspelt:',
  notFor: 'Niet bedoeld voor:',
  limits: 'Waar moet u op letten?',
  minimum: (minimum) => `Aantallen onder ${minimum} zijn onderdrukt, om herkenning te voorkomen.`,
  rounding: (step) => `Aantallen zijn afgerond op ${step}. Delen tellen daarom niet altijd op tot het geheel.`,
  overlapping: 'Eén geval kan bij meer rijen horen. De rijen tellen niet op.',
  periods: 'Over welke perioden?',
  onePeriod: (period) => `Alleen ${period}.`,
  manyPeriods: (first, last, count) => `Van ${first} tot en met ${last}: ${count} ${plural(count, 'periode', 'perioden')}.`,
  every: (years, months) =>
    years > 0
      ? `Elk${years === 1 ? ' jaar' : `e ${years} jaar`} komt er een nieuw cijfer.`
      : `Elke ${months === 1 ? 'maand' : `${months} maanden`} komt er een nieuw cijfer.`,
  nextExpected: (date) => `Het volgende cijfer is er meestal uiterlijk op ${date}.`,
  sources: 'Waar komen de cijfers vandaan?',
  publisher: (name) => `Uitgever: ${name}.`,
  whyPublic: 'Waarom is dit openbaar?',
  nextQuestion: 'Een goede volgende vraag',
  technical: 'Technische toelichting',
  changedSince: (release) => `Wat is er veranderd sinds release ${release}?`,
  changedIn: (release) => `Wat is er anders in release ${release}?`,
  newIndicator: 'Dit cijfer is nieuw.',
  removedIndicator: 'Dit cijfer staat er niet meer in.',
  newPeriods: (periods) => `Nieuw: ${periods}.`,
  newLevels: (levels) => `Nieuw: cijfers van ${levels}.`,
  revised: (count, text) => `${text} ${plural(count, 'ouder cijfer is', 'oudere cijfers zijn')} herzien.`,
  nowWithheld: (count, text) => `${text} ${plural(count, 'ouder cijfer staat', 'oudere cijfers staan')} er niet meer.`,
  methodChanged: 'De toelichting is aangepast.',
  unchanged: 'Aan dit cijfer is niets veranderd.',
  link: 'Link naar deze uitleg',
});
