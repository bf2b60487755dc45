import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { CONCENTRATION_ORDERS, type ConcentrationOrder } from '../../src/language/branches-words.js';
import {
  loadBranchConcentration,
  type BranchConcentrationData,
  type BranchConcentrationQuery,
} from '../../src/views/branch-concentration.data.js';
import type { Speech } from '../../src/language/speech.js';
import { branchConcentrationTwin } from '../../src/views/branch-concentration.twin.js';
import { branchConcentrationView, type BranchConcentrationView } from '../../src/views/branch-concentration.view.js';
import type { BranchTree } from '../../src/views/branch-concentration.tree.js';
import type { ViewName } from '../../src/views/frame.view.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { oneOf } from '../shared/attributes.js';
import { choiceStyles } from '../shared/choice.styles.js';
import type { SelectDetail } from '../shared/events.js';
import type { Figure, FigureHost, FigureInput } from '../shared/figure.js';
import { chooses, isShortcut } from '../shared/keys.js';
import { legendStyles } from '../shared/legend.styles.js';
import { stepFrom } from '../shared/row-walk.js';
import { tooltipStyles } from '../shared/tooltip.styles.js';
import { branchChoicesTemplate } from './branch-choices.template.js';
import { branchConcentrationStyles } from './branch-concentration.styles.js';
import { branchConcentrationTemplate } from './branch-concentration.template.js';
import type { Drawing } from './drawing.js';
import { LaterDrawings } from './later-drawings.js';

/** Rows that are added in one frame: hundreds at once would hold up a telephone. */
const ROWS_A_FRAME = 60;

/** The element, with the attributes that a person's choices become. */
interface ConcentrationHost extends FigureHost {
  per?: string | undefined;
  sort?: string | undefined;
  withinBranch?: string | undefined;
}

export class BranchConcentrationFigure implements Figure<BranchConcentrationQuery, BranchConcentrationData, BranchConcentrationView> {
  static readonly styles: readonly CSSResult[] = [legendStyles, tooltipStyles, choiceStyles, branchConcentrationStyles];
  readonly load = loadBranchConcentration;

  // Codes, so that a row stays the one at hand when its branch is shown of another region.
  /** The row under the pointer, the one that the keyboard is at, and the branch that a person highlighted. */
  #pointed: string | undefined;
  #walked: string | undefined;
  #highlighted: string | undefined;
  #showsAll = false;
  /** How many of the rows are on the page, and whether the next frame has more. */
  #drawn = ROWS_A_FRAME;
  #growing = false;
  /** What a person looks for among the rows. */
  #search = '';
  /** What was last to choose from: a choice without figures can be taken back. */
  #last: BranchConcentrationView | undefined;
  readonly #drawings: LaterDrawings;
  /** The drawing that is shown in place of the list. */
  #drawing: Drawing | undefined;

  constructor(
    private readonly host: ConcentrationHost,
    private readonly select: (detail: SelectDetail) => void,
  ) {
    this.#drawings = new LaterDrawings(host, (view, code) => this.#choose(view, code));
  }

  choices({ region, view }: FigureInput): readonly unknown[] {
    this.#drawing = this.#drawings.of(view);
    return [region, this.#highlighted, this.#drawing, this.#order, this.host.withinBranch, this.#isList(view) ? this.#search : ''];
  }

  decide(answer: BranchConcentrationData, { speech, heading, region, view: shown }: FigureInput): BranchConcentrationView {
    const view = branchConcentrationView(answer, {
      speech,
      heading,
      chosen: answer.rowsAre === 'regions' ? region : this.#highlighted,
      order: this.#order,
      within: this.host.withinBranch,
      search: this.#isList(shown) ? this.#search : '',
    });
    const drawing = view.frame.drawings?.some((each) => each.view === this.#drawing?.name) === true ? this.#drawing : undefined;
    return drawing?.decide(view, answer, speech) ?? view;
  }

  twin(view: BranchConcentrationView, speech: Speech): TableTwin {
    const twin = branchConcentrationTwin(view, speech);
    return this.#drawing?.twin(twin, view, speech) ?? twin;
  }

  follow(view: BranchConcentrationView | undefined): void {
    if (view?.drawn !== undefined) this.#drawing?.follow?.(view);
    else if (view !== undefined) this.#grow(this.#shown(view).length);
  }

  forget(): void {
    this.#drawings.forget();
  }

  controls(current: BranchConcentrationView | undefined, { speech, view: shown }: FigureInput): TemplateResult | typeof nothing {
    this.#last = current ?? this.#last;
    const view = this.#last;
    if (view === undefined) return nothing;
    return branchChoicesTemplate({
      view,
      speech,
      isList: view.drawn === undefined && this.#isList(shown),
      search: this.#search,
      onBase: (id) => (this.host.per = id === view.bases[0]!.id ? undefined : id),
      onOpen: (code) => this.#open(code),
      onOrder: (order) => (this.host.sort = order),
      onSearch: (text) => this.#change(() => (this.#search = text)),
    });
  }

  template(view: BranchConcentrationView, { speech }: FigureInput): TemplateResult {
    if (view.drawn !== undefined && this.#drawing !== undefined) return this.#drawing.template(view, speech);
    const shown = this.#shown(view);
    const active = this.#active(view, shown);
    // The row that the keyboard is at is there, wherever it went.
    this.#drawn = Math.max(this.#drawn, active === undefined ? 0 : shown.indexOf(active) + 1);
    return branchConcentrationTemplate({
      view,
      shown: shown.slice(0, this.#drawn),
      speech,
      active,
      pointed: this.#pointed,
      showsAll: this.#showsAll,
      allText: speech.number(view.rows.length),
      onPointer: (event) => this.#point(codeAt(event)),
      onLeave: () => this.#point(undefined),
      onClick: (event) => this.#click(view, event),
      onKey: (event) => this.#press(view, event),
      onShowAll: () => this.#change(() => (this.#showsAll = !this.#showsAll)),
    });
  }

  get #order(): ConcentrationOrder {
    return oneOf(CONCENTRATION_ORDERS, this.host.sort);
  }

  /** Another drawing has all rows, and so has the table, with a search of its own. */
  #isList(view: ViewName): boolean {
    return view !== 'table' && this.#drawing === undefined;
  }

  #change(change: () => unknown): void {
    change();
    this.host.requestUpdate();
  }

  #point(code: string | undefined): void {
    if (code !== this.#pointed) this.#change(() => (this.#pointed = code));
  }

  /** Shows the parts of a branch; of an empty code the top. What was looked for is found. */
  #open(code: string): void {
    this.#search = '';
    this.#pointed = undefined;
    this.host.withinBranch = code === '' ? undefined : code;
    this.host.requestUpdate();
  }

