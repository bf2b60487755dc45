import type { Page } from 'playwright-core';

/** What a page of our own keeps in the browser: nothing. */
export const NOTHING_KEPT = { local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

/** How much a page keeps in the browser, of each kind but cookies. */
export function keptBy(page: Page): Promise<typeof NOTHING_KEPT> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
