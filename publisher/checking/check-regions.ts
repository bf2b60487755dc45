import type { Files } from '../../src/contract/types.generated.js';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import { decodeRegionIndex } from '../../src/regions/decode-region-index.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import type { Budget } from './budgets.js';
import type { ReleaseDocuments } from './release-documents.js';

/** A level as a whole, or the part of it below one region, as the manifest or a part describes it. */
export interface DescribedRegions {
  readonly id: string;
  readonly count: number;
  readonly index: string;
  readonly geometry?: string | undefined;
}

/** The index of a level or part, when it is good. */
export async function checkIndex(
  documents: ReleaseDocuments,
  described: DescribedRegions,
  files: Files,
  namedBy: string,
): Promise<RegionIndex | undefined> {
  const { id: level, index: path, count } = described;
  const index = await documents.decoded(path, files, namedBy, (document) => decodeRegionIndex(document, { level }));
  if (index && index.codes.length !== count) {
    documents.findings.fault({
      file: documents.nameOf(path),
      where: '/category/index',
      found: `${index.codes.length} regions`,
      expected: `${count}, as ${namedBy} says`,
    });
    return undefined;
  }
  return index;
}

/** Whether the outlines are sound and of regions that are in the index. Gives the codes without an outline. */
export async function checkGeometry(
  documents: ReleaseDocuments,
  { geometry }: DescribedRegions,
  index: RegionIndex,
  files: Files,
  namedBy: string,
  budget: Budget,
): Promise<string[]> {
  if (geometry === undefined) return [];
  const outlines = await documents.decoded(geometry, files, namedBy, (document) => decodeTopology(document), budget);
  if (!outlines) return [];
  const drawn = new Set<string>();
  outlines.codes.forEach((code, i) => {
    if (index.positionOf(code) === undefined) {
      const where = `/objects/regions/geometries/${i}/id`;
      documents.findings.fault({ file: documents.nameOf(geometry), where, found: code, expected: `a region of ${namedBy}` });
    }
    if (outlines.rings[i]!.length > 0) drawn.add(code);
  });
  return index.codes.filter((code) => !drawn.has(code));
}
