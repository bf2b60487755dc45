import type { Matrix } from '../../../src/exporting/picture.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From where things stand in the window to where they stand in the picture: the page may have enlarged the element. */
export class PagePlace {
  readonly #left: number;
  readonly #top: number;
  readonly #scale: number;

  constructor(host: HTMLElement) {
    const { left, top, width } = host.getBoundingClientRect();
    [this.#left, this.#top] = [left, top];
    this.#scale = host.offsetWidth === 0 ? 1 : width / host.offsetWidth;
  }

  box({ left, top, width, height }: DOMRect): Box {
    const scale = this.#scale;
    return { x: (left - this.#left) / scale, y: (top - this.#top) / scale, width: width / scale, height: height / scale };
  }

  matrix({ a, b, c, d, e, f }: DOMMatrix): Matrix {
    const scale = this.#scale;
    return [a / scale, b / scale, c / scale, d / scale, (e - this.#left) / scale, (f - this.#top) / scale];
  }
}
