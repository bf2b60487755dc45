import { builderWords } from '../../src/language/builder-words.js';
import type { Speech } from '../../src/language/speech.js';
import { make } from './make-element.js';

/** A text to copy, with its button. */
export class CopyBox {
  readonly element: HTMLElement;
  readonly #text: HTMLTextAreaElement;
  readonly #status = make('p', { role: 'status', class: 'hint' });

  constructor(id: string, label: string, button: string, speech: Speech) {
    const words = builderWords(speech.tag);
    this.#text = make('textarea', { id, readonly: true, rows: '3', spellcheck: 'false' });
    const copy = make('button', { type: 'button' }, button);
    this.element = make('div', { class: 'copy' }, make('label', { for: id }, label), this.#text, copy, this.#status);
    copy.addEventListener('click', () => {
      this.#copy().then(
        () => (this.#status.textContent = words.copied),
        () => {
          this.#text.select();
          this.#status.textContent = words.notCopied;
        },
      );
    });
  }

  show(text: string): void {
    if (this.#text.value === text) return;
    this.#text.value = text;
    this.#text.rows = Math.min(16, text.split('\n').length + 1);
    this.#status.textContent = '';
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.#text.value);
  }
}
