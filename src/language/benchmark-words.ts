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
  /** What cannot be told, with the reason where there is a plain word for it. */
  readonly unknown: (because: string | undefined) => string;
  readonly because: Readonly<Partial<Record<string, string>>>;
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
    unknown: (because) => (because === undefined ? 'niet te bepalen' : `niet te bepalen (${because})`),
    because: {
      'too-few': 'te weinig cijfers',
      'too-many-missing': 'te veel zonder cijfer',
      'no-interval': 'geen marge bekend',
      size: 'hangt af van de grootte',
      'outside-group': 'hoort niet bij de groep',
      'reference-varies': 'geen groter gebied',
    },
    groupSize: (group, count, regions) => `De groep telt ${count} ${regions}: ${group}.`,
    judged: (reference, parts) => `Onderwerpen vergeleken met ${reference}: ${parts}.`,
    judgedFurther: (parts) => `Verder: ${parts}.`,
    without: (region, count) => `Bij ${count} ${plural(count, 'onderwerp', 'onderwerpen')} heeft ${region} geen cijfer.`,
    partly: (count) => `Bij ${count} ${plural(count, 'onderwerp', 'onderwerpen')} heeft een deel van de groep geen cijfer.`,
    hidden: (count) => `Bij ${count} ${plural(count, 'onderwerp', 'onderwerpen')} heeft de groep te weinig cijfers.`,
    placeNote: 'Plaats 1 heeft de hoogste waarde. Dat is niet goed of slecht.',
    chanceNote: 'Het oordeel houdt rekening met toeval: zulke aantallen wisselen ook vanzelf.',
    ownScale: 'Elke strook heeft een eigen schaal.',
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
    unknown: (because) => (because === undefined ? 'cannot be told' : `cannot be told (${because})`),
    because: {
      'too-few': 'too few figures',
      'too-many-missing': 'too many without a figure',
      'no-interval': 'no margin known',
      size: 'depends on size',
      'outside-group': 'not one of the group',
      'reference-varies': 'no larger region',
    },
    groupSize: (group, count, regions) => `The group has ${count} ${regions}: ${group}.`,
    judged: (reference, parts) => `Subjects compared with ${reference}: ${parts}.`,
    judgedFurther: (parts) => `Further: ${parts}.`,
    without: (region, count) => `${region} has no figure for ${count} ${plural(count, 'subject', 'subjects')}.`,
    partly: (count) => `For ${count} ${plural(count, 'subject', 'subjects')} part of the group has no figure.`,
    hidden: (count) => `For ${count} ${plural(count, 'subject', 'subjects')} the group has too few figures.`,
    placeNote: 'Place 1 has the highest value. That is neither good nor bad.',
    chanceNote: 'The verdict takes chance into account: such counts also vary by themselves.',
    ownScale: 'Each strip has its own scale.',
  },
};
