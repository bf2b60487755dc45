import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { compile } from 'json-schema-to-typescript';

const OPTIONS = {
  additionalProperties: false,
  unreachableDefinitions: true,
  style: { printWidth: 140, singleQuote: true },
};

/**
 * TypeScript declarations, one per title. Each titled part of a schema becomes a definition of one large schema, so that a type
 * used by several documents is declared once; two different types under one title are an error.
 */
export async function typesOf(schemas, notice) {
  const definitions = {};
  for (const { file, schema } of schemas) {
    const { $defs = {}, ...document } = schema;
    for (const [name, definition] of Object.entries($defs)) define(definition.title ?? typeName(name), definition, file);
    define(schema.title, document, file);
  }
  const source = await compile({ type: 'object', $defs: definitions }, 'Schemas', { ...OPTIONS, bannerComment: notice });
  return withoutRoot(source);

  function define(name, definition, file) {
    const { title: _title, ...untitled } = definition;
    const lifted = lift(untitled, file);
    definitions[name] ??= { ...lifted, title: name };
    if (!isDeepStrictEqual(shapeOf(lifted), shapeOf(definitions[name]))) throw new Error(`${file}: there is already another type ${name}.`);
  }

  function lift(node, file) {
    if (Array.isArray(node)) return node.map((item) => lift(item, file));
    if (node === null || typeof node !== 'object') return node;
    if (typeof node.$ref === 'string') return { $ref: `#/$defs/${referredType(node.$ref, file)}` };
    if (typeof node.title === 'string') {
      define(node.title, node, file);
      return { $ref: `#/$defs/${node.title}` };
    }
    const keywords = Object.entries(node).filter(([keyword]) => keyword !== '$id' && keyword !== '$schema');
    return inOlderNotation(Object.fromEntries(keywords.map(([keyword, value]) => [keyword, liftValue(keyword, value, file)])));
  }

  function liftValue(keyword, value, file) {
    if (keyword !== 'properties') return lift(value, file);
    return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, lift(property, file)]));
  }

  function referredType(reference, file) {
    const [name, pointer = ''] = reference.split('#');
    const target = name === '' ? schemas.find((schema) => schema.file === file) : schemas.find((schema) => basename(schema.file) === name);
    const definition = pointer === '' ? target?.schema : target?.schema.$defs?.[pointer.replace('/$defs/', '')];
    if (definition === undefined) throw new Error(`${file}: there is nothing at "${reference}".`);
    return definition.title ?? typeName(pointer.replace('/$defs/', ''));
  }
}

/** The compiler knows tuples by their older notation only, and makes an awkward type of "one or more". */
function inOlderNotation({ prefixItems, items, minItems, ...rest }) {
  const size = rest.maxItems === undefined ? {} : { minItems };
  if (prefixItems !== undefined) return { ...rest, ...size, items: prefixItems, additionalItems: items ?? true };
  return items === undefined ? { ...rest, ...size } : { ...rest, ...size, items };
}

function shapeOf({ title: _title, description: _description, ...shape }) {
  return shape;
}

function typeName(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The compiler also declares the large schema, and mentions it at each definition. */
function withoutRoot(source) {
  return source
    .replace(/ \*\n \* This interface was referenced by `Schemas`[^\n]*\n \* via the[^\n]*\n/g, '')
    .replace(/\/\*\*\n \* This interface was referenced by `Schemas`[^\n]*\n \* via the[^\n]*\n \*\/\n/g, '')
    .replace(/export interface Schemas \{\}\n/, '');
}
