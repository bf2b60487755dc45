import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../components/define.js';
import { ELEMENTS } from '../../states/elements.js';
import { RELEASE, type ElementState } from '../../states/state.js';
import { until } from '../page.js';
import { documentedKeys, KEYS, type DocumentedKey } from './keyboard-table.js';
import { focused } from './keyboard-path.js';
import { showState } from './show-state.js';

/** What a table calls a place, and what that is. */
const PLACES: Readonly<Record<string, string>> = {
  'de kaart': '.map-box',
  'de legenda': '.legend button[tabindex="0"]',
  'het zoekveld': '#find-input',
  'de schuif': '#period',
  'de lijst': '.row-list',
  'de stroken': '[role="listbox"]',
  'de punten': '.scatter-box',
  'de kruistabel': '.pairs button[tabindex="0"]',
  'de grafiek': '.trend-box[tabindex="0"]',
  'de weergaveknoppen': '.view-choice button[aria-pressed="false"]',
  'de uitleg': '.explanation > summary',
  'de rijen die niet meedoen': 'summary',
  'de knop om weg te halen': 'button',
};
/** What a person may have done before a key has something to do. */
const BEFORE: readonly (readonly string[])[] = [
  [],
  ['ArrowDown'],
  ['ArrowUp'],
  ['Home'],
  ['End'],
  ['ArrowLeft'],
  ['ArrowRight'],
  ['Enter'],
  ['ArrowDown', 'ArrowDown', 'Enter'],
  ['ArrowDown', 'ArrowRight'],
  ['+', '+'],
  ['Home', 'ArrowDown', 'ArrowRight'],
  ['b', 'o'],
];

const STATES: readonly (ElementState & { readonly stem: string })[] = [
  ...ELEMENTS.map(({ stem, tag, attributes }) => ({
    stem,
    name: stem,
    tag,
    attributes: { release: RELEASE, ...attributes, ...(stem === 'region-map' ? { drill: '' } : {}) },
    shows: '.ways',
  })),
  {
    stem: 'local-data',
    name: 'local-data',
    tag: 'zo-local-data',
    attributes: { level: 'gemeente' },
    ownData: 'code;controles\nGM9001;12\nGM0000;9\n',
    shows: 'summary',
  },
];

describe('each key that the documentation names does something, and no other', () => {
  for (const state of STATES)
    it(`of ${state.stem}`, async () => {
      const documented = await documentedKeys(state.stem);
      expect(documented.length).to.be.greaterThan(0);
      const idle: string[] = [];
      for (const { key, place } of documented.filter((each) => each.place !== 'overal'))
        if (!(await does(state, key, PLACES[place]!))) idle.push(`"${key}" in ${place}`);
      expect(idle, 'named, and does nothing').to.deep.equal([]);
      expect(await unnamed(state, documented), 'does something, and is not named').to.deep.equal([]);
    }).timeout(170_000);
});

/** Whether a key does something at a place, after any of what a person may have done before. */
async function does(state: ElementState, key: string, selector: string): Promise<boolean> {
  const element = await showState(state);
  const root = element.shadowRoot!;
  const at = (): HTMLElement => root.querySelector<HTMLElement>(selector)!;
  await until(
    () => at() instanceof HTMLElement,
    () => `${state.name} has ${selector}`,
  );
  let found = false;
  for (const before of BEFORE) {
    at()?.focus();
    for (const each of before) await press(each);
    const was = picture(root);
    await press(key);
    found = picture(root) !== was;
    if (found) break;
  }
  element.parentElement!.remove();
  return found;
}

/** Keys that a drawing takes for itself without saying so. */
async function unnamed(state: ElementState, documented: readonly DocumentedKey[]): Promise<string[]> {
  const root = (await showState(state)).shadowRoot!;
  const taken = new Set<string>();
  for (const place of new Set(documented.map((each) => each.place))) {
    const selector = PLACES[place];
    if (selector === undefined || root.querySelector(selector)?.role !== 'listbox') continue;
    const named = documented.filter((each) => each.place === place).map(({ key }) => key);
    const note = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (defaultPrevented && !named.includes(key)) taken.add(`"${key}" in ${place}`);
    };
    addEventListener('keydown', note);
    for (const key of Object.values(KEYS).filter((each) => !each.includes('Tab'))) {
      root.querySelector<HTMLElement>(selector)?.focus();
      await press(key);
    }
    removeEventListener('keydown', note);
  }
  return [...taken];
}

async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** All that a reader could see or hear change. */
function picture(root: ShadowRoot): string {
  const fields = [...root.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value);
  const zoom = root.querySelector<HTMLElement>('.stage')?.outerHTML;
  return [root.innerHTML, zoom, ...fields, focused()?.outerHTML].join('\n');
}
