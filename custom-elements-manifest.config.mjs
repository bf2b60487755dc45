/** What `npm run analyze` reads and writes: the description of the elements for editors and documentation. */
export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/**/*.template.ts', 'components/**/*.styles.ts', 'components/**/define.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
