import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { isBuilt } from '../../scripts/build.mjs';
import { runNode } from '../../scripts/run.mjs';

interface Token {
  $type?: string;
  $value: { hex?: string; components?: number[]; value?: number; unit?: string };
  $description: string;
  $extensions: { 'zicht-op.widgets': { property: string; dark?: Token['$value']; fallsBackOn?: string } };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
let tokens: Map<string, Token>;

beforeAll(async () => {
  if (!isBuilt()) await runNode(['scripts/build.mjs']);
  const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, string> };
  tokens = new Map(tokensIn(JSON.parse(read(exports['./tokens.json']!)) as Record<string, unknown>));
}, 180_000);

/** By the name that the format gives them: groups with dots between. */
function tokensIn(group: Record<string, unknown>, path: readonly string[] = []): [string, Token][] {
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, within]) => {
      const child = within as Record<string, unknown>;
      return '$value' in child
        ? [[[...path, name].join('.'), child as unknown as Token] as [string, Token]]
        : tokensIn(child, [...path, name]);
    });
}

function sources(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${folder}/${name}`));
}

describe('tokens.json', () => {
  it('has each custom property of ours that an element reads, and no other', () => {
    const used = new Set(sources('components').flatMap((source) => source.match(/(?<=var\(\s*)--zo-[a-z0-9-]+/g) ?? []));
    expect([...tokens.keys()].map((name) => `--${name.replaceAll('.', '-')}`).sort()).toEqual([...used].sort());
    expect(used.size).toBeGreaterThan(20);
  });

  it('gives each its property, its type, a value and a meaning', () => {
    for (const [name, { $type, $value, $description, $extensions }] of tokens) {
      expect($extensions['zicht-op.widgets'].property).toBe(`--${name.replaceAll('.', '-')}`);
      expect($description, name).toMatch(/\w.*\.$/);
      if (name.startsWith('zo.color.')) {
        expect($value.hex, name).toMatch(/^#[0-9a-f]{6}$/);
        expect($extensions['zicht-op.widgets'].dark?.hex, name).toMatch(/^#[0-9a-f]{6}$/);
        $value.components!.forEach((part, i) =>
          expect(Math.round(part * 255), name).toBe(parseInt($value.hex!.slice(1 + 2 * i, 3 + 2 * i), 16)),
        );
      } else expect([$type, typeof $value.value, $value.unit], name).toEqual(['dimension', 'number', expect.stringMatching(/^(rem|px)$/)]);
    }
  });

  it('is what the guide for a house style lists', () => {
    const listed = read('docs/huisstijl.md')
      .match(/^\| `--zo-[a-z0-9-]+`/gm)!
      .map((cell) => cell.slice(3, -1));
    expect(listed.sort()).toEqual([...tokens.values()].map(({ $extensions }) => $extensions['zicht-op.widgets'].property).sort());
  });
});

describe('a bridge of docs/house-styles', () => {
  it.each(readdirSync(`${root}docs/house-styles`).filter((name) => name.endsWith('.css')))('%s sets only what there is', (name) => {
    const set = read(`docs/house-styles/${name}`).match(/(?<=^\s+)--[a-z0-9-]+(?=:)/gm)!;
    const known = [...tokens.values()].map(({ $extensions }) => $extensions['zicht-op.widgets'].property);
    expect(known).toEqual(expect.arrayContaining(set));
  });
});
