import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Real files lend their place to the snippets; what is in them does not matter. */
const CORE = 'src/tables/table.ts';
const ELEMENT = 'components/index.ts';

let eslint: ESLint;
// The first text waits until the types of the whole project are known.
beforeAll(async () => {
  eslint = new ESLint({ cwd: root });
  await rulesBroken(CORE, '');
}, 180_000);

async function rulesBroken(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: `${root}${file}` });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

describe('zero is a number: lint forbids', () => {
  it.each([
    ['|| with a number', 'export const f = (count: number): number => count || 1;'],
    ['|| with a number that may be absent', 'export const f = (count: number | undefined): number => count || 1;'],
    ['|| with a number or null', 'export const f = (count: number | null): number => count || 1;'],
    ['|| with an element of a Float64Array', 'export const f = (cells: Float64Array): number => cells[0] || 1;'],
    ['|| with the outcome of arithmetic', 'export const f = (a: number): number => a - 1 || 1;'],
    ['a number as condition', 'export const f = (count: number): string => (count ? "some" : "none");'],
    ['! on a number', 'export const f = (count: number): boolean => !count;'],
  ])('%s', async (_, code) => {
    expect(await rulesBroken(CORE, code)).toContain('@typescript-eslint/strict-boolean-expressions');
  });

  it('and allows ?? with a number, || with booleans and texts', async () => {
    const code = [
      'export const f = (count: number | undefined): number => count ?? 1;',
      'export const g = (a: boolean, b: boolean): boolean => a || b;',
      'export const h = (name: string): string => name || "–";',
    ];
    expect(await rulesBroken(CORE, code.join('\n'))).toEqual([]);
  });
});

describe('rooms: lint forbids', () => {
  it.each([
    ['lit in src', CORE, "import 'lit';", 'zo/imports'],
    ['a view in tables', CORE, "import '../views/region-map.view.js';", 'zo/imports'],
    ['a component in src', CORE, "export * from '../../components/index.js';", 'zo/imports'],
    ['a package of the publisher in a component', ELEMENT, "void import('proj4');", 'zo/imports'],
    ['the publisher in a component', ELEMENT, "import '../publisher/publish.js';", 'zo/imports'],
    ['fetch outside sources', CORE, "export const f = () => fetch('/');", 'no-restricted-globals'],
    ['fetch in a component', ELEMENT, "export const f = () => fetch('/');", 'no-restricted-globals'],
    ['Intl outside language', CORE, "export const f = new Intl.NumberFormat('nl');", 'no-restricted-globals'],
    ['toLocaleString outside language', CORE, 'export const f = (n: number) => n.toLocaleString();', 'no-restricted-syntax'],
    ['document in src', CORE, 'export const f = () => document.title;', 'no-restricted-globals'],
  ])('%s', async (_, file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });
});

describe('a strict page: lint forbids', () => {
  it.each([
    [
      'style= in an html template',
      'import { html } from \'lit\'; export const t = html`<p style="color: red"></p>`;',
      'no-restricted-syntax',
    ],
    [
      'style= with a binding in an svg template',
      "import { svg } from 'lit'; export const t = (c: string) => svg`<g  style=${c}></g>`;",
      'no-restricted-syntax',
    ],
    ['styleMap', "import { styleMap } from 'lit/directives/style-map.js'; export { styleMap };", 'no-restricted-imports'],
    ['unsafeHTML', "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; export { unsafeHTML };", 'no-restricted-imports'],
    ['innerHTML', "export const f = (e: Element) => { e.innerHTML = ''; };", 'no-restricted-syntax'],
  ])('%s', async (_, code, rule) => {
    expect(await rulesBroken(ELEMENT, code)).toContain(rule);
  });

  it('and sees a click without a key, which a keyboard cannot do', async () => {
    const code = "import { html } from 'lit'; export const t = (f: () => void) => html`<div @click=${f}></div>`;";
    expect(await rulesBroken(ELEMENT, code)).toContain('lit-a11y/click-events-have-key-events');
  });
});
