import { html, nothing, type TemplateResult } from 'lit';
import type { MapHost } from './map-content.js';
import type { MapTools, MapToolsInput } from './map-tools.js';

/** The tools of a map: asked for when the first picture is there, as nothing of it waits for them. Until then room is kept for them. */
export class ToolsController {
  /** Undefined until they are there. */
  loaded: MapTools | undefined;
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
    if (this.loaded !== undefined || this.#failed || input === undefined) return this.loaded?.controls(input) ?? nothing;
    const { offered, drill } = input;
    return html`<div class="map-tools">
      ${drill === undefined ? nothing : html`<div class="crumbs"></div>`}
      ${offered.includes('find') ? html`<div class="find"></div>` : nothing}
      ${offered.includes('period') ? html`<div class="periods"></div>` : nothing}
    </div>`;
  }

  get buttons(): TemplateResult | typeof nothing {
    const input = this.input();
    if (input === undefined || (input.drill === undefined && !input.offered.includes('zoom'))) return nothing;
    return this.loaded?.buttons(input) ?? (this.#failed ? nothing : html`<div class="map-foot"></div>`);
  }

  get help(): string {
    const input = this.input();
    return input === undefined ? '' : (this.loaded?.help(input) ?? '');
  }

  press(event: KeyboardEvent): boolean {
    const input = this.input();
    return input !== undefined && this.loaded?.press(event, input) === true;
  }

  /** To be called when figures are there, with the box of the map, where there is one. */
  follow(box: HTMLElement | null): void {
    const input = this.input();
    if (input === undefined) return;
    if (this.loaded !== undefined) this.loaded.follow(box, input);
    else if (this.#askedWith !== input.data) void this.#load(input.data);
  }

  async #load(data: unknown): Promise<void> {
    this.#askedWith = data;
    await nextPicture();
    try {
      const { toolsOf } = await import('./tools/tools.js');
      this.loaded = toolsOf(this.host);
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
