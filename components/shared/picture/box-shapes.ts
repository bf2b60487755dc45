import type { Paint, PictureShape, Stroke } from '../../../src/exporting/picture.js';
import { inkOf } from './ink.js';
import type { Box, PagePlace } from './page-place.js';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

interface Side {
  readonly width: number;
  readonly style: string;
  readonly paint: Paint;
}

/** What an element has besides its content: a ground, a bar that a shadow draws inside it, borders. */
export function boxShapes(element: Element, style: CSSStyleDeclaration, opacity: number, place: PagePlace): PictureShape[] {
  const ground = inkOf(style.backgroundColor, opacity);
  const bar = barOf(style, opacity);
  const sides = SIDES.map((side) => sideOf(style, side, opacity));
  if (ground === undefined && bar === undefined && sides.every((side) => side === undefined)) return [];
  const rects = style.display === 'inline' ? [...element.getClientRects()] : [element.getBoundingClientRect()];
  const radius = Number.parseFloat(style.borderTopLeftRadius);
  return rects.flatMap((rect) => {
    const box = place.box(rect);
    if (box.width === 0 || box.height === 0) return [];
    const shapes: PictureShape[] = [];
    if (ground !== undefined) shapes.push({ kind: 'shape', path: boxPath(box, radius), fill: ground });
    if (bar !== undefined) shapes.push({ kind: 'shape', path: boxPath({ ...box, width: bar.width }), fill: bar.paint });
    return [...shapes, ...borders(box, sides, radius)];
  });
}

/** `inset 4px 0 colour`: a bar at the left. */
function barOf({ boxShadow }: CSSStyleDeclaration, opacity: number): { readonly width: number; readonly paint: Paint } | undefined {
  const [, colour, x] = /^(.+?\)) (\d+(?:\.\d+)?)px 0px 0px 0px inset$/.exec(boxShadow) ?? [];
  const paint = colour === undefined ? undefined : inkOf(colour, opacity);
  return paint === undefined || x === '0' ? undefined : { width: Number(x), paint };
}

function sideOf(style: CSSStyleDeclaration, side: (typeof SIDES)[number], opacity: number): Side | undefined {
  const width = Number.parseFloat(style[`border${side}Width`]);
  const paint = inkOf(style[`border${side}Color`], opacity);
  const look = style[`border${side}Style`];
  return paint === undefined || !(width > 0) || /none|hidden/.test(look) ? undefined : { width, style: look, paint };
}

function borders(box: Box, sides: readonly (Side | undefined)[], radius: number): PictureShape[] {
  const [top] = sides;
  const alike = sides.every((side) => side?.width === top?.width && side?.style === top?.style && side?.paint.colour === top?.paint.colour);
  if (top !== undefined && alike && top.style !== 'double') {
    const half = top.width / 2;
    const inner = { x: box.x + half, y: box.y + half, width: box.width - top.width, height: box.height - top.width };
    return [{ kind: 'shape', path: boxPath(inner, Math.max(0, radius - half)), stroke: strokeOf(top, top.width) }];
  }
  return sides.flatMap((side, at) => (side === undefined ? [] : borderLines(box, side, at)));
}

function borderLines({ x, y, width, height }: Box, side: Side, at: number): PictureShape[] {
  // Of a double border two thirds are drawn.
  const [thick, middles] = side.style === 'double' ? [side.width / 3, [1 / 6, 5 / 6]] : [side.width, [1 / 2]];
  return middles.map((part) => {
    const inside = part * side.width;
    const across = at === 0 ? y + inside : y + height - inside;
    const down = at === 3 ? x + inside : x + width - inside;
    const path = at % 2 === 0 ? `M${x} ${across}h${width}` : `M${down} ${y}v${height}`;
    return { kind: 'shape', path, stroke: strokeOf(side, thick) };
  });
}

function strokeOf({ style, paint, width: side }: Side, width: number): Stroke {
  const dashes = style === 'dashed' ? [3 * side, 2 * side] : style === 'dotted' ? [side, side] : [];
  return { ...paint, width, dashes, cap: 'butt', join: 'miter' };
}

export function boxPath({ x, y, width, height }: Box, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}
