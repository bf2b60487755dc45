import { FORMAT } from '../../src/contract/format.js';
import type { Part, PartLevel, PartList, TableEntry } from '../../src/contract/types.generated.js';
import type { Progress, PreparedLevel } from '../prepared.js';
import { partRegions } from './parts-plan.js';
import type { PartRegions } from './parts-plan.js';
import { pathName } from './path-name.js';
import { ancestorLevelsOf, regionIndexDocument } from './region-index-document.js';
import { filesOf } from './release-files.js';
import type { ReleaseFiles, WrittenFile } from './release-files.js';
import type { PublishedTable } from './table-document.js';
import { splitByAncestor, writePartGeometry } from './write-geometry.js';
import { writePartTable } from './write-tables.js';

export interface PartsRequest {
  readonly files: ReleaseFiles;
  /** The level whose regions each have a part. */
  readonly parent: PreparedLevel;
  /** Levels that are cut into those parts. */
  readonly cutLevels: readonly PreparedLevel[];
  /** All levels, from large to small. */
  readonly levels: readonly PreparedLevel[];
  /** All tables; those of other levels are left alone. */
  readonly tables: readonly PublishedTable[];
  readonly onProgress: Progress;
}

/** Writes all that lies below each region of a level, and the list of those parts. */
export async function writeParts({ files, parent, cutLevels, levels, tables, onProgress }: PartsRequest): Promise<WrittenFile> {
  const topologies = new Map(cutLevels.map((level) => [level.id, splitByAncestor(level, parent.id)]));
  const ancestorLevels = new Map(cutLevels.map((level) => [level.id, ancestorLevelsOf(level, levels)]));
  const parts = partRegions(parent, cutLevels);
  const folder = `regions/${pathName(parent.id)}`;
  const written: WrittenFile[] = [];
  const list: PartList = { format: FORMAT, level: parent.id, parts: {}, files: {} };

  for (const [code, partLevels] of parts) {
    const part = await writePart(code, partLevels);
    list.parts[code] = part.path;
    written.push(part);
    onProgress(`writing: parts below ${parent.id}, ${written.length} of ${parts.size}`);
  }
  return files.addDocument(`${folder}.parts`, { ...list, files: filesOf(written) });

  async function writePart(code: string, partLevels: readonly PartRegions[]): Promise<WrittenFile> {
    const named: WrittenFile[] = [];
    const entries: TableEntry[] = [];
    const described: PartLevel[] = [];
    for (const { level, positions } of partLevels) {
      const regions = [...positions].map((position) => level.regions[position]!);
      const document = regionIndexDocument(level, regions, ancestorLevels.get(level.id)!);
      const index = await files.addDocument(`${folder}/${pathName(code)}.${pathName(level.id)}`, document);
      const topology = topologies.get(level.id)!.get(code);
      const geometry = topology && (await writePartGeometry(files, { level: parent.id, code }, level.id, topology));
      described.push({ id: level.id, count: regions.length, index: index.path, ...(geometry ? { geometry: geometry.path } : {}) });
      named.push(index, ...(geometry ? [geometry] : []));
      for (const table of tables) {
        if (table.level !== level.id) continue;
        const { entry, files: slices } = await writePartTable(files, table, code, positions, index.path);
        entries.push(entry);
        named.push(...slices);
      }
    }
    const part: Part = { format: FORMAT, region: code, levels: described, tables: entries, files: filesOf(named) };
    return files.addDocument(`${folder}/${pathName(code)}`, part);
  }
}
