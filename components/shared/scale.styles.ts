import { css, unsafeCSS, type CSSResult } from 'lit';
import { legendStyles } from './legend.styles.js';

/** Most classes that a scale can have. */
export const MOST_CLASSES = 9;

/**
 * Colours of classes. A house style sets the ends of a scale; the classes between are mixed, so that lightness always runs one way.
 * The colour of a class is the `color` of whatever has the names: `sequential of-5 at-2`.
 */
function classColours(): CSSResult {
  const rules: string[] = [];
  for (let classes = 1; classes <= MOST_CLASSES; classes++)
    for (let at = 0; at < classes; at++) {
      const place = classes === 1 ? 50 : (100 * at) / (classes - 1);
      const side = place < 50 ? 'low' : 'high';
      const strength = Math.abs(place - 50) * 2;
      rules.push(
        `.sequential.of-${classes}.at-${at}{color:color-mix(in oklab,var(--_sequential-high) ${place.toFixed(1)}%,var(--_sequential-low))}`,
        `.diverging.of-${classes}.at-${at}{color:color-mix(in oklab,var(--_diverging-${side}) ${strength.toFixed(1)}%,var(--_diverging-middle))}`,
      );
    }
  return unsafeCSS(rules.join(''));
}

export const scaleStyles = css`
  ${classColours()}
  .verdict-lower {
    color: var(--_diverging-low);
  }
  .verdict-not-distinguishable {
    color: var(--_diverging-middle);
  }
  .verdict-higher {
    color: var(--_diverging-high);
  }
  ${legendStyles}
`;
