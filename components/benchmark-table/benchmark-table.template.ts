import { html, nothing, type TemplateResult } from 'lit';
import { isAbsence } from '../../src/contract/status.js';
import type { Speech } from '../../src/language/speech.js';
import type { BenchmarkCell, BenchmarkRow, Fact } from '../../src/views/benchmark-table.row.js';
import { benchmarkSentence, type BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import type { TwinCell } from '../../src/views/table-twin.js';
import { hatchSwatch } from '../shared/hatches.js';
import { marksLegend, stripTemplate } from './benchmark-marks.template.js';

export interface BenchmarkTableTemplateInput {
  readonly view: BenchmarkTableView;
  readonly speech: Speech;
  /** The row that the keyboard is at. */
  readonly active: number;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** The rest stands in the sentences, or below the strip. */
const BESIDE_STRIP: readonly Fact[] = ['reference', 'difference'];

export function benchmarkTableTemplate(input: BenchmarkTableTemplateInput): TemplateResult {
  const { view, speech, active, onKey, onClick } = input;
  let from = 0;
  return html`${marksLegend(view, speech)}
    <div
      class="rows"
      role="listbox"
      tabindex="0"
      aria-label=${view.label}
      aria-describedby="benchmark-help"
      aria-activedescendant="row-${active}"
      @keydown=${onKey}
      @click=${onClick}
    >
      ${view.themes.map(({ title, count }) => {
        const first = from;
        from += count;
        const rows = view.rows.slice(first, from).map((row, i) => rowTemplate(input, row, first + i));
        return title === ''
          ? rows
          : html`<div role="group" aria-label=${title}>
              <div class="theme" aria-hidden="true">${title}</div>
              ${rows}
            </div>`;
      })}
    </div>
    <p class="visually-hidden" id="benchmark-help">${view.help}</p>`;
}

function rowTemplate({ view, active }: BenchmarkTableTemplateInput, row: BenchmarkRow, at: number): TemplateResult {
  const labelOf = (wanted: Fact): string | undefined => view.facts.find(({ fact }) => fact === wanted)?.label;
  return html`<div class="row" id="row-${at}" role="option" aria-selected=${at === active}>
    <span class="visually-hidden">${benchmarkSentence(view, row)}</span>
    <div class="about" aria-hidden="true">
      <div class="title">${row.title}</div>
      <div class="unit">${view.periodsDiffer ? `${row.unit}, ${row.periodText}` : row.unit}</div>
      ${valueTemplate(row)}
      ${row.facts.interval.order === null ? nothing : html`<div class="unit">${labelOf('interval')}: ${row.facts.interval.text}</div>`}
    </div>
    <div class="against" aria-hidden="true">
      ${row.strip === undefined ? nothing : stripTemplate(row.strip)}
      <div class="scale">
        <span>${row.strip?.ends[0]}</span>
        <span>${labelOf('coverage')}: ${row.facts.coverage.text}</span>
        <span>${row.strip?.ends[1]}</span>
      </div>
      <p class="says">${row.sentences.join(' ')}</p>
      <div class="facts">${factsTemplate(view, row, BESIDE_STRIP)}</div>
    </div>
  </div>`;
}

export function valueTemplate({ facts: { value } }: BenchmarkCell): TemplateResult {
  const absent = value.status !== undefined && isAbsence(value.status) ? value.status : undefined;
  return html`<div class="value">${absent === undefined ? nothing : hatchSwatch(absent)}<span>${value.text}</span></div>`;
}

/** Some facts with their labels, in the order of the view; a difference with its verdict, which says how certain it is. */
export function factsTemplate(view: BenchmarkTableView, cell: BenchmarkCell, which: readonly Fact[]): TemplateResult[] {
  return view.facts
    .filter(({ fact }) => which.includes(fact) && (fact !== 'interval' || cell.facts[fact].order !== null))
    .map(
      ({ fact, label }) =>
        html`<span
          >${label}:
          ${factTemplate(cell.facts[fact])}${fact === 'difference' ? html` · ${factTemplate(cell.facts.verdict)}` : nothing}</span
        >`,
    );
}

function factTemplate({ text, order }: TwinCell): TemplateResult | string {
  return order === null ? text : html`<strong>${text}</strong>`;
}
