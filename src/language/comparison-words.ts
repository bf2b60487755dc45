import { wordTable } from './word-table.js';

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

export const comparisonWords = wordTable<ComparisonWords>('comparison', {
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
});
