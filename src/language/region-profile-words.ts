import { plural } from './dutch.js';
import { wordTable } from './word-table.js';

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

export const regionProfileWords = wordTable<RegionProfileWords>('regionProfile', {
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
});
