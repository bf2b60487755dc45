import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from './usage.js';

/** The arguments of a command. @throws UsageError for an option it does not have, or one without its text */
export function argumentsOf<Options extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

/** The one thing a command works on. */
export function onlyOne(positionals: readonly string[], what: string): string {
  const [first, second] = positionals;
  if (first === undefined) throw new UsageError(`There is no ${what}.`);
  if (second !== undefined) throw new UsageError(`"${second}" is one too many: give one ${what}.`);
  return first;
}
