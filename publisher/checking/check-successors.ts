import { validateSuccessorList } from '../../src/contract/later/successors.validator.generated.js';
import type { Level, Release } from '../../src/contract/types.generated.js';
import type { RegionIndex } from '../../src/regions/region-index.js';
import type { ReleaseDocuments } from './release-documents.js';

/** Every region that ended leads to one that is there: at once, or through others that ended later. */
export async function checkSuccessors(
  documents: ReleaseDocuments,
  { id, vintage, successors }: Level,
  { files }: Release,
  manifest: string,
  index: RegionIndex,
): Promise<void> {
  if (successors === undefined) return;
  const list = await documents.valid(successors, files, manifest, validateSuccessorList);
  if (list === undefined) return;
  const fault = (where: string, found: string, expected: string): void =>
    documents.findings.fault({ file: documents.nameOf(successors), where, found, expected });
  list.changes.forEach(({ year, from, to }, c) => {
    if (vintage !== undefined && year > vintage) fault(`/changes/${c}/year`, String(year), `a year up to ${vintage}`);
    if (year < (list.changes[c - 1]?.year ?? year)) fault(`/changes/${c}/year`, String(year), 'changes from old to new');
    to.forEach((code, t) => {
      const endedLater = list.changes.some((later) => later.year > year && later.from.some((former) => former.code === code));
      if (index.positionOf(code) === undefined && !endedLater)
        fault(`/changes/${c}/to/${t}`, code, `a ${id}, or a region that ended after ${year}`);
    });
    from.forEach(({ code }, f) => {
      if (index.positionOf(code) !== undefined && !to.includes(code))
        fault(`/changes/${c}/from/${f}/code`, code, `a region that is no ${id} any more`);
    });
  });
}
