import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBuilt } from '../../scripts/build.mjs';
import { runNode } from '../../scripts/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'zo-packed-'));
const unpacked = join(place, 'package');
let tarball: string;
let files: string[];

/** All that a package may hold. Whoever adds a kind of file writes here why a user needs it. */
const EXPECTED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|publiccode\.yml|custom-elements\.json)$/,
  /^dist\/(components|src|publisher|embedding)\/[\w./-]+\.(js|d\.ts)$/,
  /^dist\/publisher\/[\w-]+\.schema\.json$/,
  /^dist\/schema\/[\w-]+\.schema\.json$/,
  /^dist\/cdn\/[\w.-]+\.js$/,
  /^dist\/cdn\/sri\.json$/,
  /^dist\/embed\/[\w-]+\.(html|css|js)$/,
  /^dist\/types\/(jsx\.d\.ts|jsx\.js|web-types\.json|vscode\.(html|css)-custom-data\.json)$/,
  /^dist\/tokens\.json$/,
  /^docs\/house-styles\/[\w-]+\.css$/,
];

beforeAll(async () => {
  if (!isBuilt()) await runNode(['scripts/build.mjs']);
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], { cwd: root, encoding: 'utf8' });
  const [packed] = JSON.parse(output) as [{ filename: string; size: number; unpackedSize: number; files: { path: string }[] }];
  tarball = join(place, packed.filename);
  files = packed.files.map(({ path }) => path);
  execFileSync('tar', ['-xzf', tarball, '-C', place]);
  console.log(
    `packed: ${files.length} files, ${(packed.size / 1e6).toFixed(2)} MB, ${(packed.unpackedSize / 1e6).toFixed(2)} MB when unpacked`,
  );
}, 240_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('what `npm pack` takes along', () => {
  it('is of the kinds that a user needs: no tests, no sources, no figures, no traces of the machine that built it', () => {
    expect(files.filter((path) => !EXPECTED.some((kind) => kind.test(path)))).toEqual([]);
    expect(EXPECTED.filter((kind) => !files.some((path) => kind.test(path)))).toEqual([]);
  });

  it('points to no source map, and names no folder of the machine that built it', () => {
    const texts = files
      .filter((path) => path.startsWith('dist/'))
      .map((path) => [path, readFileSync(join(unpacked, path), 'utf8')] as const);
    expect(texts.filter(([, text]) => /^\/\/# sourceMappingURL=/m.test(text) || text.includes(root)).map(([path]) => path)).toEqual([]);
  });

  it('is at most 1.5 MB', () => {
    expect(readFileSync(tarball).length).toBeLessThan(1_500_000);
  });

  it('imports only itself and the dependencies that it names', () => {
    const { dependencies } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const imported = files
      .filter((path) => /^dist\/(components|src|publisher|embedding)\/.*\.js$/.test(path))
      .flatMap((path) => ts.preProcessFile(readFileSync(join(unpacked, path), 'utf8')).importedFiles)
      .filter(({ fileName }) => !fileName.startsWith('.'))
      .map(({ fileName }) => /^(?:@[^/]+\/)?[^/]+/.exec(fileName)![0])
      .filter((name) => !isBuiltin(name) && !(name in dependencies));
    expect([...new Set(imported)]).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    const { scripts = {} } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as { scripts?: Record<string, string> };
    expect(['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => name in scripts)).toEqual([]);
    expect(existsSync(join(unpacked, 'binding.gyp'))).toBe(false);
  });
});

describe('tools that look at packages find nothing', () => {
  it('publint', async () => {
    const { messages } = await publint({ pkgDir: unpacked, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it('are the types wrong?', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
    expect(result.types).not.toBe(false);
    const problems = 'problems' in result ? result.problems : [];
    // Resolution of before 2020 (`node10`) knows no doors, and a CommonJS page reads an ESM package by import(): both are meant.
    const meant = (problem: (typeof problems)[number]): boolean =>
      problem.kind === 'CJSResolvesToESM' || ('resolutionKind' in problem && problem.resolutionKind === 'node10');
    expect(problems.filter((problem) => !meant(problem))).toEqual([]);
  }, 120_000);
});

it('the folder of what is embedded is complete', () => {
  expect(readdirSync(join(unpacked, 'dist', 'embed')).sort()).toEqual(readdirSync(join(root, 'dist', 'embed')).sort());
});
