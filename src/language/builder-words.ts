import { wordTable } from './word-table.js';

/** The words of the page on which a web editor makes a view to put in another page. */
export interface BuilderWords {
  readonly title: string;
  readonly intro: string;
  readonly choices: string;
  readonly language: string;
  readonly dutch: string;
  readonly english: string;

  readonly element: string;
  readonly elements: {
    readonly 'zo-region-map': string;
    readonly 'zo-branch-concentration': string;
    readonly 'zo-branch-overlay': string;
    readonly 'zo-trend-line': string;
    readonly 'zo-benchmark-table': string;
    readonly 'zo-indicator-profile': string;
    readonly 'zo-region-profile': string;
    readonly 'zo-actions': string;
  };
  readonly theme: string;
  readonly allThemes: string;
  readonly indicator: string;
  readonly level: string;
  readonly region: string;
  readonly within: string;
  readonly noRegion: string;
  readonly findIn: (field: string) => string;
  readonly found: (field: string) => string;
  readonly chosen: (name: string) => string;
  readonly period: string;
  readonly newest: string;
  readonly branch: string;
  readonly secondBranch: string;
  readonly noBranch: string;
  readonly reference: string;
  readonly usualReference: string;
  readonly parentReference: string;
  readonly measure: string;
  readonly measures: {
    readonly value: string;
    readonly count: string;
    readonly ratio: string;
    readonly verdict: string;
    readonly change: string;
    readonly index: string;
  };
  readonly headingLevel: string;

  readonly looks: string;
  readonly scheme: string;
  readonly schemes: { readonly light: string; readonly dark: string; readonly auto: string };
  readonly colours: {
    readonly 'color-text': string;
    readonly 'color-background': string;
    readonly 'color-text-subtle': string;
    readonly 'color-action': string;
    readonly 'color-border': string;
    readonly 'color-series-1': string;
    readonly 'color-sequential-low': string;
    readonly 'color-sequential-high': string;
  };
  readonly ownColour: (name: string) => string;

  readonly preview: string;
  readonly width: string;
  readonly widthPixels: (pixels: string) => string;
  readonly fullWidth: string;

  readonly checks: string;
  readonly good: string;
  readonly beware: string;
  readonly allGood: string;
  readonly toMend: (count: number) => string;
  readonly figuresComing: string;
  readonly figuresThere: (count: string) => string;
  readonly chooseRegion: string;
  readonly noFigures: string;
  readonly contrast: (first: string, second: string, ratio: string) => string;
  readonly contrastLow: (first: string, second: string, ratio: string, least: string) => string;
  readonly fits: string;
  readonly tooWide: string;
  readonly firstHeading: string;
  readonly headingBelow: (level: string, above: string) => string;

  readonly code: string;
  readonly way: string;
  readonly ways: {
    readonly element: string;
    readonly frame: string;
    readonly wordpress: string;
    readonly static: string;
    readonly react: string;
    readonly vue: string;
    readonly angular: string;
    readonly svelte: string;
  };
  readonly hints: BuilderWords['ways'];
  /** What to do where no share is the same view. */
  readonly notShared: string;
  readonly codeLabel: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly link: string;
  readonly copyLink: string;
  readonly loading: string;
  readonly retry: string;
}

