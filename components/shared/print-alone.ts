import { printAloneStyles } from './print-alone.styles.js';

/** A browser that prints says so sooner than this. */
const PATIENCE = 1000;

/**
 * Prints one element and nothing else of the page. Without a frame or a window of its own, which a strict page does not allow: the rest of
 * the page is left out for as long as the browser prints, wherever the element stands. On the screen nothing changes.
 * @param done is called when the page is as it was
 * @returns whether the browser printed; a page may forbid it
 */
export function printAlone(host: HTMLElement, done: () => void): Promise<boolean> {
  const putBack = leaveOutTheRest(host);
  return new Promise((resolve) => {
    const heard = new AbortController();
    let isPrinting = false;
    const end = (): void => {
      heard.abort();
      putBack();
      done();
      resolve(isPrinting);
    };
    const { signal } = heard;
    addEventListener('beforeprint', () => (isPrinting = true), { signal });
    addEventListener('afterprint', end, { signal });
    // Not every telephone says that it has printed: who uses the page again has.
    for (const name of ['pointerdown', 'keydown']) addEventListener(name, () => isPrinting && end(), { signal, capture: true });
    setTimeout(() => !isPrinting && !signal.aborted && end(), PATIENCE);
    print();
  });
}

/** @returns puts it back */
function leaveOutTheRest(host: HTMLElement): () => void {
  const sheet = printAloneStyles.styleSheet!;
  const marked = [host, ...around(host)];
  const roots = new Set(marked.map((element) => element.getRootNode() as Document | ShadowRoot));
  marked.forEach((element, at) => element.setAttribute(at === 0 ? 'data-zo-alone' : 'data-zo-around', ''));
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const element of marked) for (const name of ['data-zo-alone', 'data-zo-around']) element.removeAttribute(name);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** What an element stands in as the page is laid out: through slots and out of shadow roots. */
function around(element: Element): Element[] {
  const outer = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return outer === undefined ? [] : [outer, ...around(outer)];
}
