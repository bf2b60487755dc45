import { gzipSync } from 'node:zlib';
import { presimplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { mainRings, protectRings } from './keep-regions.js';
import type { WeightedPoint } from './keep-regions.js';
import { plainArcs, quantizedArcs, shapesOf } from './region-topology.js';
import type { RegionTopology } from './region-topology.js';
import { simplifyTo } from './simplified-topology.js';
import type { WeightedTopology } from './simplified-topology.js';

export interface FitOptions {
  /** What the topology may weigh as JSON after gzip at level 9. */
  readonly maximumGzipBytes: number;
  /** Detail in metres below which nothing need be kept, although it fits; default 1, and 0 keeps every point. */
  readonly finestDetail?: number;
}

export interface FittedTopology {
  /** Quantized and delta-encoded, with a transform. */
  readonly topology: RegionTopology;
  /** More than the maximum only when the coarsest drawing of all regions still is. */
  readonly gzipBytes: number;
  readonly keptPoints: number;
  /** The detail that was kept, in metres: smaller is finer. */
  readonly detail: number;
}

/** A fit this near the maximum is good enough: another attempt gains no visible detail. */
const goodFit = 0.97;
const mostHalvings = 8;
/** How much coarser each attempt is until one fits. */
const coarserBy = 3;

/**
 * Simplifies (Visvalingam, on shared arcs) and quantizes just as far as the size asks. Every region keeps at least one ring with area;
 * small islands and lakes may go.
 */
export function fitTopology(input: Topology, { maximumGzipBytes, finestDetail = 1 }: FitOptions): FittedTopology {
  const weighted = weigh(input);
  const coarsest = coarsestDetail(input);
  let fine = finestDetail;
  let drawn = draw(weighted, fine);
  if (drawn.gzipBytes <= maximumGzipBytes) return drawn;

  let coarse = fine;
  while (drawn.gzipBytes > maximumGzipBytes && coarse < coarsest) {
    fine = coarse;
    coarse = Math.min(Math.max(coarse, 1) * coarserBy, coarsest);
    drawn = draw(weighted, coarse);
  }
  let fitting = drawn;
  for (let halving = 0; halving < mostHalvings; halving += 1) {
    if (fitting.gzipBytes > maximumGzipBytes || fitting.gzipBytes >= maximumGzipBytes * goodFit) break;
    const detail = Math.sqrt(Math.max(fine, 1) * coarse);
    drawn = draw(weighted, detail);
    if (drawn.gzipBytes <= maximumGzipBytes) {
      fitting = drawn;
      coarse = detail;
    } else {
      fine = detail;
    }
  }
  return fitting;
}

function weigh(input: Topology): WeightedTopology {
  const shapes = shapesOf(input);
  const arcs = presimplify({ type: 'Topology', objects: {}, arcs: plainArcs(input) }).arcs as WeightedPoint[][];
  const rings = mainRings(shapes, arcs);
  protectRings(rings, arcs);
  return { shapes, arcs, mainRings: rings };
}

function draw(weighted: WeightedTopology, detail: number): FittedTopology {
  const { topology: plain, step } = simplifyTo(detail, weighted);
  const translate: [number, number] = [plain.bbox[0], plain.bbox[1]];
  const transform = { scale: [step, step] as [number, number], translate };
  const topology: RegionTopology = { ...plain, transform, arcs: quantizedArcs(plain.arcs, transform) };
  const keptPoints = topology.arcs.reduce((points, arc) => points + arc.length, 0);
  return { topology, gzipBytes: gzipSync(JSON.stringify(topology), { level: 9 }).length, keptPoints, detail };
}

/** Beyond the diagonal of the whole no point is left that may go. */
function coarsestDetail(input: Topology): number {
  const [x0, y0, x1, y1] = (input.bbox ?? [0, 0, 1, 1]) as [number, number, number, number];
  return Math.hypot(x1 - x0, y1 - y0);
}
