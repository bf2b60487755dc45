import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { alikeTogether } from './scripts/alike-together.mjs';
import { classicScript } from './scripts/classic-script.mjs';
import { firstLoad, laterParts } from './scripts/later-parts.mjs';

const dist = join(import.meta.dirname, 'dist');
// A function that is used once stays among its likes, where gzip finds what repeats. Without `module: false` parts would not stay strict.
const minify = terser({
  ecma: 2022,
  module: false,
  toplevel: true,
  compress: { passes: 2, reduce_funcs: false },
  format: { comments: false },
});

/** What stands alone: one file, that needs no other. */
function alone(input, file, format) {
  return {
    input: join(dist, 'embedding', input),
    plugins: [nodeResolve({ browser: true })],
    output: { file: join(dist, file), format, inlineDynamicImports: true, plugins: [minify] },
  };
}

/** All elements for pages without a bundler, as a module and as a classic script for pages that drop `type=module`; and their later parts. */
const elements = {
  input: 'alike-together',
  preserveEntrySignatures: 'allow-extension',
  treeshake: { moduleSideEffects: (id) => id.endsWith('define.js') },
  plugins: [alikeTogether(dist, join(dist, 'components', 'define.js')), nodeResolve({ browser: true, exportConditions: ['production'] })],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    manualChunks: firstLoad('alike-together'),
    entryFileNames: 'zo.js',
    chunkFileNames: 'zo-[name]-[hash].js',
    hashCharacters: 'hex',
    plugins: [laterParts(), minify, classicScript({ file: 'zo.iife.js', name: 'zo' })],
  },
};

export default [
  elements,
  alone('loader/zo-embed.js', 'cdn/zo-embed.js', 'iife'),
  alone('frame/embed-page.js', 'embed/embed.js', 'iife'),
  alone('builder/builder.js', 'embed/builder.js', 'es'),
];
