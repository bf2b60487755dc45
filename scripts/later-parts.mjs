import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import MagicString from 'magic-string';

const LOADER = readFileSync(new URL('./load-part.js', import.meta.url), 'utf8');
/** Stands for `import` in what Rollup renders; the name of the loader in every file. */
const LOAD = 'loadPart';

/** The `integrity` of a file, for `<script>`. */
export function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * A Rollup output plugin, to be used before the minifier: what is reached by `import()` only becomes a later part, a file of its own
 * beside the first load. See docs/decisions/0007-later-parts.md.
 *
 * A part is a classic script that leaves a function on its script element: from what it shares with the first load, and what the parts
 * that it needs export, to what it exports itself.
 */
export function laterParts() {
  return {
    name: 'later-parts',

    renderDynamicImport: () => ({ left: `${LOAD}(`, right: ')' }),

    renderChunk(code, chunk, _options, { chunks }) {
      const { body } = this.parse(code);
      const edited = new MagicString(code);
      if (!chunk.isEntry) return asFunction(edited, body, chunk, entryOf(chunks)).toString();
      const used = new Set(Object.values(chunks).flatMap(({ importedBindings }) => importedBindings[chunk.fileName] ?? []));
      const shared = takeExports(edited, body, publicNames(this, chunk.facadeModuleId), used);
      return edited.prepend(LOADER.replace('SHARED_WITH_PARTS', `{ ${[LOAD, ...shared].join(', ')} }`)).toString();
    },

    generateBundle(_options, bundle) {
      const first = entryOf(bundle);
      for (const id of first.moduleIds)
        if (this.getModuleInfo(id).dynamicImporters.length > 0)
          this.error(`${id} is a later part, and in the first load: which of its modules imports it without import()?`);
      const parts = Object.values(bundle).filter((file) => file !== first);
      const needs = ({ imports }) => imports.filter((file) => file !== first.fileName).map(asAsked);
      const table = Object.fromEntries(parts.map((part) => [asAsked(part.fileName), [integrityOf(part.code), ...needs(part)]]));
      first.code = first.code.replace('LATER_PARTS', () => JSON.stringify(table));
    },
  };
}

/** How Rollup names a file where it is asked for. */
function asAsked(file) {
  return `./${file}`;
}

function entryOf(chunks) {
  return Object.values(chunks).find(({ isEntry }) => isEntry);
}

/** What pages may import from the first load: the rest of its exports is for the parts. */
function publicNames(context, id) {
  const { ast, exports } = context.getModuleInfo(id);
  const elsewhere = ast.body.filter(({ type }) => type === 'ExportAllDeclaration').map(({ source }) => resolve(dirname(id), source.value));
  return new Set([...exports, ...elsewhere.flatMap((from) => [...publicNames(context, from)])]);
}

/** Takes what is not public out of the exports. Gives the properties, `exported: local`, of the object that parts get. */
function takeExports(edited, body, isPublic, used) {
  const shared = [];
  for (const statement of exportsIn(body)) {
    const kept = [];
    for (const { exported, local } of statement.specifiers) {
      if (used.has(exported.name)) shared.push(`${exported.name}: ${local.name}`);
      if (isPublic.has(exported.name)) kept.push(`${local.name} as ${exported.name}`);
    }
    edited.update(statement.start, statement.end, `export { ${kept.join(', ')} };`);
  }
  return shared;
}

/** The module as a function: imports become its parameters, exports what it returns. */
function asFunction(edited, body, chunk, entry) {
  const parameters = [entry.fileName, ...chunk.imports.filter((file) => file !== entry.fileName)].map((file) => {
    const taken = body.filter(({ type, source }) => type === 'ImportDeclaration' && source.value === asAsked(file)).flatMap(taking);
    return `{ ${(file === entry.fileName ? [LOAD, ...taken] : taken).join(', ')} }`;
  });
  const given = exportsIn(body).flatMap(({ specifiers }) => specifiers.map(({ exported, local }) => `${exported.name}: ${local.name}`));
  for (const { type, start, end } of body) if (/^(Import|ExportNamed)Declaration$/.test(type)) edited.remove(start, end);
  return edited
    .prepend(`'use strict';\ndocument.currentScript.zoPart = (${parameters.join(', ')}) => {\n`)
    .append(`\nreturn { ${given.join(', ')} };\n};\n`);
}

function exportsIn(body) {
  return body.filter(({ type }) => type === 'ExportNamedDeclaration');
}

function taking({ specifiers }) {
  return specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`);
}
