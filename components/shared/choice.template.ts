import { html, type TemplateResult } from 'lit';

/** One thing that a person can choose from a list. */
export interface ChoiceInput {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

export function choiceTemplate({ label, options, chosen, onChoose }: ChoiceInput): TemplateResult {
  return html`<label class="choice"
    ><span>${label}</span>
    <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      ${options.map(({ id, label: text }) => html`<option value=${id} .selected=${id === chosen}>${text}</option>`)}
    </select></label
  >`;
}
