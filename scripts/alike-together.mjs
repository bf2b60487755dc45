import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ENTRY = 'alike-together';

/** Styles with styles, words with words: gzip finds what repeats within the last 32 kB only. */
const KINDS = [/\.styles\.js$/, /language/, /template|hatches/, /components/, /views/, /sources|contract|regions/, /./];

/**
 * A Rollup plugin whose entry `alike-together` is `entry`, after all other modules of `folders` in an order that compresses well.
 * Our modules do nothing when they are imported, so the order in which that happens does not matter; what is not used still falls off.
 */
export function alikeTogether(entry, folders) {
  return {
    name: ENTRY,
    resolveId: (id) => (id === ENTRY ? { id, moduleSideEffects: true } : null),
    load(id) {
      if (id !== ENTRY) return null;
      const modules = folders.flatMap(modulesBelow).filter((path) => !path.endsWith('define.js'));
      const kindOf = (path) => KINDS.findIndex((kind) => kind.test(path));
      modules.sort((a, b) => kindOf(a) - kindOf(b) || (a < b ? -1 : 1));
      return [...modules.map((path) => `import ${JSON.stringify(path)};`), `export * from ${JSON.stringify(entry)};`].join('\n');
    },
  };
}

function modulesBelow(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.js')).map((name) => join(folder, name));
}
