import { basename } from 'node:path';
import { hashInName } from '../writing/path-name.js';

/** A later part of the script, named by its content too: `zo-tools-0123abcd.js`. */
const SCRIPT_PART = /-[0-9a-f]{8}\.js$/;

/** How long a file may be kept: for ever when its name has its hash, minutes when it says what is current, not at all when it is a page. */
export function cacheControlOf(path: string): string {
  const name = basename(path);
  if (hashInName(name) !== undefined || SCRIPT_PART.test(name)) return 'public, max-age=31536000, immutable';
  if (name === 'releases.json' || name === 'release.json') return 'public, max-age=300, stale-while-revalidate=86400';
  // Bulk files keep their name when a release is replaced.
  if (name.endsWith('.csv') || name === 'datapackage.json') return 'public, max-age=300, stale-while-revalidate=86400';
  return 'no-cache';
}
