import { setTimeout } from 'node:timers/promises';
import { withPage } from './browser.mjs';

/** Long enough for what a page makes after its first picture. */
const AT_REST = 600;

/** One visit to a trend of many lines: milliseconds to its complete picture, and how long tasks kept the page busy. */
export function visitTrend(chromium, origin, trend, dataset, pictures) {
  return withPage(chromium, trend, async ({ page }) => {
    await page.goto(`${origin}bench/page.html`);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    const shown = await page.evaluate(([scripts, scene]) => globalThis.bench.show(scripts, scene), [trend.scripts, dataset.scene]);
    await setTimeout(AT_REST);
    await pictures?.save(page, 'trend');
    return { script: shown.script, paint: shown.paint, blocked: shown.blocked };
  });
}
