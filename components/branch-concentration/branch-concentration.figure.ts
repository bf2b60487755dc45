import type { CSSResult, TemplateResult } from 'lit';
import {
  loadBranchConcentration,
  type BranchConcentrationData,
  type BranchConcentrationQuery,
} from '../../src/views/branch-concentration.data.js';
import type { Speech } from '../../src/language/speech.js';
import { branchConcentrationTwin } from '../../src/views/branch-concentration.twin.js';
import { branchConcentrationView, type BranchConcentrationView } from '../../src/views/branch-concentration.view.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import type { SelectDetail } from '../shared/events.js';
import type { Figure, FigureHost, FigureInput } from '../shared/figure.js';
import { chooses, isShortcut } from '../shared/keys.js';
import { legendStyles } from '../shared/legend.styles.js';
import { stepFrom } from '../shared/row-walk.js';
import { tooltipStyles } from '../shared/tooltip.styles.js';
import { branchConcentrationStyles } from './branch-concentration.styles.js';
import { branchConcentrationTemplate } from './branch-concentration.template.js';
import type { Drawing } from './drawing.js';
import { LaterDrawings } from './later-drawings.js';

export class BranchConcentrationFigure implements Figure<BranchConcentrationQuery, BranchConcentrationData, BranchConcentrationView> {
  static readonly styles: readonly CSSResult[] = [legendStyles, tooltipStyles, branchConcentrationStyles];
  readonly load = loadBranchConcentration;

  // Codes, so that a row stays the one at hand when its branch is shown of another region.
  /** The row under the pointer, the one that the keyboard is at, and the branch that a person highlighted. */
  #pointed: string | undefined;
  #walked: string | undefined;
  #highlighted: string | undefined;
  #showsAll = false;
  readonly #drawings: LaterDrawings;
  /** The drawing that is shown in place of the list. */
  #drawing: Drawing | undefined;

  constructor(
    private readonly host: FigureHost,
    private readonly select: (detail: SelectDetail) => void,
  ) {
    this.#drawings = new LaterDrawings(host, (view, code) => this.#choose(view, code));
  }

  choices({ region, view }: FigureInput): readonly unknown[] {
    this.#drawing = this.#drawings.of(view);
    return [region, this.#highlighted, this.#drawing];
  }

  decide(answer: BranchConcentrationData, { speech, heading, region }: FigureInput): BranchConcentrationView {
    const view = branchConcentrationView(answer, {
      speech,
      heading,
      chosen: answer.rowsAre === 'regions' ? region : this.#highlighted,
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
  }

  forget(): void {
    this.#drawings.forget();
  }

  template(view: BranchConcentrationView, { speech }: FigureInput): TemplateResult {
    if (view.drawn !== undefined && this.#drawing !== undefined) return this.#drawing.template(view, speech);
    const shown = this.#shown(view);
    return branchConcentrationTemplate({
      view,
      shown,
      speech,
      active: this.#active(view, shown),
      pointed: this.#pointed,
      showsAll: this.#showsAll,
      allText: speech.number(view.rows.length),
      onPointer: (event) => this.#point(codeAt(event)),
      onLeave: () => this.#point(undefined),
      onClick: (event) => this.#choose(view, codeAt(event)),
      onKey: (event) => this.#press(view, event),
      onShowAll: () => {
        this.#showsAll = !this.#showsAll;
        this.host.requestUpdate();
      },
    });
  }

  #point(code: string | undefined): void {
    if (code === this.#pointed) return;
    this.#pointed = code;
    this.host.requestUpdate();
  }

  #shown({ rows, first }: BranchConcentrationView): readonly number[] {
    return first === undefined || this.#showsAll ? rows.map((_, at) => at) : first;
  }

  /** Where the keyboard is: it starts at the row in focus, else at the first. */
  #active({ rows }: BranchConcentrationView, shown: readonly number[]): number {
    const at = shown.find((row) => rows[row]!.code === this.#walked);
    return at ?? shown.find((row) => rows[row]!.chosen) ?? shown[0]!;
  }

  #press(view: BranchConcentrationView, event: KeyboardEvent): void {
    if (isShortcut(event)) return;
    const { host } = this;
    const shown = this.#shown(view);
    const active = this.#active(view, shown);
    const next = stepFrom(shown.indexOf(active), shown.length, event.key);
    const chosen = view.rows.find((row) => row.chosen);
    if (next !== undefined) {
      this.#walked = view.rows[shown[next]!]!.code;
      this.#pointed = undefined;
      host.requestUpdate();
      void host.updateComplete.then(() => host.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' }));
    } else if (chooses(event)) this.#choose(view, view.rows[active]!.code);
    else if (event.key === 'Escape' && this.#pointed !== undefined) this.#point(undefined);
    else if (event.key === 'Escape' && chosen !== undefined) this.#choose(view, chosen.code);
    else return;
    event.preventDefault();
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
