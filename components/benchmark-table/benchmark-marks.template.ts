import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { benchmarkWords } from '../../src/language/benchmark-words.js';
import type { Speech } from '../../src/language/speech.js';
import type { BenchmarkStrip } from '../../src/views/benchmark-table.strip.js';
import type { BenchmarkTableView } from '../../src/views/benchmark-table.view.js';

/** Marks stand between these parts of the width, so that none is cut off. */
const [FROM, TO] = [2.5, 97.5];

function percent(position: number): string {
  return `${(FROM + position * (TO - FROM)).toFixed(2)}%`;
}

export function stripTemplate(strip: BenchmarkStrip): TemplateResult {
  const { lowest, highest, lowerQuartile, upperQuartile, median, region, reference } = strip;
  const width = `${((upperQuartile - lowerQuartile) * (TO - FROM)).toFixed(2)}%`;
  return html`<svg class="strip" width="100%" height="28" aria-hidden="true">
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

/** What the marks of the strips stand for. */
export function marksLegend({ region, regions, reference }: BenchmarkTableView, speech: Speech): TemplateResult {
  const benchmark = benchmarkWords(speech.tag);
  const entry = (mark: SVGTemplateResult, text: string): TemplateResult =>
    html`<li><svg width="28" height="28" aria-hidden="true">${mark}</svg><span>${text}</span></li>`;
  return html`<ul class="legend" part="legend" aria-label=${speech.words.regionMap.legend}>
      ${entry(regionMark('50%'), regions.length === 1 ? region : speech.words.table.region)}
      ${reference === undefined ? nothing : entry(referenceMark('50%'), reference)}
      ${entry(svg`<line class="median" x1="50%" x2="50%" y1="7" y2="21"></line>`, benchmark.median)}
      ${entry(svg`<rect class="middle" x="2" y="7" width="24" height="14"></rect>`, benchmark.middle)}
      ${entry(svg`<line class="range" x1="0" x2="28" y1="14" y2="14"></line>`, benchmark.range)}
    </ul>
    <p class="scale-note">${benchmark.ownScale}</p>`;
}
