import type { GeometryObject, Topology } from 'topojson-specification';
import { isPosition } from './check-geometry.js';
import type { Problem } from './boundaries.js';
import { plainArcs, type Point, type Ring } from './region-topology.js';
import { ringPoints } from './ring-area.js';
import { geometryReading } from './source-features.js';
import type { FeatureReading, GeometryReading } from './source-features.js';

/** The features of one object of a TopoJSON file, quantized or not. */
export function topoJsonFeatures(file: Readonly<Record<string, unknown>>, object: string | undefined): FeatureReading {
  const problems = topologyProblems(file);
  if (problems.length > 0) return { problems };
  const topology = file as unknown as Topology;
  const names = Object.keys(topology.objects);
  const name = object ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined) {
    return { problems: [{ found: `${names.length} objects and none named`, expected: `object: one of ${names.join(', ')}` }] };
  }
  if (!Object.hasOwn(topology.objects, name)) {
    return { problems: [{ found: `no object "${name}"`, expected: `one of ${names.join(', ')}` }] };
  }
  const chosen = topology.objects[name] as { type?: unknown; geometries?: unknown } | null;
  const geometries: unknown = chosen?.type === 'GeometryCollection' ? chosen.geometries : [chosen];
  if (!Array.isArray(geometries)) {
    return { problems: [{ found: `object "${name}" without geometries`, expected: 'a list of geometries' }] };
  }
  const arcProblems = findArcProblems(topology);
  const arcs = plainArcs({ ...topology, arcs: topology.arcs.map((arc, i) => (arcProblems.has(i) ? [] : arc)) });
  return {
    features: geometries.map((geometry: GeometryObject | null, i) => ({
      where: `geometry ${i + 1} of ${name}`,
      id: geometry?.id,
      properties: geometry?.properties ?? {},
      geometry: () => readGeometry(geometry, arcs, arcProblems),
    })),
  };
}

function topologyProblems(file: Readonly<Record<string, unknown>>): Problem[] {
  const { objects, arcs, transform } = file;
  const problems: Problem[] = [];
  if (typeof objects !== 'object' || objects === null) problems.push({ found: 'a Topology without objects', expected: 'objects by name' });
  if (!Array.isArray(arcs)) problems.push({ found: 'a Topology without arcs', expected: 'a list of arcs' });
  const { scale, translate } = (transform ?? {}) as { scale?: unknown; translate?: unknown };
  if (transform !== undefined && !(isPosition(scale) && isPosition(translate))) {
    problems.push({ found: `transform ${JSON.stringify(transform)}`, expected: 'scale and translate, each two finite numbers' });
  }
  return problems;
}

/** Per arc that cannot be walked: why not. */
function findArcProblems(topology: Topology): ReadonlyMap<number, Problem> {
  const problems = new Map<number, Problem>();
  topology.arcs.forEach((arc: unknown, i) => {
    if (!Array.isArray(arc) || arc.length < 2) {
      problems.set(i, { found: `arc ${i} with fewer than 2 positions`, expected: 'at least 2 positions' });
      return;
    }
    const broken = arc.findIndex((position) => !isPosition(position));
    if (broken >= 0) {
      problems.set(i, { found: `${JSON.stringify(arc[broken])} as position ${broken + 1} of arc ${i}`, expected: 'two finite numbers' });
    }
  });
  return problems;
}

function readGeometry(
  geometry: GeometryObject | null,
  arcs: readonly (readonly Point[])[],
  arcProblems: ReadonlyMap<number, Problem>,
): GeometryReading {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return geometryReading(geometry?.type === null ? null : geometry);
  const depth = geometry.type === 'Polygon' ? 2 : 3;
  if (!isNested(geometry.arcs, depth)) {
    return { problems: [{ found: `arcs ${JSON.stringify(geometry.arcs)}`, expected: `lists ${depth} deep, as a ${geometry.type} has` }] };
  }
  const problems = (geometry.arcs.flat(2) as unknown[]).flatMap((index) => {
    const arc = typeof index === 'number' && index < 0 ? ~index : index;
    if (typeof arc !== 'number' || !Number.isInteger(arc) || arc >= arcs.length) {
      return [{ found: `arc index ${JSON.stringify(index)}`, expected: `an index of one of the ${arcs.length} arcs` }];
    }
    return arcProblems.get(arc) ?? [];
  });
  if (problems.length > 0) return { problems };
  const polygon = (rings: Ring[]): Point[][] => rings.map((ring) => closed(ringPoints(ring, arcs)));
  return geometry.type === 'Polygon'
    ? geometryReading({ type: 'Polygon', coordinates: polygon(geometry.arcs) })
    : geometryReading({ type: 'MultiPolygon', coordinates: geometry.arcs.map(polygon) });
}

/** Quantization can leave an island two points: a ring without area, as other readers of TopoJSON make of it, and no fault. */
function closed(ring: Point[]): Point[] {
  while (ring.length > 0 && ring.length < 4) ring.push(ring[0]!);
  return ring;
}

function isNested(value: unknown, depth: number): boolean {
  return depth === 0 || (Array.isArray(value) && value.every((item) => isNested(item, depth - 1)));
}
