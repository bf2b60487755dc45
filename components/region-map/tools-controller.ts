import { nothing, type TemplateResult } from 'lit';
import type { MapHost } from './map-content.js';
import type { LegendTools } from './map-legend.template.js';
import type { MapTools, MapToolsInput } from './map-tools.js';

/** The tools of a map: asked for when the first picture is there, as nothing of it waits for them. Until then there are none. */
export class ToolsController {
  #tools: MapTools | undefined;
  /** The figure that they were asked for with. */
  #askedWith: unknown;

  /** @param input what the tools know of the map now; undefined while there is no figure */
  constructor(
    private readonly host: MapHost & { readonly localName: string },
    private readonly input: () => MapToolsInput | undefined,
  ) {}

  /** @param period the period that is asked for */
  controls(period: string | undefined): TemplateResult | typeof nothing {
    return this.#tools?.controls(this.input(), period) ?? nothing;
  }

  get legend(): LegendTools | undefined {
    return this.#tools?.legend;
  }

  get buttons(): TemplateResult | typeof nothing {
    const input = this.input();
    return input === undefined ? nothing : (this.#tools?.buttons(input) ?? nothing);
  }

  get help(): string {
    const input = this.input();
    return input === undefined ? '' : (this.#tools?.help(input) ?? '');
  }

  press(event: KeyboardEvent): boolean {
    const input = this.input();
    return input !== undefined && this.#tools?.press(event, input) === true;
  }

  /** To be called when a picture is there, with the box that holds it. */
  follow(box: HTMLElement, period: string | undefined): void {
    const input = this.input();
    if (input === undefined) return;
    if (this.#tools !== undefined) this.#tools.follow(box, input, period);
    else if (this.#askedWith !== input.data) void this.#load(input.data);
  }

  async #load(data: unknown): Promise<void> {
    this.#askedWith = data;
    try {
      const { toolsOf } = await import('./tools/tools.js');
      this.#tools = toolsOf(this.host);
      this.host.requestUpdate();
    } catch (error) {
      // The figure stands without its tools; they are asked for again with the next.
      console.warn(`<${this.host.localName}>`, error);
    }
  }
}
