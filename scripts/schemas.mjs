/**
 * Makes types and validators from JSON Schemas, for each room that has them. What it writes is committed; a test fails when it is stale.
 *
 *   npm run schemas            writes the files
 *   npm run schemas -- --check exits 1 when a file on disk differs
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { typesOf } from './schema-types.mjs';
import { validatorsOf } from './schema-validators.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where schemas lie, where their types and validators go, and how those find the validator. */
const ROOMS = [
  { schemas: 'src/contract/schemas', output: 'src/contract', validator: './schema-validator.js' },
  // Documents that no first picture needs: what reads one comes in a later part, with its validator and no other.
  { schemas: 'src/contract/later', output: 'src/contract/later', validator: '../schema-validator.js', apart: true },
  { schemas: 'publisher', output: 'publisher', validator: '../src/contract/schema-validator.js' },
];

const NOTICE = '// Made by scripts/schemas.mjs from the JSON Schemas. Do not edit: run `npm run schemas`.';

/** The generated files that differ from what is on disk: path (relative to the project) and the content it should have. */
export async function staleFiles() {
  const stale = [];
  for (const [path, content] of await generate()) {
    const onDisk = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (onDisk !== content) stale.push({ path, content });
  }
  return stale;
}

async function generate() {
  const files = [];
  for (const room of ROOMS) {
    const schemas = await readSchemas(join(root, room.schemas));
    if (schemas.length === 0) continue;
    files.push([join(room.output, 'types.generated.ts'), await typesOf(schemas, NOTICE)]);
    if (room.apart === true)
      for (const schema of schemas)
        files.push([join(room.output, validatorFile(schema)), await validatorsOf([schema], NOTICE, room.validator, schemas)]);
    else files.push([join(room.output, 'validators.generated.ts'), await validatorsOf(schemas, NOTICE, room.validator)]);
  }
  return files;
}

/** Of `x.schema.json`: `x.validator.generated.ts`. */
function validatorFile({ file }) {
  return `${basename(file, '.schema.json')}.validator.generated.ts`;
}

async function readSchemas(directory) {
  const entries = await readdir(directory).catch(() => []);
  const names = entries.filter((name) => name.endsWith('.schema.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = relative(root, join(directory, name));
      const schema = JSON.parse(await readFile(join(directory, name), 'utf8'));
      if (typeof schema.$id !== 'string' || typeof schema.title !== 'string')
        throw new Error(`${file}: a schema needs an $id and a title.`);
      if (!/^[A-Z][A-Za-z]*$/.test(schema.title)) throw new Error(`${file}: the title "${schema.title}" is not the name of a type.`);
      return { file, schema };
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const stale = await staleFiles();
  for (const { path, content } of stale) {
    if (!values.check) await writeFile(join(root, path), content);
    console.log(values.check ? `stale: ${path}` : `written: ${path}`);
  }
  if (values.check && stale.length > 0) process.exitCode = 1;
}
