import type { Act, ElementState } from '../../states/state.js';
import { RELEASE } from '../../states/state.js';
import { openOwnFile } from '../own-file.js';
import { place, stateOf, until } from '../page.js';

/** Brings an element into a state, as a person would, and gives it when it is there. */
export async function showState({
  name,
  tag,
  attributes,
  width = 1000,
  acts = [],
  ownData,
  alone = false,
  shows,
}: ElementState): Promise<HTMLElement> {
  const surroundings = place<HTMLElement>('div', {});
  surroundings.style.width = `${width}px`;
  const needsGroup = tag === 'zo-local-data' || ownData !== undefined;
  const parent = needsGroup && !alone ? place<HTMLElement>('zo-group', { release: RELEASE }, surroundings) : surroundings;
  const element = place<HTMLElement>(tag, attributes, parent);
  if (ownData !== undefined) {
    const opener = tag === 'zo-local-data' ? element : place<HTMLElement>('zo-local-data', { level: 'gemeente' }, parent);
    await openOwnFile(opener, ownData);
  }
  if (acts.length > 0 && tag !== 'zo-local-data')
    await until(
      () => stateOf(element) === 'ready',
      () => `${name}: ready, but ${stateOf(element)}`,
    );
  for (const act of acts) await perform(act, element, name);
  await has(element, shows, name);
  return element;
}

async function perform(act: Act, element: HTMLElement, name: string): Promise<void> {
  await has(element, act.at, name);
  const target = element.shadowRoot!.querySelector<HTMLElement>(act.at)!;
  switch (act.do) {
    case 'press':
      target.focus();
      target.dispatchEvent(new KeyboardEvent('keydown', { key: act.key, bubbles: true, composed: true, cancelable: true }));
      break;
    case 'click':
      target.click();
      break;
    case 'type':
      target.focus();
      (target as HTMLInputElement).value = act.text;
      target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      break;
    case 'point': {
      const { x, y, width, height } = target.getBoundingClientRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2 };
      target.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, composed: true }));
    }
  }
  if (act.then !== undefined) await has(element, act.then, `${name}, after ${act.do}`);
}

async function has(element: Element, selector: string, name: string): Promise<void> {
  await until(
    () => element.shadowRoot?.querySelector(selector) instanceof Element,
    () => `${name}: ${selector}, but ${element.shadowRoot?.textContent?.replace(/\s+/g, ' ').slice(0, 300)}`,
  );
}
