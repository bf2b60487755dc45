import { html, type TemplateResult } from 'lit';
import type { LegendEntry } from '../../src/views/region-map.legend.js';
import type { RegionMapView } from '../../src/views/region-map.view.js';
import { hatchSwatch } from '../shared/hatches.js';

export interface MapLegendInput {
  readonly view: RegionMapView;
  readonly legendLabel: string;
}

/** Which colour or hatch means what, and how many regions have it. */
export function mapLegendTemplate({ view, legendLabel }: MapLegendInput): TemplateResult {
  return html`<div role="group" aria-label=${legendLabel}>
    <p class="legend-title">${view.frame.unit}</p>
    <ul class="legend">
      ${view.legend.map(
        (entry) =>
          html`<li data-mark=${entry.mark}>
            ${swatch(entry, view)}<span>${entry.label}</span> <span class="count">${entry.countText}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

function swatch({ mark, absence, verdict }: LegendEntry, { scale, classes }: RegionMapView): TemplateResult {
  if (absence !== undefined) return hatchSwatch(absence);
  if (verdict === 'too-small') return hatchSwatch('too-small');
  return html`<span
    class="swatch ${verdict === undefined ? `${scale} of-${classes.counts.length} at-${mark}` : `verdict-${verdict}`}"
  ></span>`;
}
