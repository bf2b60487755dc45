import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMAT, FORMAT_MAJOR } from '../../src/contract/format.js';
import type { ReleaseEntry, Releases, Withdrawal } from '../../src/contract/types.generated.js';
import { validateReleases } from '../../src/contract/validators.generated.js';
import { PublicationError } from '../faults.js';

export const RELEASES = 'releases.json';
/** Name of the manifest in the folder of a release. */
export const MANIFEST = 'release.json';

/** A release as it enters the list. */
export type NewEntry = Pick<ReleaseEntry, 'id' | 'published' | 'url'>;

/**
 * The list of releases of a directory; an empty list where there is none yet.
 * @throws PublicationError when there is a file that is not such a list
 */
export async function readReleases(out: string): Promise<Releases> {
  const file = join(out, RELEASES);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return { format: FORMAT, current: null, releases: [] };
  const expected = 'a list of releases that this version of the publisher can read';
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new PublicationError([{ file, found: 'text that is not JSON', expected }]);
  }
  if (!validateReleases(document)) {
    const [fault] = validateReleases.errors;
    throw new PublicationError([{ file, where: fault?.instancePath ?? '', found: `a breach of "${fault?.keyword}"`, expected }]);
  }
  const { format } = document;
  if (Number.parseInt(format, 10) > FORMAT_MAJOR) {
    throw new PublicationError([{ file, where: '/format', found: format, expected: `${FORMAT_MAJOR}.x; use a newer version of zicht-op` }]);
  }
  return document;
}

/** The list with a release added, or put in the place of an earlier one with its id. */
export function withRelease(list: Releases, entry: NewEntry): Releases {
  const others = list.releases.filter(({ id }) => id !== entry.id);
  return ranked([{ ...entry, status: 'superseded' }, ...others]);
}

/** The list with one release marked as withdrawn. */
export function withWithdrawal(list: Releases, id: string, withdrawn: Withdrawal): Releases {
  return ranked(list.releases.map((entry) => (entry.id === id ? { ...entry, withdrawn } : entry)));
}

/** Newest publication date first, the last added first among equals; the first that is not withdrawn is the current one. */
function ranked(entries: readonly ReleaseEntry[]): Releases {
  const sorted = [...entries].sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
  const current = sorted.find(({ withdrawn }) => withdrawn === undefined)?.id ?? null;
  const releases = sorted.map(({ id, published, url, withdrawn }): ReleaseEntry => {
    if (withdrawn) return { id, published, status: 'withdrawn', url, withdrawn };
    return { id, published, status: id === current ? 'current' : 'superseded', url };
  });
  return { format: FORMAT, current, releases };
}
