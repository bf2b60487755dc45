import { plural } from './dutch.js';
import type { LanguageTag } from './speech.js';

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

export const BENCHMARK_WORDS: Readonly<Record<LanguageTag, BenchmarkWords>> = {
  nl: {
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
  },
  en: {
    heading: (region) => `${region} in comparison`,
    label: (region, others) => `${region} compared with ${others}`,
    help: 'Walk through the subjects with up and down.',
    indicator: 'Subject',
    median: 'Middle of the group',
    middle: 'Middle half',
    range: 'Lowest to highest',
    coverage: (used, all) => `${used} of ${all}`,
    coverageLabel: 'Group with a figure',
    position: 'Place (1 = highest)',
    positionText: (best, worst, of) => (best === worst ? `place ${best} of ${of}` : `between place ${best} and ${worst} of ${of}`),
    difference: (reference) => `Difference from ${reference}`,
    verdict: 'Verdict on the difference',
    placed: (group, best, worst, of) =>
      best === worst ? `${group}: place ${best} of ${of}.` : `${group}: between place ${best} and ${worst} of ${of}.`,
    notPlaced: (because) => `A place in the group cannot be told: ${because}.`,
    middleOf: (median, lower, upper) => `Middle of the group: ${median}; the middle half runs from ${lower} to ${upper}.`,
    leftOut: (count, one, many) => `Of the group ${count} ${plural(count, `${one} has`, `${many} have`)} no figure.`,
    noneLeftOut: 'None of the group is left out.',
    group: 'Group',
    chooseGroup: 'Group',
    addRegion: 'Lay beside',
    addNone: 'Choose a region',
    rows: 'Rows',
    rowsAre: { indicators: 'Subjects', regions: 'Regions' },
    remove: (region) => `Take ${region} away`,
    similarSize: (region, count, regions) => `The group has ${count} ${regions}: ${region} and those most like it.`,
    similarBy: (facts) => `They are alike in ${facts}.`,
    similarNote: 'Being alike is no judgement.',
    groupSize: (group, count, regions) => `The group has ${count} ${regions}: ${group}.`,
    judged: (reference, parts) => `Subjects compared with ${reference}: ${parts}.`,
    judgedFurther: (parts) => `Further: ${parts}.`,
    without: (region, count) => `${region} has no figure for ${count} ${plural(count, 'subject', 'subjects')}.`,
    partly: (count) => `For ${count} ${plural(count, 'subject', 'subjects')} part of the group has no figure.`,
    hidden: (count) => `For ${count} ${plural(count, 'subject', 'subjects')} the group has too few figures.`,
    placeNote: 'Place 1 has the highest value. That is neither good nor bad.',
    chanceNote: 'The verdict takes chance into account: such counts also vary by themselves.',
    ownScale: 'Each subject has its own scale.',
  },
};
