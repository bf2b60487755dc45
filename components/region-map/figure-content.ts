import { loadRegionMap, type RegionMapData } from '../../src/views/region-map.data.js';
import type { regionMapTwin } from '../../src/views/region-map.twin.js';
import { regionMapPicture, regionMapText, withChosen, type RegionMapPicture, type RegionMapView } from '../../src/views/region-map.view.js';
import type { MapContent } from './map-content.js';
import { mapLegendTemplate } from './map-legend.template.js';

let twinOf: typeof regionMapTwin | undefined;

/** Fetches what the table is made with: no picture waits for it. */
export async function fetchFigureTwin(): Promise<void> {
  twinOf = (await import('../../src/views/region-map.twin.js')).regionMapTwin;
}

/** A map of one figure: what it shows unless the page asks for something else. Its table is there once it was fetched. */
export const figureContent: MapContent<RegionMapData, RegionMapPicture, RegionMapView> = {
  styles: [],
  load: loadRegionMap,
  picture: regionMapPicture,
  focus: withChosen,
  text: regionMapText,
  twin: (view, speech) => twinOf!(view, speech),
  legend: (view, input) => mapLegendTemplate({ view, ...input }),
};
