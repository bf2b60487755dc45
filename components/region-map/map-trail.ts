import type { Release } from '../../src/contract/types.generated.js';
import type { Outlines } from '../../src/geometry/outlines.js';
import { stepsWithFigures, type DrillStep } from '../../src/views/drill.js';

/** Where a person went to on a map, and what is to be done when the map is there. */
export class MapTrail {
  /** The way from where the page put the map to what it shows; empty where it was put. */
  steps: readonly DrillStep[] = [];
  /** Outlines around what is shown. */
  surroundings: Outlines | undefined;
  /** Code of the region that a person came out of: the keyboard goes on from there. */
  cameFrom: string | undefined;
  /** Code of a region to choose. */
  toChoose: string | undefined;

  /** The place that a person went to; undefined where the page put the map. */
  get went(): DrillStep | undefined {
    return this.steps.at(-1);
  }

  go(steps: readonly DrillStep[], surroundings: Outlines | undefined): void {
    const cameFrom = this.steps[steps.length]?.code;
    this.forget();
    // The first step is where the page put the map.
    if (steps.length > 1) this.steps = steps;
    [this.cameFrom, this.surroundings] = [cameFrom, surroundings];
  }

  /** Goes out, as far as another indicator asks. */
  keepFigures(release: Release, indicator: string): void {
    const steps = stepsWithFigures(this.steps, release, indicator);
    if (steps.length < this.steps.length) this.go(steps, undefined);
  }

  /** Back to where the page puts the map. */
  forget(): void {
    [this.steps, this.surroundings, this.cameFrom, this.toChoose] = [[], undefined, undefined, undefined];
  }
}
