import type { Findings } from '../checking/findings.js';
import type { Store } from '../checking/store.js';
import type { Progress } from '../prepared.js';
import { audit } from './audit.js';
import type { AuditedRelease } from './audited-release.js';
import { publishedRelease } from './published-release.js';

/** Audits a release whose files are good. @param earlier reads the release before it; undefined where there is none */
export async function auditPublished(
  store: Store,
  folder: string,
  findings: Findings,
  onProgress: Progress,
  earlier: EarlierRelease | undefined,
): Promise<void> {
  const release = await publishedRelease(store, folder);
  const { faults, warnings } = await audit(release, { earlier: await readable(earlier, findings), onProgress });
  for (const fault of faults) findings.fault(fault);
  for (const warning of warnings) findings.warn(warning);
}

/** Where the release lies that was published before. */
export interface EarlierRelease {
  readonly store: Store;
  readonly folder: string;
}

export function readEarlier({ store, folder }: EarlierRelease): Promise<AuditedRelease> {
  return publishedRelease(store, folder);
}

/** An earlier release that cannot be read is no reason not to publish: that is a warning. */
async function readable(earlier: EarlierRelease | undefined, findings: Findings): Promise<AuditedRelease | undefined> {
  if (earlier === undefined) return undefined;
  try {
    return await readEarlier(earlier);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.warn(`audit: the earlier release cannot be compared with (${reason})`);
    return undefined;
  }
}
