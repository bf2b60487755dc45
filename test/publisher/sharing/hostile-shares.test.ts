import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oembedDocument } from '../../../publisher/sharing/oembed.js';
import { sharePage } from '../../../publisher/sharing/share-page.js';
import { HOSTILE_TEXTS } from '../../hostile/hostile-texts.js';
import { launch, watch } from '../../hosts/open-page.js';
import { kses } from './wordpress.js';

const SITE = 'https://cijfers.example/';

let [browser, page]: [Browser?, Page?] = [];
beforeAll(async () => {
  browser = await launch();
  ({ page } = await watch(browser));
  // Nothing of the site is there: what counts is what is asked for.
  await page.route('**', (route) => route.abort());
}, 60_000);
afterAll(() => browser?.close());

function shared(text: string): { readonly page: string; readonly html: string } {
  const view = {
    id: 'a',
    title: text,
    element: 'zo-trend-line',
    attributes: { indicator: text, region: text },
    lang: 'nl',
    height: 600,
    html: '<p>Inhoud</p>',
  } as const;
  const sharing = { site: SITE, publisher: { nl: text }, shares: [] };
  return { page: sharePage(view, sharing), html: oembedDocument(view, sharing).html };
}

/** What a browser makes of a page: elements with their attributes, where these lead, its texts, and whether anything ran. */
async function read(html: string) {
  const asked: string[] = [];
  const note = (request: { url(): string }): void => void asked.push(request.url());
  page!.on('request', note);
  await page!.setContent(html, { waitUntil: 'domcontentloaded' });
  const found = await page!.evaluate(() => ({
    names: [...document.querySelectorAll('*')].map((each) => [each.localName, ...each.getAttributeNames()].join(' ')),
    texts: [
      document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
      document.querySelector('a')?.textContent,
      document.querySelector('iframe')?.title,
    ],
    leads: [...document.querySelectorAll<HTMLElement>('[href], [src]')].map(
      (each) => each.getAttribute('href') ?? each.getAttribute('src')!,
    ),
    ran: (window as { ran?: unknown }).ran,
  }));
  page!.off('request', note);
  return { ...found, asked };
}

/** Without what HTML has no sign for, and what stands in its place. */
const written = (text: string | null | undefined): string | undefined => text?.replace(/[\0\uFFFD]|\p{Surrogate}/gu, '');

describe.each(HOSTILE_TEXTS)('a shared view whose texts are %j', (text) => {
  it('has a page on which they are texts', async () => {
    const [usual, hostile] = [await read(shared('Titel').page), await read(shared(text).page)];
    expect(hostile.names).toEqual(usual.names);
    expect(hostile.leads.filter((lead) => !lead.startsWith(SITE) && !lead.startsWith('../embed/'))).toEqual([]);
    expect(hostile.asked.filter((url) => !url.includes('/embed/'))).toEqual([]);
    expect([written(hostile.texts[0]), hostile.ran]).toEqual([written(text), undefined]);
  });

  it('is put in another page as texts', async () => {
    const { html } = shared(text);
    expect(kses(html)).toBe(html);
    const [usual, hostile] = [await read(shared('Titel').html), await read(html)];
    expect(hostile.names).toEqual(usual.names);
    expect(hostile.leads.filter((lead) => !lead.startsWith(SITE))).toEqual([]);
    expect(hostile.asked.filter((url) => !url.startsWith(SITE))).toEqual([]);
    expect([...hostile.texts.slice(1).map(written), hostile.ran]).toEqual([written(text), written(text), undefined]);
  });
});
