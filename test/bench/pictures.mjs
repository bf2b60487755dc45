import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Screenshots of one visit: to see that a page does what is measured, and saved where a folder is given. */
export class Pictures {
  #last;

  constructor(folder, name) {
    this.folder = folder;
    this.name = name;
  }

  /** Whether the screen differs from the last picture. */
  async save(page, moment) {
    const picture = await page.screenshot();
    if (this.folder !== undefined) {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(join(this.folder, `${this.name}.${moment}.png`), picture);
    }
    const changed = this.#last?.equals(picture) !== true;
    this.#last = picture;
    return changed;
  }
}

/** Without pictures nobody looks, and the page is believed. */
export async function sawChange(pictures, page, moment) {
  return pictures === undefined || pictures.save(page, moment);
}
