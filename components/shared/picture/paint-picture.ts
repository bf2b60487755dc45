import type { Fill, Matrix, Paint, Picture, PictureItem, PictureShape, PictureText, Stroke } from '../../../src/exporting/picture.js';

/** Dots a CSS pixel. */
const FINENESS = 2;
/** So many dots every browser gives a canvas; some paint nothing on a larger one. */
const MOST_DOTS = 16_777_216;
const MOST_ACROSS = 16_384;

/** A picture on a canvas with a white ground. Of a very long one the dots are coarser. */
export function paintPicture({ width, height, items }: Picture): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const fineness = Math.min(FINENESS, Math.sqrt(MOST_DOTS / (width * height)), MOST_ACROSS / Math.max(width, height));
  canvas.width = Math.floor(width * fineness);
  canvas.height = Math.floor(height * fineness);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas to draw on');
  context.scale(fineness, fineness);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const item of items) paintItem(context, item, fineness);
  return canvas;
}

function paintItem(context: CanvasRenderingContext2D, item: PictureItem, fineness: number): void {
  context.save();
  if (item.kind === 'group') {
    move(context, item.matrix);
    if (item.clip !== undefined) context.clip(moved(item.clip.path, item.clip.matrix));
    for (const each of item.items) paintItem(context, each, fineness);
  } else {
    move(context, item.matrix);
    if (item.kind === 'text') paintText(context, item);
    else paintShape(context, item, fineness);
  }
  context.restore();
}

function paintShape(context: CanvasRenderingContext2D, shape: PictureShape, fineness: number): void {
  const path = new Path2D(shape.path);
  const stroke = (): void => {
    if (shape.stroke === undefined) return;
    takePen(context, shape.stroke);
    context.stroke(path);
  };
  if (shape.strokeFirst === true) stroke();
  if (shape.fill !== undefined) {
    takeFill(context, shape.fill, fineness);
    context.fill(path, shape.evenOdd === true ? 'evenodd' : 'nonzero');
  }
  if (shape.strokeFirst !== true) stroke();
}

/** In the width in which the page laid it out. */
function paintText(context: CanvasRenderingContext2D, { text, x, y, width, font, paint, halo }: PictureText): void {
  context.font = `${font.style} ${font.weight} ${font.size}px ${font.family}`;
  context.translate(x, y);
  const measured = context.measureText(text).width;
  if (measured > 0) context.scale(width / measured, 1);
  if (halo !== undefined) {
    takePen(context, halo);
    context.strokeText(text, 0, 0);
  }
  takeInk(context, 'fillStyle', paint);
  context.fillText(text, 0, 0);
}

function takePen(context: CanvasRenderingContext2D, stroke: Stroke): void {
  takeInk(context, 'strokeStyle', stroke);
  context.lineWidth = stroke.width;
  context.lineCap = stroke.cap;
  context.lineJoin = stroke.join;
  context.setLineDash([...stroke.dashes]);
}

function takeInk(context: CanvasRenderingContext2D, name: 'fillStyle' | 'strokeStyle', { colour, opacity }: Paint): void {
  context.globalAlpha = opacity;
  context[name] = colour;
}

function takeFill(context: CanvasRenderingContext2D, fill: Fill, fineness: number): void {
  if ('colour' in fill) return takeInk(context, 'fillStyle', fill);
  const tile = document.createElement('canvas');
  // A whole number of dots, so that the tiles join.
  tile.width = Math.max(1, Math.round(fill.width * fineness));
  tile.height = Math.max(1, Math.round(fill.height * fineness));
  const drawn = tile.getContext('2d')!;
  drawn.scale(tile.width / fill.width, tile.height / fill.height);
  for (const item of fill.items) paintShape(drawn, item, fineness);
  const pattern = context.createPattern(tile, 'repeat')!;
  pattern.setTransform(new DOMMatrix().scale(fill.width / tile.width, fill.height / tile.height));
  context.globalAlpha = 1;
  context.fillStyle = pattern;
}

function move(context: CanvasRenderingContext2D, matrix: Matrix | undefined): void {
  if (matrix !== undefined) context.transform(...matrix);
}

function moved(text: string, matrix: Matrix | undefined): Path2D {
  const path = new Path2D();
  path.addPath(new Path2D(text), new DOMMatrix([...(matrix ?? [1, 0, 0, 1, 0, 0])]));
  return path;
}
