import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import MagicString from 'magic-string';
import { UTF_8 } from './classic-script.mjs';

const LOADER = readFileSync(new URL('./load-part.js', import.meta.url), 'utf8');
/** Stands for `import` in what Rollup renders; the name of the loader in every file. */
const LOAD = 'loadPart';
/** How a part names the first load. */
const FIRST_LOAD = './zo.js';

/** The `integrity` of a file, for `<script>`. */
export function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Parts that are fetched with nearly every figure. */
const EVERYDAY = /\/(tools|table-part|region-map\.twin)\.js$/;

/**
 * `manualChunks` for Rollup: what several parts share is one part more, which comes with each that needs it; what an everyday part shares is in
 * the first load. Else Rollup makes a file of each such piece, some of 200 bytes, of which the integrity alone weighs half as much.
 * @param entry id of the module that is the first load
 */
export function firstLoad(entry) {
  let users;
  return (id, modules) => {
    users ??= usersOf(modules, entry);
    if (id === entry) return 'zo';
    const parts = users.get(id) ?? [];
    if (parts.length < 2) return null;
    return parts.some((part) => EVERYDAY.test(part)) ? 'zo' : 'shared';
  };
}

/** Per module that the first load does not need the parts that need it. */
function usersOf({ getModuleIds, getModuleInfo }, entry) {
  const users = new Map();
  const first = neededBy(entry, getModuleInfo);
  for (const part of [...getModuleIds()].filter((id) => getModuleInfo(id).dynamicImporters.length > 0))
    for (const id of neededBy(part, getModuleInfo)) if (!first.has(id)) users.set(id, [...(users.get(id) ?? []), part]);
  return users;
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
 * A part is a classic script that leaves a function on its script element: from what the first load gives, and what the parts share, to
 * what it exports.
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
      for (const part of parts) part.code = `${UTF_8}${part.code}`;
      const others = ({ imports }) => imports.filter((name) => name !== first.fileName);
      const [shared, ...more] = new Set(parts.flatMap(others));
      if (more.length > 0) this.error(`Parts share more than one file: ${[shared, ...more].join(', ')}`);
      const withShared = parts.filter((part) => others(part).length > 0);
      const inOrder = [...withShared, ...parts.filter((part) => others(part).length === 0)];
      const table = Object.fromEntries(inOrder.map(({ fileName, code }) => [`./${fileName}`, integrityOf(code)]));
      first.code = first.code
        .replace('LATER_PARTS', () => JSON.stringify(table))
        .replace('SHARED_PART', () => JSON.stringify(shared === undefined ? '' : `./${shared}`))
        .replace('NEED_SHARED', () => String(withShared.length));
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

/** The module as a function: what it imports from the first load and from what parts share become its parameters, its exports what it returns. */
function asFunction(edited, body) {
  const taken = (isWanted) =>
    body
      .filter(({ type, source }) => type === 'ImportDeclaration' && isWanted(source.value))
      .flatMap(({ specifiers }) => specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`));
  const isFirst = (source) => source === FIRST_LOAD;
  const parameters = `{ ${[LOAD, ...taken(isFirst)].join(', ')} }, { ${taken((source) => !isFirst(source)).join(', ')} }`;
  const given = exportsIn(body).flatMap(({ specifiers }) => specifiers.map(({ exported, local }) => `${exported.name}: ${local.name}`));
  for (const { type, start, end } of body) if (/^(Import|ExportNamed)Declaration$/.test(type)) edited.remove(start, end);
  return edited
    .prepend(`'use strict';\ndocument.currentScript.zoPart = (${parameters}) => {\n`)
    .append(`\nreturn { ${given.join(', ')} };\n};\n`);
}

function exportsIn(body) {
  return body.filter(({ type }) => type === 'ExportNamedDeclaration');
}
