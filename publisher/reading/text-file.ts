import { readFile, stat } from 'node:fs/promises';
import { PublicationError } from '../faults.js';

/** Largest text that JavaScript holds as one string, with room to spare. */
const LARGEST = 500_000_000;

/**
 * A whole text file in UTF-8, without byte order mark.
 * @param expected for the fault: what should have been there, `a CSV file`
 * @throws PublicationError when it is absent, cannot be read, is over 500 MB or is not UTF-8
 */
export async function readText(file: string, expected: string): Promise<string> {
  const fail = (found: string, wanted = expected): never => {
    throw new PublicationError([{ file, found, expected: wanted }]);
  };
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > LARGEST) fail(`${Math.round(size / 1e6)} MB`, 'at most 500 MB: split it, one file a period or level');
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return fail(code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${code})`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('bytes that are not UTF-8', `${expected} in UTF-8`);
  }
}
