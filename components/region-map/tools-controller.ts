import { html, nothing, type TemplateResult } from 'lit';
import type { Release } from '../../src/contract/types.generated.js';
import type { MapHost } from './map-content.js';
import type { LegendTools } from './map-legend.template.js';
import type { MapTools, MapToolsInput } from './map-tools.js';
import type { MapTrail } from './map-trail.js';

/** The tools of a map: asked for when the first picture is there, as nothing of it waits for them. Until then room is kept for them. */
export class ToolsController {
  #tools: MapTools | undefined;
  #failed = false;
  /** The figure that they were asked for with. */
  #askedWith: unknown;

  /** @param input what the tools know of the map now; undefined while there is no figure */
  constructor(
    private readonly host: MapHost & Element,
    private readonly input: () => MapToolsInput | undefined,
  ) {}

  get controls(): TemplateResult | typeof nothing {
    const input = this.input();
    if (this.#tools !== undefined || this.#failed || input === undefined) return this.#tools?.controls(input) ?? nothing;
    const { offered, drill } = input;
    return html`<div class="map-tools">
      ${drill === undefined ? nothing : html`<div class="crumbs"></div>`}
      ${offered.includes('find') ? html`<div class="find"></div>` : nothing}
      ${offered.includes('period') ? html`<div class="periods"></div>` : nothing}
    </div>`;
  }

  get legend(): LegendTools | undefined {
    return this.#tools?.legend;
  }

  get buttons(): TemplateResult | typeof nothing {
    const input = this.input();
    if (input === undefined || (input.drill === undefined && !input.offered.includes('zoom'))) return nothing;
    return this.#tools?.buttons(input) ?? (this.#failed ? nothing : html`<div class="map-foot"></div>`);
  }

  get help(): string {
    const input = this.input();
    return input === undefined ? '' : (this.#tools?.help(input) ?? '');
  }

  press(event: KeyboardEvent): boolean {
    const input = this.input();
    return input !== undefined && this.#tools?.press(event, input) === true;
  }

  /** The way that is left of a trail for another indicator. */
  keepFigures(trail: MapTrail, release: Release, indicator: string): MapTrail {
    return this.#tools?.keepFigures(trail, release, indicator) ?? trail;
  }

  /** To be called when figures are there, with the box of the map, where there is one. */
  follow(box: HTMLElement | null): void {
    const input = this.input();
    if (input === undefined) return;
    if (this.#tools !== undefined) this.#tools.follow(box, input);
    else if (this.#askedWith !== input.data) void this.#load(input.data);
  }

  async #load(data: unknown): Promise<void> {
    this.#askedWith = data;
    await nextPicture();
    try {
      const { toolsOf } = await import('./tools/tools.js');
      this.#tools = toolsOf(this.host);
      this.#askedWith = undefined;
      this.host.requestUpdate();
    } catch (error) {
      // The figure stands without its tools; they are asked for again with the next.
      this.#failed = true;
      console.warn(`<${this.host.localName}>`, error);
    }
  }
}

/** Resolves once what is drawn now has been shown: what is made before that would hold it up. */
function nextPicture(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
