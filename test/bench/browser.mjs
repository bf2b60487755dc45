import { readFileSync } from 'node:fs';
import { clearTimeout, setTimeout } from 'node:timers';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-background-networking', '--enable-precise-memory-info'];
const SOFTWARE_CANVAS = ['--disable-gpu'];
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
/** High enough for all that our element shows with its map. */
const WINDOW = { width: 1000, height: 1300 };
const AFTER_CLEANING = 300;
/** A browser that has just begun is busy with pages of its own. */
const AFTER_STARTING = 1000;

/** No visit takes longer, or the page is left out. */
const PATIENCE = 120_000;

/**
 * Does something with a page in a browser of its own, so that none finds what another left. The browser is closed whatever happens, and
 * when it takes too long.
 */
export async function withPage(executablePath, { webgl = false }, act) {
  const browser = await chromium.launch({ executablePath, args: [...ARGUMENTS, ...(webgl ? SOFTWARE_WEBGL : SOFTWARE_CANVAS)] });
  const late = setTimeout(() => void browser.close(), PATIENCE);
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    const whole = await browser.newBrowserCDPSession();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'timeTicks' });
    await session.send('Network.enable');
    // Files compressed by gzip for all; not every one is there in another form.
    await session.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': 'gzip' } });
    await wait(AFTER_STARTING);
    return await act({ page, whole, session });
  } finally {
    clearTimeout(late);
    await browser.close();
  }
}

/** Milliseconds that all processes but the browser's own have worked since they began. */
export async function processorTime({ whole }) {
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  return 1000 * processInfo.filter(({ type }) => type !== 'browser').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Milliseconds that the page's main thread has worked since it began. */
export async function mainThreadTime({ session }) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** Megabytes in use by scripts, by what they hold of the page and by their typed arrays: not by bitmaps, nor by the paths of a canvas. */
export async function heap({ session }) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/** Megabytes of memory that the pages and the drawing have for themselves, after cleaning up; undefined where the system does not tell. */
export async function memory({ whole, session }) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  await wait(AFTER_CLEANING);
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  const own = processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU').map(({ id }) => ownMemory(id));
  return own.includes(undefined) ? undefined : own.reduce((sum, each) => sum + each, 0);
}

function ownMemory(process) {
  try {
    const [, kilobytes] = /^Private_Dirty:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'));
    return (Number(kilobytes) * 1024) / 1e6;
  } catch {
    return undefined;
  }
}

/** Bytes that came over the wire: scripts up to a moment, scripts after it, and the rest. The clock of the bench is not counted. */
export function bytesFetched({ page }, moment) {
  return page.evaluate((until) => {
    const bytes = { script: 0, later: 0, data: 0 };
    for (const { name, encodedBodySize, responseEnd } of performance.getEntriesByType('resource')) {
      if (name.endsWith('/stage.js') || !name.startsWith(globalThis.location.origin)) continue;
      const kind = !name.endsWith('.js') ? 'data' : responseEnd <= until ? 'script' : 'later';
      bytes[kind] += encodedBodySize;
    }
    return bytes;
  }, moment);
}
