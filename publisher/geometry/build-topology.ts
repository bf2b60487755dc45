import type { Feature, FeatureCollection } from 'geojson';
import { topology as shareArcs } from 'topojson-server';
import { PublicationError } from '../faults.js';
import { polygonsOf } from './boundaries.js';
import type { Boundaries } from './boundaries.js';
import { cleanPolygons } from './clean-polygons.js';
import { mendBorders } from './mend-borders.js';
import { ringsByPolygon, shapesOf, topologyOf } from './region-topology.js';
import type { Point, RegionTopology } from './region-topology.js';
import { ringPoints } from './ring-area.js';

/** What building a topology changed about the boundaries. */
export interface TopologyChanges {
  /** Rings without area that were left out. */
  readonly droppedRings: number;
  /** Narrow gaps and overlaps between regions that were closed. */
  readonly mendedSlivers: number;
}

interface Area {
  readonly code: string;
  readonly polygons: Point[][][];
}

/** Mending one sliver can bring the ends of another together; in practice the second time finds a handful and the third none. */
const mostMendings = 3;

/**
 * Joins regions to a topology in which a border between two of them is one arc. Coordinates are rounded to whole metres first, and
 * slivers closed, so that borders that are nearly equal coincide; rings without area are left out; outer rings run counter-clockwise, holes clockwise.
 * @param boundaries in metres, see `projectToPlane`
 * @param report hears what was changed, when anything was
 * @throws PublicationError when a region has no area at all
 */
export function buildTopology(boundaries: Boundaries, report?: (changes: TopologyChanges) => void): RegionTopology {
  if (boundaries.unit !== 'metres') throw new TypeError('Expected boundaries in metres: project them first.');
  let droppedRings = 0;
  const areas = boundaries.features.map(({ code, geometry }): Area => {
    const { polygons, dropped } = cleanPolygons(polygonsOf(geometry) as Point[][][]);
    droppedRings += dropped;
    return { code, polygons };
  });
  const without = areas.filter(({ polygons }) => polygons.length === 0);
  if (without.length > 0) {
    const { file } = boundaries;
    throw new PublicationError(
      without.map(({ code }) => ({ file, where: code, found: 'a region without area', expected: 'an area of at least 1 m²' })),
    );
  }

  let topology = joinAreas(areas);
  let mendedSlivers = 0;
  for (let mending = 0; mending < mostMendings; mending += 1) {
    const { shapes, mended } = mendBorders(topology);
    if (mended === 0) break;
    mendedSlivers += mended;
    const { arcs } = topology;
    topology = joinAreas(
      shapes.map((shape): Area => {
        const polygons = ringsByPolygon(shape).map((rings) => rings.map((ring) => ringPoints(ring, arcs)));
        return { code: shape.id, polygons: cleanPolygons(polygons).polygons };
      }),
    );
  }
  if (droppedRings > 0 || mendedSlivers > 0) report?.({ droppedRings, mendedSlivers });
  return topology;
}

function joinAreas(areas: readonly Area[]): RegionTopology {
  const features = areas.map(({ code, polygons }): Feature => {
    return { type: 'Feature', id: code, properties: null, geometry: { type: 'MultiPolygon', coordinates: polygons } };
  });
  const regions: FeatureCollection = { type: 'FeatureCollection', features };
  const topology = shareArcs({ regions });
  return topologyOf(shapesOf(topology), topology.arcs as Point[][]);
}
