import { readdirSync, readFileSync } from 'node:fs';
import type { Schema as PlainSchema } from '../../src/contract/schema-validator.js';

/** A schema as its file has it. */
export type Schema = PlainSchema & { readonly $ref?: string; readonly $defs?: Record<string, Schema> };
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Every schema of what a release and those around it promise. */
export const schemas = ['schemas', 'later'].flatMap((folder) => {
  const directory = new URL(`../../src/contract/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, directory), 'utf8')) as Schema & { $id: string; title: string });
});

/** A document that has every property its schema names. */
export function exampleDocument($id: string): Json {
  return build(
    schemas.find((schema) => schema.$id === $id)!,
    $id,
  );
}

function build(schema: Schema, base: string): Json {
  if (schema.$ref !== undefined) return build(...resolve(schema.$ref, base));
  if (schema.const !== undefined) return schema.const as Json;
  if (schema.enum !== undefined) return schema.enum[0] as Json;
  if (schema.anyOf !== undefined) return build(schema.anyOf.at(-1)!, base);
  switch ([schema.type].flat()[0]) {
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [name, build(property, base)]);
      const other = typeof schema.additionalProperties === 'object' ? { another: build(schema.additionalProperties, base) } : {};
      return { ...other, ...Object.fromEntries(properties) };
    }
    case 'array':
      if (schema.prefixItems !== undefined) return schema.prefixItems.map((item) => build(item, base));
      return Array.from({ length: schema.minItems ?? 2 }, () =>
        typeof schema.items === 'object' ? build(schema.items, base) : 'anything',
      );
    case 'string':
      return ['text', '1.0', 'https://example.org/', `sha384-${'A'.repeat(64)}`].find((text) =>
        new RegExp(schema.pattern ?? '').test(text),
      )!;
    case 'boolean':
      return false;
    default:
      return schema.minimum ?? 0;
  }
}

/** What a `$ref` points at, and where its own references start from. */
export function resolve(reference: string, base: string): [Schema, string] {
  const url = new URL(reference, base);
  const document = schemas.find((schema) => schema.$id === url.href.split('#')[0])!;
  const name = url.hash.replace('#/$defs/', '');
  return [name === '' ? document : document.$defs![name]!, url.href];
}
