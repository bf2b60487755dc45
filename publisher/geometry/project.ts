import type { MultiPolygon, Polygon, Position } from 'geojson';
import proj4 from 'proj4';
import { extentOf } from './boundaries.js';
import type { Boundaries } from './boundaries.js';

/**
 * Amersfoort / RD New (EPSG:28992) with the published seven-parameter shift from WGS84.
 * Within 0.25 m of RDNAPTRANS, whose correction grid it leaves out; boundaries are rounded to 1 m.
 */
const rijksdriehoek =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';

/** The European Netherlands with its coastal waters, in degrees; outside it RD has no meaning. */
const netherlands = [3, 50.5, 7.5, 54] as const;

/**
 * Lays boundaries in a plane: metres, x to the east, y to the north. Degrees within the Netherlands become RD metres, elsewhere
 * metres in a Lambert azimuthal equal-area projection around the middle of their extent. Metres stay as they are.
 */
export function projectToPlane(boundaries: Boundaries): Boundaries {
  if (boundaries.unit === 'metres') return boundaries;
  const extent = extentOf(boundaries.features.map((feature) => feature.geometry));
  if (!extent) return { ...boundaries, unit: 'metres' };
  const [x0, y0, x1, y1] = extent;
  const inTheNetherlands = x0 >= netherlands[0] && y0 >= netherlands[1] && x1 <= netherlands[2] && y1 <= netherlands[3];
  const definition = inTheNetherlands
    ? rijksdriehoek
    : `+proj=laea +lat_0=${(y0 + y1) / 2} +lon_0=${(x0 + x1) / 2} +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs`;
  const { forward } = proj4(definition);
  const project = ([x, y]: Position): Position => forward([x as number, y as number]);
  return {
    ...boundaries,
    unit: 'metres',
    features: boundaries.features.map((feature) => ({ ...feature, geometry: mapPositions(feature.geometry, project) })),
  };
}

function mapPositions(geometry: Polygon | MultiPolygon, map: (position: Position) => Position): Polygon | MultiPolygon {
  const mapPolygon = (polygon: Position[][]): Position[][] => polygon.map((ring) => ring.map(map));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: mapPolygon(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(mapPolygon) };
}
