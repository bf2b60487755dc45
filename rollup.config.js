import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { alikeTogether } from './scripts/alike-together.mjs';
import { collapseTemplates } from './scripts/collapse-templates.mjs';

const dist = join(import.meta.dirname, 'dist');
// A function that is used once stays among its likes, where gzip finds what repeats.
const minify = terser({ ecma: 2022, module: true, compress: { passes: 2, reduce_funcs: false }, format: { comments: false } });

/** One file with all elements, for pages without a bundler: as a module, and as a classic script for pages that drop `type=module`. */
export default {
  input: 'alike-together',
  treeshake: { moduleSideEffects: (id) => id.endsWith('define.js') },
  plugins: [
    alikeTogether(dist, join(dist, 'components', 'define.js')),
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    collapseTemplates(),
  ],
  output: [
    { file: 'dist/cdn/zo.js', format: 'es', plugins: [minify] },
    { file: 'dist/cdn/zo.iife.js', format: 'iife', name: 'zo', plugins: [minify] },
  ],
};
