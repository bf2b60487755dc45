import type { Country, Level } from './country.js';
import { LEVELS } from './country.js';
import type { Borders } from './geography/borders.js';
import { outlineOfRing } from './geography/borders.js';
import type { Outline } from './geography/plane.js';

/** Properties of a region in the boundary files: `code`, `statnaam` and the code of the region above it. */
function propertiesOf(country: Country, level: Level, region: number): Record<string, string> {
  const { code, name, parent } = country.regions[level][region]!;
  const above = LEVELS[LEVELS.indexOf(level) - 1];
  return { code, statnaam: name, ...(above ? { [`${above}code`]: country.regions[above][parent]!.code } : {}) };
}

/** TopoJSON in whole metres; with `transform` as steps from point to point, which is half as large. */
export function topology(country: Country, level: Level, object: string, { arcs, polygons }: Borders, asSteps: boolean): string {
  const [west, south, east, north] = boundingBox(arcs);
  const geometries = polygons.map((parts, region) => ({
    ...(parts.length === 1 ? { type: 'Polygon', arcs: parts[0] } : { type: 'MultiPolygon', arcs: parts }),
    properties: propertiesOf(country, level, region),
  }));
  return JSON.stringify({
    type: 'Topology',
    bbox: [west, south, east, north],
    ...(asSteps ? { transform: { scale: [1, 1], translate: [west, south] } } : {}),
    objects: { [object]: { type: 'GeometryCollection', geometries } },
    arcs: asSteps ? arcs.map((arc) => steps(arc, west, south)) : arcs,
  });
}

/** GeoJSON in whole metres, outer rings counter-clockwise. */
export function featureCollection(country: Country, level: Level, { arcs, polygons }: Borders): string {
  const features = polygons.map((parts, region) => {
    const rings = parts.map((polygon) => polygon.map((ring) => closed(outlineOfRing(ring, arcs))));
    const geometry = rings.length === 1 ? { type: 'Polygon', coordinates: rings[0] } : { type: 'MultiPolygon', coordinates: rings };
    return { type: 'Feature', properties: propertiesOf(country, level, region), geometry };
  });
  return JSON.stringify({ type: 'FeatureCollection', bbox: boundingBox(arcs), features });
}

function closed(outline: Outline): Outline {
  return [...outline, outline[0]!];
}

function steps(arc: Outline, west: number, south: number): Outline {
  return arc.map(([x, y], i) => (i === 0 ? [x - west, y - south] : [x - arc[i - 1]![0], y - arc[i - 1]![1]]));
}

function boundingBox(arcs: readonly Outline[]): [west: number, south: number, east: number, north: number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of arcs.flat()) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}
