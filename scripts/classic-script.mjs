import MagicString from 'magic-string';

/**
 * A Rollup output plugin that writes the entry once more, as a classic script `file` that leaves its exports in the global variable `name`.
 * It uses the same later parts as the module.
 */
export function classicScript({ file, name }) {
  return {
    name: 'classic-script',
    generateBundle(_options, bundle) {
      const { code } = Object.values(bundle).find(({ isEntry }) => isEntry);
      const edited = new MagicString(code);
      const given = [];
      for (const { type, start, end, specifiers } of this.parse(code).body) {
        if (type !== 'ExportNamedDeclaration') continue;
        given.push(...specifiers.map(({ exported, local }) => `${exported.name}:${local.name}`));
        edited.remove(start, end);
      }
      edited.replace('import.meta.url', 'document.currentScript?.src');
      edited.prepend(`var ${name}=(()=>{"use strict";`).append(`return{${given.join(',')}}})();\n`);
      this.emitFile({ type: 'asset', fileName: file, source: edited.toString() });
    },
  };
}
