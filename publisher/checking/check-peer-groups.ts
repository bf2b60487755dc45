import { validateSimilarRegions } from '../../src/contract/later/similar.validator.generated.js';
import type { PeerGroup, Release } from '../../src/contract/types.generated.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import type { ReleaseDocuments } from './release-documents.js';

/** Every code of every peer group is a region of its level; of similar regions those of the document too, and none is like itself. */
export async function checkPeerGroups(
  documents: ReleaseDocuments,
  { peerGroups, files }: Release,
  manifest: string,
  indexes: ReadonlyMap<string, RegionIndex>,
): Promise<void> {
  for (const [i, group] of peerGroups.entries()) {
    const index = indexes.get(group.level);
    if (!index) continue;
    group.regions.forEach((code, r) => {
      if (index.positionOf(code) !== undefined) return;
      const where = `/peerGroups/${i}/regions/${r}`;
      documents.findings.fault({ file: documents.nameOf(manifest), where, found: code, expected: `a ${group.level}` });
    });
    if (group.similar !== undefined) await checkSimilar(documents, group.similar, { files, manifest, group, index });
  }
}

interface SimilarOf {
  readonly files: Release['files'];
  readonly manifest: string;
  readonly group: PeerGroup;
  readonly index: RegionIndex;
}

async function checkSimilar(documents: ReleaseDocuments, path: string, { files, manifest, group, index }: SimilarOf): Promise<void> {
  const document = await documents.valid(path, files, manifest, validateSimilarRegions);
  const fault = (where: string, found: string, expected: string): void =>
    documents.findings.fault({ file: documents.nameOf(path), where: `/similar/${where}`, found, expected });
  for (const [own, others] of Object.entries(document?.similar ?? {})) {
    if (index.positionOf(own) === undefined) fault(own, own, `a ${group.level}`);
    others.forEach((code, s) => {
      if (index.positionOf(code) === undefined || code === own) fault(`${own}/${s}`, code, `another ${group.level}`);
    });
  }
}
