import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Release, ReleaseEntry, Releases } from '../../src/contract/types.generated.js';
import { validateReleases } from '../../src/contract/validators.generated.js';
import { checked } from '../../src/sources/checked.js';
import { auditPublished, type EarlierRelease } from '../auditing/audit-published.js';
import type { Fault } from '../faults.js';
import type { Progress } from '../prepared.js';
import { checkLinks, linksOf, type Link } from './check-links.js';
import { checkRegistry, isRegistry } from './check-registry.js';
import { checkRelease, type CheckedRelease } from './check-release.js';
import { Findings } from './findings.js';
import { DirectoryStore, HttpStore } from './store.js';
import type { Store } from './store.js';

export interface CheckReport {
  readonly releases: number;
  /** Number of actions in a partner's own list; absent for releases. */
  readonly actions?: number;
  /** Number of files, the compressed forms not counted. */
  readonly files: number;
  readonly faults: readonly Fault[];
  /** Good, but could be better: files over their budget, regions without an outline. */
  readonly warnings: readonly string[];
}

const RELEASES = 'releases.json';
const MANIFEST = 'release.json';

type Checked = Pick<CheckReport, 'releases' | 'files' | 'actions'>;

export interface CheckOptions {
  readonly onProgress?: Progress;
  /** Whether the addresses of actions are asked: of releases that are not withdrawn. */
  readonly links?: boolean;
  /** Of one release, the one before it that is not withdrawn; of a list that is found in it. */
  readonly earlier?: EarlierRelease | undefined;
}

/**
 * Checks releases file by file, or a partner's own list of actions, with the very decoders that widgets use.
 * @param target a directory or an address (https, http): of a base with `releases.json`, of one release, or of either file itself; or of
 * a JSON file with another name, which is a list of actions
 */
export async function check(
  target: string,
  { onProgress = () => undefined, links: withLinks = false, earlier }: CheckOptions = {},
): Promise<CheckReport> {
  const findings = new Findings();
  const links: Link[] = [];
  try {
    const checked = isRegistry(target, [RELEASES, MANIFEST])
      ? await checkOwnList(target, findings, links)
      : await checkTarget(target, { findings, links, onProgress, earlier });
    if (withLinks) onProgress(`checking: ${links.length} addresses of actions`);
    if (withLinks) await checkLinks(links, findings);
    return { ...checked, faults: findings.faults, warnings: findings.warnings };
  } catch (error) {
    // A server that does not answer, or a directory that may not be read.
    if (!(error instanceof Error) || error instanceof TypeError) throw error;
    findings.fault({ file: target, found: error.message, expected: 'a directory or address that can be read' });
    return { releases: 0, files: 0, faults: findings.faults, warnings: findings.warnings };
  }
}

async function checkOwnList(target: string, findings: Findings, links: Link[]): Promise<Checked> {
  const registry = await checkRegistry(target, findings);
  if (registry?.withdrawn === undefined) links.push(...linksOf(registry?.actions ?? [], target));
  return { releases: 0, files: 1, actions: registry?.actions.length ?? 0 };
}

interface Checking {
  readonly findings: Findings;
  readonly links: Link[];
  readonly onProgress: Progress;
  readonly earlier: EarlierRelease | undefined;
}

async function checkTarget(target: string, { findings, links, onProgress, earlier }: Checking): Promise<Checked> {
  const { store, file } = await locate(target);
  if (file === undefined) {
    findings.fault({ file: target, found: `neither ${RELEASES} nor ${MANIFEST}`, expected: 'a directory or address with one of them' });
    return { releases: 0, files: 0 };
  }
  const warning = await store.sendingWarning(file);
  if (warning !== undefined) findings.warn(warning);
  const checkOne = async (folder: string, before: EarlierRelease | undefined): Promise<CheckedRelease> => {
    const faults = findings.count;
    const one = await checkRelease(store, folder, findings, onProgress);
    if (one.manifest?.withdrawn === undefined) {
      links.push(...linksOf(one.manifest?.actions ?? [], `${folder}${MANIFEST}`));
      // What follows from figures can only be told of figures that are as they should be.
      if (findings.count === faults) await auditPublished(store, folder, findings, onProgress, before);
    }
    return one;
  };
  if (file === MANIFEST) return { releases: 1, files: (await checkOne('', earlier)).files };

  let [releases, files] = [0, 1];
  const list = await readList(store, findings);
  for (const entry of list?.releases ?? []) {
    const folder = folderOf(entry, findings);
    if (folder === undefined) continue;
    onProgress(`checking: release ${entry.id}`);
    const before = list && olderThan(entry, list);
    const checkedRelease = await checkOne(folder, before === undefined ? undefined : { store, folder: before });
    if (checkedRelease.manifest) compare(entry, checkedRelease.manifest, folder, findings);
    releases += 1;
    files += checkedRelease.files;
  }
  return { releases, files };
}

