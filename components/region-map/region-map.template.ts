import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PictureSize } from '../../src/geometry/viewport.js';
import type { MapView } from './map-content.js';

/** What a person points at or walks to: finished texts. */
export interface PointedRegion {
  readonly code: string;
  readonly name: string;
  readonly text: string;
}

export interface RegionMapTemplateInput {
  readonly view: MapView;
  readonly legend: TemplateResult;
  /** What stands under the map and its legend. */
  readonly companion: TemplateResult | typeof nothing;
  readonly size: PictureSize;
  /** Whether only some of the regions stand out. */
  readonly isVeiled: boolean;
  /** Outlines as SVG path text; undefined where there is none. */
  readonly chosenPath: string | undefined;
  readonly pointedPath: string | undefined;
  readonly walkedPath: string | undefined;
  /** Marks of a person's own figures. */
  readonly ownMarks: readonly TemplateResult[];
  readonly tooltip: PointedRegion | undefined;
  /** The region that the keyboard is at; read out as the one option of the list. */
  readonly active: PointedRegion | undefined;
  readonly activeIsChosen: boolean;
  /** How to use the map by keyboard, besides walking. */
  readonly help: string;
  /** What stands on the map. */
  readonly buttons: TemplateResult | typeof nothing;
  readonly onPointer: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onThemeChange: () => void;
}

export function regionMapTemplate(input: RegionMapTemplateInput): TemplateResult {
  return html`<div class="map-layout" part="map" @transitionend=${input.onThemeChange}>
      ${input.view.places.length === 0 ? nothing : mapTemplate(input)} ${input.legend}
    </div>
    ${input.view.noOutline === undefined ? nothing : html`<p class="subheading">${input.view.noOutline}</p>`} ${input.companion}`;
}

function mapTemplate(input: RegionMapTemplateInput): TemplateResult {
  const { view, size, active, tooltip } = input;
  return html`<div class="map">
    <div
      class="map-box"
      role="listbox"
      tabindex="0"
      aria-label=${view.label}
      aria-describedby="map-help"
      aria-activedescendant=${active === undefined ? nothing : optionId(active)}
      @pointermove=${input.onPointer}
      @pointerleave=${input.onLeave}
      @click=${input.onClick}
      @keydown=${input.onKey}
      @focus=${input.onFocus}
      @blur=${input.onBlur}
    >
      <div class="stage">
        <canvas aria-hidden="true"></canvas>
        ${input.isVeiled ? html`<canvas class="veil" aria-hidden="true"></canvas>` : nothing}
        <svg class="overlay" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">
          ${input.ownMarks} ${outline(input.chosenPath, 'chosen')} ${outline(input.pointedPath, 'pointed')}
          ${outline(input.walkedPath, 'walked')}
        </svg>
      </div>
      ${
        active === undefined
          ? nothing
          : html`<div class="visually-hidden" role="option" id=${optionId(active)} aria-selected=${input.activeIsChosen}>
              ${active.name}: ${active.text}
            </div>`
      }
      ${
        tooltip === undefined
          ? nothing
          : html`<div class="tooltip" part="tooltip" aria-hidden="true"><strong>${tooltip.name}</strong>${tooltip.text}</div>`
      }
    </div>
    ${input.buttons}
    <p class="visually-hidden" id="map-help">${view.help} ${input.help}</p>
  </div>`;
}

function outline(path: string | undefined, kind: string): TemplateResult | typeof nothing {
  return path === undefined ? nothing : svg`<path class="halo" d=${path}></path><path class=${kind} d=${path}></path>`;
}

function optionId({ code }: PointedRegion): string {
  return `region-${code}`;
}
