import { setTimeout } from 'node:timers/promises';
import { withPage } from './browser.mjs';

/** Part of many names, so that a good part of the rows stays. */
const FILTER = 'ee';

/** One visit to a table with a row for every region, its figures fetched beforehand: milliseconds to show, sort by value and filter. */
export function visitTable(chromium, origin, table, dataset, pictures) {
  return withPage(chromium, {}, async ({ page }) => {
    await page.goto(`${origin}bench/page.html`);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    await page.evaluate(([scripts, scene]) => globalThis.bench.show(scripts, scene), [table.scripts, dataset.scene]);
    const outcome = {};
    for (const [action, ...args] of [['table'], ['sort'], ['filter', FILTER]]) {
      await setTimeout(200);
      const { took, longest } = await page.evaluate((call) => globalThis.bench.change(...call), [action, ...args]);
      Object.assign(outcome, { [action]: took, [`${action}Longest`]: longest });
      await pictures?.save(page, action);
    }
    return outcome;
  });
}