async function locate(target: string): Promise<{ store: Store; file: string | undefined }> {
  if (/^https?:\/\//.test(target)) {
    const url = new URL(target);
    const named = [RELEASES, MANIFEST].find((name) => url.pathname.endsWith(`/${name}`));
    if (named === undefined && !url.pathname.endsWith('/')) url.pathname += '/';
    const store = new HttpStore(new URL('.', url).href);
    return { store, file: named ?? (await firstThere(store)) };
  }
  const found = await stat(target).catch(() => undefined);
  const named = found?.isFile() ? [RELEASES, MANIFEST].find((name) => basename(target) === name) : undefined;
  const store = new DirectoryStore(found?.isFile() ? dirname(target) : target);
  return { store, file: named ?? (found?.isDirectory() ? await firstThere(store) : undefined) };
}

async function firstThere(store: Store): Promise<string | undefined> {
  for (const file of [RELEASES, MANIFEST]) if (await store.read(file)) return file;
  return undefined;
}

async function readList(store: Store, findings: Findings): Promise<Releases | undefined> {
  const content = await store.read(RELEASES);
  let document: unknown;
  try {
    document = JSON.parse(content?.toString() ?? '');
  } catch {
    findings.fault({ file: RELEASES, found: 'text that is not JSON', expected: 'a list of releases' });
    return undefined;
  }
  const list = findings.attempt(RELEASES, () => checked(validateReleases, document));
  if (list) checkCurrent(list, findings);
  return list;
}

function checkCurrent({ current = null, releases }: Releases, findings: Findings): void {
  const marked = releases.filter(({ status }) => status === 'current').map(({ id }) => id);
  const open = releases.some(({ status }) => status !== 'withdrawn');
  if (open && (marked.length !== 1 || marked[0] !== current)) {
    const expected = 'one release with the status current, named by current';
    findings.fault({ file: RELEASES, where: '/current', found: `${current ?? 'null'}; marked: ${marked.join(', ') || 'none'}`, expected });
  }
  if (!open && current !== null)
    findings.fault({ file: RELEASES, where: '/current', found: current, expected: 'null: every release is withdrawn' });
  releases.forEach(({ id, status, withdrawn }, i) => {
    if (releases.findIndex((other) => other.id === id) < i)
      findings.fault({ file: RELEASES, where: `/releases/${i}/id`, found: `${id} again`, expected: 'each release once' });
    if ((status === 'withdrawn') !== (withdrawn !== undefined)) {
      findings.fault({
        file: RELEASES,
        where: `/releases/${i}`,
        found: `${status}, ${withdrawn ? 'with' : 'without'} withdrawn`,
        expected: 'both or neither',
      });
    }
  });
}

/** Where the release lies that was published before this one and is not withdrawn. */
function olderThan(entry: ReleaseEntry, { releases }: Releases): string | undefined {
  const older = releases.slice(releases.indexOf(entry) + 1).find(({ status }) => status !== 'withdrawn');
  return older?.url.slice(0, -MANIFEST.length);
}

/** Where the manifest of a listed release lies; a list may name only what is beside it. */
function folderOf({ id, url }: ReleaseEntry, findings: Findings): string | undefined {
  if (url.endsWith(`/${MANIFEST}`) && !/^[/\\]|(^|\/)\.\.?\/|:/.test(url)) return url.slice(0, -MANIFEST.length);
  findings.fault({ file: RELEASES, where: `release ${id}, url`, found: url, expected: `a path to ${MANIFEST} below this directory` });
  return undefined;
}

function compare(entry: ReleaseEntry, manifest: Release, folder: string, findings: Findings): void {
  const pairs = [
    ['/id', manifest.id, entry.id],
    ['/published', manifest.published, entry.published],
    ['/withdrawn', manifest.withdrawn?.on ?? 'not withdrawn', entry.withdrawn?.on ?? 'not withdrawn'],
  ] as const;
  for (const [where, found, expected] of pairs) {
    if (found !== expected) findings.fault({ file: `${folder}${MANIFEST}`, where, found, expected: `${expected}, as ${RELEASES} says` });
  }
}
