import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { CRITERIA } from '../../scripts/accessibility/criteria.mjs';
import { SUITES } from '../../scripts/accessibility/suites.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}docs/accessibility.md`, 'utf8');

it('the report has each of the 55 criteria of WCAG 2.2 A and AA once, none of them failed', () => {
  expect(CRITERIA).toHaveLength(55);
  expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31);
  expect(CRITERIA.filter(({ since }) => since !== '2.2')).toHaveLength(49);
  const rows = [...page.matchAll(/^\| (\d\.\d\.\d+) (.+?) +\| (A|AA) +\|/gm)].map(([, id, name, level]) => `${id} ${name} ${level}`);
  expect(rows).toEqual(CRITERIA.map(({ id, name, level }) => `${id} ${name} ${level}`));
  expect(page).not.toContain('voldoet niet');
});

it.each(CRITERIA)('$id is judged by tests that exist, or says who judges it', ({ how, tests, text }) => {
  expect(text).not.toBe('');
  if (how === 'tested') expect(tests.length).toBeGreaterThan(0);
  for (const test of tests) expect(SUITES).toHaveProperty(test);
});

it.each(Object.entries(SUITES))('the tests called %s are there, and ran', (key, [file, title]) => {
  expect(readFileSync(`${root}${file}`, 'utf8')).toContain(`describe('${title}'`);
  const [, passed, failed] = new RegExp(`^\\| \\[${key}\\].*\\| (\\d+) +\\| (\\d+) +\\|$`, 'm').exec(page)!;
  expect(Number(passed)).toBeGreaterThan(0);
  expect(failed).toBe('0');
});
