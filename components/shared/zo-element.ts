import { LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import { failureText, type ZoFailure } from '../../src/language/failures.js';
import type { MissingAttribute } from '../../src/language/words.js';
import { laterPart } from '../../src/sources/later-part.js';
import { parseAddress } from '../../src/sources/parse-address.js';
import { releaseSource } from '../../src/sources/release-source.js';
import type { sourceWithTable } from '../../src/sources/source-with-table.js';
import type { OpenRelease, Source } from '../../src/sources/source.js';
import type { Table } from '../../src/tables/table.js';
import type { FrameView, ViewName } from '../../src/views/frame.view.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { adoptStyles } from './adopt-styles.js';
import { TEXT } from './attributes.js';
import { zoEvent, type SelectDetail } from './events.js';
import type { ShownAnalysis } from './explanation/explanation-panel.js';
import { frameTemplate } from './frame.template.js';
import { frameStyles } from './frame.styles.js';
import type { OwnDataPart, WithOwn } from './own-data/own-data-part.js';
import { OwnDataLoader } from './own-data-loader.js';
import { RequestController } from './request-controller.js';
import { closestGroup, GROUP_CHANGE, releaseOfScript, type Group } from './surroundings.js';
import { LanguageController } from './language-controller.js';
import { haveSameParts } from './same-parts.js';
import { TableLoader } from './table-loader.js';
import type { ShownFigure } from './take-along.js';
import { tokenStyles } from './token.styles.js';
import { VERSION } from './version.js';

/** What every view model has; the rest is the element's own. */
export interface ElementView {
  readonly frame: FrameView;
  /** One or two sentences that say what the figure shows. */
  readonly summary: readonly string[];
}

/** What an answer must tell, for the event `zo-load` first. */
export interface ElementAnswer {
  readonly release: string;
  readonly cells: number;
  /** What it is from, for who takes the figure along. */
  readonly open: OpenRelease;
}

export type { MissingAttribute };

/**
 * Base of the elements that show figures. It asks for figures when its attributes change, is always in one of five states
 * (idle, loading, ready, empty, failed), and draws the frame: heading, summary, chart or table, caveat, source, release.
 *
 * @fires {CustomEvent<SelectDetail>} zo-select - A person chose a region or category
 * @fires {CustomEvent<LoadDetail>} zo-load - Figures arrived
 * @fires {CustomEvent<ErrorDetail>} zo-error - Figures could not be had
 * @slot - What is shown until there are figures, such as what `zicht-op render` wrote
 * @csspart heading - The heading
 * @csspart summary - The sentences that say what is shown
 * @csspart figure - The chart or table
 * @csspart table - The equal table, with what it scrolls in
 * @csspart footer - Source, release and licence
 * @csspart button - Each button that looks like one
 */
export abstract class ZoElement<Answer extends ElementAnswer, View extends ElementView> extends LitElement {
  static readonly version = VERSION;
  /** What it wears from its first picture on. Not lit's own `styles`, which are those of one document. */
  static readonly firstStyles: readonly CSSResult[] = [tokenStyles, frameStyles];
  static override properties: PropertyDeclarations = {
    release: TEXT,
    indicator: TEXT,
    level: TEXT,
    within: TEXT,
    region: TEXT,
    regions: TEXT,
    period: TEXT,
    branch: TEXT,
    branches: TEXT,
    reference: TEXT,
    measure: TEXT,
    view: { reflect: true, useDefault: true },
    heading: TEXT,
    headingLevel: { reflect: true, useDefault: true, type: Number, attribute: 'heading-level' },
    lang: { reflect: true, useDefault: true },
    model: TEXT,
    actions: TEXT,
    table: { attribute: false },
    fetch: { attribute: false },
    group: { state: true },
  };

  /** Address of `releases.json` (follows the current release) or of one `release.json` (pinned). */
  release?: string;
  /** Id of the indicator; the benchmark table takes several, separated by spaces. */
  indicator?: string;
  /** Region level, such as `gemeente`. */
  level?: string;
  /** Only the regions below this region. */
  within?: string;
  /** Code of the region in focus. */
  region?: string;
  /** Codes of several regions, separated by spaces. */
  regions?: string;
  /** Period, such as `2024` or `2024-Q3`. Default: the newest. */
  period?: string;
  /** Category code of the breakdown. */
  branch?: string;
  /** Category codes, separated by spaces. */
  branches?: string;
  /** What is compared with: a region code (default the country), `parent`, or the id of a peer group. */
  reference?: string;
  /** What is shown: `value`, `count`, `ratio` (against the reference) or `verdict`. */
  measure?: string;
  /** `chart` or `table`; of some elements also another drawing, such as `funnel`. One that it does not have is the chart. */
  view: ViewName = 'chart';
  /** Text of the heading. Default: the title of the indicator. */
  heading?: string;
  /** Level of the heading in the page's outline, 1 to 6. */
  headingLevel = 3;
  /** `nl` or `en`. Default: the language of the closest ancestor that has one, else Dutch. */
  override lang = '';
  /** Id of a barrier model: what the element is not told to show is taken from the analyses that belong to it. */
  model?: string;
  /** Address of a partner's own list of actions, shown beside those of the release. */
  actions?: string;
  /** The host's own figures, in place of those of the release. */
  table?: Table;
  /** The host's own transport, with the signature of `window.fetch`. */
  fetch?: typeof globalThis.fetch;

  protected group: (Element & Partial<Group>) | undefined;

  protected readonly request = new RequestController<Answer>(this, {
    onAnswer: (answer) => this.#announce(answer),
    onFailure: (error) => this.#announceFailure(error),
  });
  readonly #own = new OwnDataLoader(this, () => this.fetchTwin?.());
  /** Lays a host's own table over a release. */
  #over: typeof sourceWithTable | undefined;
  readonly #languages = new LanguageController(this);
  readonly #table = new TableLoader(
    this,
    () => this.#renderNow(),
    () => this.fetchTwin?.(),
    (error) => this.view === 'table' && this.#announceFailure(error),
  );
  /** The model that the element shows an analysis of. */
  #followed: string | undefined;
  #decided: { readonly answer: Answer; readonly choices: readonly unknown[]; readonly view: View } | undefined;

  /** Whether there was an answer: what the page wrote between the tags is of the first question only. */
  #hasShown = false;

  /** The first attribute that is lacking to ask anything. */
  protected abstract missing(): MissingAttribute | undefined;
  /** All that the answer depends on; compared one by one. */
  protected abstract question(): readonly unknown[];
  /** Fetches what is shown; undefined when there is nothing to show. */
  protected abstract load(source: Source, signal: AbortSignal): Promise<Answer | undefined>;
  /** All that the view depends on besides the answer; compared one by one. */
  protected abstract choices(): readonly unknown[];
  /** The pure view function of the element. */
  protected abstract decide(answer: Answer): View;
  protected abstract chartTemplate(view: View): TemplateResult;
  /** Made when the table is to be had; see {@link fetchTwin}. */
  protected abstract tableTwin(view: View): TableTwin;

  /** Fetches what the table is made with, where that is a later part; by default it is there with the figure. */
  protected fetchTwin?(): Promise<void> | undefined;

  /** What a person can do with the figure, in every state; nothing by default. */
  protected controlsTemplate(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Where a person went to, in place of where the page put the figure. */
  protected get went(): ShownFigure['went'] {
    return undefined;
  }

  protected get speech(): Speech {
    return this.#languages.speech;
  }

  protected get effectiveRelease(): string | undefined {
    const address = this.release ?? this.group?.release ?? releaseOfScript();
    if (address === undefined || address === '') return undefined;
    // What is no address goes on as it is, to fail with the state that says so.
    return parseAddress(address, this.baseURI)?.href ?? address;
  }

  protected get effectiveRegion(): string | undefined {
    return this.region ?? this.group?.region;
  }

  protected get effectivePeriod(): string | undefined {
    return this.period ?? this.group?.period;
  }

  protected get effectiveModel(): string | undefined {
    return this.model ?? this.group?.model;
  }

  protected get effectiveActions(): string | undefined {
    return this.actions ?? this.group?.actions;
  }

  protected get source(): Source {
    return this.table === undefined || this.#over === undefined ? this.#released : this.#over(this.#released, this.table);
  }

  get #lacking(): MissingAttribute | undefined {
    return this.effectiveRelease === undefined ? 'release' : this.missing();
  }

  get #released(): Source {
    return this.#sourceAt(this.effectiveRelease!);
  }

  #sourceAt(address: string): Source {
    return releaseSource(address, this.fetch === undefined ? {} : { fetch: this.fetch });
  }

  #analysis({ frame }: View): ShownAnalysis {
    return {
      source: this.#released,
      open: this.currentAnswer!.open,
      indicators: frame.explained,
      speech: this.speech,
      headingLevel: this.headingLevel,
      sourceAt: (address) => this.#sourceAt(address),
    };
  }

  /** The view model of what is on screen; undefined when there is none. */
  protected get currentView(): View | undefined {
    return this.#decided?.view;
  }

  /** What shows a person's own figures; undefined until it is needed and there. */
  protected get ownPart(): OwnDataPart | undefined {
    return this.#own.part(this.group?.ownLayer);
  }

  /** The answer that the picture is drawn from. */
  protected get currentAnswer(): Answer | undefined {
    return this.#decided?.answer;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.renderRoot, (this.constructor as typeof ZoElement).firstStyles);
    this.group = closestGroup(this);
    this.group?.addEventListener(GROUP_CHANGE, this.#followGroup);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.group?.removeEventListener(GROUP_CHANGE, this.#followGroup);
    this.group = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.isConnected) return;
    this.#languages.follow();
    if (this.view === 'table' && (changed.has('view') || this.#table.error === undefined)) this.#table.load();
    const lacking = this.#lacking;
    const model = this.effectiveModel;
    if (model !== this.#followed && lacking !== 'release')
      this.request.ask([this.effectiveRelease, this.fetch, model, this.effectiveActions], (signal) => this.#follow(model, signal));
    else
      this.request.ask(lacking === undefined ? [this.effectiveRelease, this.fetch, this.table, ...this.question()] : undefined, (signal) =>
        this.#languages.withWords(this.table === undefined ? this.load(this.source, signal) : this.#loadOver(signal)),
      );
    this.#decide();
  }

  protected override render(): TemplateResult {
    const { speech } = this;
    const { state } = this.request;
    const { part, error } = this.#table;
    const asTable = this.view === 'table';
    const lacksTable = asTable && part === undefined && this.currentView !== undefined;
    // Until the table is there, the picture stays; where there was none, there is nothing yet.
    const published = lacksTable && this.renderRoot.querySelector('.figure') === null ? undefined : this.currentView;
    const own = published && this.ownBeside(published);
    const view = own?.view ?? published;
    const failure = state.kind === 'failed' ? state.error : lacksTable ? error : undefined;
    const twin = (): TableTwin => own?.beside.twin ?? this.tableTwin(view!);
    return frameTemplate({
      kind: failure !== undefined ? 'failed' : state.kind === 'ready' && lacksTable ? 'loading' : state.kind,
      speech,
      frame: view?.frame,
      summary: view?.summary ?? [],
      heading: this.heading,
      fallback: view === undefined && !this.#hasShown && this.childElementCount > 0,
      headingLevel: this.headingLevel,
      lacking: this.#lacking,
      failure: failure === undefined ? undefined : failureText(failure, speech),
      view: this.view,
      figure:
        view === undefined ? undefined : asTable && part !== undefined ? part.figure(view, twin, speech) : this.chartTemplate(published!),
      printed: view === undefined || asTable || part === undefined ? nothing : part.underPicture(view, twin, speech),
      takeAlong:
        view === undefined || part === undefined ? nothing : part.takeAlong({ ...this.#analysis(view), view, twin, went: this.went }),
      controls: this.controlsTemplate(),
      explanation:
        view === undefined
          ? nothing
          : (part?.explanation.content(this.#analysis(view)) ?? (error === undefined ? nothing : speech.words.frame.explanationFailed)),
      toggleExplanation: (isOpen) => (part === undefined ? this.#table.load() : part.explanation.toggle(isOpen)),
      choose: (chosen) => (this.view = chosen),
      retry: () => (state.kind === 'failed' ? this.request.retry() : this.#table.retry()),
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.view !== 'table' || this.#table.part !== undefined) return complete;
    await this.#table.coming;
    return super.getUpdateComplete();
  }

  /** A view with a person's own figures beside it, where the group has them. */
  protected ownBeside(view: View): WithOwn<View> | undefined {
    const layer = this.group?.ownLayer;
    const part = this.ownPart;
    return layer === null || layer === undefined
      ? undefined
      : part?.beside(view, layer, this.currentAnswer!.open, () => this.tableTwin(view), this.speech);
  }

  /** Tells the page and the group what a person chose, and follows it. */
  protected select(detail: SelectDetail): void {
    if (this.group === undefined || this.region !== undefined) this.region = detail.code ?? undefined;
    this.dispatchEvent(zoEvent('zo-select', detail));
  }

  readonly #followGroup = (): void => this.requestUpdate();

  /** A host's own table needs more than that of a release. */
  async #loadOver(signal: AbortSignal): Promise<Answer | undefined> {
    this.#over ??= (await laterPart(import('../../src/sources/source-with-table.js'))).sourceWithTable;
    return this.load(this.source, signal);
  }

  /** Takes what is lacking from the model. The next question supersedes this one, which has no answer of its own. */
  async #follow(model: string | undefined, signal: AbortSignal): Promise<undefined> {
    const { followModel } = await laterPart(import('./follow-model.js'));
    await followModel(this, { model, list: this.effectiveActions, missing: () => this.missing() }, this.source, signal);
    this.#followed = model;
    this.requestUpdate();
    await this.updateComplete;
    return undefined;
  }

  /** Paper does not wait. */
  #renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  #decide(): void {
    const { state } = this.request;
    const answer = state.kind === 'ready' ? state.answer : state.kind === 'loading' ? state.previous : undefined;
    this.#hasShown ||= state.kind === 'ready' || state.kind === 'empty';
    if (answer === undefined) {
      this.#decided = undefined;
      return;
    }
    // While the next answer is under way, the picture stays as it was decided: new choices belong to the new answer.
    if (state.kind === 'loading' && this.#decided !== undefined) return;
    const choices = [this.speech, this.heading, ...this.choices()];
    if (this.#decided?.answer === answer && haveSameParts(choices, this.#decided.choices)) return;
    try {
      this.#decided = { answer, choices, view: this.decide(answer) };
    } catch (error) {
      this.#decided = undefined;
      this.request.fail(error);
    }
  }

  #announce(answer: Answer | undefined): void {
    this.dispatchEvent(zoEvent('zo-load', { release: answer?.release ?? '', indicator: this.indicator ?? '', cells: answer?.cells ?? 0 }));
  }

  #announceFailure(error: unknown): void {
    const failure: ZoFailure = failureText(error, this.speech);
    this.dispatchEvent(zoEvent('zo-error', { kind: failure.kind, message: failure.sentences.join(' ') }));
  }
}
