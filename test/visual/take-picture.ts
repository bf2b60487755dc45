import { chromium, type Browser, type Page } from 'playwright-core';
import { findOrInstallBrowser } from '../../scripts/browser.mjs';
import { smallPng } from '../../scripts/small-png.mjs';
import type { PictureState } from './states.js';

/** Paper says where and when it was read: every picture is of the same place and day. */
const PLACE = 'widgets.localhost';
const DAY = '2026-11-27T12:00:00';
const HEIGHT = 900;
/** Nothing changed for so long, in milliseconds and in frames: longer than a gesture needs to end, and than a busy browser takes to measure. */
const AT_REST = { time: 250, frames: 15 };

/** @param server address that answers what the page asks for */
export function launchBrowser(server: string): Promise<Browser> {
  return chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      `--host-resolver-rules=MAP ${PLACE} ${new URL(server).host}`,
    ],
  });
}

/** One page, on which one element after the other stands for its picture. */
export class Studio {
  #underWay = 0;

  private constructor(private readonly page: Page) {
    page.on('request', () => this.#underWay++);
    page.on('requestfinished', () => this.#underWay--);
    page.on('requestfailed', () => this.#underWay--);
  }

  static async open(browser: Browser): Promise<Studio> {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const studio = new Studio(page);
    await page.clock.setFixedTime(DAY);
    await page.goto(`http://${PLACE}/page.html`);
    await page.evaluate(() =>
      Promise.all(['700 16px "Source Sans 3"', '16px "Source Sans 3"'].map((font) => document.fonts.load(font, 'a→'))),
    );
    return studio;
  }

  /** The element of a state as a PNG, as soon as it is complete and at rest. */
  async take({ tag, attributes, width, media = {}, house = '', press = [], click = [], ownData }: PictureState): Promise<Buffer> {
    const { page } = this;
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ media: null, colorScheme: media.colorScheme ?? 'light', forcedColors: media.forcedColors ?? 'none' });
    await page.evaluate(
      ({ tag, attributes, house }) => {
        document.documentElement.className = house;
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        const group = document.createElement('zo-group');
        group.setAttribute('release', '/releases/releases.json');
        group.append(element);
        document.body.replaceChildren(group);
        scrollTo(0, 0);
      },
      { tag, attributes, house },
    );
    await this.#settled(ownData === undefined ? '.ways' : 'input');
    if (ownData !== undefined) {
      const file = { name: 'controles.csv', mimeType: 'text/csv', buffer: Buffer.from(ownData) };
      await page.locator('input[type="file"]').setInputFiles(file);
      await this.#settled('select');
    }
    for (const key of press) {
      await page.locator('.map-box').press(key);
      await this.#settled();
    }
    for (const at of click) {
      await page.locator(at).first().click();
      await this.#settled();
    }
    if (media.media !== undefined) {
      await page.emulateMedia({ media: media.media });
      await this.#settled();
    }
    await this.#wholeInSight(tag, width);
    return smallPng(await page.locator(tag).screenshot({ animations: 'disabled', caret: 'hide' }));
  }

  /** Makes the window as high as the element: of what is out of sight a browser may leave out the drawing until some frames later. */
  async #wholeInSight(tag: string, width: number): Promise<void> {
    const bottom = await this.page.locator(tag).evaluate((element) => Math.ceil(element.getBoundingClientRect().bottom + scrollY));
    if (bottom <= HEIGHT) return;
    await this.page.setViewportSize({ width, height: bottom + HEIGHT });
    await this.#settled();
  }

  /** Until it shows what it must, nothing is asked for any more, and nothing was drawn anew for a while. */
  async #settled(shows = '*'): Promise<void> {
    await this.page.waitForFunction((selector) => {
      const root = document.querySelector('zo-group')?.firstElementChild?.shadowRoot;
      return root?.querySelector(selector) instanceof Element && root.querySelector('[aria-busy="true"]') === null;
    }, shows);
    do await this.#atRest();
    while (this.#underWay > 0);
  }

  async #atRest(): Promise<void> {
    await this.page.evaluate(async ({ time, frames }) => {
      const root = document.querySelector('zo-group')!.firstElementChild!.shadowRoot!;
      let changed = true;
      const observer = new MutationObserver(() => (changed = true));
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      while (changed) {
        changed = false;
        await new Promise((resolve) => setTimeout(resolve, time));
        for (let i = 0; i < frames && !changed; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      observer.disconnect();
    }, AT_REST);
  }
}
