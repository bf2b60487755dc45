import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readEarlier, type EarlierRelease } from './auditing/audit-published.js';
import type { ReleaseEntry } from '../src/contract/types.generated.js';
import { check } from './checking/check.js';
import { DirectoryStore } from './checking/store.js';
import { Comparison } from './comparing/comparison.js';
import { PublicationError } from './faults.js';
import type { PreparedPublication, Progress, Unjoined } from './prepared.js';
import { withholdFurther } from './protecting/withhold-further.js';
import { mendLeftovers, putInPlace, replaceDocument, workingDirectory } from './publishing/change-in-place.js';
import { withLock } from './publishing/lock.js';
import { MANIFEST, readReleases, RELEASES, withRelease } from './publishing/release-list.js';
import { readPublication } from './reading/read-publication.js';
import { releasesAt } from './rendering/local-releases.js';
import { renderShares, writeShares } from './sharing/write-shares.js';
import { pathName } from './writing/path-name.js';
import { writeRelease } from './writing/write-release.js';

export interface PublishOptions {
  /** Directory that holds `releases.json` and the releases; made where it is not there. */
  readonly out: string;
  readonly onProgress?: Progress;
  /** Whether further cells are withheld where what is withheld could be worked out; without it such a release is refused. */
  readonly protect?: boolean;
}

export interface PublishResult {
  /** Id of the release. */
  readonly release: string;
  /** Where it lies. */
  readonly directory: string;
  /** Id of the release that pages follow now: another one when that was published on a later date. */
  readonly current: string;
  /** Number of files, the compressed forms not counted. */
  readonly files: number;
  /** Number of cells that were withheld besides those of the rules, so that none of these can be worked out. */
  readonly further: number;
  /** What did not join between tables and regions; it is not published. */
  readonly unjoined: readonly Unjoined[];
  /** What is good but could be better, such as a file over its budget. */
  readonly warnings: readonly string[];
}

/**
 * Reads a publication, writes its release, checks it and puts it in place. Earlier releases stay, as superseded ones; one with the same id is replaced.
 * @throws PublicationError when anything is wrong: then all is as it was
 */
export async function publish(publicationFile: string, options: PublishOptions): Promise<PublishResult> {
  return publishPrepared(await readPublication(publicationFile, options.onProgress), options);
}

/** Publishes what was read already. */
export function publishPrepared(
  prepared: PreparedPublication,
  { out, onProgress = () => undefined, protect = false }: PublishOptions,
): Promise<PublishResult> {
  return withLock(out, async () => {
    await mendLeftovers(out);
    const earlier = await readReleases(out);
    const name = pathName(prepared.release);
    const working = workingDirectory(out, name);
    try {
      const before = olderThan(prepared, earlier.releases, out);
      const { publication, further } = protect
        ? await withholdFurther(prepared, { earlier: before && (await readEarlier(before).catch(() => undefined)), onProgress })
        : { publication: prepared, further: 0 };
      const comparison = new Comparison(publication, earlier, out);
      const { files } = await writeRelease(publication, working, onProgress, comparison.compare);
      const { faults, warnings } = await check(working, { onProgress, earlier: before });
      if (faults.length > 0) throw new PublicationError(faults);
      const { sharing } = publication;
      const views = sharing && (await renderShares(sharing, releasesAt(working, MANIFEST)));
      await putInPlace(out, working, name);
      const list = withRelease(earlier, { id: publication.release, published: publication.published, url: `${name}/release.json` });
      await replaceDocument(out, RELEASES, list);
      // Of a release that is not the current one there is no page.
      if (sharing && views && list.current === publication.release) await writeShares(out, sharing, views);
      const { release, unjoined } = publication;
      return {
        release,
        directory: join(out, name),
        current: list.current ?? release,
        files,
        further,
        unjoined,
        warnings: [...warnings, ...comparison.warnings],
      };
    } finally {
      await rm(working, { recursive: true, force: true });
    }
  });
}

/** Where the release lies that was published before this one. */
function olderThan(
  { release, published }: PreparedPublication,
  releases: readonly ReleaseEntry[],
  out: string,
): EarlierRelease | undefined {
  const entry = releases.find((each) => each.id !== release && each.status !== 'withdrawn' && each.published <= published);
  return entry && { store: new DirectoryStore(out), folder: entry.url.slice(0, entry.url.lastIndexOf('/') + 1) };
}
