import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validator } from '../../src/contract/schema-validator.js';
import type { Validator } from '../../src/contract/schema-validator.js';
import * as laterValidators from './later-validators.js';
import * as validators from '../../src/contract/validators.generated.js';
import { exampleDocument, type Json, schemas } from './example-document.js';

const ajv = new Ajv2020({ schemas, allErrors: true, allowUnionTypes: true });

describe.each(schemas)('the validator of $title', ({ $id, title }) => {
  const ours = ({ ...validators, ...laterValidators } as unknown as Record<string, Validator<unknown>>)[`validate${title}`]!;
  const reference = ajv.getSchema($id)!;
  const good = exampleDocument($id);

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
