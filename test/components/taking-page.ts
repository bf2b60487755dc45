import { textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

/** Elements of which something is taken along, as a person would. */

export const RELEASE = '/releases/releases.json';
export const CHOICES = ['csv', 'table', 'png', 'svg', 'citation', 'print'] as const;
export type Choice = (typeof CHOICES)[number];
export type Taking = HTMLElement & { readonly updateComplete: Promise<unknown> };

export const one = <T extends Element = HTMLElement>(element: Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;
export const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
/** What became of the last wish. */
export const said = (element: Element): string => one(element, '.ways [role="status"]').textContent!;

export async function ready<T extends Taking>(element: T): Promise<T> {
  await until(
    () => stateOf(element) === 'ready',
    () => `ready, but ${stateOf(element)}: ${textOf(element)}`,
  );
  await until(() => one(element, '.ways') !== null, 'ways to take it along');
  await element.updateComplete;
  return element;
}

export const shownAs = (tag: string, attributes: Readonly<Record<string, string>>, parent?: Element): Promise<Taking> =>
  ready(place<Taking>(tag, { release: RELEASE, ...attributes }, parent));

/** Opens the ways, presses one of them, and waits until it says what became of it. */
export async function take(element: Element, choice: Choice): Promise<void> {
  press(element, choice);
  await until(() => said(element) !== '', 'what became of it');
}

export function press(element: Element, choice: Choice): void {
  one<HTMLDetailsElement>(element, '.ways').open = true;
  all(element, '.ways button')[CHOICES.indexOf(choice)]!.click();
}

/** The file that comes behind the link. */
export async function fileOf(element: Element, choice: Choice): Promise<Blob> {
  return (await fetch((await linkOf(element, choice)).href)).blob();
}

/** The link that a wish brings. */
export async function linkOf(element: Element, choice: Choice): Promise<HTMLAnchorElement> {
  const link = (): HTMLAnchorElement | null => one<HTMLAnchorElement>(element, '.ways a');
  const before = link()?.href;
  press(element, choice);
  await until(
    () => link() !== null && link()!.href !== before,
    () => `a ${choice} file, but ${said(element)}`,
  );
  return link()!;
}
