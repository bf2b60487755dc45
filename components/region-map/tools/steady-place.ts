import { haveSameParts } from '../../shared/same-parts.js';
import type { MapHost } from '../map-content.js';
import type { MapToolsInput } from '../map-tools.js';

/**
 * Keeps the map where it is on the page while something else is said above it, of another region or period: a person points at it, or
 * compares. What is said keeps the room that the longest took, for as long as the map has the same regions and the same width.
 */
export class SteadyPlace {
  #of: readonly unknown[] = [];

  constructor(private readonly host: MapHost) {}

  /** To be called after each render with figures. */
  follow({ data, stage }: MapToolsInput): void {
    const summary = this.host.renderRoot.querySelector<HTMLElement>('.summary');
    if (summary === null) return;
    const of = [data.regions, stage.size.width];
    if (!haveSameParts(of, this.#of)) summary.style.minHeight = '';
    this.#of = of;
    summary.style.minHeight = getComputedStyle(summary).height;
  }
}
