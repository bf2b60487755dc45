import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Level, Release } from '../../../src/contract/types.generated.js';
import type { Outlines } from '../../../src/geometry/outlines.js';
import type { RegionIndex } from '../../../src/regions/region-index.js';
import { drillLevels, levelBelow, stepInto, stepsTo, stepsWithFigures, type DrillStep } from '../../../src/views/drill.js';
import { regionsShown } from '../../../src/views/regions-shown.js';
import { tableEntryOf } from '../../../src/views/release-terms.js';
import { zoEvent } from '../../shared/events.js';
import type { MapToolsInput } from '../map-tools.js';
import type { MapTrail } from '../map-trail.js';
import { mapToolsWords } from '../../../src/language/map-tools-words.js';
import { showFound } from './walk-tool.js';

/** Going into regions and back: crumbs, a button, double click, Enter and Escape. */
export class DrillTool {
  /** The regions that the page put the map at; undefined until they were there. */
  home: RegionIndex | undefined;
  /** Outlines of the places that a person came through, by the region they are of: around what is shown further in. */
  readonly #outlines = new Map<string | undefined, Outlines | undefined>();
  /** What a screen reader hears when the place that a person went to is there. */
  #said = '';
  /** The way to what is on screen. */
  #at: readonly DrillStep[] | undefined;
  #going = new AbortController();

  /** What was found and is to be chosen when it is there, on the way that leads there. */
  #found: { readonly code: string; readonly way: readonly DrillStep[] } | undefined;

