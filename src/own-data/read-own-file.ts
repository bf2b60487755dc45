import { MOST_CHARACTERS, OwnFileError, readOwnTable, type OwnTable } from './read-own-table.js';
import { readOwnText } from './read-own-text.js';

/** No character that counts as one takes more than three bytes of UTF-8. */
const MOST_BYTES = 3 * MOST_CHARACTERS;

/**
 * The table of a CSV file that a person opened.
 * @throws OwnFileError (rejects) for a file with no such table, and for one that cannot be read: it was moved, say, or its medium taken out
 */
export async function readOwnFile(file: Blob): Promise<OwnTable> {
  if (file.size > MOST_BYTES) throw new OwnFileError({ kind: 'too-large' });
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new OwnFileError({ kind: 'unreadable' }, { cause });
  });
  return readOwnTable(readOwnText(bytes));
}
