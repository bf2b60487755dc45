import type { Topology, Transform } from 'topojson-specification';

/** Arc numbers in walking order; `~a` is arc a walked backwards. */
export type Ring = number[];

export type RegionShape = { type: 'Polygon'; id: string; arcs: Ring[] } | { type: 'MultiPolygon'; id: string; arcs: Ring[][] };

export type Point = [x: number, y: number];

/**
 * TopoJSON in a plane: metres, x to the east, y to the north, whole numbers only. One object, `regions`; the id of a geometry is
 * the region code. Outer rings run counter-clockwise, holes clockwise. With a `transform` the arcs are delta-encoded.
 */
export interface RegionTopology {
  type: 'Topology';
  planar: true;
  bbox: [number, number, number, number];
  transform?: Transform;
  objects: { regions: { type: 'GeometryCollection'; geometries: RegionShape[] } };
  arcs: Point[][];
}

/** The regions of a topology made by `buildTopology`, `splitTopology` or `fitTopology`. */
export function shapesOf(topology: Topology): RegionShape[] {
  const regions = topology.objects['regions'];
  if (regions?.type !== 'GeometryCollection') throw new TypeError('Expected a topology with an object "regions".');
  return regions.geometries as RegionShape[];
}

/** The polygons of a region, whether it has one or many. */
export function ringsByPolygon(shape: RegionShape): Ring[][] {
  return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
}

/** A region of these polygons; one polygon gives a Polygon. */
export function shape(id: string, polygons: Ring[][]): RegionShape {
  const [first, ...more] = polygons;
  return first && more.length === 0 ? { type: 'Polygon', id, arcs: first } : { type: 'MultiPolygon', id, arcs: polygons };
}

/** Arcs as points in metres: the transform and the delta encoding undone. */
export function plainArcs(topology: Topology): Point[][] {
  const { transform } = topology;
  if (!transform) return topology.arcs as Point[][];
  const { scale, translate } = transform;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return (arc as Point[]).map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The inverse of `plainArcs`: steps on the grid of the transform. Points that fall together become one, but an arc keeps two. */
export function quantizedArcs(arcs: readonly (readonly Point[])[], { scale, translate }: Transform): Point[][] {
  return arcs.map((arc) => {
    const steps: Point[] = [];
    let [x, y] = [0, 0];
    for (const point of arc) {
      const column = Math.round((point[0] - translate[0]) / scale[0]);
      const row = Math.round((point[1] - translate[1]) / scale[1]);
      if (steps.length === 0 || column !== x || row !== y) steps.push([column - x, row - y]);
      [x, y] = [column, row];
    }
    return steps.length === 1 ? [...steps, [0, 0]] : steps;
  });
}

/** A topology of these regions with only the arcs they use, renumbered in order of use, and the extent of just those. */
export function topologyOf(shapes: readonly RegionShape[], arcs: readonly Point[][]): RegionTopology {
  const used: Point[][] = [];
  const numberOf = new Map<number, number>();
  const renumber = (arc: number): number => {
    const old = arc < 0 ? ~arc : arc;
    let number = numberOf.get(old);
    if (number === undefined) {
      number = used.push(arcs[old] as Point[]) - 1;
      numberOf.set(old, number);
    }
    return arc < 0 ? ~number : number;
  };
  const geometries = shapes.map((old) =>
    shape(
      old.id,
      ringsByPolygon(old).map((polygon) => polygon.map((ring) => ring.map(renumber))),
    ),
  );
  const regions = { type: 'GeometryCollection' as const, geometries };
  return { type: 'Topology', planar: true, bbox: extentOfArcs(used), objects: { regions }, arcs: used };
}

function extentOfArcs(arcs: readonly Point[][]): [number, number, number, number] {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of arcs) {
    for (const [x, y] of arc) {
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  return x0 > x1 ? [0, 0, 0, 0] : [x0, y0, x1, y1];
}
