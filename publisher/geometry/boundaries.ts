import type { MultiPolygon, Polygon } from 'geojson';

/** `degrees`: longitude, latitude. `metres`: a plane, x to the east and y to the north; RD (EPSG:28992) or another. */
export type CoordinateUnit = 'degrees' | 'metres';

export interface Boundary {
  /** Region code as text, without space around it. */
  readonly code: string;
  readonly name?: string;
  /** Code of the region it lies in. */
  readonly parent?: string;
  /** Rings are closed, have at least four positions and finite coordinates. Their direction is as in the source. */
  readonly geometry: Polygon | MultiPolygon;
}

/** The regions of one boundary file. Codes are unique. */
export interface Boundaries {
  /** The file they were read from, for messages. */
  readonly file: string;
  readonly unit: CoordinateUnit;
  readonly features: readonly Boundary[];
  /** Codes that were in the file and left out because the publication says so. */
  readonly excluded: readonly string[];
}

export interface BoundaryOptions {
  /** TopoJSON object to read; default the only one. */
  readonly object?: string;
  /** Property with the region code; `id` also finds the id of the feature itself. */
  readonly code: string;
  /** Property with the name. */
  readonly name?: string;
  /** Property with the code of the parent region. */
  readonly parent?: string;
  /** Codes to leave out; their features are not checked. */
  readonly exclude?: readonly string[];
  /** `EPSG:4326` (degrees) or `EPSG:28992` (RD metres). Default: the file's `crs` member, else found from the values. */
  readonly crs?: string;
}

/** What is wrong at a place that the caller knows. */
export interface Problem {
  readonly found: string;
  readonly expected: string;
}

/** Smallest rectangle around the given polygons: x0, y0, x1, y1; undefined when there are none. */
export function extentOf(geometries: Iterable<Polygon | MultiPolygon>): [number, number, number, number] | undefined {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    for (const polygon of polygonsOf(geometry)) {
      for (const ring of polygon) {
        for (const [x, y] of ring as [number, number][]) {
          if (x < x0) x0 = x;
          if (x > x1) x1 = x;
          if (y < y0) y0 = y;
          if (y > y1) y1 = y;
        }
      }
    }
  }
  return x0 > x1 ? undefined : [x0, y0, x1, y1];
}

/** The polygons of a geometry, whether it has one or many. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Polygon['coordinates'][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
