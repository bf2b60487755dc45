import MagicString from 'magic-string';

/**
 * What a classic script begins with, of which the encoding is not told: without it, it has that of its page, which may be an old one.
 * A module is UTF-8 always. See https://encoding.spec.whatwg.org/#bom-sniff.
 */
export const UTF_8 = '\uFEFF';

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
      this.emitFile({ type: 'asset', fileName: file, source: `${UTF_8}${edited}` });
    },
  };
}
