import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../../publisher/command/run.js';
import { publish } from '../../../publisher/publish.js';
import { serve } from '../../../publisher/serving/serve.js';
import { temporaryDirectory } from '../temporary-directory.js';

const small = fileURLToPath(new URL('../../fixtures/small/publication.yaml', import.meta.url));

interface Outcome {
  readonly code: number;
  readonly html: string;
  readonly remarks: string;
}

async function render(...args: string[]): Promise<Outcome> {
  let [html, remarks] = ['', ''];
  const code = await run(['render', ...args], {
    stdout: { write: (text: string) => void (html += text) },
    stderr: { write: (text: string) => void (remarks += text) },
  });
  return { code, html, remarks };
}

async function published(): Promise<string> {
  const out = await temporaryDirectory();
  await publish(small, { out, protect: true });
  return out;
}

const VIEWS: Readonly<Record<string, readonly string[]>> = {
  'zo-region-map': ['--indicator', 'aangiften', '--level', 'gemeente'],
  'zo-trend-line': ['--indicator', 'winst', '--region', 'PV1'],
  'zo-branch-concentration': ['--indicator', 'vestigingen', '--region', 'GM0001'],
};

describe('zicht-op render', () => {
  it.each(Object.entries(VIEWS))(
    'writes %s with its texts, its table and a drawing, and nothing that a strict page blocks',
    async (element, options) => {
      const { code, html, remarks } = await render(await published(), '--element', element, ...options);
      expect(code, remarks).toBe(0);
      expect(html).toMatch(/^<div class="zo-static" lang="nl">.*<h3>[^<]+<\/h3>/);
      expect(html).toMatch(/<svg .*<table><caption>[^<]+<\/caption>/s);
      expect(html).toMatch(/Let op:<\/strong> .*Bron: .*CC-BY-4\.0/s);
      expect(html).not.toMatch(/\sstyle=|<script|<style|\son\w+=|NaN|undefined|\[object/);
      expect(unbalanced(html)).toEqual([]);
    },
  );

  it('writes a table without drawings where nothing can be drawn: of a group that is too small', async () => {
    const { code, html } = await render(await published(), '--element', 'zo-benchmark-table', '--region', 'GM0001');
    expect(code).toBe(0);
    expect(html).toMatch(/<table><caption>.*te weinig cijfers/s);
    expect(html).not.toContain('<svg');
    expect(unbalanced(html)).toEqual([]);
  });

  it('in English, at another level of the outline, as the content of the element', async () => {
    const release = 'https://cijfers.example/releases.json';
    const options = ['--lang', 'en', '--heading-level', '2', '--address', release];
    const { html } = await render(await published(), '--element', 'zo-trend-line', ...VIEWS['zo-trend-line']!, ...options);
    expect(html).toMatch(
      /^<zo-trend-line release="https:\/\/cijfers\.example\/releases\.json" indicator="winst" region="PV1" lang="en" heading-level="2"><div class="zo-static" lang="en">/,
    );
    expect(html).toContain('<h2>');
    expect(html.trimEnd()).toMatch(/<\/div><\/zo-trend-line>$/);
  });

  it('reads from an address as from a directory, and gives pages that address', async () => {
    const out = await published();
    const serving = await serve(out);
    onTestFinished(() => serving.close());
    const local = await render(out, '--element', 'zo-trend-line', ...VIEWS['zo-trend-line']!, '--address', `${serving.url}releases.json`);
    const { code, html } = await render(`${serving.url}releases.json`, '--element', 'zo-trend-line', ...VIEWS['zo-trend-line']!);
    expect(code).toBe(0);
    expect(html).toBe(local.html);
  });

  it('gives withheld figures by their word', async () => {
    const { html } = await render(await published(), '--element', 'zo-branch-concentration', ...VIEWS['zo-branch-concentration']!);
    expect(html).toContain('onderdrukt');
  });

  it.each([
    [['--element', 'zo-pie-chart'], '--element is "zo-pie-chart"; give one of zo-region-map, '],
    [['--element', 'zo-trend-line'], 'zo-trend-line needs --indicator.'],
    [['--element', 'zo-trend-line', '--indicator', 'winst', '--classes', '4'], 'zo-trend-line has no --classes.'],
    [['--element', 'zo-trend-line', '--indicator', 'winst', '--lang', 'fr'], '--lang is "fr"; give nl or en.'],
    [['--element', 'zo-trend-line', '--indicator', 'winst', '--heading-level', '7'], '--heading-level is "7"'],
    [['--element', 'zo-trend-line', '--onclick', 'x'], "Unknown option '--onclick'"],
  ])('wrong usage %j: exit 2', async (options, message) => {
    const { code, html, remarks } = await render('x', ...options);
    expect({ code, html }).toEqual({ code: 2, html: '' });
    expect(remarks).toContain(message);
  });

  it('the command in the guide is one that there is', async () => {
    const guide = await readFile(new URL('../../../docs/insluiten/zonder-script.md', import.meta.url), 'utf8');
    const [, options] = /^npx zicht-op render \S+ (.*) > figure\.html$/m.exec(guide)!;
    const { code, remarks } = await render(await published(), ...options!.split(' '));
    // Of another country: it has no such indicator.
    expect(code).toBe(1);
    expect(remarks).toContain('drugsmisdrijven');
  });

  it('figures that are not there, or not as they were published: exit 1 and a line that says what', async () => {
    const out = await published();
    const unknown = await render(out, '--element', 'zo-trend-line', '--indicator', 'winsten');
    expect(unknown).toMatchObject({ code: 1, html: '', remarks: expect.stringContaining('winsten') });
    const tables = (await readdir(out, { recursive: true })).filter((path) => /tables.*winst.*\.json$/.test(path));
    for (const path of tables) await writeFile(join(out, path), (await readFile(join(out, path), 'utf8')).replace('15', '16'));
    const changed = await render(out, '--element', 'zo-trend-line', ...VIEWS['zo-trend-line']!);
    expect(changed).toMatchObject({ code: 1, html: '' });
    expect(await render('/not/there', '--element', 'zo-trend-line', '--indicator', 'winst')).toMatchObject({ code: 1, html: '' });
  });
});

/** Tags that are not closed, or closed in another order. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z0-9-]+)[^>]*>/g))
    if (end === '') open.push(name!);
    else if (open.pop() !== name) faults.push(name!);
  return [...faults, ...open];
}
