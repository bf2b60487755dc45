import type { CSSResult } from 'lit';

/** Adds styles to a shadow root, after those that it has, each once. */
export function adoptStyles(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void {
  const shadow = root as ShadowRoot;
  const sheets = styles.map(({ styleSheet }) => styleSheet!).filter((sheet) => !shadow.adoptedStyleSheets.includes(sheet));
  if (sheets.length > 0) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, ...sheets];
}
