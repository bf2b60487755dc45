import { setTimeout } from 'node:timers/promises';
import { mainThreadTime, processorTime, withPage } from './browser.mjs';
import { sawChange } from './pictures.mjs';
import { useElement } from './use-element.mjs';

const BETWEEN_MOVES = 40;
const ZOOM_STEPS = 10;
const BETWEEN_STEPS = 50;
/** Long enough for what a page makes after its first picture: our element its tools. */
const AT_REST = 600;
/** Long enough for the crisp picture after a gesture. */
const AFTER_GESTURE = 600;

/**
 * One visit: what a person does with a map, measured. What a page cannot do is left out; so is what it claims to do while nothing changes
 * on the screen, where `pictures` is given to look.
 */
export function visitMap(chromium, origin, map, dataset, pictures) {
  return withPage(chromium, map, async (opened) => {
    const { page } = opened;
    await page.goto(`${origin}bench/page.html`);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    const shown = await page.evaluate(([scripts, scene]) => globalThis.bench.show(scripts, scene), [map.scripts, dataset.scene]);
    await setTimeout(AT_REST);
    const { longest: restLongest } = await page.evaluate((moment) => globalThis.bench.blocking(moment), shown.painted);
    await pictures?.save(page, 'first');
    const hovered = await hover(opened, dataset.points, pictures);
    const recoloured = await recolour(opened, pictures);
    const element = map.id === 'zo' ? await useElement(opened, dataset, pictures) : {};
    const zoomed = map.wheel === undefined ? {} : await zoom(opened, map.wheel, pictures);
    return {
      script: shown.script,
      paint: shown.paint,
      blocked: shown.blocked,
      restLongest,
      ...hovered,
      ...recoloured,
      ...element,
      ...zoomed,
    };
  });
}

async function hover(opened, points, pictures) {
  const { page } = opened;
  const { x, y } = await page.evaluate(() => globalThis.bench.box());
  // The first one makes the index of what lies where.
  await page.mouse.move(x + points[0][0] + 2, y + points[0][1]);
  await setTimeout(200);
  const start = await mainThreadTime(opened);
  const since = await page.evaluate(() => globalThis.bench.now());
  for (const [px, py] of points) {
    await page.mouse.move(x + px, y + py);
    await setTimeout(BETWEEN_MOVES);
  }
  const spent = (await mainThreadTime(opened)) - start;
  const { longest } = await page.evaluate((moment) => globalThis.bench.blocking(moment), since);
  const changed = await sawChange(pictures, page, 'hover');
  await page.mouse.move(0, 0);
  return changed ? { hover: spent / points.length, hoverLongest: longest } : {};
}

async function recolour({ page }, pictures) {
  const { took, longest } = await page.evaluate(() => globalThis.bench.change('recolour'));
  return (await sawChange(pictures, page, 'recolour')) ? { recolour: took, recolourLongest: longest } : {};
}

async function zoom(opened, { turn, key }, pictures) {
  const { page } = opened;
  const { x, y, width, height } = await page.evaluate(() => globalThis.bench.box());
  await page.mouse.move(x + width / 2, y + height / 2);
  await setTimeout(200);
  if (key !== undefined) await page.keyboard.down(key);
  const start = await processorTime(opened);
  const since = await page.evaluate(() => globalThis.bench.watchFrames());
  for (let step = 0; step < ZOOM_STEPS; step++) {
    await page.mouse.wheel(0, -turn);
    await setTimeout(BETWEEN_STEPS);
  }
  const worstFrame = await page.evaluate(() => globalThis.bench.worstFrame());
  await setTimeout(AFTER_GESTURE);
  const spent = (await processorTime(opened)) - start;
  const { longest } = await page.evaluate((moment) => globalThis.bench.blocking(moment), since);
  if (key !== undefined) await page.keyboard.up(key);
  return (await sawChange(pictures, page, 'zoom')) ? { zoom: spent, worstFrame, zoomLongest: longest } : {};
}
