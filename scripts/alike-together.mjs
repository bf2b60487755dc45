const ENTRY = 'alike-together';

/** Styles with styles, words with words, code by what it is about: gzip finds what repeats within the last 32 kB only. */
const KINDS = [
  /shared\/.*\.styles\.js$/,
  /\.styles\.js$/,
  /-words/,
  /language/,
  /contract/,
  /sources/,
  /geometry/,
  /tables|regions/,
  /views\/(?!region-map|branch|trend|benchmark)/,
  /statistics|scales/,
  /views/,
  /template|hatches/,
  /./,
];

/**
 * A Rollup plugin whose entry `alike-together` is `entry`, after all other modules of `dist` that it needs at once, in an order that
 * compresses well. Our modules do nothing when they are imported, so the order in which that happens does not matter; what is not used
 * still falls off.
 */
export function alikeTogether(dist, entry) {
  return {
    name: ENTRY,
    resolveId: (id) => (id === ENTRY ? { id, moduleSideEffects: true } : null),
    async load(id) {
      if (id !== ENTRY) return null;
      const modules = [...(await neededAtOnce(this, entry))].filter((path) => path.startsWith(dist) && !path.endsWith('define.js'));
      const kindOf = (path) => KINDS.findIndex((kind) => kind.test(path.slice(dist.length)));
      modules.sort((a, b) => kindOf(a) - kindOf(b) || (a < b ? -1 : 1));
      return [...modules.map((path) => `import ${JSON.stringify(path)};`), `export * from ${JSON.stringify(entry)};`].join('\n');
    },
  };
}

/** A module and all that it imports, not by `import()`. */
async function neededAtOnce(context, id, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  const { importedIds } = await context.load({ id, resolveDependencies: true });
  for (const imported of importedIds) await neededAtOnce(context, imported, found);
  return found;
}
