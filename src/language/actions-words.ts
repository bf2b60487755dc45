import type { SourceErrorKind } from '../sources/source-error.js';
import { plural } from './dutch.js';
import { wordTable } from './word-table.js';

/** What is said of barrier models and other next steps. */
export interface ActionsWords {
  readonly heading: string;
  readonly list: string;
  readonly summary: (count: number, text: string) => string;
  readonly summaryOfModel: (title: string) => string;
  readonly none: string;
  readonly caveat: string;
  /** Of no analysis in particular. */
  readonly population: string;
  /** What an action is. Another word of the publisher is shown as it is. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly becauseBranch: (branch: string) => string;
  readonly becauseIndicator: (indicator: string) => string;
  readonly becauseTheme: (theme: string) => string;
  readonly general: string;
  readonly open: string;
  readonly onRequest: string;
  readonly request: string;
  readonly openInstead: string;
  /** Whose own list it stands on. */
  readonly listOf: (holder: string) => string;
  readonly checked: (date: string) => string;
  readonly since: (date: string) => string;
  readonly where: (regions: string) => string;
  readonly steps: (count: number, text: string) => string;
  readonly analyses: string;
  readonly analysis: (indicator: string, branches: string) => string;
  readonly practice: string;

  readonly action: string;
  readonly kind: string;
  readonly holder: string;
  readonly access: string;
  readonly why: string;
  readonly address: string;

  /** In place of a partner's own list. */
  readonly listWithdrawn: string;
  readonly listGone: string;
  readonly listFailed: Readonly<Record<'unreachable' | 'unreadable', string>>;

  readonly feedback: string;
  readonly feedbackLead: string;
  readonly feedbackLink: (name: string) => string;
  readonly feedbackSubject: (title: string) => string;
  readonly about: (title: string, id: string) => string;
  readonly region: (name: string, code: string) => string;
  readonly readHere: (address: string) => string;
}

/** How a list that could not be had is spoken of. */
export function listFailure(kind: SourceErrorKind, words: ActionsWords): string {
  if (kind === 'withdrawn') return words.listWithdrawn;
  if (kind === 'not-found') return words.listGone;
  return words.listFailed[kind === 'invalid' || kind === 'not-data' || kind === 'newer-format' ? 'unreadable' : 'unreachable'];
}

export const actionsWords = wordTable<ActionsWords>('actions', {
  heading: 'Wat kunt u doen?',
  list: 'Lijst',
  summary: (count, text) =>
    `${text} ${plural(count, 'volgende stap past', 'volgende stappen passen')} hierbij. Het meest passende staat vooraan.`,
  summaryOfModel: (title) => `De cijfers die horen bij: ${title}.`,
  none: 'Hierbij is nog niets bekend.',
  caveat: 'Een cijfer zegt niet wat u moet doen. Leg het naast wat u zelf weet.',
  population: 'Past bij alle cijfers van deze release.',
  kinds: {
    'barrier-model': 'Barrièremodel',
    dossier: 'Dossier',
    'practice-case': 'Praktijkvoorbeeld',
    training: 'Training',
    licence: 'Vergunning',
    supervision: 'Toezicht',
    information: 'Voorlichting',
    'personal-approach': 'Persoonsgerichte aanpak',
    measure: 'Maatregel',
    steps: 'Stappenplan',
    guide: 'Handreiking',
    expertise: 'Hulp van experts',
    network: 'Netwerk',
    research: 'Onderzoek',
  },
  becauseBranch: (branch) => `Hoort bij branche: ${branch}.`,
  becauseIndicator: (indicator) => `Hoort bij dit cijfer: ${indicator}.`,
  becauseTheme: (theme) => `Hoort bij thema: ${theme}.`,
  general: 'Past bij elk cijfer.',
  open: 'Vrij toegankelijk',
  onRequest: 'Alleen op aanvraag',
  request: 'Toegang aanvragen',
  openInstead: 'Wel vrij toegankelijk:',
  listOf: (holder) => `Uit de eigen lijst van ${holder}`,
  checked: (date) => `Adres gecontroleerd op ${date}.`,
  since: (date) => `Geldt sinds ${date}.`,
  where: (regions) => `Waar: ${regions}.`,
  steps: (count, text) => `${text} ${plural(count, 'stap', 'stappen')}`,
  analyses: 'Cijfers hierbij:',
  analysis: (indicator, branches) => `${indicator} (${branches})`,
  practice: 'Zo deden anderen het',
  action: 'Volgende stap',
  kind: 'Soort',
  holder: 'Aanbieder',
  access: 'Toegang',
  why: 'Waarom hier',
  address: 'Adres',
  listWithdrawn: 'De eigen lijst met stappen is ingetrokken. Zij wordt hier niet meer getoond.',
  listGone: 'De eigen lijst met stappen staat niet meer op haar adres.',
  listFailed: {
    unreachable: 'De eigen lijst met stappen is nu niet te bereiken.',
    unreadable: 'De eigen lijst met stappen is niet te lezen.',
  },
  feedback: 'Een vraag of opmerking over dit cijfer?',
  feedbackLead: 'Alleen deze tekst gaat mee. Over u gaat er niets mee.',
  feedbackLink: (name) => `Stuur aan ${name}`,
  feedbackSubject: (title) => `Vraag over: ${title}`,
  about: (title, id) => `Cijfer: ${title} (${id})`,
  region: (name, code) => `Gebied: ${name} (${code})`,
  readHere: (address) => `Adres: ${address}`,
});
