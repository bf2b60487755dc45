import { html, nothing, type TemplateResult } from 'lit';
import { branchesWords, CONCENTRATION_ORDERS } from '../../src/language/branches-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { BranchConcentrationView } from '../../src/views/branch-concentration.view.js';
import { choiceTemplate } from '../shared/choice.template.js';

export interface BranchChoicesInput {
  readonly view: BranchConcentrationView;
  readonly speech: Speech;
  /** Whether the rows are shown as a list, which can be put in order and searched. */
  readonly isList: boolean;
  readonly search: string;
  readonly onBase: (id: string) => void;
  readonly onOpen: (code: string) => void;
  readonly onOrder: (id: string) => void;
  readonly onSearch: (text: string) => void;
}

/** What a person can choose of a concentration. Nothing that leaves no choice. */
export function branchChoicesTemplate(input: BranchChoicesInput): TemplateResult | typeof nothing {
  const { view, speech, isList } = input;
  const { bases, tree } = view;
  const branches = branchesWords(speech.tag);
  const [canSort, canSearch] = [isList && view.canSort, isList && view.canSearch];
  if (bases.length < 2 && tree === undefined && !canSort && !canSearch) return nothing;
  return html`<div class="choices" role="group" aria-label=${branches.controls}>
    ${
      bases.length < 2
        ? nothing
        : choiceTemplate({ label: branches.base, options: bases, chosen: view.base, onChoose: (id) => input.onBase(id) })
    }
    ${
      tree === undefined
        ? nothing
        : choiceTemplate({ label: view.rowHeader, options: tree.places, chosen: tree.at, onChoose: (code) => input.onOpen(code) })
    }
    ${
      canSort
        ? choiceTemplate({
            label: branches.order,
            options: CONCENTRATION_ORDERS.map((id) => ({ id, label: branches.orders[id] })),
            chosen: view.order,
            onChoose: (id) => input.onOrder(id),
          })
        : nothing
    }
    ${canSearch ? searchTemplate(input) : nothing}
  </div>`;
}

function searchTemplate({ view, speech, search, onSearch }: BranchChoicesInput): TemplateResult {
  const branches = branchesWords(speech.tag);
  return html`<div class="choice">
    <label for="search">${view.rowsAre === 'branches' ? branches.search : branches.searchRegions}</label>
    <input
      id="search"
      type="search"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      maxlength="100"
      .value=${search}
      @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)}
    />
    <span role="status">${view.found?.text}</span>
  </div>`;
}
