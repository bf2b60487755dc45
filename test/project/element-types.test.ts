import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { isBuilt } from '../../scripts/build.mjs';
import { runNode } from '../../scripts/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let tags: { tag: string; name: string }[];

beforeAll(async () => {
  if (!isBuilt()) await runNode(['scripts/build.mjs']);
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as {
    modules: { declarations?: { tagName?: string; name: string }[] }[];
  };
  tags = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, name }) => (tagName === undefined ? [] : [{ tag: tagName, name }]));
}, 180_000);

/** What the compiler says of a file of a page that uses the package, libraries checked too. */
function faults(file: 'page.ts' | 'page.tsx', text: string): string[] {
  const path = `${root}test/project/${file}`;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, target) => (name === path ? ts.createSourceFile(name, text, target) : getSourceFile(name, target));
  const program = ts.createProgram([path], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('to the compiler', () => {
  it('each tag is its element, with its events, once its door is imported', () => {
    const uses = tags.map(
      ({ tag, name }) => `
        import '@zicht-op/widgets/${tag.replace('zo-', '')}/define';
        import type { ${name} } from '@zicht-op/widgets';
        document.createElement('${tag}') satisfies ${name};
        document.querySelector('${tag}')?.addEventListener('zo-select', ({ detail }) => { detail.code satisfies string | null; });`,
    );
    expect(tags.length).toBeGreaterThan(9);
    expect(faults('page.ts', uses.join('\n'))).toEqual([]);
  });

  it('what an element or an event does not have is a fault', () => {
    const found = faults(
      'page.ts',
      `import '@zicht-op/widgets/region-map/define';
       const map = document.createElement('zo-region-map');
       map.indicator = 7;
       map.addEventListener('zo-load', ({ detail }) => detail.rows);`,
    );
    expect(found).toEqual([
      expect.stringContaining("Type 'number' is not assignable to type 'string'"),
      expect.stringContaining("Property 'rows' does not exist"),
    ]);
  });

  it('each tag is known in JSX, and what it does not have is a fault there', () => {
    const page = (...written: string[]): string => `
      import type { CustomElements } from '@zicht-op/widgets/jsx';
      declare global { namespace JSX { interface IntrinsicElements extends CustomElements {} } }
      export const figures = [${written.join(', ')}];`;
    expect(faults('page.tsx', page(...tags.map(({ tag }) => `<${tag} id="one"></${tag}>`)))).toEqual([]);
    expect(faults('page.tsx', page('<zo-trend-line indicator="a" onzo-select={({ detail }) => detail.code} />'))).toEqual([]);
    expect(
      faults('page.tsx', page('<zo-trend-line indicator={7} />', '<zo-trend-line onzo-load={({ detail }) => detail.rows} />')),
    ).toEqual([
      expect.stringContaining("Type 'number' is not assignable to type 'string'"),
      expect.stringContaining("Property 'rows' does not exist"),
    ]);
  });
});
