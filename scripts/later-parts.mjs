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
 * `manualChunks` for Rollup: what several parts share is in the first load. Else Rollup makes a file of each such piece, some of 200 bytes,
 * of which the integrity alone weighs half as much in the first load.
 * @param entry id of the module that is the first load
 */
export function firstLoad(entry) {
  let shared;
  return (id, modules) => {
    shared ??= sharedByParts(modules);
    return id === entry || shared.has(id) ? 'zo' : null;
  };
}

function sharedByParts({ getModuleIds, getModuleInfo }) {
  const parts = [...getModuleIds()].filter((id) => getModuleInfo(id).dynamicImporters.length > 0);
  const [once, shared] = [new Set(), new Set()];
  for (const part of parts) for (const id of neededBy(part, getModuleInfo)) (once.has(id) ? shared : once).add(id);
  return shared;
}

/** A module and all that it imports, not by `import()`. */
function neededBy(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of getModuleInfo(id).importedIds) neededBy(imported, getModuleInfo, found);
  return found;
}

/**
 * A Rollup output plugin, to be used before the minifier: what is reached by `import()` only becomes a later part, a file of its own
 * beside the first load. See docs/decisions/0007-later-parts.md.
 *
 * A part is a classic script that leaves a function on its script element: from what it shares with the first load to what it exports.
 */
export function laterParts() {
  return {
    name: 'later-parts',

    renderDynamicImport: () => ({ left: `${LOAD}(`, right: ')' }),

    renderChunk(code, chunk, _options, { chunks }) {
      const { body } = this.parse(code);
      const edited = new MagicString(code);
      if (!chunk.isEntry) return asFunction(edited, body).toString();
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
      const table = Object.fromEntries(parts.map(({ fileName, code }) => [`./${fileName}`, integrityOf(code)]));
      first.code = first.code.replace('LATER_PARTS', () => JSON.stringify(table));
    },
  };
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

/** The module as a function: what it imports from the first load becomes its parameter, its exports what it returns. */
function asFunction(edited, body) {
  const taken = body.filter(({ type }) => type === 'ImportDeclaration').flatMap(({ specifiers }) => specifiers);
  const parameter = [LOAD, ...taken.map(({ imported, local }) => `${imported.name}: ${local.name}`)].join(', ');
  const given = exportsIn(body).flatMap(({ specifiers }) => specifiers.map(({ exported, local }) => `${exported.name}: ${local.name}`));
  for (const { type, start, end } of body) if (/^(Import|ExportNamed)Declaration$/.test(type)) edited.remove(start, end);
  return edited
    .prepend(`'use strict';\ndocument.currentScript.zoPart = ({ ${parameter} }) => {\n`)
    .append(`\nreturn { ${given.join(', ')} };\n};\n`);
}

function exportsIn(body) {
  return body.filter(({ type }) => type === 'ExportNamedDeclaration');
}
