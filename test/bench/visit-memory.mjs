import { setTimeout } from 'node:timers/promises';
import { bytesFetched, heap, memory, withPage } from './browser.mjs';

/** Long enough for what a page makes after its first picture: our element its tools. */
const AT_REST = 1000;

/**
 * A visit that only waits until all is there: what came over the wire and what is kept. It is not timed, as the clean-up before memory
 * is measured takes compiled code with it; and after it nothing is cold for the visits that are.
 */
export function visitMemory(chromium, origin, { scripts, webgl }, { scene }) {
  return withPage(chromium, { webgl }, async (opened) => {
    const { page } = opened;
    await page.goto(`${origin}bench/page.html`);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    const before = await memory(opened);
    const { given } = await page.evaluate((call) => globalThis.bench.show(...call), [scripts, scene]);
    await setTimeout(AT_REST);
    const bytes = await bytesFetched(opened, given);
    const after = await memory(opened);
    return {
      scriptBytes: bytes.script,
      laterBytes: bytes.later,
      dataBytes: bytes.data,
      heap: await heap(opened),
      memory: before === undefined || after === undefined ? undefined : after - before,
    };
  });
}
