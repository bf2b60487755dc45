import { join } from 'node:path';
import { EMBED, writeEmbedPages } from '../embedding/write-embed-pages.js';
import { withLock } from '../publishing/lock.js';
import { argumentsOf } from './arguments.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.js';

/** Writes the pages that others put in a frame beside the releases. */
export async function embedCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = argumentsOf(args, { out: { type: 'string' } });
  const { out } = values;
  if (out === undefined) throw new UsageError('There is no --out <dir>.');
  if (positionals[0] !== undefined) throw new UsageError(`"${positionals[0]}" is one too many.`);
  const files = await withLock(out, () => writeEmbedPages(out));
  terminal.result(`Embed pages: ${join(out, EMBED)}, ${files} new files.`);
  return 0;
}
