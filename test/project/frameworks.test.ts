import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../frameworks/fixtures.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const page = read('docs/frameworks.md');
const examples = [...page.matchAll(/<!-- (test\/frameworks\/\S+) -->\s+(?:<!-- prettier-ignore -->\s+)?```\w+\n([\s\S]*?)```/g)].map(
  ([, file, code], at) => ({
    name: `${at + 1}: ${file}`,
    file: file!,
    code: lines(code!),
  }),
);

describe('docs/frameworks.md', () => {
  it('has an example of each framework', () => {
    expect(FIXTURES.filter(({ name }) => !examples.some(({ file }) => file.startsWith(`test/frameworks/${name}/`)))).toEqual([]);
  });

  it.each(examples)('example $name is code that was tried, in the same order', ({ file, code }) => {
    const tried = lines(read(file));
    let from = 0;
    for (const line of code) {
      const at = tried.indexOf(line, from);
      expect(at, line).toBeGreaterThanOrEqual(0);
      from = at + 1;
    }
  });

  it('names files for VS Code that the build makes', () => {
    const files = [...page.matchAll(/node_modules\/@zicht-op\/widgets\/([\w./-]+)/g)].map(([, path]) => path!);
    expect(files).toHaveLength(2);
    expect(files.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
  });
});

it('each fixture has a page, and each folder with a page is a fixture', () => {
  const folders = readdirSync(`${root}test/frameworks`, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(`${root}test/frameworks/${entry.name}/index.html`),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(FIXTURES.map(({ name }) => name).sort());
});
