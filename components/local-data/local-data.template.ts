import { html, nothing, type TemplateResult } from 'lit';
import { ownDataWords } from '../../src/language/own-data-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { OwnColumns } from '../../src/own-data/own-layer.js';
import type { ColumnChoice, LocalDataView } from '../../src/views/local-data.view.js';

export interface LocalDataTemplateInput {
  readonly speech: Speech;
  readonly headingLevel: number;
  /** Why no file can be opened here, or why the last one could not be. */
  readonly message: string | undefined;
  readonly canOpen: boolean;
  /** Name of the file that is shown. */
  readonly file: string | undefined;
  readonly view: LocalDataView | undefined;
  readonly onFile: (file: File | undefined) => void;
  readonly onColumn: (key: keyof OwnColumns, place: number | undefined) => void;
  readonly onYear: (year: number) => void;
  readonly onRemove: () => void;
  /** Undefined where nothing failed. */
  readonly onRetry: (() => void) | undefined;
}

export function localDataTemplate(input: LocalDataTemplateInput): TemplateResult {
  const { speech, headingLevel, message, view, file } = input;
  const words = ownDataWords(speech.tag);
  return html`<section
    class="local-data"
    lang=${speech.tag}
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      if (input.canOpen) input.onFile(event.dataTransfer?.files[0]);
    }}
  >
    <p role="heading" aria-level=${headingLevel} class="heading">${words.title}</p>
    <p>${words.promise}</p>
    ${input.canOpen ? fileTemplate(input) : nothing}
    <p role="status">${message ?? (view === undefined ? '' : `${file}: ${view.sentences.join(' ')}`)}</p>
    ${
      input.onRetry === undefined
        ? nothing
        : html`<button type="button" part="button" @click=${input.onRetry}>${speech.words.frame.retry}</button>`
    }
    ${view === undefined ? nothing : chosenTemplate(view, input)}
  </section>`;
}

function fileTemplate({ speech, onFile }: LocalDataTemplateInput): TemplateResult {
  const words = ownDataWords(speech.tag);
  return html`<p class="field">
      <label for="file">${words.choose}</label>
      <input
        id="file"
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        @click=${(event: Event) => {
          // Whoever mended a file chooses the same one again: no change to a field that still has it.
          (event.target as HTMLInputElement).value = '';
        }}
        @change=${(event: Event) => onFile((event.target as HTMLInputElement).files?.[0])}
      />
    </p>
    <p class="hint">${words.drop}</p>`;
}

function chosenTemplate(view: LocalDataView, input: LocalDataTemplateInput): TemplateResult {
  const words = ownDataWords(input.speech.tag);
  const remove = (event: Event): void => {
    input.onRemove();
    // The button goes with the file: the next thing to do is to open another.
    const field = (event.target as Element).closest('.local-data')!.querySelector<HTMLInputElement>('#file')!;
    field.value = '';
    field.focus();
  };
  return html`<div class="fields">
      ${view.columns.map((choice) => columnTemplate(choice, input))}
      ${
        view.years.length === 0
          ? nothing
          : html`<p class="field">
              <label for="year">${words.division}</label>
              <select id="year" @change=${(event: Event) => input.onYear(Number((event.target as HTMLSelectElement).value))}>
                ${view.years.map(({ year, chosen }) => html`<option value=${year} ?selected=${chosen}>${year}</option>`)}
              </select>
            </p>`
      }
    </div>
    ${view.leftOut.length === 0 ? nothing : leftOutTemplate(view, input.speech)}
    <button type="button" part="button" @click=${remove}>${words.remove}</button>`;
}

function columnTemplate({ key, label, options }: ColumnChoice, { onColumn }: LocalDataTemplateInput): TemplateResult {
  const choose = (event: Event): void => onColumn(key, options[(event.target as HTMLSelectElement).selectedIndex]!.place);
  return html`<p class="field">
    <label for=${key}>${label}</label>
    <select id=${key} @change=${choose}>
      ${options.map(({ text, chosen }) => html`<option ?selected=${chosen}>${text}</option>`)}
    </select>
  </p>`;
}

function leftOutTemplate({ leftOut }: LocalDataView, speech: Speech): TemplateResult {
  const words = ownDataWords(speech.tag);
  return html`<details>
    <summary>${words.leftOutTitle}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.row}</th>
          <th scope="col">${speech.words.table.code}</th>
          <th scope="col">${words.reason}</th>
        </tr>
      </thead>
      <tbody>
        ${leftOut.map(
          ({ row, code, reason }) =>
            html`<tr>
              <td>${row}</td>
              <td>${code}</td>
              <td>${reason}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
