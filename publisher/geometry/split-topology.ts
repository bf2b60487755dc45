import type { Topology } from 'topojson-specification';
import { plainArcs, shapesOf, topologyOf } from './region-topology.js';
import type { RegionShape, RegionTopology } from './region-topology.js';

/**
 * Cuts a topology into one per group, each with only its own arcs and extent. Borders within a group stay shared.
 * The result is not quantized: `fitTopology` does that.
 * @param groupOf group per region code
 * @throws Error when a region has no group
 */
export function splitTopology<Group>(topology: Topology, groupOf: ReadonlyMap<string, Group>): Map<Group, RegionTopology> {
  const shapesOfGroup = new Map<Group, RegionShape[]>();
  const without: string[] = [];
  for (const region of shapesOf(topology)) {
    const group = groupOf.get(region.id);
    if (group === undefined) {
      without.push(region.id);
      continue;
    }
    const shapes = shapesOfGroup.get(group);
    if (shapes) shapes.push(region);
    else shapesOfGroup.set(group, [region]);
  }
  if (without.length > 0) throw new Error(`Regions without a group: ${without.join(', ')}.`);
  const arcs = plainArcs(topology);
  return new Map([...shapesOfGroup].map(([group, shapes]) => [group, topologyOf(shapes, arcs)]));
}
