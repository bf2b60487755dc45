import { EMBEDDED_ELEMENTS, embeddedView, type EmbeddedView } from '../../src/exporting/embed-address.js';
import { embedWords } from '../../src/language/embed-words.js';
import { EMBED_ENGLISH } from '../../src/language/english/embed-words.js';
import { learn } from '../../src/language/learn.js';
import { fitHeight } from './fit-height.js';
import { Fold } from './fold.js';
import { MOST_IN_WORDPRESS, reportHeight, secretOf } from './report-height.js';

/** The page in a frame: shows the element that its address names, and tells the page around it how high that is. */

/** Milliseconds after which the height is said of what there is. */
const LONGEST_WAIT = 5000;

learn('en', { embed: EMBED_ENGLISH });
const view = embeddedView(location.search);
const secret = secretOf(location.hash);
const words = embedWords(view.lang);
document.documentElement.lang = view.lang;
document.title = words.title;
wear(view);
const element = elementOf(view);
document.body.append(element ?? message(view));
// A page around this one that heard of each step would jump from its usual height to that of a line of text and back.
void settled(element)
  .then(() => (element === undefined || secret === undefined ? undefined : fitted(element)))
  .then(() => reportHeight(document.body, view.id, secret));

function wear({ scheme, colours }: EmbeddedView): void {
  const { style } = document.documentElement;
  style.setProperty('color-scheme', scheme === 'auto' ? 'light dark' : scheme);
  for (const [token, colour] of Object.entries(colours)) style.setProperty(`--zo-${token}`, colour);
}

/** The element with the attributes that it has; undefined where it is none that can stand here. */
function elementOf({ element: name, attributes, lang, release }: EmbeddedView): HTMLElement | undefined {
  const made = EMBEDDED_ELEMENTS.has(name) ? customElements.get(name) : undefined;
  if (made === undefined) return undefined;
  const { observedAttributes = [] } = made as { observedAttributes?: readonly string[] };
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (observedAttributes.includes(attribute)) element.setAttribute(attribute, value);
  element.setAttribute('lang', lang);
  element.setAttribute('release', new URL(`../${release ?? 'releases.json'}`, document.baseURI).href);
  if (!element.hasAttribute('heading-level')) element.setAttribute('heading-level', '1');
  element.addEventListener('zo-load', () => void takeTitle(element));
  return element;
}

/** Until there is a figure, or a sentence that says why there is none; and no longer than is bearable. */
async function settled(element: HTMLElement | undefined): Promise<void> {
  if (element === undefined) return;
  await new Promise<unknown>((resolve) => {
    element.addEventListener('zo-load', resolve, { once: true });
    element.addEventListener('zo-error', resolve, { once: true });
    setTimeout(resolve, LONGEST_WAIT);
  });
  await updated(element);
}

/** WordPress gives no more height than this, whatever the page needs. */
async function fitted(element: HTMLElement & { byTheme?: boolean }): Promise<void> {
  // All themes of a region are longer than that; of other elements this is nothing.
  element.byTheme = true;
  await updated(element);
  fitHeight(element, MOST_IN_WORDPRESS, new Fold(element, words.about));
  await updated(element);
}

async function updated(element: HTMLElement & { readonly updateComplete?: Promise<unknown> }): Promise<void> {
  await element.updateComplete;
}

/** The page is called what its figure is called. */
async function takeTitle(element: HTMLElement): Promise<void> {
  await updated(element);
  document.title = element.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim() || words.title;
}

function message({ element }: EmbeddedView): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = element === '' ? words.noElement : words.unknownElement(element);
  return paragraph;
}
