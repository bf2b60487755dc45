import type { PathSink } from './outlines.js';

/** A sink that writes the `d` of an SVG path: one decimal, relative steps, nothing twice. Finite coordinates in, no `NaN` out. */
export class SvgPath implements PathSink {
  #text = '';
  /** Tenths of a pixel; steps are taken between rounded points, so that rounding does not add up. */
  #x = 0;
  #y = 0;
  #inLine = false;

  moveTo(x: number, y: number): void {
    this.#x = Math.round(x * 10);
    this.#y = Math.round(y * 10);
    this.#text += `M${tenths(this.#x)}${joined(tenths(this.#y))}`;
    this.#inLine = false;
  }

  lineTo(x: number, y: number): void {
    const nextX = Math.round(x * 10);
    const nextY = Math.round(y * 10);
    if (nextX === this.#x && nextY === this.#y) return;
    const stepX = tenths(nextX - this.#x);
    this.#text += `${this.#inLine ? joined(stepX) : `l${stepX}`}${joined(tenths(nextY - this.#y))}`;
    this.#x = nextX;
    this.#y = nextY;
    this.#inLine = true;
  }

  closePath(): void {
    this.#text += 'z';
    this.#inLine = false;
  }

  toString(): string {
    return this.#text;
  }
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

/** A number after another: a minus sign parts them already. */
function joined(number: string): string {
  return number.startsWith('-') ? number : `,${number}`;
}
