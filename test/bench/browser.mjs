import { clearTimeout, setTimeout } from 'node:timers';
import { chromium } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-background-networking', '--enable-precise-memory-info'];
const SOFTWARE_CANVAS = ['--disable-gpu'];
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];
const WINDOW = { width: 1000, height: 1100 };

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

/** Megabytes in use by scripts, by what they hold of the page and by their typed arrays; bitmaps are not counted. */
export async function memory({ session }) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/** Bytes that came over the wire, scripts and the rest apart; the clock of the bench is not counted. */
export function bytesFetched({ page }) {
  return page.evaluate(() => {
    const bytes = { script: 0, data: 0 };
    for (const { name, encodedBodySize } of performance.getEntriesByType('resource')) {
      if (name.endsWith('/stage.js') || !name.startsWith(globalThis.location.origin)) continue;
      bytes[name.endsWith('.js') ? 'script' : 'data'] += encodedBodySize;
    }
    return bytes;
  });
}
