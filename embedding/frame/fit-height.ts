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
 * their box. Where that room is too little, the figure stays whole and the page scrolls. What is around the figure does not depend on its height, so
 * that this comes to rest; what a reader opens under it changes nothing.
 */
export function fitHeight(element: Fitted, most: number): void {
  const { style, classList } = document.documentElement;
  let given: number | undefined;
  const fit = (): void => {
    const around = heightAround(element);
    if (around === undefined || most - around === given) return;
    given = most - around;
    const isFitted = given >= LEAST;
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

/** What the page needs without the figure; undefined while there is none, or while a reader has something open under it. */
function heightAround({ shadowRoot }: HTMLElement): number | undefined {
  const figure = shadowRoot?.querySelector('[part=figure]');
  if (!figure || shadowRoot!.querySelector('[part=footer] details[open]') !== null) return undefined;
  return Math.ceil(document.body.getBoundingClientRect().height) - Math.floor(figure.getBoundingClientRect().height);
}
