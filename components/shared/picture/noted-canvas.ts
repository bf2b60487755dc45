import type { Fill, Paint, PictureItem, PictureShape } from '../../../src/exporting/picture.js';
import { SvgPath } from '../../../src/geometry/svg-path.js';
import { canvasDrawings, type PaintContext } from '../canvas-drawings.js';
import { patternHatches } from '../hatches.js';
import { inkOf } from './ink.js';
import { boxPath } from './box-shapes.js';
import type { PagePlace } from './page-place.js';

/** What a canvas shows, as shapes: sharp at every size, with the colours that the element has now. */
export function canvasItems(canvas: HTMLCanvasElement, opacity: number, place: PagePlace): PictureItem[] {
  const drawing = canvasDrawings.get(canvas);
  // A picture without it would say less than the screen.
  if (drawing === undefined) throw new Error(`What <canvas class="${canvas.className}"> shows is not known`);
  const notes = new NotedCanvas(opacity);
  drawing.draw(notes);
  const { x, y, width, height } = place.box(canvas.getBoundingClientRect());
  const clip = { path: boxPath({ x: 0, y: 0, width: drawing.width, height: drawing.height }) };
  const matrix = [width / drawing.width, 0, 0, height / drawing.height, x, y] as const;
  return notes.shapes.length === 0 ? [] : [{ kind: 'group', items: notes.shapes, matrix, clip }];
}

/** Notes what is drawn in place of painting it. */
class NotedCanvas implements PaintContext {
  fillStyle: PaintContext['fillStyle'] = '#000';
  strokeStyle: PaintContext['strokeStyle'] = '#000';
  globalAlpha = 1;
  lineWidth = 1;
  lineJoin: CanvasLineJoin = 'miter';
  readonly shapes: PictureShape[] = [];
  #path = new SvgPath();
  #written = '';

  constructor(private readonly opacity: number) {}

  beginPath(): void {
    [this.#path, this.#written] = [new SvgPath(), ''];
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }

  closePath(): void {
    this.#path.closePath();
  }

  /** Whole circles, which is all that is drawn so. */
  arc(x: number, y: number, radius: number): void {
    this.#written = `${this.#text}M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
    this.#path = new SvgPath();
  }

  fill(rule?: Path2D | CanvasFillRule): void {
    const fill = this.#fill();
    if (fill !== undefined) this.shapes.push({ kind: 'shape', path: this.#text, fill, evenOdd: rule === 'evenodd' });
  }

  stroke(): void {
    const paint = this.#ink(this.strokeStyle);
    if (paint === undefined) return;
    const stroke = { ...paint, width: this.lineWidth, dashes: [], cap: 'butt', join: this.lineJoin } as const;
    this.shapes.push({ kind: 'shape', path: this.#text, stroke });
  }

  get #text(): string {
    return `${this.#written}${this.#path.toString()}`;
  }

  #ink(style: PaintContext['fillStyle']): Paint | undefined {
    return typeof style === 'string' ? inkOf(style, this.globalAlpha * this.opacity) : undefined;
  }

  #fill(): Fill | undefined {
    const hatch = this.fillStyle instanceof CanvasPattern ? patternHatches.get(this.fillStyle) : undefined;
    if (hatch === undefined) return this.#ink(this.fillStyle);
    const { size, path, line, ground } = hatch;
    const [ink, under] = [this.#ink(line), this.#ink(ground)];
    const stroke = ink && ({ ...ink, width: 1, dashes: [], cap: 'butt', join: 'miter' } as const);
    return {
      width: size,
      height: size,
      items: [
        { kind: 'shape', path: boxPath({ x: 0, y: 0, width: size, height: size }), fill: under },
        { kind: 'shape', path, fill: ink, stroke },
      ],
    };
  }
}
