import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { Release, Releases, Withdrawal } from '../../src/contract/types.generated.js';
import { PublicationError } from '../faults.js';
import { mendLeftovers, replaceDocument } from './change-in-place.js';
import { withLock } from './lock.js';
import { refreshShares } from '../sharing/write-shares.js';
import { readReleases, RELEASES, withWithdrawal } from './release-list.js';

export interface WithdrawOptions {
  readonly reason?: string;
  /** YYYY-MM-DD; default today. */
  readonly on?: string;
}

/**
 * Marks a release as withdrawn, in its manifest and in `releases.json`. Its files stay, so that pinned pages can say what happened.
 * The newest release that is not withdrawn becomes the current one; there may be none.
 * @throws PublicationError when there is no such release
 */
export function withdraw(
  out: string,
  id: string,
  { reason, on = new Date().toISOString().slice(0, 10) }: WithdrawOptions = {},
): Promise<Releases> {
  return withLock(out, async () => {
    await mendLeftovers(out);
    const list = await readReleases(out);
    const entry = list.releases.find((release) => release.id === id);
    if (!entry) {
      const known = list.releases.map((release) => release.id).join(', ');
      const expected = known === '' ? 'a directory with releases' : `one of ${known}`;
      throw new PublicationError([{ file: join(out, RELEASES), where: 'releases', found: `no release ${id}`, expected }]);
    }
    const withdrawn: Withdrawal = reason === undefined ? { on } : { on, reason };
    const path = normalize(entry.url);
    const manifest = JSON.parse(await readFile(join(out, path), 'utf8')) as Release;
    // The manifest first: a page that is pinned to it must never show figures that the list already calls withdrawn.
    await replaceDocument(out, path, { ...manifest, withdrawn });
    const changed = withWithdrawal(list, id, withdrawn);
    await replaceDocument(out, RELEASES, changed);
    await refreshShares(out);
    return changed;
  });
}
