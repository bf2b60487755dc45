import { wordTable } from './word-table.js';

/** The words for what a person can do with a map: they come with the tools. */
export interface MapToolsWords {
  readonly label: string;
  readonly place: string;
  /** How to get smaller regions to see, where none is chosen; and the button that shows those of the one that is. */
  readonly wayIn: (one: string, smaller: string) => string;
  readonly goIn: (smaller: string, region: string) => string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  readonly move: string;
  readonly directions: Readonly<Record<'north' | 'south' | 'west' | 'east', string>>;
  readonly help: string;
  readonly helpIn: string;
  readonly helpOut: string;
  readonly withModifier: (key: string) => string;
  readonly withTwoFingers: string;
  readonly period: string;
  readonly play: string;
  readonly pause: string;
  /** Title of the list of regions of one line of the legend. */
  readonly regionsOf: (label: string, count: string) => string;
  readonly furtherInTable: (count: string) => string;
}

export const mapToolsWords = wordTable<MapToolsWords>('mapTools', {
  label: 'Bediening van de kaart',
  place: 'Plaats',
  wayIn: (one, smaller) => `Kies een ${one} en bekijk de ${smaller}.`,
  goIn: (smaller, region) => `Bekijk de ${smaller} in ${region}`,
  zoom: 'Vergroten en verkleinen',
  zoomIn: 'Vergroot',
  zoomOut: 'Verklein',
  whole: 'Toon de hele kaart',
  move: 'Verschuif',
  directions: { north: 'Naar het noorden', south: 'Naar het zuiden', west: 'Naar het westen', east: 'Naar het oosten' },
  help: 'Vergroot met plus, verklein met min, de hele kaart met nul.',
  helpIn: 'Ga met Enter het gebied in.',
  helpOut: 'Ga terug met Escape.',
  withModifier: (key) => `Houd ${key} ingedrukt en scrol om te vergroten.`,
  withTwoFingers: 'Verschuif de kaart met twee vingers.',
  period: 'Periode',
  play: 'Speel de periodes af',
  pause: 'Pauzeer',
  regionsOf: (label, count) => `${label}: ${count}`,
  furtherInTable: (count) => `en nog ${count}; zie de tabel`,
});
