import type { Feature, FeatureCollection, Position } from 'geojson';
import { topology as sharedArcs } from 'topojson-server';
import { PublicationError } from '../faults.js';
import type { Fault } from '../faults.js';
import { polygonsOf } from './boundaries.js';
import type { Boundaries, Boundary } from './boundaries.js';
import { shapesOf, topologyOf } from './region-topology.js';
import type { Point, RegionTopology } from './region-topology.js';
import { signedArea } from './ring-area.js';

/**
 * Joins regions to a topology in which a border between two of them is one arc. Coordinates are rounded to whole metres first, so that borders
 * that are nearly equal coincide; rings without area are left out; outer rings run counter-clockwise, holes clockwise.
 * @param boundaries in metres, see `projectToPlane`
 * @param reportDropped hears how many rings had no area, when there are any
 * @throws PublicationError when a region has no area at all
 */
export function buildTopology(boundaries: Boundaries, reportDropped?: (rings: number) => void): RegionTopology {
  if (boundaries.unit !== 'metres') throw new TypeError('Expected boundaries in metres: project them first.');
  let dropped = 0;
  const faults: Fault[] = [];
  const features = boundaries.features.map((boundary): Feature => {
    const polygons = cleanPolygons(boundary, (rings) => (dropped += rings));
    if (polygons.length === 0) {
      faults.push({ file: boundaries.file, where: boundary.code, found: 'a region without area', expected: 'an area of at least 1 m²' });
    }
    return { type: 'Feature', id: boundary.code, properties: null, geometry: { type: 'MultiPolygon', coordinates: polygons } };
  });
  if (faults.length > 0) throw new PublicationError(faults);
  if (dropped > 0) reportDropped?.(dropped);
  const regions: FeatureCollection = { type: 'FeatureCollection', features };
  const topology = sharedArcs({ regions });
  return topologyOf(shapesOf(topology), topology.arcs as Point[][]);
}

function cleanPolygons({ geometry }: Boundary, drop: (rings: number) => void): Position[][][] {
  return polygonsOf(geometry).flatMap((rings) => {
    const [outer, ...holes] = rings.map(snap);
    if (!outer || signedArea(outer) === 0) {
      drop(rings.length);
      return [];
    }
    const keptHoles = holes.filter((hole) => signedArea(hole) !== 0);
    drop(holes.length - keptHoles.length);
    return [[turned(outer, 1), ...keptHoles.map((hole) => turned(hole, -1))]];
  });
}

/** The ring on whole metres, without a point twice in a row. */
function snap(ring: readonly Position[]): Position[] {
  const snapped: Position[] = [];
  for (const [x, y] of ring as Point[]) {
    // Adding zero turns -0, which is another key in a hash, into 0.
    const point = [Math.round(x) + 0, Math.round(y) + 0];
    const last = snapped[snapped.length - 1];
    if (!last || last[0] !== point[0] || last[1] !== point[1]) snapped.push(point);
  }
  return snapped;
}

function turned(ring: Position[], direction: 1 | -1): Position[] {
  return Math.sign(signedArea(ring)) === direction ? ring : ring.reverse();
}
