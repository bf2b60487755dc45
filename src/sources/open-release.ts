import { FORMAT_MAJOR } from '../contract/format.js';
import type { Validator } from '../contract/schema-validator.js';
import type { Release, ReleaseEntry, Releases, Withdrawal } from '../contract/types.generated.js';
import { validateRelease, validateReleases } from '../contract/validators.generated.js';
import { checked, invalid, isRecord, requireWithin } from './checked.js';
import { resolveInside } from './release-path.js';
import { SourceError } from './source-error.js';
import type { OpenRelease, ReleaseStanding } from './source.js';

/** An open release and the address of its manifest, to which all its paths are relative. */
export interface LocatedRelease extends OpenRelease {
  readonly url: string;
}

/** Asks for a document that has no integrity, such as a manifest. */
export type Ask = (url: string, options?: { patience: number; retryDelays: readonly number[] }) => Promise<unknown>;

/**
 * Opens the release at the address of a releases.json (the current one) or of a release.json (that one), told apart by what is in it.
 * Rejects with `withdrawn` when the release is, or when there is no other; with `newer-format` for a higher major format.
 */
export async function openRelease(url: string, ask: Ask): Promise<LocatedRelease> {
  // Asked together with the manifest, for a pinned release waits for both.
  const list = /\/releases\.json$/.test(new URL(url).pathname) ? undefined : listBeside(url, ask);
  const document = await ask(url);
  if (isRecord(document) && 'releases' in document) return openCurrent(checkedOfFormat(validateReleases, document, url), url, ask);
  const release = manifest(document, url);
  const beside = await (list ?? listBeside(url, ask));
  const entry = beside?.releases.find(({ id }) => id === release.id);
  // A manifest may come from a cache of before the withdrawal.
  if (entry?.status === 'withdrawn') throw withdrawn(url, entry.withdrawn);
  return { release, url, standing: standingOf(entry, beside), openedOn: today() };
}

/** The document, once it follows its schema. One of a higher major format is refused before: there its fields may mean something else. */
export function checkedOfFormat<Document>(validate: Validator<Document>, document: unknown, url: string): Document {
  const format = (document as { format?: unknown } | null)?.format;
  if (typeof format === 'string' && Number.parseInt(format, 10) > FORMAT_MAJOR)
    throw new SourceError('newer-format', { url, path: '/format', expected: `${FORMAT_MAJOR}.x`, found: format.slice(0, 20) });
  return checked(validate, document, url);
}

async function openCurrent({ current, releases }: Releases, url: string, ask: Ask): Promise<LocatedRelease> {
  if (typeof current !== 'string') throw withdrawn(url, releases[0]?.withdrawn);
  const place = releases.findIndex(({ id }) => id === current);
  const entry = releases[place];
  if (entry === undefined) throw invalid(url, '/current', 'a release of the list', current);
  if (entry.status === 'withdrawn') throw withdrawn(url, entry.withdrawn);
  const manifestUrl = resolveInside(url, entry.url, `/releases/${place}/url`);
  const release = manifest(await ask(manifestUrl), manifestUrl);
  return { release, url: manifestUrl, standing: { status: 'current', current }, openedOn: today() };
}

function manifest(document: unknown, url: string): Release {
  const release = checkedOfFormat(validateRelease, document, url);
  if (release.withdrawn !== undefined) throw withdrawn(url, release.withdrawn);
  return withinLimits(release, url);
}

/** The manifest, when no breakdown has more branches than a page takes. */
export function withinLimits(release: Release, url?: string): Release {
  release.breakdowns.forEach(({ categories }, i) => requireWithin('branches', categories.length, url, `/breakdowns/${i}/categories`));
  return release;
}

function withdrawn(url: string, withdrawal: Withdrawal | undefined): SourceError {
  const found = [withdrawal?.on, withdrawal?.reason].filter(Boolean).join(': ');
  return new SourceError('withdrawn', { url, ...(found && { found }) });
}

/** The list beside a pinned release. Nobody waits long for it, and its failure is no failure of the release. */
async function listBeside(url: string, ask: Ask): Promise<Releases | undefined> {
  const listUrl = new URL('../releases.json', url).href;
  try {
    return checkedOfFormat(validateReleases, await ask(listUrl, { patience: 3000, retryDelays: [] }), listUrl);
  } catch {
    return undefined;
  }
}

function standingOf(entry: ReleaseEntry | undefined, list: Releases | undefined): ReleaseStanding {
  if (entry === undefined) return { status: 'unknown' };
  return { status: entry.status, ...(typeof list?.current === 'string' && { current: list.current }) };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
