import { haveSameParts } from '../../shared/same-parts.js';
import type { MapHost } from '../map-content.js';
import type { MapToolsInput } from '../map-tools.js';

/**
 * Keeps the map where it is on the page while something else is said above it, of another region or period: a person points at it, or
 * compares. What is said keeps the room that the longest took, for as long as the map has the same regions and the same width.
 */
export class SteadyPlace {
  #of: readonly unknown[] = [];
  #said: string | null = null;

  constructor(private readonly host: MapHost) {}

  /** To be called after each render with figures. */
  follow({ data, stage }: MapToolsInput): void {
    const summary = this.host.renderRoot.querySelector<HTMLElement>('.summary');
    if (summary === null) return;
    const of = [data.regions, stage.size.width];
    const isSame = haveSameParts(of, this.#of);
    // To ask for its height the browser must lay out all that is new, such as another page of the table.
    if (isSame && summary.textContent === this.#said) return;
    [this.#of, this.#said] = [of, summary.textContent];
    if (!isSame) summary.style.minHeight = '';
    summary.style.minHeight = getComputedStyle(summary).height;
  }
}
