import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isAbsence } from '../../src/contract/status.js';
import { BENCHMARK_WORDS } from '../../src/language/benchmark-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { BenchmarkRow, Fact } from '../../src/views/benchmark-table.row.js';
import type { BenchmarkStrip } from '../../src/views/benchmark-table.strip.js';
import { benchmarkSentence, type BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import type { TwinCell } from '../../src/views/table-twin.js';
import { hatchSwatch } from '../shared/hatches.js';

export interface BenchmarkTableTemplateInput {
  readonly view: BenchmarkTableView;
  readonly speech: Speech;
  /** The row that the keyboard is at. */
  readonly active: number;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** In the picture these stand as a large number and below the strip. */
const SHOWN_ELSEWHERE: readonly Fact[] = ['value', 'range', 'coverage'];

export function benchmarkTableTemplate(input: BenchmarkTableTemplateInput): TemplateResult {
  const { view, active, onKey, onClick } = input;
  return html`${legendTemplate(input)}
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
      ${view.rows.map((row, i) => rowTemplate(input, row, i))}
    </div>
    <p class="visually-hidden" id="benchmark-help">${view.help}</p>`;
}

function rowTemplate({ view, active }: BenchmarkTableTemplateInput, row: BenchmarkRow, at: number): TemplateResult {
  const { value } = row.facts;
  const absent = value.status !== undefined && isAbsence(value.status) ? value.status : undefined;
  const coverageLabel = view.facts.find(({ fact }) => fact === 'coverage')!.label;
  const facts = view.facts.filter(({ fact }) => !SHOWN_ELSEWHERE.includes(fact));
  return html`<div class="row" id="row-${at}" role="option" aria-selected=${at === active}>
    <span class="visually-hidden">${benchmarkSentence(view, row)}</span>
    <div class="about" aria-hidden="true">
      <div class="title">${row.title}</div>
      <div class="unit">${view.periodsDiffer ? `${row.unit}, ${row.periodText}` : row.unit}</div>
      <div class="value">${absent === undefined ? nothing : hatchSwatch(absent)}<span>${value.text}</span></div>
    </div>
    <div class="against" aria-hidden="true">
      ${row.strip === undefined ? nothing : stripTemplate(row.strip)}
      <div class="scale">
        <span>${row.strip?.ends[0]}</span>
        <span>${coverageLabel}: ${row.facts.coverage.text}</span>
        <span>${row.strip?.ends[1]}</span>
      </div>
      <div class="facts">${facts.map(({ fact, label }) => html`<span>${label}: ${factTemplate(row.facts[fact])}</span>`)}</div>
    </div>
  </div>`;
}

function factTemplate({ text, order }: TwinCell): TemplateResult | string {
  return order === null ? text : html`<strong>${text}</strong>`;
}

/** Marks stand between these parts of the width, so that none is cut off. */
const [FROM, TO] = [2.5, 97.5];

function percent(position: number): string {
  return `${(FROM + position * (TO - FROM)).toFixed(2)}%`;
}

function stripTemplate(strip: BenchmarkStrip): TemplateResult {
  const { lowest, highest, lowerQuartile, upperQuartile, median, region, reference } = strip;
  const width = `${((upperQuartile - lowerQuartile) * (TO - FROM)).toFixed(2)}%`;
  return html`<svg class="strip" width="100%" height="28">
    <line class="range" x1=${percent(lowest)} x2=${percent(highest)} y1="14" y2="14"></line>
    <rect class="middle" x=${percent(lowerQuartile)} width=${width} y="7" height="14"></rect>
    <line class="median" x1=${percent(median)} x2=${percent(median)} y1="7" y2="21"></line>
    ${reference === null ? nothing : referenceMark(percent(reference))} ${region === null ? nothing : regionMark(percent(region))}
  </svg>`;
}

function regionMark(x: string): SVGTemplateResult {
  return svg`<circle class="region" cx=${x} cy="14" r="6"></circle>`;
}

function referenceMark(x: string): SVGTemplateResult {
  return svg`<line class="reference" x1=${x} x2=${x} y1="1" y2="27"></line>`;
}

function legendTemplate({ view, speech }: BenchmarkTableTemplateInput): TemplateResult {
  const benchmark = BENCHMARK_WORDS[speech.tag];
  const entry = (mark: SVGTemplateResult, text: string): TemplateResult =>
    html`<li><svg width="28" height="28" aria-hidden="true">${mark}</svg><span>${text}</span></li>`;
  return html`<ul class="legend" aria-label=${speech.words.regionMap.legend}>
      ${entry(regionMark('50%'), view.region)} ${view.reference === undefined ? nothing : entry(referenceMark('50%'), view.reference)}
      ${entry(svg`<line class="median" x1="50%" x2="50%" y1="7" y2="21"></line>`, benchmark.median)}
      ${entry(svg`<rect class="middle" x="2" y="7" width="24" height="14"></rect>`, benchmark.middle)}
      ${entry(svg`<line class="range" x1="0" x2="28" y1="14" y2="14"></line>`, benchmark.range)}
    </ul>
    <p class="scale-note">${benchmark.ownScale}</p>`;
}
