import type { PropertyDeclaration } from 'lit';

export { numbersOf, oneOf, pairOf, wordsOf } from '../../src/views/attribute-text.js';

/** A property that mirrors a text attribute; an attribute that is empty or taken off is no text. */
export const TEXT: PropertyDeclaration<string | undefined> = {
  reflect: true,
  converter: { fromAttribute: (value) => (value === null || value.trim() === '' ? undefined : value) },
};
