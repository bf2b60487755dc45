/**
 * The requests of a page with fifty elements, for five hundred visitors, against nginx as docs/operations.md has it, on this machine only.
 * What the page asks for is recorded from a real browser. Each visitor asks each address once, over connections that stay open.
 * Each answer is a test. The last line is the sum: `N passed, N failed, N skipped`; exit code 1 when anything failed.
 */
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findOrInstallBrowser } from '../../scripts/browser.mjs';
import { findOrInstallNginx, NGINX_ADVICE } from '../../scripts/nginx.mjs';
import { documentedServer, startNginx } from '../hosts/nginx-host.ts';
import { allReady } from '../hosts/open-page.ts';
import { publishedSite } from '../hosts/published-site.ts';
import { startWebsite } from '../hosts/website.ts';
import { widgetsPage } from '../hosts/widgets-page.ts';

const VISITORS = 500;
/** Visitors at the same time, each with as many connections as a browser has to one host. */
const [AT_ONCE, CONNECTIONS] = [16, 6];
const LONGEST = 300_000;

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const nginx = findOrInstallNginx();
if (nginx === undefined) {
  console.log(`${NGINX_ADVICE}\n0 passed, 0 failed, 1 skipped`);
  process.exit(0);
}
const host = await startNginx(nginx, await documentedServer(await publishedSite()), { workers: 2 });
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE * CONNECTIONS });
try {
  const paths = await recorded();
  const twice = paths.filter((path, place) => paths.indexOf(path) !== place);
  for (const path of twice) console.log(`✗ ${path} was asked for twice on one page`);
  const times = [];
  let [bytes, failed, started] = [0, 0, 0];
  const begin = performance.now();
  const visitors = Array.from({ length: AT_ONCE }, async () => {
    while (started++ < VISITORS) {
      const waiting = [...paths];
      const connections = Array.from({ length: CONNECTIONS }, async () => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
          if (performance.now() - begin > LONGEST) throw new Error('It took longer than five minutes.');
          const answer = await ask(path);
          times.push(answer.time);
          bytes += answer.bytes;
          if (answer.status !== 200) failed += 1;
        }
      });
      await Promise.all(connections);
    }
  });
  await Promise.all(visitors);
  const seconds = (performance.now() - begin) / 1000;
  times.sort((a, b) => a - b);
  const part = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(1);
  console.log(`${paths.length} addresses a page, ${VISITORS} visitors: ${times.length} requests, ${failed} failed`);
  console.log(
    `${(((bytes / times.length) * paths.length) / 1000).toFixed(0)} kB a visitor, ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s: ${Math.round(times.length / seconds)} requests a second`,
  );
  console.log(`time of an answer: median ${part(0.5)} ms, 99% within ${part(0.99)} ms`);
  const faults = failed + twice.length + VISITORS * paths.length - times.length;
  console.log(`${times.length - failed} passed, ${faults} failed, 0 skipped`);
  process.exitCode = faults > 0 ? 1 : 0;
} finally {
  agent.destroy();
  await host.close();
}

/** What a browser asks for on a page with fifty elements. */
async function recorded() {
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  const paths = [];
  page.on('request', (request) => request.url().startsWith(host.url) && paths.push(request.url().slice(host.url.length - 1)));
  const text = `<!doctype html><html lang="nl"><script type="module" src="${host.url}embed/cdn/zo.js"></script>${widgetsPage(`${host.url}releases.json`)}`;
  const website = await startWebsite((path) => Promise.resolve(path === '' ? text : undefined));
  const begin = performance.now();
  await page.goto(website.url);
  await allReady(page, '[indicator]');
  console.log(`fifty elements drawn in ${((performance.now() - begin) / 1000).toFixed(1)} s, script and release included`);
  await page.waitForLoadState('networkidle');
  await browser.close();
  website.close();
  return paths;
}

function ask(path) {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    get(
      `${host.url}${path.slice(1)}`,
      { agent, headers: { 'Accept-Encoding': 'gzip', Origin: 'http://website.localhost' } },
      (response) => {
        let bytes = 0;
        response.on('data', (chunk) => (bytes += chunk.length));
        response.on('end', () => resolve({ status: response.statusCode, bytes, time: performance.now() - begin }));
        response.on('error', reject);
      },
    ).on('error', reject);
  });
}
