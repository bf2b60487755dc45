/** A fixture: its folder, the program that checks its types, and the plugin of Vite that it is built with, if any. */
export const FIXTURES = [
  { name: 'typescript', check: ['typescript/bin/tsc', '--project', 'typescript'] },
  { name: 'react-19', check: ['typescript/bin/tsc', '--project', 'react-19'] },
  { name: 'react-18', check: ['typescript/bin/tsc', '--project', 'react-18'] },
  { name: 'vue', check: ['vue-tsc/bin/vue-tsc.js', '--project', 'vue'], plugin: vue },
  { name: 'angular', check: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '--project', 'angular'] },
  {
    name: 'svelte',
    check: ['svelte-check/bin/svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    plugin: svelte,
  },
];

async function vue() {
  const { default: plugin } = await import('@vitejs/plugin-vue');
  return plugin({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('zo-') } } });
}

async function svelte() {
  const { svelte: plugin } = await import('@sveltejs/vite-plugin-svelte');
  return plugin({ configFile: false });
}
