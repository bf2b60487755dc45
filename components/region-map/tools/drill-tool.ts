import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../../src/contract/types.generated.js';
import type { Outlines } from '../../../src/geometry/outlines.js';
import type { RegionIndex } from '../../../src/regions/region-index.js';
import { drillLevels, levelBelow, stepInto, stepsTo, type DrillStep } from '../../../src/views/drill.js';
import { regionsShown } from '../../../src/views/regions-shown.js';
import { tableEntryOf } from '../../../src/views/release-terms.js';
import type { MapToolsInput } from '../map-tools.js';
import { mapToolsWords } from '../../../src/language/map-tools-words.js';

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

  /** @param onGo to be told before the map goes somewhere */
  constructor(private readonly onGo: () => void) {}

  /** Ends what is under way. */
  stop(): void {
    this.#going.abort();
    this.#going = new AbortController();
  }

  /** To be called before each render of what is asked for. */
  follow({ trail, home, data, speech }: MapToolsInput): void {
    this.#at = trail;
    if (trail.length === 0) {
      this.home = data.regions;
      this.#outlines.clear();
    }
    this.#outlines.set(trail.at(-1)?.code ?? home, data.outlines);
    if (trail.length > 0 || this.#said !== '') this.#said = regionsShown(data, speech);
  }

  /** The levels that can be gone through; only its own where a person stays at one. */
  levels(input: MapToolsInput): readonly Level[] {
    const { data, drill } = input;
    if (drill === undefined) return [data.level];
    return drillLevels(data.open.release, data.indicator.id, trailOf(input)[0]!.level, drill.length === 0 ? undefined : drill);
  }

  /** Goes into the region at a place of the view's lists; false where nothing smaller is shown. */
  goIn(place: number | undefined, input: MapToolsInput): boolean {
    const { view, data } = input;
    const below = this.#below(input);
    if (place === undefined || place < 0 || below === undefined) return false;
    // While what is on screen is of the place before, there is no going in there.
    if (input.trail === this.#at) this.#goTo([...trailOf(input), stepInto(below, data.regions, view.codes[place]!)], input);
    return true;
  }

  goOut(input: MapToolsInput): boolean {
    const { trail } = input;
    if (trail.length < 2) return false;
    this.#goTo(trail.slice(0, -1), input);
    return true;
  }

  /** Goes to where a region is shown, and chooses it. */
  async goToRegion(region: { readonly code: string; readonly level: string }, input: MapToolsInput): Promise<void> {
    const { data, source } = input;
    const levels = this.levels(input);
    const isShown = region.level === data.level.id && data.regions.positionOf(region.code) !== undefined;
    if (levels.length > 1 && !isShown) {
      this.stop();
      const { signal } = this.#going;
      try {
        this.#goTo(await stepsTo(source, trailOf(input)[0]!, levels, region, partOf(input), signal), input);
      } catch (error) {
        // The map stays where it is.
        if (!signal.aborted) console.warn(error);
        return;
      }
    }
    input.choose(region.code);
  }

  crumbs(input: MapToolsInput): TemplateResult | typeof nothing {
    const mapTools = mapToolsWords(input.speech.tag);
    if (this.levels(input).length < 2) return nothing;
    const steps = trailOf(input);
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
    return [...(this.#below(input) === undefined ? [] : [mapTools.helpIn]), ...(input.trail.length < 2 ? [] : [mapTools.helpOut])];
  }

  #below(input: MapToolsInput): Level | undefined {
    return levelBelow(this.levels(input), input.data.level.id);
  }

  #goTo(steps: readonly DrillStep[], { go, data, period, showPeriod }: MapToolsInput): void {
    this.stop();
    this.onGo();
    const above = steps.slice(0, -1).map(({ code }) => code);
    for (const code of this.#outlines.keys()) if (!above.includes(code)) this.#outlines.delete(code);
    const around = above.map((code) => this.#outlines.get(code)).filter((outlines) => outlines !== undefined);
    go(steps, around.at(-1));
    if (above.length > 0 || period === undefined) return;
    // A period that only smaller regions have cannot be shown where the map began.
    const { periods = [] } = tableEntryOf(data.open.release, data.indicator.id, steps[0]!.level) ?? {};
    if (!periods.includes(period)) showPeriod(periods.at(-1)!);
  }
}

/** The region that all levels are asked of: that of the page, where it is one. */
export function partOf({ home, data }: MapToolsInput): string | undefined {
  return data.open.release.peerGroups.some(({ id }) => id === home) ? undefined : home;
}

/** The way to what is shown; before a person went anywhere, the place where the page put the map. */
function trailOf({ trail, home, data, speech }: MapToolsInput): readonly DrillStep[] {
  if (trail.length > 0) return trail;
  return [{ code: home, name: data.withinName ?? regionsShown(data, speech), level: data.level.id }];
}
