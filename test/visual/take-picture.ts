import type { Browser, Page } from 'playwright-core';
import type { PictureState } from './states.js';

/** Paper says where and when it was read: every picture is of the same place and day. */
const HOST = 'http://widgets.localhost/';
const DAY = '2026-11-27T12:00:00';

/**
 * The element of a state as a PNG, as soon as it is complete and at rest.
 * @param server address that answers what the page asks for
 */
export async function takePicture(browser: Browser, server: string, state: PictureState): Promise<Buffer> {
  const { width, media = {}, press = [] } = state;
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', ...withoutPrint(media) });
  try {
    await context.route(`${HOST}**`, async (route) => {
      const url = route.request().url().replace(HOST, server);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(DAY);
    await page.goto(`${HOST}page.html`);
    await page.evaluate(() => document.fonts.load('700 16px "Source Sans 3"').then(() => document.fonts.load('16px "Source Sans 3"')));
    await page.evaluate(
      ({ tag, attributes }) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        document.body.append(element);
      },
      { tag: state.tag, attributes: state.attributes },
    );
    await settled(page);
    for (const key of press) {
      await page.locator('.map-box').press(key);
      await settled(page);
    }
    if (media.media !== undefined) {
      await page.emulateMedia({ media: media.media });
      await settled(page);
    }
    return await page.locator(state.tag).screenshot({ animations: 'disabled', caret: 'hide' });
  } finally {
    await context.close();
  }
}

function withoutPrint({ media: _print, ...rest }: NonNullable<PictureState['media']>): Omit<NonNullable<PictureState['media']>, 'media'> {
  return rest;
}

/** Until there are figures, the network is quiet (tools come after the picture) and nothing was drawn anew for a while. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.body.firstElementChild?.shadowRoot;
    return root?.querySelector('[part="figure"]') instanceof Element && root.querySelector('[aria-busy="true"]') === null;
  });
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const root = document.body.firstElementChild!.shadowRoot!;
    let changed = true;
    const observer = new MutationObserver(() => (changed = true));
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    while (changed) {
      changed = false;
      // Longer than a gesture needs to end.
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    observer.disconnect();
  });
}
