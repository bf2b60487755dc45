/** Elements that show the planted release (test/server/planted.mjs), and what of it came onto the page. */
import '../../components/define.js';
import { plantedName } from '../hostile/hostile-texts.js';
import { textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';

declare global {
  interface Window {
    /** Set by a hostile text that was more than text. */
    ran?: string;
  }
}

/** Attributes with which each element shows figures; those in `names` are codes and ids of the release. */
export interface PlantedCase {
  readonly names: Readonly<Record<string, string>>;
  readonly words?: Readonly<Record<string, string>>;
  /** It has nothing to show where no period is one. */
  readonly needsPeriods?: true;
}

export const PLANTED_CASES: readonly (readonly [tag: string, attributes: PlantedCase])[] = [
  ['zo-region-map', { names: { indicator: 'drugsmisdrijven', level: 'gemeente', region: 'GM9001', reference: 'g36' } }],
  [
    'zo-region-map',
    { names: { indicator: 'woningen-meer-bezit', level: 'wijk', within: 'GM9001' }, words: { measure: 'change', drill: '' } },
  ],
  ['zo-trend-line', { names: { indicator: 'drugsmisdrijven', regions: 'GM9001 GM9002', reference: 'g36' }, needsPeriods: true }],
  ['zo-branch-concentration', { names: { indicator: 'vestigingen', region: 'GM9001' } }],
  ['zo-branch-concentration', { names: { indicator: 'vestigingen', branch: '56', region: 'GM9001' }, words: { view: 'funnel' } }],
  ['zo-benchmark-table', { names: { indicator: 'drugsmisdrijven woningen-meer-bezit', region: 'GM9001', reference: 'grootte-2' } }],
  ['zo-branch-overlay', { names: { indicator: 'vestigingen', level: 'gemeente', branches: '4932 56', region: 'GM9001' } }],
  ['zo-indicator-profile', { names: { indicator: 'jongeren-kenmerken', region: 'GM9001' } }],
  ['zo-region-profile', { names: { region: 'GM9001' } }],
  ['zo-actions', { names: { indicator: 'drugsmisdrijven', region: 'GM9001' } }],
  ['zo-next-steps', { names: { indicator: 'drugsmisdrijven', region: 'GM9001' } }],
];

/** The same attributes, of the release as it was planted. */
export function attributesOf({ names, words }: PlantedCase, shift: number): Record<string, string> {
  const one = (name: string): string => plantedName(name, shift);
  const renamed = Object.entries(names).map(([name, list]) => [name, list.split(' ').map(one).join(' ')]);
  const [release, actions] = ['release', 'actions'].map((name) => `/planted/${shift}/${name}.json`) as [string, string];
  return { ...words, ...(Object.fromEntries(renamed) as Record<string, string>), actions, release };
}

/** An element with all of it there that a person can come at: the explanation, what can be taken along, the equal table. */
export async function shownWhole(tag: string, attributes: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const element = place<HTMLElement>(tag, attributes);
  await until(
    () => stateOf(element) === 'ready',
    () => `${tag} ready, but ${stateOf(element)}: ${textOf(element).slice(0, 300)}`,
  );
  await until(() => element.shadowRoot!.querySelector('.ways') !== null, `what ${tag} is taken along with`);
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  for (const stop of element.shadowRoot!.querySelectorAll<HTMLElement>('[tabindex]')) stop.focus();
  await until(() => element.shadowRoot!.querySelector('.explained-section, .method') !== null, 'the explanation');
  await frames();
  return element;
}

/** What of a page is no text: names of elements, and of their attributes. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

export function vocabularyOf(roots: readonly ParentNode[]): Vocabulary {
  const words = new Map<string, Set<string>>();
  for (const each of roots.flatMap(everythingIn)) {
    const names = words.get(each.localName) ?? new Set();
    for (const name of each.getAttributeNames()) names.add(name);
    words.set(each.localName, names);
  }
  return words;
}

/** Elements and attributes that are not in a vocabulary, links that lead elsewhere than to https, and texts that run. */
export function intrudersIn(root: ParentNode, known: Vocabulary): string[] {
  return everythingIn(root).flatMap((each) => {
    const allowed = known.get(each.localName);
    const wrong = [...each.attributes].filter(({ name, value }) =>
      name === 'style'
        ? !isOwnStyle(value)
        : allowed?.has(name) !== true || name.startsWith('on') || (LINKS.has(name) && !isGoodAddress(value)),
    );
    return allowed === undefined || wrong.length > 0 ? [each.cloneNode(false) as Element].map(({ outerHTML }) => outerHTML) : [];
  });
}

const LINKS = new Set(['href', 'src', 'xlink:href', 'action', 'formaction', 'data', 'srcdoc', 'poster']);

/** Where something is, set by us for our own styles. */
function isOwnStyle(value: string): boolean {
  return /^(--_[a-z-]+: -?[\d.]+(px|%)?; ?)*$/.test(value);
}

/** As a browser reads it: https, a mail address, or a place of this page's own host. */
function isGoodAddress(value: string): boolean {
  if (!URL.canParse(value, location.href)) return false;
  const { protocol, origin } = new URL(value, location.href);
  return protocol === 'https:' || protocol === 'mailto:' || origin === location.origin;
}

/** All elements, those in shadow roots too. */
export function everythingIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot === null ? [] : everythingIn(each.shadowRoot))]);
}

/** All that a reader or a screen reader gets: texts, and attributes with a text. */
export function textsIn(root: ParentNode): string {
  const attributes = everythingIn(root).flatMap((each) =>
    ['aria-label', 'title', 'alt', 'value', 'placeholder'].map((name) => each.getAttribute(name)),
  );
  const fields = everythingIn(root).map((each) => (each instanceof HTMLTextAreaElement ? each.value : ''));
  const own = [...everythingIn(root)].flatMap((each) =>
    [...each.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
  );
  return [...own, ...attributes, ...fields].join('\n').replace(/[ \n]+/g, ' ');
}

/** What stands in the place of which text of the release; without those with which another begins. */
export async function plantedTexts(shift: number): Promise<ReadonlyMap<string, string>> {
  const texts = (await (await fetch(`/planted/${shift}/texts.json`)).json()) as [string, string][];
  return new Map(texts.filter(([text]) => !texts.some(([other]) => other !== text && other.startsWith(text))));
}
