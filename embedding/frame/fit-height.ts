import type { Fold } from './fold.js';

/** Less room than this is too little for a figure in a box of its own. */
const LEAST = 280;
/** What stands above or under a map or a table, within the figure: buttons, or a field to search. */
const BESIDE = 56;

interface Fitted extends HTMLElement {
  /** Of a map. */
  mostHeight?: number | undefined;
  requestUpdate?(): void;
}

/**
 * Keeps the page within a height by giving the figure of `element` the room that all else leaves: maps are drawn lower, tables and lists scroll in
 * their box. Where that room is too little, `fold` takes notes away; where it still is, the figure stays whole and the page scrolls. What is around
 * the figure does not depend on its height, so that this comes to rest; what a reader opens under it changes nothing.
 */
export function fitHeight(element: Fitted, most: number, fold: Fold): void {
  const { style, classList } = document.documentElement;
  let given: number | undefined;
  /** Width of the frame at which folding gave too little. With the scroll bar: that comes and goes by what is decided here. */
  let vain: number | undefined;
  let width = innerWidth;
  const fit = (): void => {
    if (innerWidth !== width) giveBackRoom(element);
    width = innerWidth;
    const around = heightAround(element, fold);
    const figure = figureOf(element);
    if (figure !== null) giveTabStop(figure, classList.contains('fitted'));
    if (around === undefined || most - around === given) return;
    given = most - around;
    const isFitted = given >= LEAST;
    if (!isFitted && !fold.isThere && vain !== innerWidth) {
      fold.add();
      return fit();
    }
    if (!isFitted && fold.isThere) {
      vain = innerWidth;
      fold.remove();
      return fit();
    }
    const inFigure = given - BESIDE;
    style.setProperty('--room', `${given}px`);
    style.setProperty('--zo-table-height', isFitted ? `${inFigure}px` : '32rem');
    element.mostHeight = isFitted ? inFigure : undefined;
    element.requestUpdate?.();
    const wasFitted = classList.contains('fitted');
    classList.toggle('fitted', isFitted);
    // A box of its own has room around it.
    if (isFitted !== wasFitted) fit();
  };
  new ResizeObserver(fit).observe(document.body);
  fit();
}

function figureOf({ shadowRoot }: HTMLElement): HTMLElement | null {
  return shadowRoot!.querySelector<HTMLElement>('[part=figure]');
}

/** A map keeps room for the longest that was said above it; at another width it gives that back, but only after what is measured here. */
function giveBackRoom({ shadowRoot }: HTMLElement): void {
  shadowRoot!.querySelector<HTMLElement>('[part=summary]')?.style.removeProperty('min-height');
}

/** What scrolls can be scrolled with keys: text in a box has the focus itself. */
function giveTabStop(figure: HTMLElement, isFitted: boolean): void {
  const needs = isFitted && figure.querySelector('[tabindex="0"], a[href], button, input') === null;
  if (needs === figure.hasAttribute('tabindex')) return;
  if (!needs) return ['tabindex', 'role', 'aria-label'].forEach((name) => figure.removeAttribute(name));
  figure.tabIndex = 0;
  figure.setAttribute('role', 'group');
  figure.setAttribute('aria-label', document.title);
}

/** What the page needs without the figure; undefined while there is none, or while a reader has something open under it. */
function heightAround(element: HTMLElement, fold: Fold): number | undefined {
  const figure = figureOf(element);
  const isOpened = fold.isThere && !fold.isClosed;
  if (figure === null || isOpened || element.shadowRoot!.querySelector('[part=footer] details[open]') !== null) return undefined;
  return Math.ceil(document.body.getBoundingClientRect().height) - Math.floor(figure.getBoundingClientRect().height);
}
