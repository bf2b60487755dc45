import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newElement } from '../../scripts/new-element.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = ['src', 'components', 'package.json', 'tsconfig.json', 'test/components/element-contract.ts', 'test/components/page.ts'];

describe('npm run new price-list', () => {
  let root: string;
  let paths: string[];
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'new-element-'));
    for (const part of PARTS) cpSync(join(project, part), join(root, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    paths = await newElement('price-list', root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('makes every part of an element, and registers it', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'components/price-list/define.ts',
        'components/price-list/price-list.ts',
        'components/price-list/price-list.styles.ts',
        'components/price-list/price-list.template.ts',
        'demo/price-list.html',
        'docs/components/price-list.md',
        'src/views/price-list.view.ts',
        'test/components/price-list.test.ts',
        'test/views/price-list.view.test.ts',
      ]),
    );
    expect(text('components/define.ts')).toContain("import './price-list/define.js';");
    expect(text('components/index.ts')).toContain("export { ZoPriceList } from './price-list/price-list.js';");
    expect(JSON.parse(text('package.json')).exports).toMatchObject({
      './price-list': { default: './dist/components/price-list/price-list.js' },
      './price-list/define': { types: './dist/components/price-list/define.d.ts' },
    });
    for (const path of paths) expect(text(path), path).not.toMatch(/__\w+__/);
  });

  it('makes code that compiles', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const files = [...paths.filter((path) => path.endsWith('.ts')), 'components/index.ts', 'components/define.ts'].map((path) =>
      join(root, path),
    );
    const program = ts.createProgram(files, options);
    const faults = files.flatMap((file) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    expect(faults.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)).toEqual([]);
  }, 60_000);

  it('refuses an element that is there already, or a name that is none, and changes nothing', async () => {
    const before = text('components/define.ts');
    await expect(newElement('price-list', root)).rejects.toThrow('is there already');
    await expect(newElement('PriceList', root)).rejects.toThrow('is not a name');
    expect(text('components/define.ts')).toBe(before);
  });
});