  #click(view: BranchConcentrationView, event: Event): void {
    const code = codeAt(event);
    const opens = (event.target as Element).closest('.open') !== null;
    if (opens && code !== undefined) this.#open(code);
    else this.#choose(view, code);
  }

  /** Adds rows frame by frame until all are there. */
  #grow(all: number): void {
    this.#drawn = Math.max(ROWS_A_FRAME, Math.min(this.#drawn, all));
    if (this.#drawn >= all || this.#growing) return;
    this.#growing = true;
    requestAnimationFrame(() => {
      this.#growing = false;
      this.#change(() => (this.#drawn += ROWS_A_FRAME));
    });
  }

  #shown({ rows, first }: BranchConcentrationView): readonly number[] {
    return first === undefined || this.#showsAll ? rows.map((_, at) => at) : first;
  }

  /** Where the keyboard is: it starts at the row in focus, else at the first. */
  #active({ rows }: BranchConcentrationView, shown: readonly number[]): number | undefined {
    const at = shown.find((row) => rows[row]!.code === this.#walked);
    return at ?? shown.find((row) => rows[row]!.chosen) ?? shown[0];
  }

  #press(view: BranchConcentrationView, event: KeyboardEvent): void {
    if (isShortcut(event)) return;
    const { host } = this;
    const shown = this.#shown(view);
    const active = this.#active(view, shown);
    if (active === undefined) return;
    const next = stepFrom(shown.indexOf(active), shown.length, event.key);
    const chosen = view.rows.find((row) => row.chosen);
    if (next !== undefined) {
      this.#walked = view.rows[shown[next]!]!.code;
      this.#pointed = undefined;
      host.requestUpdate();
      void host.updateComplete.then(() => host.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' }));
    } else if (chooses(event)) this.#choose(view, view.rows[active]!.code);
    else if (event.key === 'ArrowRight' && view.rows[active]!.hasParts) this.#open(view.rows[active]!.code);
    else if (event.key === 'ArrowLeft' && view.tree?.above !== undefined) this.#goBack(view.tree);
    else if (event.key === 'Escape' && this.#pointed !== undefined) this.#point(undefined);
    else if (event.key === 'Escape' && chosen !== undefined) this.#choose(view, chosen.code);
    else return;
    event.preventDefault();
  }

  /** To the branch above, with the keyboard at the one that it comes from. */
  #goBack({ at, above }: BranchTree): void {
    this.#walked = at;
    this.#open(above!);
  }

  /** A region is chosen for the whole page; a branch is highlighted here. The one chosen is let go. */
  #choose(view: BranchConcentrationView, code: string | undefined): void {
    const row = view.rows.find((each) => each.code === code);
    if (row === undefined) return;
    const { name, chosen, cell } = row;
    this.#walked = code;
    this.host.requestUpdate();
    if (view.rowsAre === 'branches') this.#highlighted = chosen ? undefined : code;
    else
      this.select({ code: chosen ? null : row.code, name, level: view.level, period: view.period, value: cell.value, status: cell.status });
  }
}

/** Code of the row that an event is about. */
function codeAt(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-code]')?.dataset['code'];
}
