import type { BuilderSelect } from '../../src/views/builder.view.js';
import { make } from './make-element.js';

/** A list to choose from, with its label. */
export class SelectField {
  readonly element: HTMLElement;
  readonly #select: HTMLSelectElement;
  readonly #label: HTMLLabelElement;
  #options = '';

  constructor(name: string, onChange: (value: string) => void) {
    const id = `choose-${name}`;
    this.#select = make('select', { id });
    this.#label = make('label', { for: id });
    this.element = make('div', { class: 'field' }, this.#label, this.#select);
    this.#select.addEventListener('change', () => onChange(this.#select.value));
  }

  show({ label, options, value }: Omit<BuilderSelect, 'name'>): void {
    this.#label.textContent = label;
    const written = JSON.stringify(options);
    if (written !== this.#options)
      this.#select.replaceChildren(...options.map((option) => make('option', { value: option.value }, option.label)));
    this.#options = written;
    this.#select.value = value;
  }
}
