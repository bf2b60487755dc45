import type { MethodDocument, ReleaseChanges } from '../../../src/contract/later/types.generated.js';
import { validateReleaseChanges } from '../../../src/contract/later/changes.validator.generated.js';
import type { Release } from '../../../src/contract/types.generated.js';
import type { Source } from '../../../src/sources/source.js';
import type { ShownAnalysis } from './explanation-panel.js';

/** What a release is unlike the one before. */
export interface ChangedRelease {
  readonly release: Release;
  readonly changes: ReleaseChanges;
}

/** What there is to read of a figure besides its manifest. */
export interface Explained {
  /** By indicator. */
  readonly documents: ReadonlyMap<string, MethodDocument>;
  /** Of the release that is shown. */
  readonly changed: ChangedRelease | undefined;
  /** Of the release that came after it, where that is the current one. */
  readonly newer: ChangedRelease | undefined;
  /** Whether anything that should be there could not be had. */
  readonly hasFailed: boolean;
}

/** Fetches all of it at once. It never rejects: what cannot be had is lacking, and said to be. */
export async function loadExplanation({ source, open, indicators, sourceAt }: ShownAnalysis, signal: AbortSignal): Promise<Explained> {
  let hasFailed = false;
  const attempt = async <Value>(asked: Promise<Value | undefined>): Promise<Value | undefined> =>
    asked.catch(() => {
      hasFailed = true;
      return undefined;
    });
  const [changed, newer, ...methods] = await Promise.all([
    attempt(changesOf(source, open.release, signal)),
    // Nothing promises that the newer release is at hand.
    newerThan(open.release, open.url, open.standing.status === 'superseded', sourceAt, signal).catch(() => undefined),
    ...indicators.map(async ({ id }) => [id, await attempt(source.method(id, signal))] as const),
  ]);
  const documents = new Map(methods.flatMap(([id, document]) => (document === undefined ? [] : [[id, document] as const])));
  return { documents, changed, newer, hasFailed };
}

async function changesOf(source: Source, release: Release, signal: AbortSignal): Promise<ChangedRelease | undefined> {
  if (release.changes === undefined) return undefined;
  const changes = await source.document(release.changes, validateReleaseChanges, signal);
  return changes && { release, changes };
}

async function newerThan(
  { id }: Release,
  url: string | undefined,
  isSuperseded: boolean,
  sourceAt: ShownAnalysis['sourceAt'],
  signal: AbortSignal,
): Promise<ChangedRelease | undefined> {
  if (!isSuperseded || url === undefined) return undefined;
  const source = sourceAt(new URL('../releases.json', url).href);
  const { release } = await source.open(signal);
  const newer = await changesOf(source, release, signal);
  return newer?.changes.since === id ? newer : undefined;
}
