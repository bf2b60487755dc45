import type { TopologyDocument } from '../contract/types.generated.js';
import { validateTopologyDocument } from '../contract/validators.generated.js';
import { checked, invalid, requireUnique, requireWithin } from '../sources/checked.js';
import { makeOutlines } from './make-outlines.js';
import type { Outlines } from './outlines.js';
import { listRings } from './rings.js';

/**
 * A quantized topology as outlines. Throws `SourceError('invalid')` with the place in the document when an arc or a ring is not as
 * TopoJSON says, a ring does not close, or a region is there twice; no coordinate is ever NaN.
 */
export function decodeTopology(document: unknown, url?: string): Outlines {
  const topology = checked(validateTopologyDocument, document, url);
  requireWithin('regions', topology.objects.regions.geometries.length, url, '/objects/regions/geometries');
  const arcs = decodeArcs(topology, url);
  const codes: string[] = [];
  const rings = topology.objects.regions.geometries.map((geometry, i) => {
    const place = `/objects/regions/geometries/${i}/arcs`;
    codes.push(geometry.id);
    const decodePolygon = (polygon: unknown, path: string): Ring[] => {
      if (!Array.isArray(polygon)) throw invalid(url, path, 'a list of rings', polygon);
      return polygon.map((ring, r) => decodeRing(ring, arcs, r > 0, () => `${path}/${r}`, url));
    };
    return geometry.type === 'Polygon'
      ? decodePolygon(geometry.arcs, place)
      : geometry.arcs.flatMap((polygon, p) => decodePolygon(polygon, `${place}/${p}`));
  });
  requireUnique(codes, url, (position) => `/objects/regions/geometries/${position}/id`);
  const outlines = makeOutlines({ ...arcs, codes, rings: listRings(rings) });
  // Whole numbers and a finite transform cannot make NaN, but they can outgrow a number.
  if (!outlines.extent.every(Number.isFinite)) throw invalid(url, '/transform', 'finite points', topology.transform);
  return outlines;
}

/** Undoes the deltas and the quantization. */
function decodeArcs({ arcs, transform }: TopologyDocument, url: string | undefined): Arcs {
  const [scaleX, scaleY] = transform.scale;
  const [translateX, translateY] = transform.translate;
  const arcStarts = new Uint32Array(arcs.length + 1);
  arcs.forEach((arc, a) => {
    if (!Array.isArray(arc) || arc.length < 2) throw invalid(url, `/arcs/${a}`, 'a list of two points or more', arc);
    arcStarts[a + 1] = arcStarts[a]! + arc.length;
  });
  requireWithin('points', arcStarts[arcs.length]!, url, '/arcs');
  const points = new Float32Array(arcStarts[arcs.length]! * 2);
  const swept = new Float64Array(arcs.length);
  let next = 0;
  for (let a = 0; a < arcs.length; a++) {
    const arc = arcs[a] as unknown[];
    let x = 0;
    let y = 0;
    for (let i = 0; i < arc.length; i++) {
      const delta = arc[i] as [number, number] | null;
      const dx = delta?.[0];
      const dy = delta?.[1];
      if (!isInteger32(dx) || !isInteger32(dy)) throw invalid(url, `/arcs/${a}/${i}`, 'two whole numbers', delta);
      const px = (points[next++] = (x += dx) * scaleX + translateX);
      const py = (points[next++] = (y += dy) * scaleY + translateY);
      if (i > 0) swept[a]! += points[next - 4]! * py - px * points[next - 3]!;
    }
  }
  return { points, arcStarts, swept };
}

function isInteger32(value: unknown): value is number {
  return typeof value === 'number' && (value | 0) === value;
}

/** Arc numbers; `~a` for arc a walked backwards. */
type Ring = readonly number[];

interface Arcs extends Pick<Outlines, 'points' | 'arcStarts'> {
  /** Per arc twice the area that the line from the origin to it sweeps over, counterclockwise: those of a ring together are its own. */
  readonly swept: Float64Array;
}

function decodeRing(ring: unknown, { points, arcStarts, swept }: Arcs, isHole: boolean, path: () => string, url: string | undefined): Ring {
  if (!Array.isArray(ring) || ring.length === 0) throw invalid(url, path(), 'a list of arcs', ring);
  const count = arcStarts.length - 1;
  for (let i = 0; i < ring.length; i++) {
    const arc: unknown = ring[i];
    if (!isInteger32(arc) || arc >= count || arc < -count) throw invalid(url, `${path()}/${i}`, `an arc below ${count}`, arc);
  }
  // The list of the document itself: there are many, and a copy of each takes longer than all that is done with it.
  const arcs = ring as Ring;
  let end = lastPoint(arcStarts, arcs[arcs.length - 1]!);
  let area = 0;
  for (let i = 0; i < arcs.length; i++) {
    const start = lastPoint(arcStarts, ~arcs[i]!);
    if (points[2 * end] !== points[2 * start] || points[2 * end + 1] !== points[2 * start + 1])
      throw invalid(url, `${path()}/${i}`, 'an arc that begins where the one before it ends', ring);
    end = lastPoint(arcStarts, arcs[i]!);
    area += arcs[i]! < 0 ? -swept[~arcs[i]!]! : swept[arcs[i]!]!;
  }
  return area < 0 === isHole ? arcs : arcs.map((arc) => ~arc).reverse();
}

/** The point where the walk over an arc ends; for `~arc` that is where the arc begins. */
function lastPoint(arcStarts: Uint32Array, arc: number): number {
  return arc < 0 ? arcStarts[~arc]! : arcStarts[arc + 1]! - 1;
}
