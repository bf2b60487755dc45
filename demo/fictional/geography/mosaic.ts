import { Delaunay } from 'd3-delaunay';
import type { Point } from './plane.js';
import type { Sites } from './sites.js';

/** The country as cells (the buurten) with a border between each two that touch. */
export interface Mosaic {
  readonly sites: readonly Point[];
  /** Cells 0 up to here are land; the rest is water or abroad. */
  readonly land: number;
  /** Corners, where three cells meet. */
  readonly corners: readonly Point[];
  readonly edges: readonly Edge[];
  /** Of each land cell the land cells it touches. */
  readonly neighbours: readonly (readonly number[])[];
  /** Area of each land cell in square metres. */
  readonly areas: readonly number[];
}

/** The border between two cells, of which at least one is land; seen from `from` to `to`, the cell `left` is on the left. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

/** The Voronoi cells of the sites. */
export function layMosaic({ points, land }: Sites): Mosaic {
  const { triangles, halfedges } = Delaunay.from(
    points,
    ([x]) => x,
    ([, y]) => y,
  );
  const corners: Point[] = [];
  for (let t = 0; t < triangles.length; t += 3)
    corners.push(circumcentre(points[triangles[t]!]!, points[triangles[t + 1]!]!, points[triangles[t + 2]!]!));
  const edges: Edge[] = [];
  const neighbours: number[][] = Array.from({ length: land }, () => []);
  for (let half = 0; half < halfedges.length; half++) {
    const opposite = halfedges[half]!;
    if (opposite < half) continue;
    const one = triangles[half]!;
    const other = triangles[opposite]!;
    if (one >= land && other >= land) continue;
    // Delaunator's triangles run clockwise where y points north, so the triangle of this half edge lies to its right.
    edges.push({ left: one, right: other, from: Math.floor(half / 3), to: Math.floor(opposite / 3) });
    if (one < land && other < land) {
      neighbours[one]!.push(other);
      neighbours[other]!.push(one);
    }
  }
  return { sites: points, land, corners, edges, neighbours, areas: cellAreas(edges, corners, land) };
}

function circumcentre(a: Point, b: Point, c: Point): Point {
  const [bx, by] = [b[0] - a[0], b[1] - a[1]];
  const [cx, cy] = [c[0] - a[0], c[1] - a[1]];
  const twice = 2 * (bx * cy - by * cx);
  const [b2, c2] = [bx * bx + by * by, cx * cx + cy * cy];
  return [a[0] + (cy * b2 - by * c2) / twice, a[1] + (bx * c2 - cx * b2) / twice];
}

/** Areas by the sum over the edges of each cell (Green's theorem). */
function cellAreas(edges: readonly Edge[], corners: readonly Point[], land: number): number[] {
  const areas = new Array<number>(land).fill(0);
  for (const { left, right, from, to } of edges) {
    const [a, b] = [corners[from]!, corners[to]!];
    const part = (a[0] * b[1] - b[0] * a[1]) / 2;
    if (left < land) areas[left]! += part;
    if (right < land) areas[right]! -= part;
  }
  return areas;
}
