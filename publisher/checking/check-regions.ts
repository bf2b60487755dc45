import type { Files } from '../../src/contract/types.generated.js';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import type { Outlines } from '../../src/geometry/outlines.js';
import { isDrawn } from '../../src/geometry/rings.js';
import { unpackOutlines } from '../../src/geometry/unpack-outlines.js';
import { decodeRegionIndex } from '../../src/regions/decode-region-index.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import type { Budget } from './budgets.js';
import { differentRegions } from './compare-outlines.js';
import type { ReleaseDocuments } from './release-documents.js';

/** References in a document are from where it lies; where the release lies does not matter to them. */
const ANYWHERE = 'https://release.invalid/';

/** A level as a whole, or the part of it below one region, as the manifest or a part describes it. */
export interface DescribedRegions {
  readonly id: string;
  readonly count: number;
  readonly index: string;
  readonly geometry?: string | undefined;
  /** The same outlines, packed. */
  readonly packed?: string | undefined;
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
  { geometry, packed, index: indexPath }: DescribedRegions,
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
    if (isDrawn(outlines.rings, i)) drawn.add(code);
  });
  if (packed !== undefined) await checkPacked(packed, outlines);
  return index.codes.filter((code) => !drawn.has(code));

  /** A page reads these in place of the others. */
  async function checkPacked(path: string, unpacked: Outlines): Promise<void> {
    const [url, indexUrl] = [path, indexPath].map((each) => new URL(each, ANYWHERE).href);
    const decode = (document: unknown): Outlines => unpackOutlines(document, index, url!, indexUrl!);
    const decoded = await documents.decoded(path, files, namedBy, decode, budget);
    const [other] = decoded === undefined ? [] : differentRegions(decoded, unpacked);
    if (other !== undefined)
      documents.findings.fault({ file: documents.nameOf(path), found: `another outline of ${other}`, expected: `that of ${geometry}` });
  }
}
