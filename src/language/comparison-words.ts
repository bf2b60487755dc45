import type { LanguageTag } from './speech.js';

/** What is said of a region beside its reference, by every element that compares them. */
export interface ComparisonWords {
  readonly clearlyHigher: (region: string, reference: string) => string;
  readonly clearlyLower: (region: string, reference: string) => string;
  readonly notDistinguishable: (reference: string) => string;
  readonly tooSmall: (reference: string) => string;
  readonly notComparable: (reference: string) => string;
  readonly notJudged: (reference: string) => string;
  readonly absent: (region: string, status: string) => string;
  /** What cannot be told, with the reason where there is a plain word for it. */
  readonly unknown: (because: string | undefined) => string;
  readonly controls: string;
  readonly chooseRegion: string;
  /** A plain word for why, where there is one. */
  readonly because: Readonly<Partial<Record<string, string>>>;
}

export const COMPARISON_WORDS: Readonly<Record<LanguageTag, ComparisonWords>> = {
  nl: {
    clearlyHigher: (region, reference) => `${region} ligt duidelijk hoger dan ${reference}.`,
    clearlyLower: (region, reference) => `${region} ligt duidelijk lager dan ${reference}.`,
    notDistinguishable: (reference) => `Het verschil met ${reference} kan toeval zijn.`,
    tooSmall: (reference) => `Te klein om iets te zeggen over het verschil met ${reference}.`,
    notComparable: (reference) => `Dit hangt af van de grootte: niet te vergelijken met ${reference}.`,
    notJudged: (reference) => `Of het verschil met ${reference} toeval is, is niet te bepalen.`,
    absent: (region, status) => `${region} heeft geen cijfer: ${status}.`,
    unknown: (because) => (because === undefined ? 'niet te bepalen' : `niet te bepalen (${because})`),
    controls: 'Keuzes',
    chooseRegion: 'Gebied',
    because: {
      'too-few': 'te weinig cijfers',
      'too-many-missing': 'te veel zonder cijfer',
      'no-interval': 'geen marge bekend',
      size: 'hangt af van de grootte',
      'outside-group': 'hoort niet bij de groep',
      predicted: 'voorspeld, niet geteld',
      'reference-varies': 'geen groter gebied',
    },
  },
  en: {
    clearlyHigher: (region, reference) => `${region} is clearly higher than ${reference}.`,
    clearlyLower: (region, reference) => `${region} is clearly lower than ${reference}.`,
    notDistinguishable: (reference) => `The difference from ${reference} may be chance.`,
    tooSmall: (reference) => `Too small to say anything about the difference from ${reference}.`,
    notComparable: (reference) => `This depends on size: it cannot be compared with ${reference}.`,
    notJudged: (reference) => `Whether the difference from ${reference} is chance cannot be told.`,
    absent: (region, status) => `${region} has no figure: ${status}.`,
    unknown: (because) => (because === undefined ? 'cannot be told' : `cannot be told (${because})`),
    controls: 'Choices',
    chooseRegion: 'Region',
    because: {
      'too-few': 'too few figures',
      'too-many-missing': 'too many without a figure',
      'no-interval': 'no margin known',
      size: 'depends on size',
      'outside-group': 'not one of the group',
      predicted: 'predicted, not counted',
      'reference-varies': 'no larger region',
    },
  },
};
