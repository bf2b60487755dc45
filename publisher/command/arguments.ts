import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from './usage.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Arguments<Given extends Options> = ReturnType<typeof parseArgs<{ options: Given; allowPositionals: true; strict: true }>>;

/** The arguments of a command. @throws UsageError for an option it does not have, or one without its text */
export function argumentsOf<Given extends Options>(args: readonly string[], options: Given): Arguments<Given> {
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
