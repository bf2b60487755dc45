import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ScatterLayout } from '../../src/views/branch-overlay.scatter.js';
import type { BranchOverlayView } from '../../src/views/branch-overlay.view.js';
import { hasSteps, HIGH, overlayMark } from '../../src/views/branch-overlay.classes.js';
import { pointsBoxTemplate, type PointsBoxInput } from '../shared/points-box.template.js';
import { pairLook } from './overlay-palette.styles.js';

/** So many points are drawn one by one; more are painted. */
export const MOST_DRAWN = 400;

/** The mark of a region that is high on both. */
const BOTH_HIGH = overlayMark(HIGH, HIGH);

export interface ScatterPlotInput extends PointsBoxInput {
  readonly view: BranchOverlayView;
  /** Undefined until the width is known. */
  readonly layout: ScatterLayout | undefined;
  readonly title: string;
  readonly label: string;
  readonly help: string;
  /** On points beyond the end of an axis; undefined where there are none. */
  readonly beyond: string | undefined;
  /** Points to mark: of the region in focus, of that under the pointer here or elsewhere, and of that which the keyboard is at. */
  readonly chosen: number | undefined;
  readonly pointed: number | undefined;
  readonly walked: number | undefined;
}

export function scatterPlotTemplate(input: ScatterPlotInput): TemplateResult {
  const { view, layout } = input;
  const [first, second] = view.branches;
  return html`<div class="scatter">
    <p class="legend-title">${input.title}</p>
    <p class="axis-title">${second.axisTitle} ↑</p>
    ${pointsBoxTemplate(input, { kind: 'scatter', label: input.label, plot: layout === undefined ? nothing : plotTemplate(input, layout) })}
    <p class="axis-title across">${first.axisTitle} →</p>
    ${input.beyond === undefined ? nothing : html`<p class="subheading">${input.beyond}</p>`}
    <p class="visually-hidden" id="scatter-help">${input.help}</p>
  </div>`;
}

function plotTemplate({ view, chosen, pointed, walked }: ScatterPlotInput, layout: ScatterLayout): TemplateResult {
  const { width, height } = layout;
  const painted = layout.regions.length > MOST_DRAWN;
  return html`<svg class="plot" width=${width} height=${height} aria-hidden="true">${guard([layout], () => axesTemplate(layout))}</svg>
    ${painted ? html`<canvas class="points" width=${width} height=${height} aria-hidden="true"></canvas>` : nothing}
    <svg class="plot over" width=${width} height=${height} aria-hidden="true">
      ${painted ? nothing : guard([layout, view.marks], () => pointsTemplate(view, layout))} ${markTemplate(layout, chosen, 'chosen')}
      ${markTemplate(layout, pointed, 'pointed')} ${markTemplate(layout, walked, 'walked')}
    </svg>`;
}

function axesTemplate({ plot, ticks: [across, up], limits }: ScatterLayout): SVGTemplateResult {
  const { left, right, top, bottom } = plot;
  return svg`${across.map(
    ({ at, text }) => svg`<line class="grid" x1=${at} x2=${at} y1=${top} y2=${bottom}></line>
      <text x=${at} y=${bottom + 4} dy="1em" text-anchor="middle">${text}</text>`,
  )}
  ${up.map(
    ({ at, text }) => svg`<line class="grid" x1=${left} x2=${right} y1=${at} y2=${at}></line>
      <text x=${left - 6} y=${at} dy="0.35em" text-anchor="end">${text}</text>`,
  )}
  ${limits[0].map((at) => svg`<line class="limit" x1=${at} x2=${at} y1=${top} y2=${bottom}></line>`)}
  ${limits[1].map((at) => svg`<line class="limit" x1=${left} x2=${right} y1=${at} y2=${at}></line>`)}`;
}

function pointsTemplate(view: BranchOverlayView, { regions, x, y }: ScatterLayout): SVGTemplateResult[] {
  return Array.from(regions, (region, i) => svg`<circle class="point ${lookOf(view, region)}" cx=${x[i]} cy=${y[i]} r="4.5"></circle>`);
}

function lookOf({ marks, by }: BranchOverlayView, region: number): string {
  const mark = marks[region]!;
  if (!hasSteps(mark)) return 'without-class';
  return mark === BOTH_HIGH ? `pair-${pairLook(mark, by)} both` : `pair-${pairLook(mark, by)}`;
}

function markTemplate({ x, y }: ScatterLayout, point: number | undefined, kind: string): SVGTemplateResult | typeof nothing {
  if (point === undefined || point < 0) return nothing;
  return svg`<circle class="halo" cx=${x[point]} cy=${y[point]} r="9"></circle><circle class=${kind} cx=${x[point]} cy=${y[point]} r="9"></circle>`;
}
