import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as bundle, type Plugin } from 'esbuild';
import ts from 'typescript';
import { build as viteBuild } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { isBuilt } from '../../scripts/build.mjs';
import { runNode } from '../../scripts/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const doors = Object.entries(manifest.exports).flatMap(([door, target]) => (typeof target === 'string' ? [] : [{ door, ...target }]));
const elements = readdirSync(`${root}components`, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && !['shared', 'group'].includes(entry.name) ? [entry.name] : [],
);
const BUNDLE = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  metafile: true,
  legalComments: 'none',
} as const;
/** Leaves out what is reached by `import()`. */
const firstLoad: Plugin = {
  name: 'first-load',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
};

beforeAll(async () => {
  if (isBuilt()) return;
  const { code, output } = await runNode(['scripts/build.mjs']);
  expect(code, output).toBe(0);
}, 180_000);

describe('package doors', () => {
  it.each(doors)('$door leads to code and to types', ({ door, types, default: code }) => {
    expect(existsSync(`${root}${code}`), code).toBe(true);
    expect(existsSync(`${root}${types}`), types).toBe(true);
    const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
    const { resolvedModule } = ts.resolveModuleName(`@zicht-op/widgets${door.slice(1)}`, `${root}test/consumer.ts`, options, ts.sys);
    expect(resolvedModule?.resolvedFileName).toBeDefined();
  });

  it('can each be imported in Node, where there is no DOM', () => {
    const names = doors.map(({ door }) => `@zicht-op/widgets${door.slice(1)}`);
    const script = `for (const name of ${JSON.stringify(names)}) await import(name); console.log('imported');`;
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' })).toContain(
      'imported',
    );
  });

  it('"." registers nothing, "./define" registers every element', () => {
    const script = `
      const registered = () => ${JSON.stringify(elements)}.map((name) => globalThis.customElements?.get('zo-' + name) !== undefined);
      await import('@zicht-op/widgets');
      const before = registered();
      await import('@zicht-op/widgets/define');
      console.log(JSON.stringify([before, registered()]));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual([elements.map(() => false), elements.map(() => true)]);
  });

  it('"./core" brings no lit along', async () => {
    const { metafile } = await bundle({ ...BUNDLE, entryPoints: [`${root}dist/src/index.js`] });
    expect(Object.keys(metafile!.inputs).filter((path) => path.includes('node_modules/lit') || path.includes('@lit'))).toEqual([]);
  });

  it('"./schema/*" has every schema, "./custom-elements.json" every element', () => {
    expect(JSON.parse(read('dist/schema/release.schema.json'))).toHaveProperty('$id');
    const { modules } = JSON.parse(read('custom-elements.json')) as { modules: { declarations?: { tagName?: string }[] }[] };
    const tags = modules.flatMap(({ declarations }) => declarations ?? []).flatMap(({ tagName }) => tagName ?? []);
    expect(tags).toEqual(expect.arrayContaining(elements.map((name) => `zo-${name}`)));
  });

  it('`zicht-op` can be run, and wrong usage exits with 2', () => {
    const { status, stderr } = spawnSync(process.execPath, [`${root}${manifest.bin['zicht-op']}`, 'no-such-command'], { encoding: 'utf8' });
    expect(status, stderr).toBe(2);
    expect(read(manifest.bin['zicht-op']!)).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('sri.json holds the integrity of every CDN file', () => {
    const integrity = JSON.parse(read('dist/cdn/sri.json')) as Record<string, string>;
    expect(Object.keys(integrity)).toEqual(scripts());
    for (const [name, value] of Object.entries(integrity)) expect(value, name).toBe(integrityOf(read(`dist/cdn/${name}`)));
  });

  it('both CDN files know their later parts, which each know nothing of where they are', () => {
    expect(parts()).not.toEqual([]);
    for (const name of ['zo.js', 'zo.iife.js'])
      for (const part of parts())
        expect(read(`dist/cdn/${name}`), name).toContain(`"./${part}":"${integrityOf(read(`dist/cdn/${part}`))}"`);
    for (const part of parts()) expect(read(`dist/cdn/${part}`), part).not.toMatch(/\bimport\b/);
  });

  it('`npm pack` takes every CDN file along', () => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' });
    const [{ files }] = JSON.parse(output) as [{ files: { path: string }[] }];
    const packed = new Set(files.map(({ path }) => path));
    expect([...scripts(), 'sri.json'].filter((name) => !packed.has(`dist/cdn/${name}`))).toEqual([]);
  });

  it('a bundler keeps later parts out of the first load: Vite', async () => {
    const input = `${root}dist/components/region-map/define.js`;
    const built = await viteBuild({ logLevel: 'silent', root, build: { write: false, rollupOptions: { input } } });
    const chunks = 'output' in built ? built.output.flatMap((file) => (file.type === 'chunk' ? [file] : [])) : [];
    const later = chunks.filter(({ isDynamicEntry }) => isDynamicEntry);
    expect(later.map(({ name }) => name)).toContain('tools');
    const first = new Set(chunks.find(({ isEntry }) => isEntry)!.imports);
    expect(later.filter(({ fileName }) => first.has(fileName))).toEqual([]);
  });
});

describe('size, minified and gzipped, all dependencies included', () => {
  it.each(['zo.js', 'zo.iife.js'])('%s, the first load of all elements: at most 60 kB', (name) => {
    expect(report(`all elements (${name})`, read(`dist/cdn/${name}`))).toBeLessThanOrEqual(60_000);
  });

  it.each(elements)('%s, its first load with what draws its first picture: at most 45 kB, of two maps in one 60', async (name) => {
    const part = figureOf(name);
    const entryPoints = [`${root}dist/components/${name}/define.js`, ...(part === undefined ? [] : [part])];
    const { outputFiles } = await bundle({ ...BUNDLE, plugins: [firstLoad], entryPoints, splitting: true, outdir: root });
    const sizes = outputFiles!.map(({ path, text }) => report(`${name}: ${basename(path)}`, text));
    expect(report(name, sizes)).toBeLessThanOrEqual(name === 'branch-overlay' ? 60_000 : 45_000);
  });

  it('zo-embed.js, all that a page with frames loads: at most 2 kB', () => {
    expect(report('zo-embed.js', read('dist/cdn/zo-embed.js'))).toBeLessThanOrEqual(2000);
  });

  it('later parts: each at most 14.5 kB, which with its headers is what a server sends before it waits for an answer', () => {
    for (const part of parts()) expect(report(part, read(`dist/cdn/${part}`)), part).toBeLessThanOrEqual(14_500);
  });

  it('decision 5 says what the first pictures of all four elements on one page need', () => {
    const figures = parts().filter((part) => /zo-shared-|(benchmark-table|branch-concentration|trend-line)\.figure-/.test(part));
    const size = report(
      'first pictures of four elements',
      ['zo.js', ...figures].map((name) => gzipped(read(`dist/cdn/${name}`))),
    );
    const [, said] = /first pictures of all four[^.]* (\d+\.\d) kB/.exec(read('docs/decisions/0005-bundles.md'))!;
    expect(figures).toHaveLength(4);
    expect(Math.abs(size - 1000 * Number(said))).toBeLessThan(1000);
  });
});

/** The later part that an element draws its first picture with, if it has one. */
function figureOf(element: string): string | undefined {
  const file = element === 'branch-overlay' ? 'overlay-content.js' : `${element}.figure.js`;
  const path = `${root}dist/components/${element}/${file}`;
  return existsSync(path) ? path : undefined;
}

function scripts(): string[] {
  return readdirSync(`${root}dist/cdn`)
    .filter((name) => name.endsWith('.js'))
    .sort();
}

function parts(): string[] {
  return scripts().filter((name) => !['zo.js', 'zo.iife.js', 'zo-embed.js'].includes(name));
}

function integrityOf(content: string): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

function gzipped(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

/** @param code a text, or the sizes of several */
function report(name: string, code: string | readonly number[]): number {
  const size = typeof code === 'string' ? gzipped(code) : code.reduce((sum, each) => sum + each);
  console.log(`${name}: ${(size / 1000).toFixed(1)} kB`);
  return size;
}
