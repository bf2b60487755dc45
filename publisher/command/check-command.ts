import { check } from '../checking/check.js';
import { faultLine } from '../faults.js';
import { argumentsOf, onlyOne } from './arguments.js';
import type { Terminal } from './terminal.js';

export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = argumentsOf(args, { links: { type: 'boolean' } });
  const target = onlyOne(positionals, 'directory or address');
  const { releases, files, actions, faults, warnings } = await check(target, {
    onProgress: terminal.progress,
    links: values.links ?? false,
  });
  for (const warning of warnings) terminal.remark(`warning: ${warning}`);
  for (const fault of faults) terminal.remark(faultLine(fault));
  const outcome = faults.length === 0 ? 'no faults' : counted(faults.length, 'fault');
  const what = actions === undefined ? `${counted(releases, 'release')}, ${counted(files, 'file')}` : counted(actions, 'action');
  terminal.result(`Checked: ${what}, ${outcome}.`);
  return faults.length === 0 ? 0 : 1;
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}
