import type { Topology } from 'topojson-specification';
import { fitTopology, packOutlines, splitTopology } from '../geometry/index.js';
import type { PreparedLevel } from '../prepared.js';
import { pathName } from './path-name.js';
import type { ReleaseFiles, WrittenFile } from './release-files.js';

/** Gzip bytes for a level like the 342 gemeenten. */
const SMALL_LEVEL_BYTES = 35_000;
const BYTES_PER_REGION = 100;
/** Gzip bytes for the overview of a large level, well under the 600 kB that a reader may be sent. */
const OVERVIEW_BYTES = 480_000;
/** Gzip bytes for the detail below one region. */
const PART_BYTES = 40_000;

/** The outlines of a level, as TopoJSON and, where that saves a reader some kilobytes, packed. */
export interface WholeGeometry {
  readonly geometry: WrittenFile;
  readonly packed: WrittenFile | undefined;
}

/** Gzip bytes from which outlines are packed too: below it the saving is less than what a reader needs to unpack them. */
const PACKED_FROM_BYTES = 10_000;

/** Writes the outlines of a whole level: an overview where the level is large. Undefined where it has no geometry. */
export async function writeWholeGeometry(
  files: ReleaseFiles,
  level: PreparedLevel,
  index: WrittenFile,
): Promise<WholeGeometry | undefined> {
  if (!level.topology) return undefined;
  const maximumGzipBytes = Math.min(OVERVIEW_BYTES, Math.max(SMALL_LEVEL_BYTES, level.regions.length * BYTES_PER_REGION));
  const { topology, gzipBytes } = fitTopology(level.topology, { maximumGzipBytes });
  const stem = `geometry/${pathName(level.id)}`;
  const geometry = await files.addDocument(stem, topology);
  if (gzipBytes < PACKED_FROM_BYTES) return { geometry, packed: undefined };
  const codes = level.regions.map(({ code }) => code);
  return { geometry, packed: await files.addDocument(`${stem}.packed`, packOutlines(topology, codes, `../${index.path}`)) };
}

/** The outlines of a level, cut by the regions of a level above it; not yet fitted. */
export function splitByAncestor(level: PreparedLevel, ancestor: string): ReadonlyMap<string, Topology> {
  if (!level.topology) return new Map();
  // The empty code gathers what lies below no region: only the whole level shows it.
  const groupOf = new Map(level.regions.map((region) => [region.code, region.ancestors[ancestor] ?? '']));
  const split = splitTopology(level.topology, groupOf);
  split.delete('');
  return split;
}

/** Writes the outlines below one region, in detail. */
export async function writePartGeometry(
  files: ReleaseFiles,
  parent: { readonly level: string; readonly code: string },
  level: string,
  topology: Topology,
): Promise<WrittenFile> {
  const fitted = fitTopology(topology, { maximumGzipBytes: PART_BYTES });
  return files.addDocument(`geometry/${pathName(parent.level)}/${pathName(parent.code)}.${pathName(level)}`, fitted.topology);
}
