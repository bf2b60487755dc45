import { readFileSync } from 'node:fs';
import type { Schema, SchemaFault } from '../../src/contract/schema-validator.js';
import { oneOfNames } from './nearest-word.js';
import type { Path } from './yaml-document.js';

/** A broken rule in words a person can act on, and the place it concerns. */
export interface SettingFault {
  readonly path: Path;
  readonly found: string;
  readonly expected: string;
}

interface SchemaDocument extends Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaDocument>>;
}

/** What the patterns of the schemas ask. */
const patternWords: Readonly<Record<string, string>> = {
  '\\S': 'a text that is not empty',
  '^[A-Za-z0-9][A-Za-z0-9._-]*$': 'letters, digits, ".", "_" or "-", without spaces',
  '^\\d{4}-\\d{2}-\\d{2}$': 'a date YYYY-MM-DD',
  '^https://': 'an address that begins with https://',
  '^(https://|mailto:)': 'an address that begins with https:// or mailto:',
  '^https?://': 'an address that begins with https:// or http://',
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
};

/**
 * Explains the faults that a validator found. Keys that begin with `x-` are the data team's own and no fault.
 * @param schemaFile name of the schema, beside the types made from it
 */
export function explain(faults: readonly SchemaFault[], document: unknown, schemaFile: string): SettingFault[] {
  return faults.flatMap((fault) => {
    const path = stepsOf(fault.instancePath, document);
    const value = valueAt(document, path);
    if (fault.keyword === 'required') {
      const name = String(fault.asked);
      return [{ path, found: `no key "${name}"`, expected: `a key "${name}"` }];
    }
    if (fault.keyword === 'additionalProperties') {
      const name = String(fault.asked);
      if (name.startsWith('x-')) return [];
      return [{ path: [...path, name], found: `unknown key "${name}"`, expected: oneOfNames(knownKeys(path, schemaFile), name) }];
    }
    return [{ path, found: inWords(value), expected: expectedBy(fault, value) }];
  });
}

function expectedBy({ keyword, asked }: SchemaFault, value: unknown): string {
  switch (keyword) {
    case 'type':
      return [asked]
        .flat()
        .map((type) => typeWords[String(type)] ?? String(type))
        .join(' or ');
    case 'enum':
      return oneOfNames((asked as unknown[]).map(String), String(value));
    case 'pattern':
      return patternWords[String(asked)] ?? `text that matches ${String(asked)}`;
    case 'minimum':
      return `at least ${String(asked)}`;
    case 'maximum':
      return `at most ${String(asked)}`;
    case 'minItems':
      return `a list of at least ${String(asked)}`;
    default:
      return `${keyword} ${JSON.stringify(asked)}`;
  }
}

/** A value as a person wrote it, cut short. */
function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return `a map with ${Object.keys(value).slice(0, 5).join(', ') || 'no keys'}`;
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

function stepsOf(pointer: string, document: unknown): Path {
  const steps: (string | number)[] = [];
  let value = document;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    steps.push(Array.isArray(value) ? Number(name) : name);
    value = (value as Record<string, unknown> | undefined)?.[name];
  }
  return steps;
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);
}

function knownKeys(path: Path, schemaFile: string): string[] {
  const root = JSON.parse(readFileSync(new URL(`../${schemaFile}`, import.meta.url), 'utf8')) as SchemaDocument;
  const resolve = (schema: SchemaDocument | undefined): SchemaDocument =>
    root.$defs?.[schema?.$ref?.split('/').at(-1) ?? ''] ?? schema ?? {};
  const schema = path.reduce<SchemaDocument>((at, step) => {
    const next = typeof step === 'number' ? at.items : (at.properties?.[step] ?? at.additionalProperties);
    return resolve(typeof next === 'object' ? next : undefined);
  }, root);
  return Object.keys(schema.properties ?? {});
}
