import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { funnelWords } from '../../../src/language/funnel-words.js';
import type { Speech } from '../../../src/language/speech.js';
import type { Verdict } from '../../../src/statistics/verdict.js';
import type { BranchConcentrationView } from '../../../src/views/branch-concentration.view.js';
import type { FunnelView } from '../../../src/views/funnel.dots.js';
import type { FunnelLayout } from '../../../src/views/funnel.layout.js';
import { pointsBoxTemplate, type DescribedPoint, type PointsBoxInput } from '../../shared/points-box.template.js';

export interface FunnelTemplateInput extends PointsBoxInput {
  readonly view: BranchConcentrationView;
  readonly funnel: FunnelView;
  /** Undefined until the width is known. */
  readonly layout: FunnelLayout | undefined;
  readonly speech: Speech;
  /** The region in focus, named beside its dot: to the right of it, or to the left. */
  readonly chosen: DescribedPoint | undefined;
  readonly chosenFits: boolean;
  /** Dots to mark: under the pointer, and that which the keyboard is at. */
  readonly pointed: number | undefined;
  readonly walked: number | undefined;
}

export function funnelTemplate(input: FunnelTemplateInput): TemplateResult {
  const { view, funnel, layout, speech } = input;
  const words = funnelWords(speech.tag);
  const atEdge = layout?.atEdge ?? 0;
  return html`${legendTemplate(input)}
    <p class="axis-title">${view.axisTitle} ↑</p>
    ${pointsBoxTemplate(input, { kind: 'funnel', label: funnel.label, plot: layout === undefined ? nothing : plotTemplate(input, layout) })}
    <p class="axis-title across">${funnel.expectedTitle} →</p>
    <p class="visually-hidden" id="funnel-help">${funnel.help}</p>
    ${atEdge === 0 ? nothing : html`<p class="note">${words.atEdge(atEdge, funnel.regions.one, funnel.regions.many)}</p>`}`;
}

/** What changes with each move of the pointer has a picture of its own, over that of the dots, which is not painted again for it. */
function plotTemplate(input: FunnelTemplateInput, layout: FunnelLayout): TemplateResult {
  const { width, height } = layout;
  const words = funnelWords(input.speech.tag);
  return html`${guard(
      [layout],
      () =>
        html`<svg class="plot-area" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
          ${axesTemplate(layout, words.tooSmallZone)}
          ${layout.dots.map(({ verdict, path }) => svg`<path class="dots ${verdict}" d=${path}></path>`)}
        </svg>`,
    )}
    <svg class="plot-area over" width=${width} height=${height} aria-hidden="true">
      ${ringTemplate(layout, input.funnel.chosen, 'chosen-dot')} ${ringTemplate(layout, input.pointed, 'pointed')}
      ${ringTemplate(layout, input.walked, 'walked')} ${nameTemplate(input, layout)}
    </svg>`;
}

function axesTemplate({ plot, ticks, reference, funnel, drawnLimits, tooSmallUpTo }: FunnelLayout, tooSmall: string): SVGTemplateResult {
  const { left, right, top, bottom } = plot;
  return svg`<clipPath id="funnel-plot"><rect x=${left} y=${top} width=${right - left} height=${bottom - top}></rect></clipPath>
    <g clip-path="url(#funnel-plot)"><path class="funnel-area" d=${funnel}></path><path class="drawn-limit" d=${drawnLimits}></path></g>
    ${ticks.expected.map(
      ({ at, text }) => svg`<line class="grid" x1=${at} x2=${at} y1=${top} y2=${bottom}></line>
        <text x=${at} y=${bottom + 4} dy="1em" text-anchor="middle">${text}</text>`,
    )}
    ${ticks.ratio.map(
      ({ at, text }) => svg`<line class="grid" x1=${left} x2=${right} y1=${at} y2=${at}></line>
        <text x=${left - 6} y=${at} dy="0.35em" text-anchor="end">${text}</text>`,
    )}
    ${
      tooSmallUpTo === undefined
        ? nothing
        : svg`<line class="small-limit" x1=${tooSmallUpTo} x2=${tooSmallUpTo} y1=${top} y2=${bottom}></line>
          <text class="small-text" x=${tooSmallUpTo - 6} y=${top + 2} dy="1em" text-anchor="end">${tooSmall}</text>`
    }
    <line class="reference" x1=${left} x2=${right} y1=${reference} y2=${reference}></line>`;
}

function ringTemplate({ x, y }: FunnelLayout, dot: number | undefined, kind: string): SVGTemplateResult | typeof nothing {
  if (dot === undefined) return nothing;
  return svg`<circle class="halo" cx=${x[dot]} cy=${y[dot]} r="9"></circle><circle class=${kind} cx=${x[dot]} cy=${y[dot]} r="9"></circle>`;
}

function nameTemplate({ funnel, chosen, chosenFits }: FunnelTemplateInput, { x, y }: FunnelLayout): SVGTemplateResult | typeof nothing {
  if (funnel.chosen === undefined) return nothing;
  const at = x[funnel.chosen]! + (chosenFits ? 14 : -14);
  return svg`<text class="chosen-name" x=${at} y=${y[funnel.chosen]} dy="0.35em" text-anchor=${chosenFits ? 'start' : 'end'}>${chosen!.name}</text>`;
}

function legendTemplate({ view, speech }: FunnelTemplateInput): TemplateResult | typeof nothing {
  if (view.key.length === 0) return nothing;
  const { limits } = funnelWords(speech.tag);
  const swatch = (drawing: SVGTemplateResult): TemplateResult => html`<svg width="24" height="16" aria-hidden="true">${drawing}</svg>`;
  return html`<ul class="legend" part="legend" aria-label=${speech.words.regionMap.legend}>
    ${view.key.map(
      ({ verdict, label, countText }) => html`<li>${swatch(markTemplate(verdict))} ${label} <span class="count">${countText}</span></li>`,
    )}
    <li>${swatch(svg`<path class="drawn-limit" d="M2 8H22"></path>`)} ${limits.drawn}</li>
    <li>${swatch(svg`<rect class="funnel-area" x="1.5" y="1.5" width="21" height="13"></rect>`)} ${limits.worded}</li>
  </ul>`;
}

function markTemplate(verdict: Verdict): SVGTemplateResult {
  if (verdict === 'too-small') return svg`<path class="dots too-small" d="M8 4L16 12M8 12L16 4"></path>`;
  return svg`<circle class="dots ${verdict}" cx="12" cy="8" r="5"></circle>`;
}
