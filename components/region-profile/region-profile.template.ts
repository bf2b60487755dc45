import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isAbsence } from '../../src/contract/status.js';
import { regionProfileWords } from '../../src/language/region-profile-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { ProfileBar, ProfileFact, ProfileRow } from '../../src/views/region-profile.row.js';
import type { RegionProfileView } from '../../src/views/region-profile.view.js';
import { hatchSwatch } from '../shared/hatches.js';

/** Lists of plain text: nothing in it is for the press, and a screen reader reads it as it stands. */
export function regionProfileTemplate(view: RegionProfileView, speech: Speech): TemplateResult {
  return html`${view.hasBars ? legendTemplate(view, speech) : nothing}
    <div class="themes">
      ${view.themes.map(
        ({ title, rows }) =>
          html`<section class="theme" aria-label=${title}>
            <p class="theme-title">${title}</p>
            <ul>
              ${rows.map((row) => rowTemplate(view, row))}
            </ul>
          </section>`,
      )}
    </div>`;
}

function rowTemplate(view: RegionProfileView, row: ProfileRow): TemplateResult {
  const { value, interval, difference, verdict } = row.facts;
  const labelOf = (wanted: ProfileFact): string | undefined => view.facts.find(({ fact }) => fact === wanted)?.label;
  const absent = value.status !== undefined && isAbsence(value.status) ? value.status : undefined;
  const against = view.facts.filter(({ fact }) => fact === 'reference' || fact === 'difference');
  const isEmpty = row.sentences.length === 0 && value.order === null;
  return html`<li class="row ${isEmpty ? 'lacking' : ''}" data-verdict=${row.verdict ?? 'none'}>
    <div class="about">
      <div class="title">${row.title}</div>
      <div class="unit">${view.periodsDiffer && row.period !== null ? `${row.unit}, ${row.periodText}` : row.unit}</div>
    </div>
    <div class="value">
      <span class="number">${absent === undefined ? nothing : hatchSwatch(absent)}<span>${value.text}</span></span>
      ${
        value.order === null
          ? nothing
          : html`<div class="unit">${interval.order === null ? interval.text : `${labelOf('interval')}: ${interval.text}`}</div>`
      }
    </div>
    ${row.bar === undefined ? nothing : barTemplate(row.bar)}
    ${row.sentences.length === 0 ? nothing : html`<p class="says">${row.sentences.join(' ')}</p>`}
    ${
      isEmpty || against.length === 0
        ? nothing
        : html`<div class="unit">
            ${against.map(({ fact, label }) => html`<span>${label}: <strong>${row.facts[fact].text}</strong></span> `)}
            ${
              // Why there is no difference is why there is no verdict.
              difference.order === null && verdict.order === null
                ? nothing
                : html`<span>${labelOf('verdict')}: <strong>${verdict.text}</strong></span>`
            }
          </div>`
    }
  </li>`;
}

/** Marks stand between these parts of the width, so that none is cut off. */
const [FROM, TO] = [2, 98];

function percent(position: number): string {
  return `${(FROM + position * (TO - FROM)).toFixed(2)}%`;
}

function barTemplate({ value, interval, reference }: ProfileBar): TemplateResult {
  return html`<svg class="bar" width="100%" height="22" aria-hidden="true">
    <line class="axis" x1=${percent(0)} x2=${percent(1)} y1="11" y2="11"></line>
    <line class="zero" x1=${percent(0)} x2=${percent(0)} y1="6" y2="16"></line>
    ${interval === null ? nothing : marginMark(percent(interval[0]), percent(interval[1]))}
    ${reference === null ? nothing : referenceMark(percent(reference))} ${regionMark(percent(value))}
  </svg>`;
}

function marginMark(from: string, to: string): SVGTemplateResult {
  return svg`<line class="margin" x1=${from} x2=${to} y1="11" y2="11"></line>`;
}

function regionMark(x: string): SVGTemplateResult {
  return svg`<circle class="region" cx=${x} cy="11" r="5"></circle>`;
}

function referenceMark(x: string): SVGTemplateResult {
  return svg`<line class="reference" x1=${x} x2=${x} y1="1" y2="21"></line>`;
}

function legendTemplate({ reference }: RegionProfileView, speech: Speech): TemplateResult {
  const words = regionProfileWords(speech.tag);
  const entry = (mark: SVGTemplateResult, text: string): TemplateResult =>
    html`<li><svg width="28" height="22" aria-hidden="true">${mark}</svg><span>${text}</span></li>`;
  return html`<ul class="legend" part="legend" aria-label=${speech.words.regionMap.legend}>
      ${entry(svg`${marginMark('2', '26')}${regionMark('50%')}`, words.ownFigure)}
      ${reference === undefined ? nothing : entry(referenceMark('50%'), reference.name)}
    </ul>
    <p class="scale-note">${words.fromZero}</p>`;
}
