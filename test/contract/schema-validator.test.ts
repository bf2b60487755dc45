import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validator } from '../../src/contract/schema-validator.js';
import type { Schema as PlainSchema, Validator } from '../../src/contract/schema-validator.js';
import * as validators from '../../src/contract/validators.generated.js';

type Schema = PlainSchema & { readonly $ref?: string; readonly $defs?: Record<string, Schema> };
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const directory = new URL('../../src/contract/schemas/', import.meta.url);
const schemas = readdirSync(directory).map(
  (name) => JSON.parse(readFileSync(new URL(name, directory), 'utf8')) as Schema & { $id: string; title: string },
);
const ajv = new Ajv2020({ schemas, allErrors: true, allowUnionTypes: true });

describe.each(schemas)('the validator of $title', ({ $id, title }) => {
  const ours = (validators as unknown as Record<string, Validator<unknown>>)[`validate${title}`]!;
  const reference = ajv.getSchema($id)!;
  const good = example($id);

  it('accepts a document with every field', () => {
    expect(reference(good), JSON.stringify(reference.errors)).toBe(true);
    expect(ours(good), JSON.stringify(ours.errors)).toBe(true);
  });

  it('agrees with ajv on documents with one part changed, added or left out', () => {
    const places = placesIn(good);
    const junk = fc.constantFrom<Json | undefined>(
      undefined,
      null,
      true,
      -1,
      0,
      1.5,
      7,
      '',
      'text',
      'sha384-',
      'https://a',
      [],
      [1],
      {},
      { nl: 1 },
      { x: {} },
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), junk, (place, value) => {
        const document = withChange(good, place, value);
        expect(ours(document)).toBe(reference(document));
        const expected = new Set((reference.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`));
        for (const fault of ours.errors) expect(expected).toContain(`${fault.instancePath} ${fault.keyword}`);
      }),
      { numRuns: 400, seed: 20 },
    );
  });
});

describe('a fault', () => {
  it('says where it is as a JSON pointer, and what was asked', () => {
    const validate = validator<unknown>({ type: 'object', additionalProperties: { type: 'number' } });
    expect(validate({ 'a/b': 0, 'c~d': '0' })).toBe(false);
    expect(validate.errors).toEqual([{ instancePath: '/c~0d', keyword: 'type', asked: 'number' }]);
  });

  it('takes no property from the prototype for one of the document', () => {
    const validate = validator<unknown>({ type: 'object', required: ['toString'], additionalProperties: { type: 'string' } });
    expect(validate({})).toBe(false);
    expect(validate({ toString: 1 })).toBe(false);
    expect(validate({ toString: 'text' })).toBe(true);
  });

  it('is forgotten at the next call', () => {
    const validate = validator<number>({ type: 'number' });
    validate('one');
    validate(1);
    expect(validate.errors).toEqual([]);
  });
});

/** A document that has every property its schema names. */
function example($id: string): Json {
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

function resolve(reference: string, base: string): [Schema, string] {
  const url = new URL(reference, base);
  const document = schemas.find((schema) => schema.$id === url.href.split('#')[0])!;
  const name = url.hash.replace('#/$defs/', '');
  return [name === '' ? document : document.$defs![name]!, url.href];
}

/** The paths of all values in a document, and of one property that is not there per object. */
function placesIn(value: Json, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [path];
  const inner = Object.entries(value).flatMap(([name, item]) => placesIn(item, [...path, name]));
  return Array.isArray(value) ? [path, ...inner] : [path, [...path, 'unknown'], ...inner];
}

function withChange(document: Json, [first, ...rest]: string[], value: Json | undefined): Json {
  if (first === undefined) return value ?? null;
  const changed = rest.length === 0 ? value : withChange((document as Record<string, Json>)[first]!, rest, value);
  if (Array.isArray(document))
    return document.flatMap((item, index) => (index !== Number(first) ? [item] : changed === undefined ? [] : [changed]));
  const entries = Object.entries({ ...(document as object), [first]: changed });
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined)) as Json;
}
