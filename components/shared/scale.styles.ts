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
  const mix = (scale: string, classes: number, at: number, end: string, part: number, other: string): void =>
    void rules.push(
      `.${scale}.of-${classes}.at-${at}{color:color-mix(in oklab,var(--_${scale}-${end}) ${part.toFixed(1)}%,var(--_${scale}-${other}))}`,
    );
  // All classes may lie on one side of what a diverging scale is centred on.
  for (let classes = 1; classes <= 2 * MOST_CLASSES; classes++)
    for (let at = 0; at < classes; at++) {
      const place = classes === 1 ? 50 : (100 * at) / (classes - 1);
      mix('diverging', classes, at, place < 50 ? 'low' : 'high', Math.abs(place - 50) * 2, 'middle');
      if (classes <= MOST_CLASSES) mix('sequential', classes, at, 'high', place, 'low');
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
