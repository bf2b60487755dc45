import { sendKeys } from '@web/test-runner-commands';
import { place } from '../page.js';

/** No element of ours has so many. */
const MOST_STOPS = 120;

/** What has the keyboard, also within a shadow tree. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** A button of the page before all else, and one after it. */
export function buttonsAround(): [before: HTMLButtonElement, after: HTMLButtonElement] {
  const [before, after] = [place<HTMLButtonElement>('button', {}), place<HTMLButtonElement>('button', {})];
  before.textContent = 'before';
  after.textContent = 'after';
  document.body.prepend(before);
  return [before, after];
}

/** Every place where Tab stops from one button to the other, those two not among them; undefined where it never arrives. */
export async function stopsBetween(
  from: HTMLElement,
  to: HTMLElement,
  direction: 'forward' | 'back',
  atEach: (stop: Element) => void = () => undefined,
): Promise<Element[] | undefined> {
  from.focus();
  const stops: Element[] = [];
  while (stops.length < MOST_STOPS) {
    if (direction === 'back') await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (direction === 'back') await sendKeys({ up: 'Shift' });
    const stop = focused();
    if (stop === to) return stops;
    if (stop === null) continue;
    stops.push(stop);
    atEach(stop);
  }
  return undefined;
}

/** All that can be pressed, chosen from or written in, and is in sight. */
export function controlsIn(element: Element): HTMLElement[] {
  const all = element.shadowRoot!.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, [tabindex="0"]');
  return [...all].filter((each) => each.checkVisibility({ visibilityProperty: true }));
}
