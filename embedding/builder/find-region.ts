import type { Level, Release } from '../../src/contract/types.generated.js';
import { builderWords } from '../../src/language/builder-words.js';
import { findWords } from '../../src/language/find-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { SearchableRegions } from '../../src/regions/searchable-regions.js';
import type { Source } from '../../src/sources/source.js';
import type { BuilderFinder } from '../../src/views/builder.view.js';
import { loadFinder } from '../../src/views/region-finder.data.js';
import { regionFinderView } from '../../src/views/region-finder.view.js';
import { locateRegion } from '../../src/views/region-level.data.js';
import { make } from './make-element.js';

const ROWS = '5';

/** Finds a region by name or code: a field to type in, and a list of what was found to choose from. */
export class FindRegion {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLSelectElement;
  readonly #listLabel: HTMLLabelElement;
  readonly #label: HTMLLabelElement;
  readonly #status = make('p', { role: 'status', class: 'hint' });
  readonly #chosen = make('p', { class: 'hint' });
  readonly #clear: HTMLButtonElement;
  #levels: readonly Level[] = [];
  #regions: SearchableRegions[] = [];
  #failed: Level[] = [];
  #abort: AbortController | undefined;
  #code = '';

  constructor(
    name: string,
    private readonly source: Source,
    private readonly speech: Speech,
    private readonly onChoose: (code: string) => void,
  ) {
    const words = findWords(speech.tag);
    this.#input = make('input', { id: `find-${name}`, type: 'search', autocomplete: 'off', 'aria-describedby': `chosen-${name}` });
    this.#label = make('label', { for: `find-${name}` });
    this.#list = make('select', { id: `found-${name}`, size: ROWS });
    this.#listLabel = make('label', { for: `found-${name}` });
    this.#chosen.id = `chosen-${name}`;
    this.#clear = make('button', { type: 'button' }, words.clear);
    this.element = make(
      'div',
      { class: 'field find' },
      this.#label,
      this.#input,
      this.#chosen,
      this.#clear,
      this.#status,
      this.#listLabel,
      this.#list,
    );
    this.#input.addEventListener('focus', () => void this.#load());
    this.#input.addEventListener('input', () => this.#search());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#list.addEventListener('change', () => this.onChoose(this.#list.value));
    this.#clear.addEventListener('click', () => {
      this.#input.value = '';
      this.#input.focus();
      this.#search();
      this.onChoose('');
    });
    this.#search();
  }

  show({ label, levels }: BuilderFinder, code: string, release: Release): void {
    const words = builderWords(this.speech.tag);
    this.#label.textContent = words.findIn(label);
    this.#listLabel.textContent = words.found(label);
    if (levels.join() !== this.#levels.map(({ id }) => id).join()) {
      this.#abort?.abort();
      this.#abort = undefined;
      [this.#regions, this.#failed] = [[], []];
      this.#levels = release.levels.filter(({ id }) => levels.includes(id));
      if (document.activeElement === this.#input) void this.#load();
    }
    this.#clear.hidden = code === '';
    if (code === '') this.#chosen.textContent = words.noRegion;
    else if (code !== this.#code) void this.#name(code);
    this.#code = code;
  }

  async #name(code: string): Promise<void> {
    const words = builderWords(this.speech.tag);
    this.#chosen.textContent = words.chosen(code);
    const found = await locateRegion(this.source, this.#levels, code).catch(() => undefined);
    if (found !== undefined && this.#code === code) this.#chosen.textContent = words.chosen(`${found.name} (${code})`);
  }

  async #load(): Promise<void> {
    if (this.#abort !== undefined) return;
    this.#abort = new AbortController();
    await loadFinder(
      this.source,
      { levels: this.#levels },
      (outcome) => {
        if ('regions' in outcome) this.#regions.push(outcome.regions);
        else this.#failed.push(outcome.level);
        this.#search();
      },
      this.#abort.signal,
    ).catch(() => undefined);
  }

  #search(): void {
    const query = this.#input.value;
    const { asked, options, found, more, notes } = regionFinderView({
      query,
      regions: this.#regions,
      levels: this.#levels,
      failed: this.#failed,
      speech: this.speech,
    });
    const text = (parts: readonly { readonly text: string }[]): string => parts.map((part) => part.text).join('');
    this.#list.replaceChildren(
      ...options.map(({ code, name, placeParts }) => make('option', { value: code }, `${name} – ${text(placeParts)}`)),
    );
    this.#list.hidden = this.#listLabel.hidden = options.length === 0;
    this.#status.textContent = asked ? [found, more, ...notes].filter((each) => each !== undefined).join(' ') : '';
  }

  /** From the field to what was found, and to the first of it. */
  #press(event: KeyboardEvent): void {
    const [first] = this.#list.options;
    if (first === undefined) return;
    if (event.key === 'ArrowDown') {
      this.#list.selectedIndex = 0;
      this.#list.focus();
    } else if (event.key !== 'Enter') return;
    event.preventDefault();
    this.onChoose(first.value);
  }
}
