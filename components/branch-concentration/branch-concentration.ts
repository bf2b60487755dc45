import type { CSSResultGroup, TemplateResult, PropertyDeclarations } from 'lit';
import type { Source } from '../../src/sources/source.js';
import { loadBranchConcentration, type BranchConcentrationData } from '../../src/views/branch-concentration.data.js';
import { branchConcentrationTwin } from '../../src/views/branch-concentration.twin.js';
import { branchConcentrationView, type BranchConcentrationView } from '../../src/views/branch-concentration.view.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { wordsOf } from '../shared/attributes.js';
import { chooses, isShortcut } from '../shared/keys.js';
import { legendStyles } from '../shared/legend.styles.js';
import { tooltipStyles } from '../shared/tooltip.styles.js';
import { ZoElement, type MissingAttribute } from '../shared/zo-element.js';
import { branchConcentrationStyles } from './branch-concentration.styles.js';
import { branchConcentrationTemplate } from './branch-concentration.template.js';
import { stepFrom } from '../shared/row-walk.js';

/**
 * The branches of one region, each with its share against that in the reference. With `branch`: the regions of that branch.
 *
 * @tag zo-branch-concentration
 */
export class ZoBranchConcentration extends ZoElement<BranchConcentrationData, BranchConcentrationView> {
  static override styles: CSSResultGroup = [ZoElement.styles, legendStyles, tooltipStyles, branchConcentrationStyles];
  static override properties: PropertyDeclarations = {
    pointed: { state: true },
    walked: { state: true },
    highlighted: { state: true },
    showsAll: { state: true },
  };

  // Codes, so that a row stays the one at hand when its branch is shown of another region.
  /** The row under the pointer, the one that the keyboard is at, and the branch that a person highlighted. */
  private pointed: string | undefined;
  private walked: string | undefined;
  private highlighted: string | undefined;
  private showsAll = false;

  protected missing(): MissingAttribute | undefined {
    if (this.indicator === undefined) return 'indicator';
    return this.branch === undefined && this.effectiveRegion === undefined ? 'region' : undefined;
  }

  protected question(): readonly unknown[] {
    // With the regions of a branch, the one in focus changes what is asked only where it tells which level is shown.
    const region = this.branch === undefined || (this.level ?? this.within) === undefined ? this.effectiveRegion : undefined;
    return [this.indicator, this.level, this.within, region, this.branch, this.branches, this.effectivePeriod, this.reference, this.speech];
  }

  protected load(source: Source, signal: AbortSignal): Promise<BranchConcentrationData | undefined> {
    return loadBranchConcentration(
      source,
      {
        indicator: this.indicator!,
        region: this.effectiveRegion,
        level: this.level,
        within: this.within,
        branch: this.branch,
        branches: wordsOf(this.branches),
        period: this.effectivePeriod,
        reference: this.reference,
      },
      this.speech,
      signal,
    );
  }

  protected choices(): readonly unknown[] {
    return [this.effectiveRegion, this.highlighted];
  }

  protected decide(answer: BranchConcentrationData): BranchConcentrationView {
    return branchConcentrationView(answer, {
      speech: this.speech,
      heading: this.heading,
      chosen: answer.rowsAre === 'regions' ? this.effectiveRegion : this.highlighted,
    });
  }

  protected tableTwin(view: BranchConcentrationView): TableTwin {
    return branchConcentrationTwin(view, this.speech);
  }

  protected chartTemplate(view: BranchConcentrationView): TemplateResult {
    const shown = this.#shown(view);
    return branchConcentrationTemplate({
      view,
      shown,
      speech: this.speech,
      active: this.#active(view, shown),
      pointed: this.pointed,
      showsAll: this.showsAll,
      allText: this.speech.number(view.rows.length),
      onPointer: (event) => (this.pointed = codeAt(event)),
      onLeave: () => (this.pointed = undefined),
      onClick: (event) => this.#choose(view, codeAt(event)),
      onKey: (event) => this.#press(view, event),
      onShowAll: () => (this.showsAll = !this.showsAll),
    });
  }

  #shown({ rows, first }: BranchConcentrationView): readonly number[] {
    return first === undefined || this.showsAll ? rows.map((_, at) => at) : first;
  }

  /** Where the keyboard is: it starts at the row in focus, else at the first. */
  #active({ rows }: BranchConcentrationView, shown: readonly number[]): number {
    const at = shown.find((row) => rows[row]!.code === this.walked);
    return at ?? shown.find((row) => rows[row]!.chosen) ?? shown[0]!;
  }

  #press(view: BranchConcentrationView, event: KeyboardEvent): void {
    if (isShortcut(event)) return;
    const shown = this.#shown(view);
    const active = this.#active(view, shown);
    const next = stepFrom(shown.indexOf(active), shown.length, event.key);
    const chosen = view.rows.find((row) => row.chosen);
    if (next !== undefined) {
      this.walked = view.rows[shown[next]!]!.code;
      this.pointed = undefined;
      void this.updateComplete.then(() => this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' }));
    } else if (chooses(event)) this.#choose(view, view.rows[active]!.code);
    else if (event.key === 'Escape' && this.pointed !== undefined) this.pointed = undefined;
    else if (event.key === 'Escape' && chosen !== undefined) this.#choose(view, chosen.code);
    else return;
    event.preventDefault();
  }

  /** A region is chosen for the whole page; a branch is highlighted here. The one chosen is let go. */
  #choose(view: BranchConcentrationView, code: string | undefined): void {
    const row = view.rows.find((each) => each.code === code);
    if (row === undefined) return;
    const { name, chosen, cell } = row;
    this.walked = code;
    if (view.rowsAre === 'branches') this.highlighted = chosen ? undefined : code;
    else
      this.select({ code: chosen ? null : row.code, name, level: view.level, period: view.period, value: cell.value, status: cell.status });
  }
}

/** Code of the row that an event is about. */
function codeAt(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-code]')?.dataset['code'];
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-branch-concentration': ZoBranchConcentration;
  }
}
