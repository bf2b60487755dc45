import { setTimeout } from 'node:timers/promises';
import { mainThreadTime } from './browser.mjs';

/** How long a use of the element may go on, of which all work of the main thread is counted. */
const SETTLED = 400;

/** What a person does with our element after its first paint: main-thread time and longest task of each. */
export async function useElement(opened, { points }, pictures) {
  const { page } = opened;
  const { x, y } = await page.evaluate(() => globalThis.bench.box());
  const [first, second] = [points[10], points[20]];
  const outcome = {};
  const use = async (name, act) => {
    Object.assign(outcome, await measured(opened, name, act));
    await pictures?.save(page, name);
  };

  await use('focus', () => focus(page, 'box'));
  await use('firstArrow', () => page.keyboard.press('ArrowRight'));
  await use('nextArrow', () => page.keyboard.press('ArrowRight'));
  await use('select', () => page.mouse.click(x + first[0], y + first[1]));
  await use('reselect', () => page.mouse.click(x + second[0], y + second[1]));
  await page.keyboard.press('Escape');
  await use('legend', () => focus(page, 'legendLine'));
  await focus(page, 'searchField');
  await use('search', () => page.keyboard.press('a'));
  await use('searchOn', () => page.keyboard.press('m'));
  // Once to leave the list, once to empty the field.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  return outcome;
}

function focus(page, part) {
  return page.evaluate((name) => globalThis.bench.drawn()[name]().focus(), part);
}

async function measured(opened, name, act) {
  const since = await opened.page.evaluate(() => globalThis.bench.now());
  const start = await mainThreadTime(opened);
  await act();
  await setTimeout(SETTLED);
  const spent = (await mainThreadTime(opened)) - start;
  const { longest } = await opened.page.evaluate((moment) => globalThis.bench.blocking(moment), since);
  return { [name]: spent, [`${name}Longest`]: longest };
}
