import { html, type TemplateResult } from 'lit';
import { bothHighTemplate, type BothHighInput } from './both-high.template.js';
import { scatterPlotTemplate, type ScatterPlotInput } from './scatter-plot.template.js';

/** What stands under the map of two branches: the points, and the regions that are high on both. */
export function overlayPartsTemplate(scatter: ScatterPlotInput, bothHigh: BothHighInput): TemplateResult {
  return html`<div class="parts">${scatterPlotTemplate(scatter)} ${bothHighTemplate(bothHigh)}</div>`;
}
