import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Boundaries } from '../../../publisher/geometry/index.js';
import { ringsByPolygon } from '../../../publisher/geometry/region-topology.js';
import type { RegionTopology } from '../../../publisher/geometry/region-topology.js';
import { plainArcs } from '../../../publisher/geometry/region-topology.js';
import { ringPoints } from '../../../publisher/geometry/ring-area.js';

/**
 * Square regions of 1 km, `columns` wide and `rows` high, south-west corner at 0 0; code `R<column><row>`. With `middle` every side has a point
 * halfway, put there by `middle` from the place where it would lie.
 */
export function grid(columns: number, rows: number, middle?: (x: number, y: number) => Position): FeatureCollection {
  const features: Feature[] = [];
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) {
      const [x, y] = [column * 1000, row * 1000];
      const corners: Position[] = [
        [x, y],
        [x + 1000, y],
        [x + 1000, y + 1000],
        [x, y + 1000],
        [x, y],
      ];
      const ring = corners.flatMap((corner, i): Position[] => {
        const next = corners[i + 1];
        if (!next || !middle) return [corner];
        return [corner, middle(((corner[0] ?? 0) + (next[0] ?? 0)) / 2, ((corner[1] ?? 0) + (next[1] ?? 0)) / 2)];
      });
      features.push({
        type: 'Feature',
        properties: { code: `R${column}${row}`, name: `Region ${column} ${row}`, parent: `P${column}` },
        geometry: { type: 'Polygon', coordinates: [ring] },
      });
    }
  }
  return { type: 'FeatureCollection', features };
}

/** The same regions as if they had been read. */
export function asBoundaries({ features }: FeatureCollection): Boundaries {
  return {
    file: 'grid.geojson',
    unit: 'metres',
    excluded: [],
    features: features.map(({ properties, geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new TypeError('Expected areas.');
      return { code: String(properties?.['code']), geometry };
    }),
  };
}

/** Per region its polygons as rings of points in metres, each ring turned to begin at its smallest point, so that equal rings are equal values. */
export function ringsOf(topology: RegionTopology): Map<string, string[][]> {
  const arcs = plainArcs(topology);
  return new Map(
    topology.objects.regions.geometries.map((shape) => [
      shape.id,
      ringsByPolygon(shape).map((rings) => rings.map((ring) => canonical(ringPoints(ring, arcs).map((point) => point.join(' '))))),
    ]),
  );
}

function canonical(points: string[]): string {
  const open = points.slice(0, -1);
  const first = open.indexOf([...open].sort()[0] ?? '');
  return [...open.slice(first), ...open.slice(0, first)].join(', ');
}

/** How often each arc is walked. */
export function usesOf(topology: RegionTopology): number[] {
  const uses = topology.arcs.map(() => 0);
  for (const shape of topology.objects.regions.geometries) {
    for (const arc of ringsByPolygon(shape).flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      uses[index] = (uses[index] ?? 0) + 1;
    }
  }
  return uses;
}
