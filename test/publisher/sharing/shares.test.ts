import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, describe, it, onTestFinished } from 'vitest';
import type { PublicationError } from '../../../publisher/faults.js';
import { publish } from '../../../publisher/publish.js';
import { withdraw } from '../../../publisher/publishing/withdraw.js';
import { serve } from '../../../publisher/serving/serve.js';
import type { OembedDocument } from '../../../publisher/sharing/oembed.js';
import { embeddedView } from '../../../src/exporting/embed-address.js';
import { SMALL } from '../reading/changed-fixture.js';
import { contentOf, temporaryDirectory } from '../temporary-directory.js';
import { discovered, inPost, kses } from './wordpress.js';

/** Publishes the small publication with texts of publication.yaml replaced, to be served at the address of its site. */
async function published(changes: Readonly<Record<string, string>> = {}, out?: string): Promise<string> {
  const folder = await temporaryDirectory();
  await cp(SMALL, folder, { recursive: true });
  const file = join(folder, 'publication.yaml');
  let text = await readFile(file, 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  await writeFile(file, text);
  const target = out ?? (await temporaryDirectory());
  await publish(file, { out: target, protect: true });
  return target;
}

const read = (out: string, path: string): Promise<string> => readFile(join(out, path), 'utf8');

describe('a view that is shared', () => {
  it('has a page that stands without script, and takes its place where there is script', async () => {
    const out = await published();
    const page = await read(out, 'share/winst-verloop.html');
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(page).toContain('<zo-trend-line release="../releases.json" indicator="winst" region="PV1" lang="nl" heading-level="1">');
    expect(page).toMatch(/<h1>[^<]+<\/h1>.*<svg role="img".*<table>/s);
    const named = [...page.matchAll(/(?:src|href)="\.\.\/embed\/([^"]+)"/g)].map(([, path]) => path!);
    expect(named).toEqual(['embed.css', 'static.css', 'theme.css', 'cdn/zo.js']);
  });

  it('has the title, language and height that publication.yaml gives it', async () => {
    const out = await published();
    expect(await read(out, 'share/vestigingen-kaart.html')).toMatch(
      /<html lang="en">.*<title>Vestigingen per gemeente<\/title>.*<h1>Vestigingen per gemeente<\/h1>/s,
    );
    expect(JSON.parse(await read(out, 'share/vestigingen-kaart.json'))).toMatchObject({
      title: 'Vestigingen per gemeente',
      height: 700,
      provider_name: 'Bureau Klein',
    });
  });

  it('is found, asked for and kept by WordPress as its rules say', async () => {
    const out = await temporaryDirectory();
    const serving = await serve(out);
    onTestFinished(() => serving.close());
    await published({ 'https://cijfers.example/vb/': serving.url }, out);
    const page = `${serving.url}share/winst-verloop.html`;
    const address = new URL(discovered(await (await fetch(page)).text())!);
    for (const [name, value] of Object.entries({ maxwidth: '600', maxheight: '900', url: page, dnt: '1', format: 'json' }))
      address.searchParams.set(name, value);
    const response = await fetch(address);
    expect(response.headers.get('content-type')).toContain('application/json');
    const answer = (await response.json()) as OembedDocument;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: serving.url, width: 600, height: 600 });
    expect(kses(answer.html)).toBe(answer.html);
    const post = inPost(answer.html, 'a1B2c3D4e5')!;
    expect(post.loadsScript).toBe(true);
    expect(post.html).toContain(`<a href="${page}">${answer.title}</a>`);
    const frame = new URL(/<iframe[^>]* src="([^"]+)"/.exec(post.html)![1]!.replaceAll('&amp;', '&'));
    expect(frame.href).toBe(`${serving.url}embed/index.html?element=zo-trend-line&indicator=winst&region=PV1#?secret=a1B2c3D4e5`);
    expect(embeddedView(frame.search)).toMatchObject({ element: 'zo-trend-line', attributes: { indicator: 'winst', region: 'PV1' } });
    // A ratio of sides that are both numbers would become a fixed ratio there, whatever height the page has.
    expect(/<iframe[^>]* width="([^"]+)"/.exec(post.html)![1]).toBe('100%');
  });

  it('takes a title for a text, wherever it stands', async () => {
    const hostile = `"><script>alert(1)</script>`;
    const out = await published({ 'title: Vestigingen per gemeente': `title: '${hostile}'` });
    expect(await read(out, 'share/vestigingen-kaart.html')).not.toContain('<script>');
    const { html } = JSON.parse(await read(out, 'share/vestigingen-kaart.json')) as OembedDocument;
    expect(html).not.toContain('<script>');
    expect(kses(html)).toBe(html);
  });

  it('that the release cannot show is a fault, and nothing changes', async () => {
    const out = await published();
    const before = await contentOf(out);
    const faults = await published(
      { 'indicator: winst, region': 'indicator: winsten, region', 'level: gemeente, branch: G': 'branch: G' },
      out,
    ).then(
      () => [],
      (error: unknown) => (error as PublicationError).faults,
    );
    expect(faults.map(({ where, found }) => [where, found])).toEqual([
      ['shares, winst-verloop', expect.stringContaining('winsten')],
      ['shares, vestigingen-kaart', 'no level'],
    ]);
    expect(await contentOf(out)).toEqual(before);
  });

  it('shows the release that is current: nothing of one that was withdrawn', async () => {
    const out = await published();
    await published({ 'release: 2026-1': 'release: 2026-2', 'published: 2026-03-02': 'published: 2026-06-01' }, out);
    expect(await read(out, 'share/winst-verloop.html')).toContain('Release 2026-2');
    await withdraw(out, '2026-2');
    expect(await read(out, 'share/winst-verloop.html')).toContain('Release 2026-1');
    await withdraw(out, '2026-1');
    const page = await read(out, 'share/winst-verloop.html');
    expect(page).not.toMatch(/<table>|Release 2026/);
    expect(page).toContain('application/json+oembed');
  });

  it('an older release that is published later changes no page', async () => {
    const out = await published();
    const before = await read(out, 'share/winst-verloop.html');
    await published({ 'release: 2026-1': 'release: 2025-1', 'published: 2026-03-02': 'published: 2025-03-02' }, out);
    expect(await read(out, 'share/winst-verloop.html')).toBe(before);
  });

  it('is not there where publication.yaml shares nothing', async () => {
    const text = await readFile(join(SMALL, 'publication.yaml'), 'utf8');
    const out = await published({ [text.slice(text.indexOf('\nsite:'))]: '\n' });
    expect(await readdir(out)).not.toContain('share');
  });
});
