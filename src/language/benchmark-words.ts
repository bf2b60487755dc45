import { plural } from './dutch.js';
import { wordTable } from './word-table.js';

/** The words of the benchmark table: they come with the element. */
export interface BenchmarkWords {
  readonly heading: (region: string) => string;
  readonly label: (region: string, others: string) => string;
  readonly help: string;
  readonly indicator: string;
  readonly median: string;
  readonly middle: string;
  readonly range: string;
  readonly coverage: (used: number, all: number) => string;
  readonly coverageLabel: string;
  /** Says which end is place 1. */
  readonly position: string;
  readonly positionText: (best: number, worst: number, of: number) => string;
  readonly difference: (reference: string) => string;
  readonly verdict: string;
  /** `best` and `worst` are equal where there is one place. */
  readonly placed: (group: string, best: number, worst: number, of: number) => string;
  readonly notPlaced: (because: string) => string;
  readonly middleOf: (median: string, lower: string, upper: string) => string;
  readonly leftOut: (count: number, one: string, many: string) => string;
  readonly noneLeftOut: string;
  readonly group: string;
  readonly chooseGroup: string;
  readonly addRegion: string;
  readonly addNone: string;
  readonly rows: string;
  readonly rowsAre: Readonly<Record<'indicators' | 'regions', string>>;
  readonly remove: (region: string) => string;
  readonly similarSize: (region: string, count: string, regions: string) => string;
  readonly similarBy: (facts: string) => string;
  readonly similarNote: string;
  readonly groupSize: (group: string, count: string, regions: string) => string;
  readonly judged: (reference: string, parts: string) => string;
  readonly judgedFurther: (parts: string) => string;
  readonly without: (region: string, count: number) => string;
  readonly partly: (count: number) => string;
  readonly hidden: (count: number) => string;
  readonly placeNote: string;
  readonly chanceNote: string;
  readonly ownScale: string;
}

export const benchmarkWords = wordTable<BenchmarkWords>('benchmark', {
  heading: (region) => `${region} in vergelijking`,
  label: (region, others) => `${region} vergeleken met ${others}`,
  help: 'Loop met pijl omhoog en omlaag door de onderwerpen.',
  indicator: 'Onderwerp',
  median: 'Midden van de groep',
  middle: 'Middelste helft',
  range: 'Laagste tot hoogste',
  coverage: (used, all) => `${used} van ${all}`,
  coverageLabel: 'Groep met cijfer',
  position: 'Plaats (1 = hoogste)',
  positionText: (best, worst, of) => (best === worst ? `plaats ${best} van ${of}` : `tussen plaats ${best} en ${worst} van ${of}`),
  difference: (reference) => `Verschil met ${reference}`,
  verdict: 'Oordeel over het verschil',
  placed: (group, best, worst, of) =>
    best === worst ? `${group}: plaats ${best} van ${of}.` : `${group}: tussen plaats ${best} en ${worst} van ${of}.`,
  notPlaced: (because) => `Een plaats in de groep is niet te bepalen: ${because}.`,
  middleOf: (median, lower, upper) => `Midden van de groep: ${median}; de middelste helft ligt van ${lower} tot ${upper}.`,
  leftOut: (count, one, many) => `Van de groep ${plural(count, 'heeft', 'hebben')} ${count} ${plural(count, one, many)} geen cijfer.`,
  noneLeftOut: 'Van de groep ontbreekt er geen.',
  group: 'Groep',
  chooseGroup: 'Groep',
  addRegion: 'Zet ernaast',
  addNone: 'Kies een gebied',
  rows: 'Rijen',
  rowsAre: { indicators: 'Onderwerpen', regions: 'Gebieden' },
  remove: (region) => `Haal ${region} weg`,
  similarSize: (region, count, regions) => `De groep telt ${count} ${regions}: ${region} en die er het meest op lijken.`,
  similarBy: (facts) => `Zij lijken op elkaar in ${facts}.`,
  similarNote: 'Op elkaar lijken is geen oordeel.',
  groupSize: (group, count, regions) => `De groep telt ${count} ${regions}: ${group}.`,
  judged: (reference, parts) => `Onderwerpen vergeleken met ${reference}: ${parts}.`,
  judgedFurther: (parts) => `Verder: ${parts}.`,
  without: (region, count) => `Bij ${count} ${plural(count, 'onderwerp', 'onderwerpen')} heeft ${region} geen cijfer.`,
  partly: (count) => `Bij ${count} ${plural(count, 'onderwerp', 'onderwerpen')} heeft een deel van de groep geen cijfer.`,
  hidden: (count) => `Bij ${count} ${plural(count, 'onderwerp', 'onderwerpen')} heeft de groep te weinig cijfers.`,
  placeNote: 'Plaats 1 heeft de hoogste waarde. Dat is niet goed of slecht.',
  chanceNote: 'Het oordeel houdt rekening met toeval: zulke aantallen wisselen ook vanzelf.',
  ownScale: 'Elk onderwerp heeft een eigen schaal.',
});
