import { STATUSES } from '../../src/contract/status.js';
import type { Column } from '../../src/tables/table.js';
import type { PreparedLevel, PreparedTable } from '../prepared.js';
import { addPart } from './add-part.js';

const unknown = STATUSES.indexOf('unknown');

/**
 * Counts and bases of a level as the sums over the regions below it, by the rule of `addPart`.
 * A region without regions below it is unknown, not 0.
 * @param table of the level below, with withheld cells already without a number
 */
export function sumTable(level: PreparedLevel, below: PreparedLevel, table: PreparedTable): PreparedTable {
  const positionOf = new Map(level.regions.map(({ code }, position) => [code, position]));
  const parentOf = below.regions.map(({ ancestors }) => positionOf.get(ancestors[level.id] ?? '') ?? -1);
  const blocks = table.periods.length * table.categories.length;
  const columns: { count?: Column; base?: Column } = {};
  for (const metric of ['count', 'base'] as const) {
    const parts = table.columns[metric];
    if (parts !== undefined) columns[metric] = sumColumn(parts, parentOf, level.regions.length, blocks);
  }
  return { level: level.id, periods: table.periods, categories: table.categories, columns };
}

function sumColumn(parts: Column, parentOf: readonly number[], regions: number, blocks: number): Column {
  const values = new Float64Array(regions * blocks).fill(NaN);
  const status = new Uint8Array(regions * blocks).fill(unknown);
  const sum = { values, status };
  const seen = new Uint8Array(regions * blocks);
  for (let block = 0; block < blocks; block += 1) {
    for (let part = 0; part < parentOf.length; part += 1) {
      const parent = parentOf[part]!;
      if (parent < 0) continue;
      const from = block * parentOf.length + part;
      const to = block * regions + parent;
      if (seen[to] === 0) {
        seen[to] = 1;
        values[to] = parts.values[from]!;
        status[to] = parts.status[from]!;
      } else addPart(sum, to, parts.values[from]!, parts.status[from]!);
    }
  }
  return sum;
}
