import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../../publisher/command/run.js';
import { STATIC_ELEMENTS } from '../../../src/exporting/static/static-elements.js';
import { hostilePlaces } from '../../hostile/hostile-sample.js';
import { HARMLESS, HOSTILE_TEXTS } from '../../hostile/hostile-texts.js';
import { hostilePlanting, originalPath, PlantedRelease } from '../../hostile/planted-release.js';
import { PLANTED_CASES, plantedAttributes, shiftFor, type PlantedCase } from '../../hostile/planted-cases.js';
import { launch, watch } from '../../hosts/open-page.js';

const RELEASES = fileURLToPath(new URL('../../../.cache/test-release', import.meta.url));
const CASES = PLANTED_CASES.flatMap(([element, each]) => {
  const known = STATIC_ELEMENTS[element];
  if (known === undefined) return [];
  const taken = [...known.needs, ...known.takes];
  const own = (given: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(given).filter(([name]) => taken.includes(name)));
  return [{ element, each: { ...each, names: own(each.names), words: own(each.words) } satisfies PlantedCase }];
});

/** What is on a page of which this HTML is the body: the names of its elements and attributes, its links, its text, and what was done. */
interface Read {
  readonly names: readonly string[];
  readonly links: readonly string[];
  readonly text: string;
  readonly heading: string;
  readonly ran: unknown;
  readonly asked: readonly string[];
}

let [browser, page]: [Browser?, Page?] = [];
let asked: readonly string[];
let harmless: Planted;
/** What is there without anything hostile. */
const known = new Set<string>();

beforeAll(async () => {
  if (!existsSync(RELEASES)) throw new Error(`There is no ${RELEASES}: npm run test:release`);
  browser = await launch();
  ({ page, requests: asked } = await watch(browser));
  harmless = await servePlanted(HARMLESS.withoutPeriods);
  const withoutPeriods = await servePlanted(HARMLESS.withPeriods);
  for (const { element, each } of CASES) {
    const shifts = [HARMLESS.withoutPeriods, shiftFor(each, HARMLESS.withPeriods)];
    for (const shift of shifts) {
      const { address } = shift === HARMLESS.withPeriods ? withoutPeriods : harmless;
      const html = await render(
        address,
        element,
        { ...plantedAttributes(each, shift), heading: 'Kop' },
        '--address=https://example.org/releases.json',
      );
      for (const name of (await read(html)).names) known.add(name);
    }
  }
  withoutPeriods.close();
}, 120_000);
afterAll(async () => {
  harmless.close();
  await browser?.close();
});

interface Planted {
  readonly address: string;
  readonly texts: readonly string[];
  close(): void;
}

/** A server of the planted release, as a publisher has it. */
async function servePlanted(shift: number): Promise<Planted> {
  const release = new PlantedRelease(join(RELEASES, '2026-1'), hostilePlanting(shift));
  const bodies = await release.bodies();
  // A port may be that of a server before, whose release was kept under its address.
  const folder = `/${shift}/`;
  const server = createServer(({ url }, response) => {
    const body = bodies.get(originalPath(url!.slice(folder.length)));
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'application/json' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}release.json`,
    texts: [...release.texts.values()].map((text) => text.replace(/\s+/g, ' ')),
    close,
  };
}

async function render(address: string, element: string, attributes: Readonly<Record<string, string>>, ...more: string[]): Promise<string> {
  let [html, remarks] = ['', ''];
  const options = Object.entries(attributes).map(([name, value]) => `--${name}=${value}`);
  const code = await run(['render', address, '--element', element, ...options, ...more], {
    stdout: { write: (text: string) => void (html += text) },
    stderr: { write: (text: string) => void (remarks += text) },
  });
  expect(code, remarks).toBe(0);
  return html;
}

async function read(html: string): Promise<Read> {
  const before = asked.length;
  await page!.setContent(`<!doctype html><html><head><title>x</title></head><body>${html}</body></html>`);
  const found = await page!.evaluate(() => {
    const all = [...document.body.querySelectorAll('*')];
    const linking = ['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'poster', 'xlink:href'];
    return {
      names: [...new Set(all.flatMap((each) => [each.localName, ...each.getAttributeNames().map((name) => `${each.localName} ${name}`)]))],
      links: all.flatMap((each) => linking.flatMap((name) => each.getAttribute(name) ?? [])),
      text: document.body.textContent!.replace(/\s+/g, ' '),
      heading: document.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? '',
      ran: (window as { ran?: unknown }).ran,
    };
  });
  return { ...found, asked: asked.slice(before) };
}

function expectClean({ names, links, ran, asked }: Read, what: string): void {
  expect(
    names.filter((name) => !known.has(name) || / (on|style$)/.test(name)),
    what,
  ).toEqual([]);
  expect(
    links.filter((link) => !/^(https:\/\/|#)/.test(link)),
    what,
  ).toEqual([]);
  expect([ran, asked], what).toEqual([undefined, []]);
}

describe('zicht-op render, of a release with hostile texts everywhere', () => {
  it.each(hostilePlaces(2))(
    'writes them as text, %d places on',
    async (place) => {
      const releases = new Map<number, Planted>();
      onTestFinished(() => releases.forEach((each) => each.close()));
      for (const { element, each } of CASES) {
        const shift = shiftFor(each, place);
        if (!releases.has(shift)) releases.set(shift, await servePlanted(shift));
        const { address, texts } = releases.get(shift)!;
        const found = await read(await render(address, element, plantedAttributes(each, shift)));
        expectClean(found, element);
        expect(texts.filter((text) => found.text.includes(text)).length, element).toBeGreaterThan(4);
      }
    },
    120_000,
  );
});

describe('zicht-op render, with a hostile text on its command line', () => {
  it.each(hostilePlaces(4).map((place) => HOSTILE_TEXTS[place]!))(
    'writes it as text: %j',
    async (text) => {
      for (const { element, each } of CASES) {
        const attributes = { ...plantedAttributes(each, HARMLESS.withoutPeriods), heading: text };
        const found = await read(await render(harmless.address, element, attributes, `--address=${text}`));
        expectClean(found, element);
        // What HTML has no sign for is another sign there.
        if (!text.includes('\u0000')) expect(found.heading, element).toBe(text);
      }
    },
    120_000,
  );
});
