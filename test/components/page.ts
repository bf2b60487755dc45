/** The page of a browser test: elements are placed on it and taken off after each test. */

import { has } from './engine.js';

const placed = new Set<Element>();

if (!has('downloads that leave the page its room'))
  addEventListener('click', (event) => {
    const [target] = event.composedPath();
    if (target instanceof HTMLAnchorElement && target.download !== '') event.preventDefault();
  });

afterEach(() => {
  for (const element of placed) element.remove();
  placed.clear();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

/** Puts an element with these attributes on the page. */
export function place<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  parent?: Element,
): HTMLElementTagNameMap[Tag];
export function place<T extends HTMLElement>(tag: string, attributes: Readonly<Record<string, string>>, parent?: Element): T;
export function place(tag: string, attributes: Readonly<Record<string, string>>, parent: Element = document.body): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  placed.add(element);
  return element;
}

/** Which of the five states an element of ours is in; undefined before its first render. */
export function stateOf(element: Element): string | undefined {
  return /state-(\w+)/.exec(element.shadowRoot?.querySelector('.frame')?.className ?? '')?.[1];
}

/** Waits until something holds; fails after twenty seconds, saying what. */
export async function until(holds: () => boolean | Promise<boolean>, what: string | (() => string)): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain for: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until the page has asked for nothing new, and an element and those in it say nothing new, for half a second. */
export async function atRest(element: Element): Promise<void> {
  const seen = (): string => {
    const texts = [element, ...element.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '');
    return [performance.getEntriesByType('resource').length, ...texts].join(' ');
  };
  let [before, still] = ['', 0];
  const isStill = async (): Promise<boolean> => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = seen();
    [before, still] = [now, now === before ? still + 1 : 0];
    return still >= 5;
  };
  await until(isStill, () => `${element.localName} at rest`);
}

/** Waits for the next frames, in which sizes are measured and pictures drawn. */
export async function frames(count = 3): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
