import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { regionMapHistogram, type RegionMapHistogram } from '../../../src/views/region-map.histogram.js';
import { regionsOfMark, type RegionsOfMark } from '../../../src/views/region-map.regions-of-mark.js';
import type { RegionMapView } from '../../../src/views/region-map.view.js';
import type { Mark } from '../../../src/views/marks.js';
import { Remembered } from '../../shared/remembered.js';
import { walkButtons, type LegendTools, type RegionsOfLegend } from '../map-legend.template.js';
import { paintVeil } from './map-veil.js';

/** How the regions lie on the scale, and the names of those with the mark that a person keeps in sight. */
export class LegendTool implements LegendTools {
  readonly paintVeil = paintVeil;
  readonly #histogram = new Remembered<RegionMapHistogram | undefined>();
  readonly #regions = new Remembered<RegionsOfMark | undefined>();
  #listed: RegionsOfMark | undefined;
  /** The name that the keyboard is at: all names are one stop of the tab key. */
  #at = 0;

  constructor(private readonly host: ReactiveControllerHost) {}

  histogram(view: RegionMapView): TemplateResult | typeof nothing {
    const drawn = this.#histogram.get([view.marks, view.reference], () => regionMapHistogram(view));
    if (drawn === undefined) return nothing;
    const tones = new Map(view.legend.map(({ mark, tone }) => [mark, tone]));
    return html`<svg class="histogram" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      ${drawn.bars.map(({ x, y, width, height, mark }) => {
        const tone = tones.get(mark);
        const look = tone === undefined ? '' : `${view.scale} of-${tone.of} at-${tone.at}`;
        return svg`<rect class=${look} x=${x} y=${y} width=${width} height=${height}></rect>`;
      })}
      ${drawn.reference === undefined ? nothing : svg`<line x1=${drawn.reference} x2=${drawn.reference} y1="0" y2="1"></line>`}
    </svg>`;
  }

  regions({ view, speech, choose }: RegionsOfLegend, mark: Mark): TemplateResult | typeof nothing {
    const listed = this.#regions.get([view.marks, view.names, mark, speech], () => regionsOfMark(view, mark, speech));
    if (listed !== this.#listed) [this.#listed, this.#at] = [listed, 0];
    if (listed === undefined) return nothing;
    const { title, places, further } = listed;
    return html`<div class="of-mark" role="group" aria-label=${title}>
      <p class="legend-title">${title}</p>
      <ul @keydown=${walkButtons}>
        ${places.map(
          (place, at) =>
            html`<li>
              <button
                type="button"
                tabindex=${at === this.#at ? 0 : -1}
                aria-pressed=${place === view.chosen}
                @click=${() => choose(place)}
                @focus=${() => this.#goTo(at)}
              >
                ${view.names[place]}
              </button>
            </li>`,
        )}
      </ul>
      ${further === undefined ? nothing : html`<p class="subheading">${further}</p>`}
    </div>`;
  }

  #goTo(at: number): void {
    this.#at = at;
    this.host.requestUpdate();
  }
}
