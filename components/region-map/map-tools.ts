import type { nothing, TemplateResult } from 'lit';
import type { Release } from '../../src/contract/types.generated.js';
import type { Speech } from '../../src/language/speech.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import type { Source } from '../../src/sources/source.js';
import type { RegionMapData } from '../../src/views/region-map.data.js';
import type { ToldNames } from '../../src/views/region-map.names.js';
import { tableEntryOf } from '../../src/views/release-terms.js';
import type { MapView } from './map-content.js';
import type { LegendTools } from './map-legend.template.js';
import type { MapStage } from './map-stage.js';
import type { MapTrail } from './map-trail.js';
import type { MapWalk } from './map-walk.js';

export type ToolName = 'zoom' | 'find' | 'period';

/** The tools that a page asks for and a map has a use for. */
export function offeredTools(
  asked: readonly string[] | undefined,
  { open, indicator, level, regions, outlines }: RegionMapData,
): ToolName[] {
  const { periods = [] } = tableEntryOf(open.release, indicator.id, level.id) ?? {};
  const uses: Record<ToolName, boolean> = { zoom: outlines !== undefined, find: regions.codes.length > 1, period: periods.length > 1 };
  return (Object.keys(uses) as ToolName[]).filter((name) => uses[name] && asked?.includes(name) !== false);
}

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
  readonly trail: MapTrail;
  readonly walk: MapWalk;
  /** The outline that the keyboard is at, or would begin at. */
  readonly walked: number | undefined;
  /** Whether the table is shown in place of the map. */
  readonly asTable: boolean;
  /** Whether the figures are those that are asked for; else these are still to come. */
  readonly isCurrent: boolean;
  /** The period that is asked for; undefined for the newest. */
  readonly period: string | undefined;
  /** Shows another place. */
  go(trail: MapTrail): void;
  /** Chooses the region at a place of the view's lists, or lets go of the one in focus. */
  choose(place: number): void;
  showPeriod(period: string): void;
  /** Fetches another period ahead of time. */
  prefetch(period: string, signal: AbortSignal): void;
}

/**
 * What is not needed for the first picture: going into regions, finding one, enlarging, other periods.
 * A later part: loaded when the first picture is there.
 */
export interface MapTools {
  /** Controls above the map. Without an input those of the last one, for when there is no figure now. */
  controls(input: MapToolsInput | undefined): TemplateResult | typeof nothing;
  /** What belongs with the legend. */
  readonly legend: LegendTools;
  /** Buttons on the map. */
  buttons(input: MapToolsInput): TemplateResult | typeof nothing;
  /** To be called when figures are there, with the box of the map, where there is one. */
  follow(box: HTMLElement | null, input: MapToolsInput): void;
  /** Does what a key asks; tells whether it did. */
  press(event: KeyboardEvent, input: MapToolsInput): boolean;
  /** Goes out, as far as another indicator asks. */
  keepFigures(trail: MapTrail, release: Release, indicator: string): MapTrail;
  /** Names that tell the regions of an answer apart, where these are there: another function when there are others. */
  readonly told: ((regions: RegionIndex) => ToldNames | undefined) | undefined;
  /** How to use the map by keyboard, in sentences. */
  help(input: MapToolsInput): string;
}