export const builderWords = wordTable<BuilderWords>('builder', {
  title: 'Cijfers op uw eigen pagina',
  intro: 'Kies wat u wilt laten zien. Kopieer daarna de code voor uw website.',
  choices: 'Wat wilt u laten zien?',
  language: 'Taal',
  dutch: 'Nederlands',
  english: 'Engels',
  element: 'Onderdeel',
  elements: {
    'zo-region-map': 'Kaart',
    'zo-branch-concentration': 'Branches',
    'zo-branch-overlay': 'Twee branches over elkaar',
    'zo-trend-line': 'Verloop in de tijd',
    'zo-benchmark-table': 'Vergelijking met andere gebieden',
    'zo-indicator-profile': 'Onderwerp in delen',
    'zo-region-profile': 'Gebied in het kort',
    'zo-actions': 'Wat u kunt doen',
  },
  theme: 'Thema',
  allThemes: 'Alle thema’s',
  indicator: 'Onderwerp',
  level: 'Soort gebied',
  region: 'Gebied',
  within: 'Alleen gebieden in',
  noRegion: 'Geen gebied gekozen',
  findIn: (field) => `${field}: zoek op naam of code`,
  found: (field) => `${field}: gevonden`,
  chosen: (name) => `Gekozen: ${name}`,
  period: 'Periode',
  newest: 'De nieuwste',
  branch: 'Branche of deel',
  secondBranch: 'Tweede branche',
  noBranch: 'Alle branches',
  reference: 'Vergelijken met',
  usualReference: 'De gewone vergelijking',
  parentReference: 'Het gebied eromheen',
  measure: 'Laat zien',
  measures: {
    value: 'Het cijfer',
    count: 'Het aantal',
    ratio: 'Hoeveel keer zoveel als elders',
    verdict: 'Of het verschil duidelijk is',
    change: 'De verandering',
    index: 'Een index',
  },
  headingLevel: 'Niveau van de kop',
  looks: 'Kleuren',
  scheme: 'Licht of donker',
  schemes: { light: 'Licht', dark: 'Donker', auto: 'Zoals de lezer het wil' },
  colours: {
    'color-text': 'Tekst',
    'color-background': 'Achtergrond',
    'color-text-subtle': 'Kleine tekst',
    'color-action': 'Links',
    'color-border': 'Randen',
    'color-series-1': 'Eerste lijn',
    'color-sequential-low': 'Kaart: laag',
    'color-sequential-high': 'Kaart: hoog',
  },
  ownColour: (name) => `${name}: eigen kleur`,
  preview: 'Voorbeeld',
  width: 'Breedte',
  widthPixels: (pixels) => `${pixels} pixels`,
  fullWidth: 'Zo breed als kan',
  checks: 'Controle',
  good: 'In orde:',
  beware: 'Let op:',
  allGood: 'Alles is in orde.',
  toMend: (count) => (count === 1 ? 'Let op: 1 punt.' : `Let op: ${count} punten.`),
  figuresComing: 'De cijfers worden opgehaald.',
  figuresThere: (count) => `De cijfers zijn er: ${count}.`,
  chooseRegion: 'Kies nog een gebied.',
  noFigures: 'Voor deze keuze zijn er geen cijfers.',
  contrast: (first, second, ratio) => `${first} en ${second} verschillen genoeg (${ratio}).`,
  contrastLow: (first, second, ratio, least) => `${first} en ${second} verschillen te weinig (${ratio}). Nodig is ${least}.`,
  fits: 'Het past in deze breedte.',
  tooWide: 'Het past niet in deze breedte.',
  firstHeading: 'Niveau 1 is voor de titel van uw pagina.',
  headingBelow: (level, above) => `De kop heeft niveau ${level}. Zet er een kop van niveau ${above} boven.`,
  code: 'Code voor uw website',
  way: 'Uw website',
  ways: {
    element: 'Gewone HTML',
    frame: 'Een iframe',
    wordpress: 'WordPress: plak een adres',
    static: 'Zonder script',
    react: 'React',
    vue: 'Vue',
    angular: 'Angular',
    svelte: 'Svelte',
  },
  hints: {
    element: 'Plak dit in de broncode van uw pagina. Het script hoeft er maar één keer.',
    frame: 'Voor websites die geen ander script toestaan. Zonder het script blijft de hoogte vast.',
    wordpress: 'Plak dit adres op een eigen regel in uw bericht.',
    static: 'Draai dit op uw computer. Plak wat in het bestand komt in uw pagina.',
    react: 'Voor React 19. Installeer eerst het pakket @zicht-op/widgets.',
    vue: 'Installeer eerst het pakket @zicht-op/widgets.',
    angular: 'Installeer eerst het pakket @zicht-op/widgets.',
    svelte: 'Installeer eerst het pakket @zicht-op/widgets.',
  },
  notShared: 'Deze weergave heeft nog geen adres. Vraag de uitgever om deze regels in publication.yaml.',
  codeLabel: 'Code',
  copy: 'Kopieer de code',
  copied: 'De tekst is gekopieerd.',
  notCopied: 'Kopiëren lukt hier niet. De tekst is geselecteerd: gebruik Ctrl+C.',
  link: 'Met deze link opent u deze pagina later weer zo.',
  copyLink: 'Kopieer de link',
  loading: 'De keuzes worden opgehaald.',
  retry: 'Probeer het opnieuw',
});
