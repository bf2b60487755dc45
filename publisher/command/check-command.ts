import { check } from '../checking/check.js';
import { faultLine } from '../faults.js';
import { argumentsOf, onlyOne } from './arguments.js';
import type { Terminal } from './terminal.js';

export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const target = onlyOne(argumentsOf(args, {}).positionals, 'directory or address');
  const { releases, files, faults, warnings } = await check(target, terminal.progress);
  for (const warning of warnings) terminal.remark(`warning: ${warning}`);
  for (const fault of faults) terminal.remark(faultLine(fault));
  const outcome = faults.length === 0 ? 'no faults' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  terminal.result(`Checked: ${releases} ${releases === 1 ? 'release' : 'releases'}, ${files} files, ${outcome}.`);
  return faults.length === 0 ? 0 : 1;
}
