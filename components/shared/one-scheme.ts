import { unsafeCSS, type CSSResult } from 'lit';

/** Of each: the same with the first of each pair of colours. */
const inLight = new WeakMap<CSSResult, CSSResult>();

/**
 * Styles, and after them the same as light ones where a browser does not know `light-dark()` yet (Safari before 17.5): there they would have no
 * colours at all, and all classes of a map the same.
 */
export function inOneScheme(styles: readonly CSSResult[]): readonly CSSResult[] {
  if (CSS.supports('color: light-dark(red, red)')) return styles;
  return [...styles, ...styles.map(lightOf)];
}

function lightOf(style: CSSResult): CSSResult {
  const known = inLight.get(style) ?? unsafeCSS(style.cssText.replace(/light-dark\(([^,()]+),[^()]+\)/g, '$1'));
  inLight.set(style, known);
  return known;
}
