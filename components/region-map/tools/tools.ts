import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Release } from '../../../src/contract/types.generated.js';
import { mapToolsWords } from '../../../src/language/map-tools-words.js';
import { tellingLevelOf } from '../../../src/regions/place-level.js';
import type { RegionIndex } from '../../../src/regions/region-index.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { MapHost } from '../map-content.js';
import type { MapStage } from '../map-stage.js';
import type { MapTools, MapToolsInput } from '../map-tools.js';
import type { MapTrail } from '../map-trail.js';
import { DrillTool, keepFigures } from './drill-tool.js';
import { FindField } from './find-field.js';
import { FindScope } from './find-scope.js';
import { findStyles } from './find.styles.js';
import { FinerOutlines } from './finer-outlines.js';
import { HeldFocus } from './held-focus.js';
import { LegendTool } from './legend-tool.js';
import { legendToolStyles } from './legend.styles.js';
import { PeriodTool } from './period-tool.js';
import { SteadyPlace } from './steady-place.js';
import { toolStyles } from './tools.styles.js';
import { prepareWalk, walkByKey } from './walk-tool.js';
import { ZoomTool } from './zoom-tool.js';

/** The tools of one map. */
export function toolsOf(host: MapHost & EventTarget): MapTools {
  return new Toolbox(host);
}

class Toolbox implements MapTools, ReactiveController {
  readonly legend: LegendTool;
  told: MapTools['told'];
  readonly #focus: HeldFocus;
  readonly #drill: DrillTool;
  readonly #finer: FinerOutlines;
  readonly #scope = new FindScope();
  readonly #find: FindField;
  readonly #period: PeriodTool;
  readonly #place: SteadyPlace;
  #zoom: ZoomTool | undefined;
  #box: HTMLElement | null = null;
  #last: MapToolsInput | undefined;
  /** The regions whose names were last looked at. */
  #named: RegionIndex | undefined;

  constructor(private readonly host: MapHost & EventTarget) {
    this.legend = new LegendTool(host);
    this.#focus = new HeldFocus(host);
    this.#drill = new DrillTool(host, () => {
      this.#focus.hold();
      this.#period.stop();
    });
    this.#finer = new FinerOutlines(host);
    this.#find = new FindField(host);
    this.#period = new PeriodTool(host);
    this.#place = new SteadyPlace(host);
    host.addController(this);
    adoptStyles(host.renderRoot, [findStyles, toolStyles, legendToolStyles]);
  }

  hostDisconnected(): void {
    this.#finer.stop();
    this.#drill.stop();
  }

  controls(input: MapToolsInput | undefined): TemplateResult | typeof nothing {
    if (input === undefined) this.#period.stop();
    // A page that puts the map elsewhere has the last word.
    else if (input.trail !== this.#last?.trail) this.#drill.stop();
    const shown = (this.#last = input ?? this.#last);
    if (shown === undefined) return nothing;
    if (shown.isCurrent) this.#drill.follow(shown);
    const { offered, source, speech, asTable } = shown;
    return html`<div class="map-tools" role="group" aria-label=${mapToolsWords(speech.tag).label}>
      ${this.#drill.crumbs(shown)}
      ${
        offered.includes('find')
          ? this.#find.template({
              speech,
              source,
              ...this.#scope.of(shown, this.#drill),
              onChoose: (region) => void this.#drill.goToRegion(region, this.#last!),
            })
          : nothing
      }
      ${offered.includes('period') ? this.#period.template(shown) : nothing} ${asTable ? this.#drill.wayIn(shown) : nothing}
    </div>`;
  }

  buttons(input: MapToolsInput): TemplateResult | typeof nothing {
    const { stage, speech, offered } = input;
    const zoom = offered.includes('zoom') ? this.#zoomOf(stage) : undefined;
    return html`${zoom?.hint(speech) ?? nothing}
      <div class="map-foot">${this.#drill.wayIn(input)} ${zoom?.buttons(speech) ?? nothing}</div>`;
  }

  follow(box: HTMLElement | null, input: MapToolsInput): void {
    this.#last = input;
    this.#tellApart(input);
    this.#place.follow(input);
    if (box !== this.#box) this.#attach(box, input);
    if (input.isCurrent) this.#focus.release();
    if (box !== null && input.stage.isStill) this.#finer.follow(input);
    this.#period.follow(input);
    if (input.isCurrent) this.#drill.chooseFound(input);
  }

  press(event: KeyboardEvent, input: MapToolsInput): boolean {
    if (event.key === 'Enter') return this.#drill.goIn(input.view.places[input.walked ?? -1], input);
    if (event.key === 'Escape') return this.#drill.goOut(input);
    if (walkByKey(event.key, input)) return true;
    return input.offered.includes('zoom') && this.#zoom?.press(event, input.walked ?? -1) === true;
  }

  keepFigures(trail: MapTrail, release: Release, indicator: string): MapTrail {
    return keepFigures(trail, release, indicator);
  }

  help(input: MapToolsInput): string {
    return [...(input.offered.includes('zoom') ? [mapToolsWords(input.speech.tag).help] : []), ...this.#drill.help(input)].join(' ');
  }

  /** A failure leaves plain names. */
  #tellApart({ data, source }: MapToolsInput): void {
    if (data.regions === this.#named) return;
    this.#named = data.regions;
    if (tellingLevelOf(data.regions) === undefined) return;
    import('../../../src/views/region-map.names.js')
      .then(({ tellApart }) => tellApart(source, data))
      .then(
        (told) => {
          this.told = told;
          this.host.requestUpdate();
        },
        () => undefined,
      );
  }

  #zoomOf(stage: MapStage): ZoomTool {
    return (this.#zoom ??= new ZoomTool(this.host, stage, () => this.#last?.offered.includes('zoom') === true));
  }

  #attach(box: HTMLElement | null, { stage }: MapToolsInput): void {
    this.#box = box;
    if (box === null) return;
    this.#zoomOf(stage).attach(box);
    box.addEventListener('focus', () => prepareWalk(stage));
    if (box.matches(':focus')) prepareWalk(stage);
    // What the first click chooses has other words, which may move the map: both clicks are of the region that the first was on.
    let clicked: string | undefined;
    const remember = (event: MouseEvent): void => {
      if (event.detail > 1) return;
      const outline = this.#last!.walk.outlineAt(event);
      clicked = outline === undefined ? undefined : stage.outlines?.codes[outline];
    };
    box.addEventListener('click', remember, { capture: true });
    box.addEventListener('dblclick', () => {
      const input = this.#last!;
      if (clicked !== undefined) this.#drill.goIn(input.view.codes.indexOf(clicked), input);
    });
  }
}
