import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { isBuilt } from '../../scripts/build.mjs';
import { runNode } from '../../scripts/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The fixed attributes of every element that shows figures (DESIGN.md, Elements), and those of models and partners. */
const FIXED =
  'release indicator level within region regions period branch branches reference measure view heading heading-level lang model actions'.split(
    ' ',
  );

interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: { name: string; description?: string }[];
  events?: Described[];
  members?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}
interface Described {
  name: string;
  description?: string;
}
let elements: Map<string, Declaration>;

beforeAll(async () => {
  if (!isBuilt()) await runNode(['scripts/build.mjs']);
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as { modules: { declarations?: Declaration[] }[] };
  const tagged = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName !== undefined);
  elements = new Map(tagged.map((declaration) => [declaration.tagName!, declaration]));
}, 180_000);

const MAP = ['branch-overlay', 'classification', 'classes', 'limits', 'since', 'smoothed', 'drill', 'tools'];
const own: Record<string, string[]> = {
  'zo-region-map': MAP,
  'zo-branch-overlay': [...MAP, 'by', 'peers'],
  'zo-branch-concentration': ['per', 'sort', 'within-branch'],
  'zo-benchmark-table': ['theme', 'rows'],
  'zo-region-profile': ['theme', 'by-theme'],
  'zo-actions': ['theme'],
  'zo-trend-line': ['index-to', 'layout'],
};
const ownEvents: Record<string, string[]> = { 'zo-region-map': ['zo-drill'], 'zo-branch-overlay': ['zo-drill'] };

it.each([
  'zo-region-map',
  'zo-branch-overlay',
  'zo-branch-concentration',
  'zo-trend-line',
  'zo-benchmark-table',
  'zo-indicator-profile',
  'zo-region-profile',
  'zo-actions',
  'zo-next-steps',
])('%s is described with its attributes and events, and none of its inner state', (tag) => {
  const { attributes = [], events = [], description } = elements.get(tag)!;
  expect(description).toMatch(/\w/);
  expect(attributes.map(({ name }) => name).sort()).toEqual([...FIXED, ...(own[tag] ?? [])].sort());
  for (const { name, description } of attributes) expect(description, name).toMatch(/\w/);
  expect(events.map(({ name }) => name).sort()).toEqual([...(ownEvents[tag] ?? []), 'zo-error', 'zo-load', 'zo-select']);
});

it('zo-group is described with what it gives', () => {
  expect(
    elements
      .get('zo-group')!
      .attributes!.map(({ name }) => name)
      .sort(),
  ).toEqual(['actions', 'model', 'period', 'region', 'release']);
});

it('every property, event, slot, part and custom property of every element is described, and every element of figures has the tokens', () => {
  const lacking = [...elements].flatMap(([tag, { members = [], events = [], slots = [], cssParts = [], cssProperties = [] }]) =>
    [members, events, slots, cssParts, cssProperties]
      .flat()
      .filter(({ description = '' }) => !/\w/.test(description))
      .map(({ name }) => `${tag}: ${name}`),
  );
  expect(lacking).toEqual([]);
  for (const [tag, { cssProperties = [] }] of elements)
    if (tag !== 'zo-group')
      expect(
        cssProperties.map(({ name }) => name),
        tag,
      ).toContain('--zo-color-text');
});
