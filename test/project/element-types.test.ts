import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';
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

/** What the compiler says of each of these files of a page that uses the package, libraries checked too. */
function faultsOf(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`${root}test/project/${name}`, text]));
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
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, target) =>
    texts.has(name) ? ts.createSourceFile(name, texts.get(name)!, target) : getSourceFile(name, target);
  const found: Record<string, string[]> = Object.fromEntries(Object.keys(files).map((name) => [name, []]));
  for (const { file, messageText } of ts.getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options, host))) {
    const name = file?.fileName.replace(`${root}test/project/`, '') ?? 'elsewhere';
    (found[name] ??= []).push(ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
  return found;
}

it('to the compiler each tag is its element with its events, in JSX too; what it does not have is a fault', () => {
  const uses = tags.map(
    ({ tag, name }) => `
      import '@zicht-op/widgets/${tag.replace('zo-', '')}/define';
      import type { ${name} } from '@zicht-op/widgets';
      document.createElement('${tag}') satisfies ${name};
      document.querySelector('${tag}')?.addEventListener('zo-select', ({ detail }) => { detail.code satisfies string | null; });`,
  );
  const found = faultsOf({
    'right.ts': uses.join('\n'),
    'wrong.ts': `
      import '@zicht-op/widgets/region-map/define';
      const map = document.createElement('zo-region-map');
      map.indicator = 7;
      map.addEventListener('zo-load', ({ detail }) => detail.rows);`,
    'right.tsx': `
      import type { CustomElements } from '@zicht-op/widgets/jsx';
      declare global { namespace JSX { interface IntrinsicElements extends CustomElements {} } }
      export const figures = [${tags.map(({ tag }) => `<${tag} id="one"></${tag}>`).join(', ')}];
      export const listening = <zo-trend-line indicator="a" onzo-select={({ detail }) => detail.code} />;`,
    'wrong.tsx': `
      export const number = <zo-trend-line indicator={7} />;
      export const listening = <zo-trend-line onzo-load={({ detail }) => detail.rows} />;`,
  });
  const wrong = [
    expect.stringContaining("Type 'number' is not assignable to type 'string'"),
    expect.stringContaining("Property 'rows' does not exist"),
  ];
  expect(tags.length).toBeGreaterThan(9);
  expect(found).toEqual({ 'right.ts': [], 'wrong.ts': wrong, 'right.tsx': [], 'wrong.tsx': wrong });
});
