import { format } from 'prettier';

const PROSE = new Set(['$schema', '$id', '$defs', 'title', 'description', 'examples', 'default']);
const VALUES = new Set(['type', 'const', 'enum', 'required', 'pattern', 'minimum', 'maximum', 'minItems', 'maxItems']);
const SCHEMAS = new Set(['additionalProperties', 'prefixItems', 'items', 'anyOf']);

/** Types that schema-validator.ts has a constant for. */
const PLAIN_TYPES = new Set(['integer', 'string']);
/** What schema-validator.ts offers to write schemas with. */
const MAKERS = new Set(['integer', 'list', 'record', 'string', 'validator']);

/**
 * Code of one validator per schema: the schemas without their prose, as constants that share what they refer to.
 * @param room all schemas that these may refer to
 */
export async function validatorsOf(schemas, notice, validatorModule, room = schemas) {
  const definitions = definitionsIn(room);
  const used = new Set();
  const documents = schemas.map(
    ({ file, schema }) => `export const validate${schema.title} = validator<${schema.title}>(${code(schema, file, used)});`,
  );
  const defined = inOrderOfUse(definitions, used);
  const statements = [...defined.map((name) => `const ${name}: Schema = ${definitions.get(name).code};`), '', ...documents].join('\n');
  for (const name of defined) for (const reference of definitions.get(name).references) used.add(reference);
  const makers = [...MAKERS].filter((name) => name === 'validator' || used.has(name));
  const types = defined.length === 0 ? [] : ['type Schema'];
  const source = [
    notice,
    `import { ${[...makers, ...types].join(', ')} } from '${validatorModule}';`,
    `import type { ${schemas.map(({ schema }) => schema.title).join(', ')} } from './types.generated.js';`,
    '',
    statements,
  ];
  return format(source.join('\n'), { parser: 'typescript', printWidth: 140, singleQuote: true });
}

function definitionsIn(schemas) {
  const definitions = new Map();
  for (const { file, schema } of schemas)
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
      if (definitions.has(name)) throw new Error(`${file}: "${name}" is defined in another schema too; refer to that one.`);
      const references = new Set();
      definitions.set(name, { references, code: code(definition, file, references) });
    }
  return definitions;
}

function code(node, file, references) {
  if (Array.isArray(node)) return `[${node.map((item) => code(item, file, references)).join(', ')}]`;
  if (typeof node !== 'object') return JSON.stringify(node);
  if (typeof node.$ref === 'string') {
    const name = /#\/\$defs\/(\w+)$/.exec(node.$ref)?.[1];
    if (name === undefined) throw new Error(`${file}: "${node.$ref}" does not refer to a definition.`);
    references.add(name);
    return name;
  }
  const keywords = Object.entries(node).filter(([keyword]) => !PROSE.has(keyword));
  const asked = keywords.map(([keyword]) => keyword).join(' ');
  if (asked === 'type' && PLAIN_TYPES.has(node.type)) return made(node.type, references);
  if (asked === 'type items' && node.type === 'array') return made(`list(${code(node.items, file, references)})`, references);
  if (isRecord(Object.fromEntries(keywords))) return recordCode(node, file, references);
  return `{ ${keywords.map(([keyword, value]) => `${keyword}: ${keywordCode(keyword, value, file, references)}`).join(', ')} }`;
}

/** Code that uses one of {@link MAKERS}, which is noted among the references. */
function made(text, references) {
  references.add(/^\w+/.exec(text)[0]);
  return text;
}

function keywordCode(keyword, value, file, references) {
  if (VALUES.has(keyword)) return JSON.stringify(value);
  if (SCHEMAS.has(keyword)) return code(value, file, references);
  if (keyword === 'properties') return propertiesCode(Object.entries(value), file, references);
  throw new Error(`${file}: schema-validator.ts does not know the keyword "${keyword}".`);
}

/** An object whose properties are all named: said with `record`, which names each property once. */
function isRecord({ type, properties, required = [], additionalProperties, ...others }) {
  const isPlain = type === 'object' && properties !== undefined && additionalProperties === undefined && Object.keys(others).length === 0;
  return isPlain && required.every((name) => Object.hasOwn(properties, name));
}

function recordCode({ properties, required = [] }, file, references) {
  const entries = Object.entries(properties);
  const asked = propertiesCode(
    entries.filter(([name]) => required.includes(name)),
    file,
    references,
  );
  const optional = entries.filter(([name]) => !required.includes(name));
  return made(optional.length === 0 ? `record(${asked})` : `record(${asked}, ${propertiesCode(optional, file, references)})`, references);
}

function propertiesCode(entries, file, references) {
  return `{ ${entries.map(([name, property]) => `${JSON.stringify(name)}: ${code(property, file, references)}`).join(', ')} }`;
}

/** Names of the definitions that are used, by others too, each after those it refers to. */
function inOrderOfUse(definitions, used) {
  const ordered = new Set();
  const visit = (name, path) => {
    if (MAKERS.has(name) || ordered.has(name)) return;
    if (path.includes(name)) throw new Error(`The definition "${name}" refers to itself.`);
    const definition = definitions.get(name);
    if (definition === undefined) throw new Error(`There is no definition "${name}".`);
    for (const other of definition.references) visit(other, [...path, name]);
    ordered.add(name);
  };
  for (const name of definitions.keys()) if (used.has(name)) visit(name, []);
  return [...ordered];
}
