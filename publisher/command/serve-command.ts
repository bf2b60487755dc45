import { stat } from 'node:fs/promises';
import { PublicationError } from '../faults.js';
import { serve } from '../serving/serve.js';
import { argumentsOf, onlyOne } from './arguments.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.js';

const DEFAULT_PORT = 8080;

/** Serves until the process is asked to stop. */
export async function serveCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = argumentsOf(args, { port: text, host: text });
  const directory = onlyOne(positionals, 'directory');
  const port = portOf(values.port);
  if (!(await stat(directory).catch(() => undefined))?.isDirectory()) {
    throw new PublicationError([{ file: directory, found: 'no directory', expected: 'a directory with releases' }]);
  }
  const serving = await serve(directory, { port, ...(values.host === undefined ? {} : { host: values.host }) });
  terminal.result(`Serving ${directory} at ${serving.url} (Ctrl+C stops it)`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await serving.close();
  return 0;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port is "${text}"; give a number from 0 to 65535.`);
}
