import { wordTable } from './word-table.js';
import { amount, counted, the } from './dutch.js';

/** The words for a change between two periods: apart from the other words, as few maps need them. */
export interface ChangeWords {
  /** Unit of a difference with an earlier period. */
  readonly unit: (since: string, unit: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly noEarlier: string;
  /** `clearly`: beyond chance. */
  readonly risenFallen: (risen: number, fallen: number, one: string, many: string, clearly: boolean) => string;
  readonly eitherMarked: (count: number, one: string, many: string, status: string) => string;
  /** In place of a change over a break. */
  readonly broken: string;
  /** Mark beside a change that may be chance. */
  readonly notClear: string;
  /** The class around no change, which also has all changes that may be chance. */
  readonly rangeOrNotClear: (range: string) => string;
  readonly noClearChange: string;
  readonly notClearNote: string;
  readonly chanceUnknown: string;
}

export const changeWords = wordTable<ChangeWords>('change', {
  unit: (since, unit) => `verschil met ${the(since)}, in ${unit}`,
  between: (first, last) => `Verandering van ${the(first)} naar ${the(last)}.`,
  noEarlier: 'Er is geen eerdere periode om mee te vergelijken.',
  risenFallen: (risen, fallen, one, many, clearly) =>
    `In ${counted(risen, one, many)} is het cijfer ${clearly ? 'duidelijk ' : ''}gestegen, in ${amount(fallen)} gedaald.`,
  eitherMarked: (count, one, many, status) => `Van ${counted(count, one, many)} is een van beide cijfers ${status}.`,
  broken: 'breuk in de reeks',
  notClear: '(niet duidelijk)',
  rangeOrNotClear: (range) => `${range}, of niet duidelijk`,
  noClearChange: 'geen duidelijke verandering',
  notClearNote: 'Niet duidelijk: zo veel kan het cijfer ook door toeval wisselen.',
  chanceUnknown: 'Bij dit cijfer is niet te zeggen wat toeval is.',
});
