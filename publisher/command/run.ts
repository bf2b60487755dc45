import { faultLine, PublicationError } from '../faults.js';
import { ownPackage } from '../own-package.js';
import { checkCommand } from './check-command.js';
import { embedCommand } from './embed-command.js';
import { publishCommand } from './publish-command.js';
import { renderCommand } from './render-command.js';
import { serveCommand } from './serve-command.js';
import { Terminal } from './terminal.js';
import type { Streams } from './terminal.js';
import { HELP, USAGE, UsageError } from './usage.js';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  publish: publishCommand,
  check: checkCommand,
  serve: serveCommand,
  embed: embedCommand,
  render: renderCommand,
};

/** Runs `zicht-op` with these arguments. Gives the exit code: 0 good, 1 with one line for each fault, 2 wrong usage. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const terminal = new Terminal(streams);
  try {
    const [name, ...rest] = args;
    if (args.includes('--help') || args.includes('-h')) {
      streams.stdout.write(HELP);
      return 0;
    }
    if (name === '--version') {
      terminal.result((await ownPackage()).version);
      return 0;
    }
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(name === undefined ? 'There is no command.' : `There is no command "${name}".`);
    return await command(rest, terminal);
  } catch (error) {
    return explain(error, terminal);
  }
}

function explain(error: unknown, terminal: Terminal): number {
  if (error instanceof UsageError) {
    terminal.remark(`${error.message}\n\n${USAGE.trimEnd()}`);
    return 2;
  }
  if (error instanceof PublicationError) error.faults.forEach((fault) => terminal.remark(faultLine(fault)));
  else if (error instanceof Error && 'code' in error) terminal.remark(`zicht-op: ${error.message}`);
  // No fault of the data: whoever reports it needs the place.
  else terminal.remark(`zicht-op: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 1;
}
