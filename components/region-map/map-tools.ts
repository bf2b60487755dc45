import type { nothing, TemplateResult } from 'lit';
import type { Outlines } from '../../src/geometry/outlines.js';
import type { Speech } from '../../src/language/speech.js';
import type { Source } from '../../src/sources/source.js';
import type { DrillStep } from '../../src/views/drill.js';
import type { RegionMapData } from '../../src/views/region-map.data.js';
import type { MapView } from './map-content.js';
import type { LegendTools } from './map-legend.template.js';
import type { MapStage } from './map-stage.js';

export type ToolName = 'zoom' | 'find' | 'period';

/** What the tools of a map know of it, and what they may do with it. */
export interface MapToolsInput {
  readonly data: RegionMapData;
  readonly view: MapView;
  readonly speech: Speech;
  readonly source: Source;
  readonly stage: MapStage;
  readonly offered: readonly ToolName[];
  /** Levels to go through; empty for all; undefined where a person stays at one level. */
  readonly drill: readonly string[] | undefined;
  /** Region or peer group that the page put the map within. */
  readonly home: string | undefined;
  /** The way from where the map began to what it shows; empty where it began. */
  readonly trail: readonly DrillStep[];
  /** Place of the region that the keyboard is at, in the view's lists. */
  readonly walked: number | undefined;
  /** Shows another place. */
  go(trail: readonly DrillStep[], surroundings?: Outlines): void;
  /** Chooses the region with this code, now or when it is there. */
  choose(code: string): void;
  showPeriod(period: string): void;
  /** Fetches another period ahead of time. */
  prefetch(period: string): void;
}

/**
 * What is not needed for the first picture: going into regions, finding one, enlarging, other periods.
 * A later part: loaded when the first picture is there.
 */
export interface MapTools {
  /**
   * Controls above the map. Without an input those of the last one, for when there is no figure now.
   * @param period the period that is asked for
   */
  controls(input: MapToolsInput | undefined, period: string | undefined): TemplateResult | typeof nothing;
  /** What belongs with the legend. */
  readonly legend: LegendTools;
  /** Buttons on the map. */
  buttons(input: MapToolsInput): TemplateResult | typeof nothing;
  /** To be called when a picture is there, with the box that holds it. */
  follow(box: HTMLElement, input: MapToolsInput, period: string | undefined): void;
  /** Does what a key asks; tells whether it did. */
  press(event: KeyboardEvent, input: MapToolsInput): boolean;
  /** How to use the map by keyboard, in sentences. */
  help(input: MapToolsInput): string;
}
