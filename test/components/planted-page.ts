/** Elements that show the planted release (test/server/planted.mjs), and what of it came onto the page. */
import '../../components/define.js';
import { plantedAttributes, type PlantedCase } from '../hostile/planted-cases.js';
import { textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';

declare global {
  interface Window {
    /** Set by a hostile text that was more than text. */
    ran?: string;
  }
}

/** What a page of a test writes to show a case. */
export function attributesOf(each: PlantedCase, shift: number): Record<string, string> {
  const [release, actions] = ['release', 'actions'].map((name) => `/planted/${shift}/${name}.json`) as [string, string];
  return { ...plantedAttributes(each, shift), actions, release };
}

/** An element with all of it there that a person can come at: the explanation, what can be taken along, the equal table. */
export async function shownWhole(tag: string, attributes: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const element = place<HTMLElement>(tag, attributes);
  await openWhole(element);
  return element;
}

/** Waits for all that comes to an element, and opens what is folded. */
export async function openWhole(element: Element): Promise<void> {
  const tag = element.localName;
  await until(
    () => stateOf(element) === 'ready',
    () => `${tag} ready, but ${stateOf(element)}: ${textOf(element).slice(0, 300)}`,
  );
  await until(() => element.shadowRoot!.querySelector('.ways') !== null, `what ${tag} is taken along with`);
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  for (const stop of element.shadowRoot!.querySelectorAll<HTMLElement>('[tabindex]')) stop.focus();
  await until(() => element.shadowRoot!.querySelector('.explained-section, .method') !== null, 'the explanation');
  await until(() => hasActions(element), 'what one can do');
  await frames();
}

/** Whether what one can do after a figure came, for elements that have it: not that it is under way. */
function hasActions(element: Element): boolean {
  const panel = element.shadowRoot!.querySelector('.what-to-do');
  return panel === null || (panel.childElementCount > 1 && panel.querySelector(':scope > p[role="status"]:not(.note)') === null);
}

/** What of a page is no text: names of elements, and of their attributes. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

export function vocabularyOf(roots: readonly ParentNode[]): Vocabulary {
  const words = new Map(POINTED.map(([name, attributes]) => [name, new Set(attributes)]));
  for (const each of roots.flatMap(everythingIn)) {
    const names = words.get(each.localName) ?? new Set();
    for (const name of each.getAttributeNames()) names.add(name);
    words.set(each.localName, names);
  }
  return words;
}

/** All that is in one of them. */
export function together(...vocabularies: readonly Vocabulary[]): Vocabulary {
  const names = new Set(vocabularies.flatMap((each) => [...each.keys()]));
  return new Map([...names].map((name) => [name, new Set(vocabularies.flatMap((each) => [...(each.get(name) ?? [])]))]));
}

/** What a pointer brings that happens to lie on a figure: a tooltip, and marks of what it is at. */
const POINTED: readonly (readonly [name: string, attributes: readonly string[]])[] = [
  ['canvas', ['class', 'aria-hidden', 'width', 'height']],
  ['circle', ['class', 'cx', 'cy', 'r']],
  ['div', ['class', 'part', 'aria-hidden']],
  ['path', ['class', 'd']],
  ['strong', []],
];

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

/** Where something is or how wide, or a colour, set by us: no text of a style, and nothing that is fetched. */
export function isOwnStyle(value: string): boolean {
  return value
    .split(';')
    .map((each) => each.trim())
    .every((each) => each === '' || OWN_STYLES.some((style) => style.test(each)));
}

const OWN_STYLES = [
  /^--(_[a-z-]+|room|zo-table-height): -?[\d.]+(px|rem|%)?$/,
  /^max-width: (none|\d+px)$/,
  /^min-height: [\d.]+px$/,
  /^color-scheme: (light|dark|light dark)$/,
  /^--zo-color(-[a-z0-9]+)+: #[0-9a-f]+$/,
  /^color: (rgb\([\d, ]+\)|light-dark\(rgb\([\d, ]+\), rgb\([\d, ]+\)\))$/,
];

/** As a browser reads it: https, a mail address, or a place of this page's own host. */
function isGoodAddress(value: string): boolean {
  if (!URL.canParse(value, location.href)) return false;
  const { protocol, origin } = new URL(value, location.href);
  return protocol === 'https:' || protocol === 'mailto:' || (protocol === location.protocol && origin === location.origin);
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
  const fields = everythingIn(root).map((each) => (each.localName === 'textarea' ? (each as HTMLTextAreaElement).value : ''));
  const own = [...everythingIn(root)].flatMap((each) =>
    [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue),
  );
  return [...own, ...attributes, ...fields].join('\n').replace(/[ \n]+/g, ' ');
}

/** What stands in the place of which text of the release; without those with which another begins. */
export async function plantedTexts(shift: number): Promise<ReadonlyMap<string, string>> {
  const texts = (await (await fetch(`/planted/${shift}/texts.json`)).json()) as [string, string][];
  return new Map(texts.filter(([text]) => !texts.some(([other]) => other !== text && other.startsWith(text))));
}
