import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PROMISES } from '../../scripts/trust/promises.mjs';
import { takesAShare } from '../../scripts/trust/takes-a-share.mjs';
import { rowOf, trustPage } from '../../scripts/trust/trust-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}docs/trust.md`, 'utf8');
const promises = PROMISES.flatMap(([, promises]) => promises);

describe.each(promises)('%s', (promise, _, ...tests) => {
  it('has tests that exist', () => {
    expect(tests.length).toBeGreaterThan(0);
    for (const [named, title = ''] of tests) {
      expect(existsSync(`${root}${named}`), named).toBe(true);
      expect(hasTitle(textOf(named!), title), `${named}: ${title}`).toBe(true);
    }
  });

  it('has its row in docs/trust.md, and none of its tests failed', () => {
    const row = rowOf(promise, page);
    expect(row, 'npm run trust').toBeDefined();
    expect(row).not.toContain('mislukt');
  });
});

it('the page has no promise of before', () => {
  const rows = page.split('\n').filter((line) => /^\| (?!belofte |-)/.test(line));
  expect(rows).toHaveLength(promises.length);
});

describe('a row', () => {
  const SHARED = 'test/hostile/mutated-documents.test.ts';
  const [promise, oneCase, tests] = promises.find(([, , named]) => named?.[0] === SHARED)!;
  const ran = (outcome: string, cases?: number) => ({
    runner: 'Node',
    day: '2026-11-27',
    isWhole: false,
    tests: [{ file: tests![0], title: `${tests![1] ?? ''} all are found`, outcome, cases }],
  });
  const written = (runs: object[], before = ''): string => rowOf(promise, trustPage(runs, before))!;

  it('has the cases that ran, in each runner, and says when they were a part', () => {
    expect(written([ran('passed', 1200), { ...ran('passed'), runner: 'Firefox' }])).toContain(
      `| 1.201 (${oneCase}) | Node: 1 gelukt; Firefox: 1 gelukt | 27 november 2026, deel |`,
    );
  });

  it('says so of tests in a browser too, and not of those that always try all', () => {
    expect(takesAShare('test/components/network-statuses.test.ts')).toBe(true);
    expect(takesAShare('test/publisher/auditing/generated.test.ts')).toBe(false);
    expect(takesAShare('test/components/moved-about.test.ts')).toBe(false);
    expect(written([{ ...ran('passed'), isWhole: true }])).not.toContain('deel');
  });

  it('counts no case of a test that failed', () => {
    expect(written([ran('failed', 1200)])).toContain(`| 0 (${oneCase}) | Node: 1 **mislukt** |`);
  });

  it('stays as it was when nothing of it ran', () => {
    expect(written([], `| ${promise} | as it was |`)).toBe(`| ${promise} | as it was |`);
    expect(written([])).toContain('nog niet gedraaid');
  });
});

/** Whether the words are the beginning of a title, of which a first part may be that of a group. */
function hasTitle(text: string, title: string): boolean {
  const words = title.split(' ');
  return words.some((_, i) => text.includes(words.slice(0, i).join(' ')) && text.includes(words.slice(i).join(' ')));
}

function textOf(named: string): string {
  const files = named.endsWith('/')
    ? readdirSync(`${root}${named}`, { recursive: true, encoding: 'utf8' }).map((name) => named + name)
    : [named];
  return files
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(`${root}${file}`, 'utf8'))
    .join('\n');
}