  /** @param onGo to be told before the map goes somewhere */
  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly onGo: () => void,
  ) {}

  /** Ends what is under way. */
  stop(): void {
    this.#going.abort();
    this.#going = new AbortController();
  }

  /** To be called before each render of what is asked for. */
  follow({ trail: { steps }, home, data, speech }: MapToolsInput): void {
    this.#at = steps;
    if (steps.length === 0) {
      this.home = data.regions;
      this.#outlines.clear();
    }
    this.#outlines.set(steps.at(-1)?.code ?? home, data.outlines);
    if (steps.length > 0 || this.#said !== '') this.#said = regionsShown(data, speech);
  }

  /** The levels that can be gone through; only its own where a person stays at one. */
  levels(input: MapToolsInput): readonly Level[] {
    const { data, drill } = input;
    if (drill === undefined) return [data.level];
    return drillLevels(data.open.release, data.indicator.id, stepsOf(input)[0]!.level, drill.length === 0 ? undefined : drill);
  }

  /** Goes into the region at a place of the view's lists; false where nothing smaller is shown. */
  goIn(place: number | undefined, input: MapToolsInput): boolean {
    const { view, data } = input;
    const below = this.#below(input);
    if (place === undefined || place < 0 || below === undefined) return false;
    // While what is on screen is of the place before, there is no going in there.
    if (input.trail.steps === this.#at) this.#goTo([...stepsOf(input), stepInto(below, data.regions, view.codes[place]!)], input);
    return true;
  }

  goOut(input: MapToolsInput): boolean {
    const { steps } = input.trail;
    if (steps.length < 2) return false;
    this.#goTo(steps.slice(0, -1), input);
    return true;
  }

  /** Goes to where a region is shown, and chooses it. */
  async goToRegion(region: { readonly code: string; readonly level: string }, input: MapToolsInput): Promise<void> {
    const { data, source } = input;
    const levels = this.levels(input);
    let way = input.trail.steps;
    const isShown = region.level === data.level.id && data.regions.positionOf(region.code) !== undefined;
    if (levels.length > 1 && !isShown) {
      this.stop();
      const { signal } = this.#going;
      try {
        way = this.#goTo(await stepsTo(source, stepsOf(input)[0]!, levels, region, partOf(input), signal), input);
      } catch (error) {
        // The map stays where it is.
        if (!signal.aborted) console.warn(error);
        return;
      }
    }
    this.#found = { code: region.code, way };
    this.host.requestUpdate();
  }

  /** Chooses the region that was found, where it is there, and takes the keyboard to it. */
  chooseFound(input: MapToolsInput): void {
    const found = this.#found;
    if (found?.way !== input.trail.steps) return;
    this.#found = undefined;
    const { view, choose } = input;
    const place = view.codes.indexOf(found.code);
    if (place < 0) return;
    if (place !== view.chosen) choose(place);
    const outline = view.places.indexOf(place);
    if (outline >= 0) showFound(outline, input);
  }

  crumbs(input: MapToolsInput): TemplateResult | typeof nothing {
    const mapTools = mapToolsWords(input.speech.tag);
    if (this.levels(input).length < 2) return nothing;
    const steps = stepsOf(input);
    return html`<nav class="crumbs" aria-label=${mapTools.place}>
      <ol>
        ${steps.map((step, i) =>
          i === steps.length - 1
            ? html`<li><span aria-current="location">${step.name}</span></li>`
            : html`<li><button type="button" @click=${() => this.#goTo(steps.slice(0, i + 1), input)}>${step.name}</button></li>`,
        )}
      </ol>
      <span class="visually-hidden" role="status">${this.#said}</span>
    </nav>`;
  }

  /** The way into the region in focus, or how to get there. */
  wayIn(input: MapToolsInput): TemplateResult | typeof nothing {
    const { view, data, speech } = input;
    const mapTools = mapToolsWords(speech.tag);
    const below = this.#below(input);
    if (below === undefined) return nothing;
    const { many } = speech.level(below);
    return view.chosen === undefined
      ? html`<p class="way-in">${mapTools.wayIn(speech.level(data.level).one, many)}</p>`
      : html`<button type="button" class="way-in" @click=${() => this.goIn(view.chosen, input)}>
          ${mapTools.goIn(many, view.names[view.chosen]!)}
        </button>`;
  }

  /** What the keyboard can do here. */
  help(input: MapToolsInput): string[] {
    const mapTools = mapToolsWords(input.speech.tag);
    return [...(this.#below(input) === undefined ? [] : [mapTools.helpIn]), ...(input.trail.steps.length < 2 ? [] : [mapTools.helpOut])];
  }

  #below(input: MapToolsInput): Level | undefined {
    return levelBelow(this.levels(input), input.data.level.id);
  }

  /** Gives the way that the map then shows the end of. */
  #goTo(steps: readonly DrillStep[], { go, trail, data, period, showPeriod }: MapToolsInput): readonly DrillStep[] {
    this.stop();
    this.onGo();
    const above = steps.slice(0, -1).map(({ code }) => code);
    for (const code of this.#outlines.keys()) if (!above.includes(code)) this.#outlines.delete(code);
    const around = above.map((code) => this.#outlines.get(code)).filter((outlines) => outlines !== undefined);
    const next = trailAlong(steps, trail, around.at(-1));
    go(next);
    const { code = null, name, level } = steps.at(-1)!;
    this.host.dispatchEvent(zoEvent('zo-drill', { code, name, level }));
    if (above.length > 0 || period === undefined) return next.steps;
    // A period that only smaller regions have cannot be shown where the map began.
    const { periods = [] } = tableEntryOf(data.open.release, data.indicator.id, steps[0]!.level) ?? {};
    if (!periods.includes(period)) showPeriod(periods.at(-1)!);
    return next.steps;
  }
}

/** Goes out, as far as another indicator asks. */
export function keepFigures(trail: MapTrail, release: Release, indicator: string): MapTrail {
  const steps = stepsWithFigures(trail.steps, release, indicator);
  return steps.length < trail.steps.length ? trailAlong(steps, trail, undefined) : trail;
}

/** The trail of a way, after another one. The first step of a way is where the page put the map. */
function trailAlong(steps: readonly DrillStep[], before: MapTrail, surroundings: Outlines | undefined): MapTrail {
  return { steps: steps.length > 1 ? steps : [], surroundings, cameFrom: before.steps[steps.length]?.code };
}

/** The region that all levels are asked of: that of the page, where it is one. */
export function partOf({ home, data }: MapToolsInput): string | undefined {
  return data.open.release.peerGroups.some(({ id }) => id === home) ? undefined : home;
}

/** The way to what is shown; before a person went anywhere, the place where the page put the map. */
function stepsOf({ trail: { steps }, home, data, speech }: MapToolsInput): readonly DrillStep[] {
  if (steps.length > 0) return steps;
  return [{ code: home, name: data.withinName ?? regionsShown(data, speech), level: data.level.id }];
}
