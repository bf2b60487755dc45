import { SCHEMES, type EmbeddedView } from '../../src/exporting/embed-address.js';
import { EMBED_WAYS, embedSnippet, type EmbedPlaces } from '../../src/exporting/embed-snippets.js';
import { builderWords } from '../../src/language/builder-words.js';
import { BUILDER_ENGLISH } from '../../src/language/english/builder-words.js';
import { speak } from '../../src/language/every-language.js';
import { failureText } from '../../src/language/failures.js';
import type { Speech } from '../../src/language/speech.js';
import { learn } from '../../src/language/learn.js';
import { releaseSource } from '../../src/sources/release-source.js';
import type { OpenRelease } from '../../src/sources/source.js';
import { builderView, type BuilderView } from '../../src/views/builder.view.js';
import { hashOf, stateOf, type BuilderState } from './builder-state.js';
import { checksOf } from './checks.js';
import { ColourFields, TOKENS } from './colour-fields.js';
import { CopyBox } from './copy-box.js';
import { FindRegion } from './find-region.js';
import { keep, make } from './make-element.js';
import { placesOf } from './places.js';
import { Preview, WIDTHS, type PreviewWidth } from './preview.js';
import { SelectField } from './select-field.js';

learn('en', { builder: BUILDER_ENGLISH });

/** The page on which a web editor makes a view to put in another page. It keeps what was chosen in its address, and nowhere else. */
class Builder {
  readonly #words;
  readonly #source;
  readonly #selects = new Map<string, SelectField>();
  readonly #finders = new Map<string, FindRegion>();
  readonly #choices = make('div', { class: 'fields' });
  readonly #colours: ColourFields;
  readonly #language: SelectField;
  readonly #scheme: SelectField;
  readonly #width: SelectField;
  readonly #way: SelectField;
  readonly #preview: Preview;
  readonly #checks = make('ul', { class: 'checks' });
  readonly #verdict = make('p', { role: 'status' });
  readonly #hint = make('p', { class: 'hint' });
  readonly #code: CopyBox;
  readonly #link: CopyBox;

  constructor(
    private readonly root: Element,
    private readonly open: OpenRelease,
    private readonly places: EmbedPlaces,
    private state: BuilderState,
    private readonly speech: Speech,
    private readonly onLanguage: (state: BuilderState) => void,
  ) {
    const words = (this.#words = builderWords(speech.tag));
    this.#source = releaseSource(`${places.site}releases.json`);
    this.#language = new SelectField('lang', (lang) =>
      this.onLanguage({ ...this.state, view: { ...this.state.view, lang: lang === 'en' ? 'en' : 'nl' } }),
    );
    this.#scheme = new SelectField('scheme', (scheme) => this.#change({ scheme: SCHEMES.find((each) => each === scheme)! }));
    this.#width = new SelectField('width', (width) => this.#go({ width: width as PreviewWidth }));
    this.#way = new SelectField('way', (way) => this.#go({ way: EMBED_WAYS.find((each) => each === way)! }));
    this.#colours = new ColourFields(words, (colours) => this.#change({ colours }));
    this.#preview = new Preview(`${places.site}releases.json`, () => this.#check());
    this.#code = new CopyBox('code', words.codeLabel, words.copy, speech);
    this.#link = new CopyBox('link', words.link, words.copyLink, speech);
    this.#build();
    this.#show();
  }

  #build(): void {
    const words = this.#words;
    const section = (title: string, ...content: Node[]): HTMLElement => make('section', {}, make('h2', {}, title), ...content);
    this.root.replaceChildren(
      make('h1', {}, words.title),
      make('p', {}, words.intro),
      make(
        'div',
        { class: 'columns' },
        make(
          'form',
          {},
          section(words.choices, this.#language.element, this.#choices),
          section(words.looks, this.#scheme.element, this.#colours.element),
        ),
        make(
          'div',
          {},
          section(words.preview, this.#width.element, this.#preview.box),
          section(words.checks, this.#verdict, this.#checks),
          section(words.code, this.#way.element, this.#hint, this.#code.element, this.#link.element),
        ),
      ),
    );
    document.title = words.title;
    document.documentElement.lang = this.speech.tag;
  }

  #change(view: Partial<EmbeddedView>): void {
    this.#go({ view: { ...this.state.view, ...view } });
  }

  #go(state: Partial<BuilderState>): void {
    this.state = { ...this.state, ...state };
    this.#show();
  }

  /** What was chosen from one list; of an element that takes other things these stay where they can. */
  #choose(name: string, value: string): void {
    const { view } = this.state;
    if (name === 'element') return this.#change({ element: value });
    const attributes = { ...view.attributes, [name]: value };
    // Another theme has other subjects.
    if (name === 'theme') delete attributes['indicator'];
    this.#change({ attributes });
  }

  #show(): void {
    const shown = builderView(this.open.release, this.state.view, this.speech);
    const element = shown.selects.find(({ name }) => name === 'element')!.value;
    const view = { ...this.state.view, element, attributes: shown.attributes };
    this.state = { ...this.state, view };
    history.replaceState(null, '', hashOf(this.state));
    this.#showChoices(shown);
    this.#preview.show(view, TOKENS, this.state.width);
    if (shown.lacksRegion) this.#preview.figures = { kind: 'lacking' };
    this.#showOthers();
    this.#check();
  }

