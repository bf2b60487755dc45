import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLANTED_CASES } from '../hostile/planted-cases.js';
import { ELEMENTS } from '../states/elements.js';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
}

/** Without a figure of a release: one holds others together, the other has tests of its own. */
const WITHOUT_FIGURE = ['zo-group', 'zo-local-data'];

const { modules } = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as Manifest;
const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
const figures = tags.filter((tag) => !WITHOUT_FIGURE.includes(tag)).sort();

describe('what is tried of every element', () => {
  it('is tried of each that the package has', () => {
    expect(tags).toEqual(expect.arrayContaining(WITHOUT_FIGURE));
    expect(ELEMENTS.map(({ tag }) => tag).sort()).toEqual(figures);
  });

  it('is tried of each with a release of hostile texts', () => {
    expect([...new Set(PLANTED_CASES.map(([tag]) => tag))].sort()).toEqual(figures);
  });
});
