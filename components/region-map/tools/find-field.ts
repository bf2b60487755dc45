import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Level } from '../../../src/contract/types.generated.js';
import { findWords } from '../../../src/language/find-words.js';
import type { Speech } from '../../../src/language/speech.js';
import type { RegionIndex } from '../../../src/regions/region-index.js';
import type { SearchableRegions } from '../../../src/regions/searchable-regions.js';
import type { Source } from '../../../src/sources/source.js';
import { loadFinder } from '../../../src/views/region-finder.data.js';
import { regionFinderView, type RegionFinderView, type RegionOption } from '../../../src/views/region-finder.view.js';
import { Remembered } from '../../shared/remembered.js';
import { haveSameParts } from '../../shared/same-parts.js';
import { findKey } from './find-keys.js';
import { findTemplate } from './find.template.js';

export interface ChosenRegion {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

export interface FindFieldInput {
  readonly speech: Speech;
  /** The same object as long as it is the same source: another one is searched anew. */
  readonly source: Source;
  /** Levels that are searched, largest regions first. */
  readonly levels: readonly Level[];
  /** Only the regions below this region are fetched: for a map of one part. It lies above all of the levels. */
  readonly part: string | undefined;
  /** Whether a region of an index may be found. Default: all. */
  readonly allowed: ((code: string, regions: RegionIndex) => boolean) | undefined;
  readonly onChoose: (region: ChosenRegion) => void;
}

/** A screen reader hears what was found when a person stops typing for so long, in milliseconds. */
const QUIET = 700;

/**
 * A search field for regions: a combobox as ARIA 1.2 describes it, with a list that fills while a person types.
 * It fetches the names of regions when it first receives focus, and shows what it finds as they arrive.
 */
export class FindField implements ReactiveController {
  #input: FindFieldInput | undefined;
  #text = '';
  #open = false;
  /** The option that the keyboard is at. */
  #active: number | undefined;
  #hasFocus = false;

  #asked: readonly unknown[] | undefined;
  #abort: AbortController | undefined;
  #regions: readonly SearchableRegions[] = [];
  #failed: readonly Level[] = [];

  readonly #view = new Remembered<RegionFinderView>();
  #options: readonly RegionOption[] = [];
  #announced = '';
  #toAnnounce = '';
  #quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#quiet);
    this.#hasFocus = this.#open = false;
    if (!this.#isComplete) this.#forget();
  }

  hostUpdated(): void {
    this.#announceLater();
    if (this.#active !== undefined && this.#open)
      this.host.renderRoot.querySelector('.find [aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  template(input: FindFieldInput): TemplateResult {
    this.#input = input;
    if (this.#asked !== undefined && !haveSameParts(questionOf(input), this.#asked)) {
      this.#forget();
      if (this.#hasFocus) this.#ask();
    }
    const view = this.#decide(input);
    const isOpen = this.#open && view.asked;
    this.#toAnnounce = isOpen ? [view.found, view.more, ...view.notes].filter((text) => text !== undefined).join(' ') : '';
    return findTemplate({
      words: findWords(input.speech.tag),
      text: this.#text,
      view: isOpen ? view : undefined,
      active: isOpen ? this.#active : undefined,
      announced: this.#announced,
      onType: (text) => this.#type(text),
      onKey: (event) => this.#press(event, isOpen ? view.options : []),
      onFocus: () => this.#receiveFocus(),
      onLeave: () => this.#change(() => (this.#hasFocus = this.#open = false)),
      onOpen: () => this.#change(() => (this.#open = true)),
      onClear: () => this.#type(''),
      onChoose: (option) => this.#choose(option),
    });
  }

  #decide({ levels, allowed, speech }: FindFieldInput): RegionFinderView {
    const of = [this.#text, this.#open, this.#regions, this.#failed, allowed, speech];
    const query = this.#open ? this.#text : '';
    const view = this.#view.get(of, () =>
      regionFinderView({ query, regions: this.#regions, levels, failed: this.#failed, allowed, speech }),
    );
    this.#follow(view.options);
    return view;
  }

  /** The keyboard stays at the same region when more arrive. */
  #follow(options: readonly RegionOption[]): void {
    const active = this.#options[this.#active ?? -1];
    this.#options = options;
    if (active !== undefined) this.#active = options.findIndex(({ code, level }) => code === active.code && level === active.level);
    if (options[this.#active ?? -1] === undefined) this.#active = undefined;
  }

  #receiveFocus(): void {
    this.#hasFocus = true;
    if (this.#asked === undefined || this.#failed.length > 0) this.#ask();
  }

  #type(text: string): void {
    this.#change(() => {
      this.#text = text;
      this.#open = true;
      this.#active = undefined;
    });
  }

  #press(event: KeyboardEvent, options: readonly RegionOption[]): void {
    const act = findKey(event, { options, active: this.#active, isOpen: this.#open, text: this.#text });
    if (act === undefined) return;
    if (act.kind !== 'caret') {
      event.preventDefault();
      // The map has keys of its own, and so may the page: Escape closes a dialog.
      event.stopPropagation();
    }
    switch (act.kind) {
      case 'choose':
        return this.#choose(options[act.option]!);
      case 'clear':
        return this.#change(() => ([this.#text, this.#open] = ['', false]));
      case 'close':
        return this.#change(() => ([this.#open, this.#active] = [false, undefined]));
      case 'caret':
        return this.#change(() => (this.#active = undefined));
      case 'go':
        return this.#change(() => ([this.#open, this.#active] = [true, act.option]));
    }
  }

  #choose({ code, name, level }: RegionOption): void {
    this.#change(() => ([this.#text, this.#open, this.#active] = [name, false, undefined]));
    // What is typed next takes the place of the name.
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLInputElement>('.find input')?.select());
    this.#input!.onChoose({ code, name, level });
  }

  get #isComplete(): boolean {
    return this.#regions.length + this.#failed.length === this.#input?.levels.length;
  }

  #ask(): void {
    this.#forget();
    const { source, levels, part } = this.#input!;
    this.#asked = questionOf(this.#input!);
    const { signal } = (this.#abort = new AbortController());
    loadFinder(
      source,
      { levels, within: part },
      (outcome) => {
        if ('regions' in outcome) this.#regions = [...this.#regions, outcome.regions];
        else this.#failed = [...this.#failed, outcome.level];
        this.host.requestUpdate();
      },
      signal,
    ).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }

  #forget(): void {
    this.#abort?.abort();
    this.#abort = this.#asked = undefined;
    this.#regions = [];
    this.#failed = [];
  }

  #announceLater(): void {
    if (this.#toAnnounce === this.#announced) return clearTimeout(this.#quiet);
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#change(() => (this.#announced = this.#toAnnounce)), QUIET);
  }

  #change(change: () => unknown): void {
    change();
    this.host.requestUpdate();
  }
}

function questionOf({ source, levels, part }: FindFieldInput): readonly unknown[] {
  return [source, part, ...levels.map(({ id }) => id)];
}
