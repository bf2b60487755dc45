import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import type { Source } from '../../src/sources/source.js';
import type { RegionMapData, RegionMapQuery } from '../../src/views/region-map.data.js';
import type { PictureOptions } from '../../src/views/region-map.options.js';
import type { RegionMapView } from '../../src/views/region-map.view.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import type { MapLegendInput } from './map-legend.template.js';
import type { MapWalk } from './map-walk.js';

/** What every map has, whatever its colours mean: the map itself, its walk and its tools need no more. */
export type MapView = Pick<
  RegionMapView,
  'frame' | 'summary' | 'label' | 'help' | 'codes' | 'names' | 'marks' | 'level' | 'period' | 'places' | 'noOutline' | 'chosen'
>;

/** What the colours of a map mean: which figures it asks, how these are decided, and the words for them. */
export interface MapContent<Data extends RegionMapData = RegionMapData, Picture = unknown, View extends MapView = MapView> {
  readonly styles: readonly CSSResult[];
  load(source: Source, query: RegionMapQuery, speech: Speech, signal?: AbortSignal): Promise<Data | undefined>;
  picture(answer: Data, options: PictureOptions): Picture;
  focus(picture: Picture, answer: Data, region: string | undefined, speech: Speech): View;
  /** The figures of the region at a place in the view's lists. */
  text(view: View, place: number, speech: Speech): string;
  twin(view: View, speech: Speech): TableTwin;
  legend(view: View, input: Omit<MapLegendInput, 'view'>): TemplateResult;
  /** What can stand under the map. */
  companion?(host: MapHost, walk: MapWalk): MapCompanion<View>;
}

export type MapHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What a companion knows of its map, and what it may do with it. Regions are places in the view's lists. */
export interface CompanionInput<View extends MapView = MapView> {
  readonly view: View;
  readonly speech: Speech;
  choose(place: number): void;
}

/** Another drawing of the same regions, under the map: what is pointed at in one is marked in the other. It lives as long as the map. */
export interface MapCompanion<View extends MapView = MapView> {
  /** The region that is pointed at or walked to beside the map. */
  linked(): number | undefined;
  template(input: CompanionInput<View>): TemplateResult;
  /** To be called after each render. */
  follow(view: View): void;
  /** Paints anew, as colours may be others. */
  repaint(view: View): void;
  /** Places are of one answer; of the next they would be other regions. */
  forget(): void;
}
