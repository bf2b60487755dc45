import type { BuilderWords } from '../../src/language/builder-words.js';
import { make } from './make-element.js';

/** Colours of the house style that can be chosen here; all others are in the guide. */
export const TOKENS = [
  'color-text',
  'color-text-subtle',
  'color-background',
  'color-action',
  'color-border',
  'color-sequential-low',
  'color-sequential-high',
  'color-series-1',
] as const;

export type Token = (typeof TOKENS)[number];

interface Field {
  readonly token: Token;
  readonly own: HTMLInputElement;
  readonly colour: HTMLInputElement;
}

/** For each colour whether it is the page's own, and which. */
export class ColourFields {
  readonly element: HTMLElement;
  readonly #fields: readonly Field[];

  constructor(words: BuilderWords, onChange: (colours: Readonly<Record<string, string>>) => void) {
    this.#fields = TOKENS.map((token) => ({
      token,
      own: make('input', { type: 'checkbox', id: `own-${token}` }),
      colour: make('input', { type: 'color', id: token, 'aria-label': words.colours[token] }),
    }));
    const change = (): void => onChange(this.#chosen());
    this.element = make(
      'div',
      { class: 'colours' },
      ...this.#fields.map(({ token, own, colour }) =>
        make('div', { class: 'colour' }, own, make('label', { for: own.id }, words.ownColour(words.colours[token])), colour),
      ),
    );
    this.element.addEventListener('change', change);
  }

  /** @param usual the colour that a token has by itself */
  show(colours: Readonly<Record<string, string>>, usual: (token: string) => string): void {
    for (const { token, own, colour } of this.#fields) {
      own.checked = colours[token] !== undefined;
      colour.disabled = !own.checked;
      colour.value = sixDigits(colours[token] ?? usual(token));
    }
  }

  #chosen(): Record<string, string> {
    return Object.fromEntries(this.#fields.flatMap(({ token, own, colour }) => (own.checked ? [[token, colour.value]] : [])));
  }
}

function sixDigits(colour: string): string {
  return /^#[0-9a-f]{3}$/i.test(colour) ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
}
