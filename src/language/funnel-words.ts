import { plural } from './dutch.js';
import { wordTable } from './word-table.js';

/** Where a region lies in a funnel. */
export type FunnelSide = 'above' | 'within' | 'below';

/** The words of a funnel plot: they come with that drawing. */
export interface FunnelWords {
  readonly label: (figure: string) => string;
  readonly help: string;
  readonly expected: string;
  readonly expectedAxis: (reference: string) => string;
  readonly counted: (count: string, expected: string) => string;
  readonly less: (than: string) => string;
  /** Title of the column that says where a region lies. */
  readonly funnel: string;
  readonly side: Readonly<Record<FunnelSide, string>>;
  readonly outside: (count: number, total: string, many: string) => string;
  readonly noneCompared: string;
  /** Of what has no figure or cannot be compared. */
  readonly leftOut: (count: number, one: string, many: string) => string;
  readonly atEdge: (count: number, one: string, many: string) => string;
  readonly focus: (name: string, times: string, side: FunnelSide) => string;
  readonly focusTooSmall: (name: string) => string;
  readonly focusWithheld: (name: string, status: string) => string;
  readonly focusNotCompared: (name: string) => string;
  readonly widened: (many: string) => string;
  readonly widenedBy: (times: string) => string;
  readonly colouredWithin: string;
  readonly limits: Readonly<Record<'drawn' | 'worded', string>>;
  readonly limitNote: string;
  readonly tooSmallZone: string;
}

export const funnelWords = wordTable<FunnelWords>('funnel', {
  label: (figure) => `Trechtergrafiek: ${figure}`,
  help: 'Loop met de pijltjes naar de stip die het dichtst bij ligt. Kies een gebied met Enter.',
  expected: 'Verwacht',
  expectedAxis: (reference) => `Verwacht aantal, net als in ${reference}`,
  counted: (count, expected) => `${count} geteld, ${expected} verwacht`,
  less: (than) => `minder dan ${than}`,
  funnel: 'Trechter',
  side: { above: 'boven de trechter', within: 'in de trechter', below: 'onder de trechter' },
  outside: (count, total, many) =>
    `${count === 0 ? 'Geen' : count} van de ${total} ${many} ${count > 1 ? 'liggen' : 'ligt'} buiten de trechter.`,
  noneCompared: 'Er is geen gebied waarover iets te zeggen is.',
  leftOut: (count, one, many) => `${count} ${plural(count, `${one} staat`, `${many} staan`)} niet in de grafiek, wel in de tabel.`,
  atEdge: (count, one, many) =>
    `${count} ${plural(count, `${one} valt`, `${many} vallen`)} buiten beeld en ${plural(count, 'staat', 'staan')} aan de rand.`,
  focus: (name, times, side) => `${name}: ${times} keer, ${side === 'within' ? 'in' : side === 'above' ? 'boven' : 'onder'} de trechter.`,
  focusTooSmall: (name) => `${name} is te klein om iets te zeggen.`,
  focusWithheld: (name, status) => `Van ${name} is er geen cijfer: ${status}.`,
  focusNotCompared: (name) => `${name} is niet te vergelijken.`,
  widened: (many) => `De ${many} verschillen onderling meer dan door toeval.`,
  widenedBy: (times) => `De trechter is daarom ${times} keer zo wijd getekend.`,
  colouredWithin: 'Een gekleurde stip in de trechter wijkt af, maar niet meer dan gebruikelijk.',
  limits: { drawn: '95%-grens', worded: '99,8%-grens (rand van de trechter)' },
  limitNote: 'In de trechter past een verschil bij toeval. Kleine aantallen verschillen vaker, dus daar is hij wijder.',
  tooSmallZone: 'te klein',
});
