import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLANTED_CASES } from '../hostile/planted-cases.js';
import { ELEMENTS } from '../states/elements.js';

/** Without a figure of a release: one holds others together, the other has tests of its own. */
const WITHOUT_FIGURE = ['zo-group', 'zo-local-data'];

const components = new URL('../../components/', import.meta.url);
const tags = readdirSync(components)
  .map((folder) => new URL(`${folder}/define.ts`, components))
  .filter((file) => existsSync(file))
  .map((file) => /defineElement\('([a-z-]+)'/.exec(readFileSync(file, 'utf8'))![1]!);
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
