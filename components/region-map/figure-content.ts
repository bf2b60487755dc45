import { loadRegionMap, type RegionMapData } from '../../src/views/region-map.data.js';
import {
  regionMapPicture,
  regionMapText,
  regionMapTwin,
  withChosen,
  type RegionMapPicture,
  type RegionMapView,
} from '../../src/views/region-map.view.js';
import type { MapContent } from './map-content.js';
import { mapLegendTemplate } from './map-legend.template.js';

/** A map of one figure: what it shows unless the page asks for something else. */
export const figureContent: MapContent<RegionMapData, RegionMapPicture, RegionMapView> = {
  styles: [],
  load: loadRegionMap,
  picture: regionMapPicture,
  focus: withChosen,
  text: regionMapText,
  twin: regionMapTwin,
  legend: (view, input) => mapLegendTemplate({ view, ...input }),
};
