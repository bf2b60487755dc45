import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breach, ROOMS, roomOf, VAGUE_NAMES } from '../../scripts/rooms.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['src', 'components', 'embedding', 'publisher'].flatMap((folder) => filesBelow(join(root, folder)));
const code = files.filter((file) => file.endsWith('.ts'));

describe('the rooms', () => {
  it('import downwards only', () => {
    const breaches = code.flatMap((file) =>
      importsOf(file)
        .flatMap(({ specifier }) => breach(file, specifier) ?? [])
        .map((why) => `${file}: ${why}`),
    );
    expect(breaches).toEqual([]);
  });

  it('are all known to scripts/rooms.mjs', () => {
    const rooms = code.map((file) => roomOf(file));
    expect([...new Set(rooms)].filter((room) => room === undefined || !Object.hasOwn(ROOMS, room))).toEqual([]);
  });

  it('hold no file that uses itself by a detour (types aside)', () => {
    const uses = new Map(
      code.map((file) => [file, importsOf(file).flatMap(({ specifier, isType }) => (isType ? [] : targetOf(file, specifier)))]),
    );
    expect(cyclesIn(uses)).toEqual([]);
  });

  it('and files are named for what they are', () => {
    expect(files.filter((file) => VAGUE_NAMES.test(file))).toEqual([]);
  });
});

describe('a breach is found', () => {
  it.each([
    ['src/contract/a.ts', '../tables/table.js'],
    ['src/tables/a.ts', '../views/region-map.view.js'],
    ['src/views/a.ts', 'lit'],
    ['src/views/a.ts', 'simple-statistics'],
    ['src/scales/a.ts', 'node:fs'],
    ['src/index.ts', '../publisher/publish.js'],
    ['components/region-map/region-map.ts', '../../publisher/publish.js'],
    ['components/region-map/region-map.ts', '../../demo/fictional/country.js'],
    ['components/shared/a.ts', 'yaml'],
    ['publisher/a.ts', '../components/index.js'],
    ['publisher/a.ts', 'lit'],
    ['embedding/frame/a.ts', 'lit'],
    ['embedding/frame/a.ts', '../../components/index.js'],
    ['components/shared/a.ts', '../../embedding/frame/embed-page.js'],
  ])('%s may not use %s', (file, specifier) => {
    expect(breach(file, specifier)).toBeDefined();
  });

  it.each([
    ['src/tables/a.ts', '../contract/status.js'],
    ['src/sources/a.ts', '../tables/table.js'],
    ['src/exporting/a.ts', '../views/frame.view.js'],
    ['src/scales/a.ts', 'simple-statistics'],
    ['components/region-map/region-map.ts', 'lit/decorators.js'],
    ['publisher/reading/a.ts', 'node:fs/promises'],
    ['publisher/reading/a.ts', '../../src/contract/status.js'],
    ['test/views/a.test.ts', '../../publisher/publish.js'],
  ])('%s may use %s', (file, specifier) => {
    expect(breach(file, specifier)).toBeUndefined();
  });
});

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(root, path).split(sep).join('/'));
}

/** What stands in the import and export lines of a file, import types aside. */
function importsOf(file: string): { specifier: string; isType: boolean }[] {
  const text = readFileSync(join(root, file), 'utf8');
  const lines = text.matchAll(
    /^(?:import|export)\s(?<type>type\s)?(?:[^'";]*?\sfrom\s)?\s*'(?<specifier>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)/gm,
  );
  return [...lines].map(({ groups }) => ({ specifier: (groups!.specifier ?? groups!.dynamic)!, isType: groups!.type !== undefined }));
}

function targetOf(file: string, specifier: string): string[] {
  if (!specifier.startsWith('.')) return [];
  return [
    relative(root, resolve(root, file, '..', specifier))
      .split(sep)
      .join('/')
      .replace(/\.js$/, '.ts'),
  ];
}

function cyclesIn(uses: Map<string, string[]>): string[] {
  const cycles: string[] = [];
  const settled = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || settled.has(file)) return;
    for (const used of uses.get(file) ?? []) visit(used, [...path, file]);
    settled.add(file);
  };
  for (const file of uses.keys()) visit(file, []);
  return cycles;
}
