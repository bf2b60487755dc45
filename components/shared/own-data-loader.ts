import type { ReactiveControllerHost } from 'lit';
import type { OwnLayer } from '../../src/own-data/own-layer.js';
import type { OwnDataPart } from './own-data/own-data-part.js';

/** Fetches what shows a person's own figures beside those of an element, once its group has a place to open them. */
export class OwnDataLoader {
  #part: OwnDataPart | undefined;
  #isAsked = false;

  /** @param fetchTwin fetches what the host makes its table with, where that is a later part: own figures are beside those of the table */
  constructor(
    private readonly host: ReactiveControllerHost & Element & { readonly renderRoot: Node },
    private readonly fetchTwin: () => Promise<void> | undefined,
  ) {}

  /** @param layer undefined where the group has no such place, null while nothing is opened */
  part(layer: OwnLayer | null | undefined): OwnDataPart | undefined {
    if (layer !== undefined && !this.#isAsked) void this.#load();
    return this.#part;
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const [{ OwnDataPart }] = await Promise.all([import('./own-data/own-data-part.js'), this.fetchTwin()]);
      this.#part = new OwnDataPart(this.host.renderRoot);
      this.host.requestUpdate();
    } catch (error) {
      this.#isAsked = false;
      console.warn(`<${this.host.localName}>`, error);
    }
  }
}
