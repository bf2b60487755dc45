import { plural } from './dutch.js';
import type { LanguageTag } from './speech.js';

/** The words of the region profile: they come with the element. */
export interface RegionProfileWords {
  readonly heading: (region: string) => string;
  readonly label: (region: string, reference: string) => string;
  readonly labelAlone: (region: string) => string;
  readonly picture: string;
  readonly indicator: string;
  readonly theme: string;
  readonly difference: (reference: string) => string;
  readonly verdict: string;
  readonly noInterval: string;
  readonly chooseReference: string;
  readonly subjects: (count: number) => string;
  /** `clear` of the `judged` subjects. */
  readonly clear: (clear: number, judged: number, reference: string) => string;
  readonly noneJudged: (reference: string) => string;
  readonly without: (count: number) => string;
  readonly notAtLevel: (one: string) => string;
  readonly onlyDivided: (breakdown: string) => string;
  readonly fromZero: string;
  readonly ownFigure: string;
  readonly noTotal: string;
}

export const REGION_PROFILE_WORDS: Readonly<Record<LanguageTag, RegionProfileWords>> = {
  nl: {
    heading: (region) => `${region} in beeld`,
    label: (region, reference) => `${region} vergeleken met ${reference}`,
    labelAlone: (region) => `Onderwerpen van ${region}`,
    picture: 'Overzicht',
    indicator: 'Onderwerp',
    theme: 'Thema',
    difference: (reference) => `Verschil met ${reference}`,
    verdict: 'Oordeel over het verschil',
    noInterval: 'geen marge bekend',
    chooseReference: 'Vergelijk met',
    subjects: (count) => `Hier ${plural(count, 'staat', 'staan')} ${count} ${plural(count, 'onderwerp', 'onderwerpen')} met een cijfer.`,
    clear: (clear, judged, reference) =>
      judged === 1
        ? `Eén verschil met ${reference} is te toetsen; dat is ${clear === 1 ? 'duidelijk' : 'niet duidelijk'}.`
        : `Van de ${judged} toetsbare verschillen met ${reference} ${plural(clear, 'is', 'zijn')} er ${clear} duidelijk.`,
    noneJudged: (reference) => `Of verschillen met ${reference} toeval zijn, is hier niet te bepalen.`,
    without: (count) => `Bij ${count} ${plural(count, 'onderwerp', 'onderwerpen')} is er geen cijfer.`,
    notAtLevel: (one) => `geen cijfers per ${one}`,
    onlyDivided: (breakdown) => `alleen naar ${breakdown}`,
    fromZero: 'Elke balk begint bij nul en heeft een eigen schaal.',
    ownFigure: 'Cijfer met 95%-marge',
    noTotal: 'Elk onderwerp staat op zichzelf: er is geen totaal en geen eindcijfer.',
  },
  en: {
    heading: (region) => `${region} at a glance`,
    label: (region, reference) => `${region} compared with ${reference}`,
    labelAlone: (region) => `Subjects of ${region}`,
    picture: 'Overview',
    indicator: 'Subject',
    theme: 'Theme',
    difference: (reference) => `Difference from ${reference}`,
    verdict: 'Verdict on the difference',
    noInterval: 'no margin known',
    chooseReference: 'Compare with',
    subjects: (count) => `Here ${plural(count, 'is', 'are')} ${count} ${plural(count, 'subject', 'subjects')} with a figure.`,
    clear: (clear, judged, reference) =>
      judged === 1
        ? `One difference from ${reference} can be tested; it is ${clear === 1 ? 'clear' : 'not clear'}.`
        : `Of the ${judged} differences from ${reference} that can be tested ${clear} ${plural(clear, 'is', 'are')} clear.`,
    noneJudged: (reference) => `Whether differences from ${reference} are chance cannot be told here.`,
    without: (count) => `For ${count} ${plural(count, 'subject', 'subjects')} there is no figure.`,
    notAtLevel: (one) => `no figures for each ${one}`,
    onlyDivided: (breakdown) => `by ${breakdown} only`,
    fromZero: 'Each bar begins at zero and has its own scale.',
    ownFigure: 'Figure with 95% margin',
    noTotal: 'Each subject stands by itself: there is no total and no score.',
  },
};
