export type { Boundaries, Boundary, BoundaryOptions, CoordinateUnit } from './boundaries.js';
export { buildTopology } from './build-topology.js';
export type { TopologyChanges } from './build-topology.js';
export { fitTopology } from './fit-topology.js';
export type { FitOptions, FittedTopology } from './fit-topology.js';
export { projectToPlane } from './project.js';
export { readBoundaries } from './read-boundaries.js';
export type { RegionShape, RegionTopology } from './region-topology.js';
export { splitTopology } from './split-topology.js';
