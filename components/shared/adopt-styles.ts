import type { CSSResult } from 'lit';

/** What each root wears, in order. */
const worn = new WeakMap<Node, ReadonlySet<CSSResult>>();

/**
 * Adds styles to a shadow root, after those that it has, each once. To be called each time that an element is placed: a sheet belongs to one
 * document, and a browser takes it off what another one adopts. There the root wears copies.
 */
export function adoptStyles(root: Node, styles: readonly CSSResult[]): void {
  const all = new Set([...(worn.get(root) ?? []), ...styles]);
  worn.set(root, all);
  const view = root.ownerDocument!.defaultView;
  if (view === null) return;
  (root as ShadowRoot).adoptedStyleSheets = [...all].map(({ cssText, styleSheet }) => {
    if (view === window) return styleSheet!;
    const copy = new view.CSSStyleSheet();
    copy.replaceSync(cssText);
    return copy;
  });
}
