import type { Unjoined } from '../prepared.js';
import { publish, type PublishOptions } from '../publish.js';
import { withdraw } from '../publishing/withdraw.js';
import { argumentsOf, onlyOne } from './arguments.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.js';

const LISTED_CODES = 10;

export async function publishCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = argumentsOf(args, { out: text, withdraw: text, reason: text, protect: { type: 'boolean' } });
  const { out, withdraw: withdrawn, reason, protect = false } = values;
  if (out === undefined) throw new UsageError('There is no --out <dir>.');
  if (reason !== undefined && withdrawn === undefined) throw new UsageError('--reason goes with --withdraw <id>.');
  if (positionals.length > 0 || withdrawn === undefined)
    await publishFile(onlyOne(positionals, 'publication.yaml'), { out, protect }, terminal);
  if (withdrawn !== undefined) {
    const { current } = await withdraw(out, withdrawn, reason === undefined ? {} : { reason });
    terminal.result(`Withdrawn: ${withdrawn}. Current: ${current ?? 'none'}.`);
  }
  return 0;
}

async function publishFile(file: string, options: Pick<PublishOptions, 'out' | 'protect'>, terminal: Terminal): Promise<void> {
  const { release, directory, current, files, further, unjoined, warnings } = await publish(file, {
    ...options,
    onProgress: terminal.progress,
  });
  for (const item of unjoined) unjoinedLines(item).forEach((line) => terminal.remark(line));
  for (const warning of warnings) terminal.remark(`warning: ${warning}`);
  if (further > 0) terminal.remark(`withheld too: ${further} figures from which withheld ones could be worked out`);
  terminal.result(`Published: ${release} in ${directory}, ${files} files. Current: ${current}.`);
}

/** What did not join, in both directions. */
function unjoinedLines({ what, onlyInTable, onlyInRegions }: Unjoined): string[] {
  const lines: string[] = [];
  const [strangers, absent] = [onlyInTable.length, onlyInRegions.length];
  if (strangers > 0)
    lines.push(`${strangers} ${strangers === 1 ? 'code' : 'codes'} of the table that no region has: ${codes(onlyInTable)}`);
  if (absent > 0) lines.push(`${absent} ${absent === 1 ? 'region' : 'regions'} without a row in the table: ${codes(onlyInRegions)}`);
  return lines.map((line) => `not joined: ${what}: ${line}`);
}

function codes(all: readonly string[]): string {
  const listed = all.slice(0, LISTED_CODES).join(', ');
  return all.length > LISTED_CODES ? `${listed} and ${all.length - LISTED_CODES} more` : listed;
}
