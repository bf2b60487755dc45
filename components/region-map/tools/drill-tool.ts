import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../../src/contract/types.generated.js';
import type { Outlines } from '../../../src/geometry/outlines.js';
import { drillLevels, levelBelow, stepsTo, type DrillStep } from '../../../src/views/drill.js';
import type { MapToolsInput } from '../map-tools.js';

/** Going into regions and back: crumbs, a button, double click, Enter and Escape. */
export class DrillTool {
  /** Outlines that were around a place when a person went in, by its code. */
  readonly #around = new Map<string | undefined, Outlines | undefined>();

  /** The levels that can be gone through; only its own where a person stays at one. */
  levels(input: MapToolsInput): readonly Level[] {
    const { data, drill } = input;
    const own = trailOf(input)[0]!.level;
    if (drill === undefined) return [data.level];
    return drillLevels(data.open.release, data.indicator.id, own, drill.length === 0 ? undefined : drill);
  }

  /** Goes into the region at a place of the view's lists; false where nothing smaller is shown. */
  goIn(place: number | undefined, input: MapToolsInput): boolean {
    const { view, data } = input;
    const below = levelBelow(this.levels(input), data.level.id);
    if (place === undefined || place < 0 || below === undefined) return false;
    const code = view.codes[place]!;
    this.#around.set(code, data.outlines);
    input.go([...trailOf(input), { code, name: view.names[place]!, level: below.id }], data.outlines);
    return true;
  }

  goOut(input: MapToolsInput): boolean {
    if (input.trail.length < 2) return false;
    this.#goTo(input.trail.slice(0, -1), input);
    return true;
  }

  /** Goes to where a region is shown, and chooses it. */
  async goToRegion(region: { readonly code: string; readonly level: string }, input: MapToolsInput): Promise<void> {
    if (region.level === input.data.level.id && input.data.regions.positionOf(region.code) !== undefined) {
      input.choose(region.code);
      return;
    }
    const steps = await stepsTo(input.source, trailOf(input)[0]!, this.levels(input), region);
    this.#goTo(steps, input);
    input.choose(region.code);
  }

  template(input: MapToolsInput): TemplateResult | typeof nothing {
    const { trail, view, data, speech } = input;
    const { mapTools } = speech.words;
    const below = levelBelow(this.levels(input), data.level.id);
    const crumbs =
      trail.length < 2
        ? nothing
        : html`<nav class="crumbs" aria-label=${mapTools.place}>
            <ol>
              ${trail.map((step, i) =>
                i === trail.length - 1
                  ? html`<li><span aria-current="location">${step.name}</span></li>`
                  : html`<li><button type="button" @click=${() => this.#goTo(trail.slice(0, i + 1), input)}>${step.name}</button></li>`,
              )}
            </ol>
            <p class="visually-hidden" role="status">${view.frame.subheading}</p>
          </nav>`;
    const goIn =
      below === undefined || view.chosen === undefined
        ? nothing
        : html`<button type="button" class="go-in" @click=${() => this.goIn(view.chosen, input)}>
            ${mapTools.goIn(speech.level(below).many, view.names[view.chosen]!)}
          </button>`;
    return html`${crumbs} ${goIn}`;
  }

  #goTo(trail: readonly DrillStep[], input: MapToolsInput): void {
    input.go(trail, this.#around.get(trail.at(-1)!.code));
  }
}

/** The way to what is shown; before a person went anywhere, the place where the page put the map. */
function trailOf({ trail, home, data, speech }: MapToolsInput): readonly DrillStep[] {
  if (trail.length > 0) return trail;
  const name = data.withinName ?? speech.words.regionMap.where(speech.level(data.level).many, undefined);
  return [{ code: home, name, level: data.level.id }];
}
