import type { MultiPolygon, Polygon } from 'geojson';
import type { Problem } from './boundaries.js';

const polygonExpected = 'a Polygon or MultiPolygon';

/** Everything that makes a GeoJSON geometry unfit as the area of a region; an empty list when it is fit. */
export function geometryProblems(geometry: unknown): Problem[] {
  if (geometry === null || geometry === undefined) return [{ found: 'a null geometry', expected: polygonExpected }];
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (type === 'Polygon') return polygonProblems(coordinates, '');
  if (type === 'MultiPolygon') {
    if (!isFilled(coordinates)) return [{ found: 'an empty MultiPolygon', expected: 'at least one polygon' }];
    return coordinates.flatMap((polygon, i) => polygonProblems(polygon, ` of polygon ${i + 1}`));
  }
  return [{ found: `geometry type ${JSON.stringify(type) ?? 'none'}`, expected: polygonExpected }];
}

/** The same geometry, typed, when `geometryProblems` found nothing. */
export function checkedGeometry(geometry: unknown): Polygon | MultiPolygon {
  return geometry as Polygon | MultiPolygon;
}

function polygonProblems(rings: unknown, of: string): Problem[] {
  if (!isFilled(rings)) return [{ found: `no rings${of && ` in${of.slice(3)}`}`, expected: 'at least an outer ring' }];
  return rings.flatMap((ring, i) => ringProblem(ring, `ring ${i + 1}${of}`) ?? []);
}

function ringProblem(ring: unknown, place: string): Problem | undefined {
  if (!Array.isArray(ring)) return { found: `${place} that is not a list`, expected: 'a list of positions' };
  const broken = ring.findIndex((position) => !isPosition(position));
  if (broken >= 0) {
    return { found: `${JSON.stringify(ring[broken])} as position ${broken + 1} of ${place}`, expected: 'two finite numbers' };
  }
  if (ring.length < 4) return { found: `${place} with ${ring.length} positions`, expected: 'at least 4 positions' };
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    return {
      found: `${place} that is not closed: from ${first.join(' ')} to ${last.join(' ')}`,
      expected: 'the last position equal to the first',
    };
  }
  return undefined;
}

/** Whether a value is a position: at least two coordinates, both finite. */
export function isPosition(value: unknown): value is [number, number] {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

function isFilled(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0;
}
