import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { RegionIndex } from '../../../src/regions/region-index.js';
import type { MapTools, MapToolsInput } from '../map-tools.js';
import { DrillTool } from './drill-tool.js';
import { FindField } from './find-field.js';
import { findStyles } from './find.styles.js';
import { FinerOutlines } from './finer-outlines.js';
import { LegendTool } from './legend-tool.js';
import { legendToolStyles } from './legend.styles.js';
import { PeriodTool } from './period-tool.js';
import { toolStyles } from './tools.styles.js';
import { ZoomTool } from './zoom-tool.js';

export type MapToolsHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The tools of one map. */
export function toolsOf(host: MapToolsHost): MapTools {
  return new Toolbox(host);
}

class Toolbox implements MapTools, ReactiveController {
  readonly legend: LegendTool;
  readonly #drill = new DrillTool();
  readonly #finer = new FinerOutlines();
  readonly #find: FindField;
  readonly #period: PeriodTool;
  #zoom: ZoomTool | undefined;
  #box: HTMLElement | undefined;
  #last: MapToolsInput | undefined;
  #shown: { readonly regions: RegionIndex; readonly has: (code: string) => boolean } | undefined;

  constructor(host: MapToolsHost) {
    this.legend = new LegendTool(host);
    this.#find = new FindField(host);
    this.#period = new PeriodTool(host);
    host.addController(this);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, findStyles.styleSheet!, toolStyles.styleSheet!, legendToolStyles.styleSheet!];
  }

  hostDisconnected(): void {
    this.#finer.stop();
  }

  controls(input: MapToolsInput | undefined, period: string | undefined): TemplateResult | typeof nothing {
    const shown = (this.#last = input ?? this.#last);
    if (shown === undefined) return nothing;
    const { offered, source, speech, data } = shown;
    const levels = this.#drill.levels(shown);
    const everywhere = levels.length > 1 && shown.home === undefined;
    const find = this.#find.template({
      speech,
      source,
      levels: everywhere ? levels : [data.level],
      within: everywhere ? undefined : this.#isShown(data),
      onChoose: (region) => void this.#drill.goToRegion(region, shown),
    });
    return html`<div class="map-tools" role="group" aria-label=${speech.words.mapTools.label}>
      ${this.#drill.template(shown)} ${offered.includes('find') && data.regions.codes.length > 1 ? find : nothing}
      ${offered.includes('period') ? this.#period.template(shown, period) : nothing}
    </div>`;
  }

  buttons(input: MapToolsInput): TemplateResult | typeof nothing {
    return input.offered.includes('zoom') && this.#zoom !== undefined ? this.#zoom.buttons(input.speech) : nothing;
  }

  follow(box: HTMLElement, input: MapToolsInput, period: string | undefined): void {
    this.#last = input;
    if (box !== this.#box) this.#attach(box, input);
    if (input.stage.isStill) this.#finer.follow(input);
    this.#period.follow(input, period);
  }

  press(event: KeyboardEvent, input: MapToolsInput): boolean {
    if (event.key === 'Enter') return this.#drill.goIn(input.walked, input);
    if (event.key === 'Escape') return this.#drill.goOut(input);
    return input.offered.includes('zoom') && this.#zoom?.press(event) === true;
  }

  help({ offered, speech, drill }: MapToolsInput): string {
    const { help, helpDrill } = speech.words.mapTools;
    return [...(offered.includes('zoom') ? [help] : []), ...(drill === undefined ? [] : [helpDrill])].join(' ');
  }

  /** Below a place where the page put the map only what is shown can be gone to. */
  #isShown({ regions }: MapToolsInput['data']): (code: string) => boolean {
    if (this.#shown?.regions !== regions) this.#shown = { regions, has: (code) => regions.positionOf(code) !== undefined };
    return this.#shown.has;
  }

  #attach(box: HTMLElement, { stage, offered }: MapToolsInput): void {
    this.#box = box;
    this.#zoom = new ZoomTool(stage);
    if (offered.includes('zoom')) this.#zoom.attach(box);
    box.addEventListener('dblclick', (event) => {
      const input = this.#last!;
      const corner = box.getBoundingClientRect();
      const outline = stage.outlineAt(event.clientX - corner.x, event.clientY - corner.y);
      if (outline !== undefined) this.#drill.goIn(input.view.places[outline], input);
    });
  }
}
