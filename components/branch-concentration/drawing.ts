import type { CSSResult, TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import type { BranchConcentrationData } from '../../src/views/branch-concentration.data.js';
import type { BranchConcentrationView } from '../../src/views/branch-concentration.view.js';
import type { ViewName } from '../../src/views/frame.view.js';
import type { TableTwin } from '../../src/views/table-twin.js';

/** Chooses the row with this code, or lets go of it, as in the list. */
export type ChooseRow = (view: BranchConcentrationView, code: string) => void;

/** Another drawing of the same rows than the list: a later part, of which one object an element is made. */
export interface Drawing {
  readonly name: ViewName;
  readonly styles: readonly CSSResult[];
  /** The view with what this drawing needs; only asked of a view that names this drawing among its drawings. */
  decide(view: BranchConcentrationView, answer: BranchConcentrationData, speech: Speech): BranchConcentrationView;
  template(view: BranchConcentrationView, speech: Speech): TemplateResult;
  /** The table of the rows, with what this drawing shows more of them. */
  twin(twin: TableTwin, view: BranchConcentrationView, speech: Speech): TableTwin;
  follow?(view: BranchConcentrationView): void;
  forget?(): void;
}
