import { html, nothing, type TemplateResult } from 'lit';
import { benchmarkWords } from '../../src/language/benchmark-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { NamedRegion } from '../../src/views/benchmark-table.data.js';
import type { BenchmarkCell, BenchmarkRow, Fact } from '../../src/views/benchmark-table.row.js';
import type { BenchmarkTableView } from '../../src/views/benchmark-table.view.js';
import { marksLegend, stripTemplate } from './benchmark-marks.template.js';
import { factsTemplate, valueTemplate } from './benchmark-table.template.js';

export interface BenchmarkGridInput {
  readonly view: BenchmarkTableView;
  readonly speech: Speech;
  /** Takes a region away. */
  readonly onRemove: (code: string) => void;
}

const OF_REGION: readonly Fact[] = ['interval', 'difference', 'position'];
const OF_GROUP: readonly Fact[] = ['median', 'middle', 'range', 'coverage', 'reference'];

/** Several regions side by side with their group at the end; its headings stay in sight in both directions. */
export function benchmarkGridTemplate(input: BenchmarkGridInput): TemplateResult {
  const { view, speech } = input;
  return html`${marksLegend(view, speech)}
    <div class="grid-scroll" role="region" aria-label=${view.label} tabindex="0">
      ${view.rowsAre === 'indicators' ? indicatorRows(input) : regionRows(input)}
    </div>`;
}

function indicatorRows(input: BenchmarkGridInput): TemplateResult {
  const { view } = input;
  const { regions, rows } = view;
  return html`<table class="grid" part="table">
    <thead>
      <tr>
        <td></td>
        ${regions.map((region, i) => regionHeading(input, region, i, 'col'))} ${groupHeading(input, 'col')}
      </tr>
    </thead>
    ${sectionsOf(view).map(
      ({ title, from, to }) =>
        html`<tbody>
          ${
            title === ''
              ? nothing
              : html`<tr class="theme">
                  <th scope="rowgroup" colspan=${regions.length + 2}><span>${title}</span></th>
                </tr>`
          }
          ${rows.slice(from, to).map(
            (row) =>
              html`<tr>
                ${indicatorHeading(view, row, 'row')} ${row.cells.map((cell) => regionCell(view, cell))} ${groupCell(view, row)}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

function regionRows(input: BenchmarkGridInput): TemplateResult {
  const { view } = input;
  const { regions, rows, themes } = view;
  const titled = themes.length > 1;
  return html`<table class="grid" part="table">
    <thead>
      ${
        titled
          ? html`<tr class="theme">
              <td></td>
              ${themes.map(({ title, count }) => html`<th scope="colgroup" colspan=${count}><span>${title}</span></th>`)}
            </tr>`
          : nothing
      }
      <tr>
        <td></td>
        ${rows.map((row) => indicatorHeading(view, row, 'col'))}
      </tr>
    </thead>
    <tbody>
      ${regions.map(
        (region, i) =>
          html`<tr>
            ${regionHeading(input, region, i, 'row')} ${rows.map((row) => regionCell(view, row.cells[i]!))}
          </tr>`,
      )}
      <tr>
        ${groupHeading(input, 'row')} ${rows.map((row) => groupCell(view, row))}
      </tr>
    </tbody>
  </table>`;
}

function sectionsOf({ themes }: BenchmarkTableView): { title: string; from: number; to: number }[] {
  let to = 0;
  return themes.map(({ title, count }) => ({ title, from: to, to: (to += count) }));
}

/** The region in focus has no button: what is compared stays. */
function regionHeading(
  { speech, onRemove }: BenchmarkGridInput,
  { code, name }: NamedRegion,
  at: number,
  scope: 'col' | 'row',
): TemplateResult {
  const remove = benchmarkWords(speech.tag).remove(name);
  return html`<th scope=${scope}>
    <div class="named">
      <span>${name}</span>
      ${
        at === 0
          ? nothing
          : html`<button type="button" class="remove" aria-label=${remove} title=${remove} @click=${() => onRemove(code)}>×</button>`
      }
    </div>
  </th>`;
}

function groupHeading({ view, speech }: BenchmarkGridInput, scope: 'col' | 'row'): TemplateResult {
  return html`<th scope=${scope} class="group">${benchmarkWords(speech.tag).group}: ${view.group.name} (${view.group.size})</th>`;
}

function indicatorHeading({ periodsDiffer }: BenchmarkTableView, row: BenchmarkRow, scope: 'col' | 'row'): TemplateResult {
  return html`<th scope=${scope}>
    ${row.title}
    <div class="unit">${periodsDiffer ? `${row.unit}, ${row.periodText}` : row.unit}</div>
  </th>`;
}

function regionCell(view: BenchmarkTableView, cell: BenchmarkCell): TemplateResult {
  return html`<td>
    ${valueTemplate(cell)} ${cell.strip === undefined ? nothing : stripTemplate(cell.strip)}
    <div class="lines">${factsTemplate(view, cell, OF_REGION)}</div>
  </td>`;
}

function groupCell(view: BenchmarkTableView, row: BenchmarkRow): TemplateResult {
  return html`<td class="group">
    <div class="lines">${factsTemplate(view, row, OF_GROUP)}</div>
  </td>`;
}