  #showChoices({ selects, finders, attributes }: BuilderView): void {
    const { release } = this.open;
    const shown: HTMLElement[] = [];
    for (const select of selects) {
      let field = this.#selects.get(select.name);
      if (field === undefined)
        this.#selects.set(select.name, (field = new SelectField(select.name, (value) => this.#choose(select.name, value))));
      field.show(select);
      shown.push(field.element);
    }
    for (const finder of finders) {
      const { name } = finder;
      let field = this.#finders.get(name);
      if (field === undefined) {
        field = new FindRegion(name, this.#source, this.speech, (code) => this.#choose(name, code));
        this.#finders.set(name, field);
      }
      field.show(finder, attributes[name] ?? '', release);
      shown.push(field.element);
    }
    keep(this.#choices, shown);
  }

  #showOthers(): void {
    const words = this.#words;
    const { view, width, way } = this.state;
    const languages = [
      { value: 'nl', label: words.dutch },
      { value: 'en', label: words.english },
    ];
    const widths = WIDTHS.map((value) => ({ value, label: value === 'full' ? words.fullWidth : words.widthPixels(value) }));
    this.#language.show({ label: words.language, options: languages, value: view.lang });
    this.#scheme.show({
      label: words.scheme,
      options: SCHEMES.map((value) => ({ value, label: words.schemes[value] })),
      value: view.scheme,
    });
    this.#width.show({ label: words.width, options: widths, value: width });
    this.#way.show({ label: words.way, options: EMBED_WAYS.map((value) => ({ value, label: words.ways[value] })), value: way });
    this.#colours.show(view.colours, (token) => this.#preview.colourOf(token));
  }

  /** What is said of the preview, and the code, which has its title. */
  #check(): void {
    const words = this.#words;
    const { element, probe, figures, title } = this.#preview;
    if (element === undefined) return;
    const checks = checksOf(element, probe, figures, this.speech);
    this.#checks.replaceChildren(
      ...checks.map(({ isGood, text }) =>
        make('li', { class: isGood ? 'good' : 'beware' }, make('strong', {}, isGood ? words.good : words.beware), ` ${text}`),
      ),
    );
    const toMend = checks.filter(({ isGood }) => !isGood).length;
    const verdict = toMend === 0 ? words.allGood : words.toMend(toMend);
    if (this.#verdict.textContent !== verdict) this.#verdict.textContent = verdict;
    const { view, way } = this.state;
    const { code, isShared } = embedSnippet(way, view, title, this.places);
    this.#hint.textContent = isShared ? words.hints[way] : words.notShared;
    this.#code.show(code);
    this.#link.show(location.href);
  }
}

async function start(root: Element): Promise<void> {
  const site = new URL('../', document.baseURI).href;
  const state = stateOf(location.hash);
  const speech = speak(state.view.lang);
  const words = builderWords(speech.tag);
  document.documentElement.lang = speech.tag;
  root.replaceChildren(make('h1', {}, words.title), make('p', { role: 'status' }, words.loading));
  try {
    const [open, places] = await Promise.all([releaseSource(`${site}releases.json`).open(), placesOf(site)]);
    const build = (next: BuilderState): void => {
      new Builder(root, open, places, next, speak(next.view.lang), (other) => {
        build(other);
        document.querySelector<HTMLElement>('#choose-lang')?.focus();
      });
    };
    build(state);
  } catch (error) {
    const retry = make('button', { type: 'button' }, words.retry);
    retry.addEventListener('click', () => void start(root));
    const sentences = failureText(error, speech).sentences.map((sentence) => make('p', {}, sentence));
    root.replaceChildren(make('h1', {}, words.title), make('div', { role: 'alert' }, ...sentences), retry);
  }
}

void start(document.querySelector('main')!);
