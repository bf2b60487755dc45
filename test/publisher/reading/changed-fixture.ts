import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PublicationError, type Fault } from '../../../publisher/faults.js';
import { readPublication } from '../../../publisher/reading/read-publication.js';

/** Where the small publication lies, which uses every key of publication.yaml. */
export const SMALL = fileURLToPath(new URL('../../fixtures/small/', import.meta.url));

/** Per file of the small publication: a text to replace by another, a new content, or null to take the file away. */
export type Changes = Readonly<Record<string, readonly [from: string, to: string] | string | Uint8Array | null>>;

/** Reads a changed copy of the small publication and gives its faults, with file names relative to its folder; none when it is good. */
export async function faultsAfter(changes: Changes): Promise<readonly Fault[]> {
  const folder = await mkdtemp(join(tmpdir(), 'publication-'));
  try {
    await cp(SMALL, folder, { recursive: true });
    for (const [name, change] of Object.entries(changes)) await changeFile(join(folder, name), change);
    await readPublication(join(folder, 'publication.yaml'));
    return [];
  } catch (error) {
    if (!(error instanceof PublicationError)) throw error;
    return error.faults.map((fault) => ({ ...fault, file: relative(folder, fault.file) }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function changeFile(file: string, change: Changes[string]): Promise<void> {
  if (change === null) return rm(file);
  if (typeof change === 'string' || change instanceof Uint8Array) return writeFile(file, change);
  const text = await readFile(file, 'utf8');
  if (!text.includes(change[0])) throw new Error(`${file} does not contain "${change[0]}".`);
  return writeFile(file, text.replace(change[0], change[1]));
}
