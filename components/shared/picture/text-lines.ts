import type { PictureText } from '../../../src/exporting/picture.js';
import { inkOf } from './ink.js';
import type { Box, PagePlace } from './page-place.js';

/** What CSS counts as white space that collapses: a space that does not break stays. */
const WORDS = /[^ \t\n\r\f]+/g;

const SOFT = '\u{AD}';

interface Line {
  readonly text: string;
  readonly rect: DOMRect;
}

const range = document.createRange();

/** A text as it stands on the page: an item for each line. */
export function textLines(node: Text, style: CSSStyleDeclaration, opacity: number, place: PagePlace): PictureText[] {
  const lines = linesOf(node, style);
  return lines.flatMap(({ text, rect }, i) => {
    const item = lineOf(spelled(text, style, i === 0 ? node : undefined), place.box(rect), style, opacity);
    return item === undefined ? [] : [item];
  });
}

/** What CSS puts before an element, on the line of its first text. */
export function textBefore(element: Element, opacity: number, place: PagePlace): PictureText[] {
  const style = getComputedStyle(element, '::before');
  const text = /^"((?:[^"\\]|\\.)*)"/.exec(style.content)?.[1];
  if (text === undefined || text === '' || style.display === 'none') return [];
  range.selectNodeContents(element);
  const [first] = range.getClientRects();
  if (first === undefined) return [];
  const box = place.box(first);
  const width = measured(style).measureText(text).width;
  const item = lineOf(text, { ...box, x: box.x - width, width }, style, opacity);
  return item === undefined ? [] : [item];
}

/** The font of a style, as a canvas wants it. */
export function fontText({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string {
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}

function lineOf(text: string, { x, y, width, height }: Box, style: CSSStyleDeclaration, opacity: number): PictureText | undefined {
  const paint = inkOf(style.color, opacity);
  if (paint === undefined || width === 0) return undefined;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measured(style).measureText('x');
  const { fontFamily: family, fontWeight: weight, fontStyle } = style;
  const font = { family, weight, style: fontStyle, size: Number.parseFloat(style.fontSize) };
  return { kind: 'text', text, x, y: y + (height * ascent) / (ascent + descent), width, font, paint };
}

let canvas: CanvasRenderingContext2D | undefined;

function measured(style: CSSStyleDeclaration): CanvasRenderingContext2D {
  canvas ??= document.createElement('canvas').getContext('2d')!;
  canvas.font = fontText(style);
  return canvas;
}

function linesOf(node: Text, style: CSSStyleDeclaration): Line[] {
  const lines: { text: string; rect: DOMRect; ends: number }[] = [];
  const add = (text: string, rect: DOMRect, from: number): void => {
    const last = lines.at(-1);
    const ends = from + text.length;
    if (last !== undefined && onOneLine(last.rect, rect))
      lines[lines.length - 1] = { text: last.text + (from > last.ends ? ' ' : '') + text, rect: union(last.rect, rect), ends };
    else lines.push({ text, rect, ends });
  };
  for (const { 0: word, index } of node.data.matchAll(WORDS)) {
    const pieces = piecesOf(node, word, index);
    if (pieces.length === 0) pieces.push(...withoutWidth(node, word, index, style));
    const hyphen = pieces.length > 1 && isHyphenated(node, word, index, pieces, style) ? '-' : '';
    pieces.forEach(({ text, rect, from }, i) => {
      const isBroken = i < pieces.length - 1;
      add(text, rect, from);
      if (isBroken) lines.at(-1)!.text = text.endsWith(SOFT) ? lines.at(-1)!.text.replace(/.$/u, '-') : lines.at(-1)!.text + hyphen;
    });
  }
  return lines.map(({ text, rect }) => ({ text: text.replaceAll(SOFT, ''), rect }));
}

interface Piece {
  readonly text: string;
  readonly rect: DOMRect;
  readonly from: number;
}

/** A word by the lines that it stands on. */
function piecesOf(node: Text, word: string, index: number): Piece[] {
  const rects = rectsOf(node, index, index + word.length);
  const [first] = rects;
  if (first === undefined) return [];
  if (rects.every((rect) => onOneLine(first, rect))) return [{ text: word, rect: rects.reduce(union), from: index }];
  const pieces: Piece[] = [];
  let from = index;
  for (const letter of word) {
    const [rect] = rectsOf(node, from, from + letter.length);
    const last = pieces.at(-1);
    if (last !== undefined && (rect === undefined || onOneLine(last.rect, rect)))
      pieces[pieces.length - 1] = { ...last, text: last.text + letter, rect: rect === undefined ? last.rect : union(last.rect, rect) };
    else if (rect !== undefined) pieces.push({ text: letter, rect, from });
    from += letter.length;
  }
  return pieces;
}

/** WebKit knows the place of a sign at the end of a line, and not its width. */
function withoutWidth(node: Text, word: string, from: number, style: CSSStyleDeclaration): Piece[] {
  range.setStart(node, from);
  range.setEnd(node, from + word.length);
  const [rect] = range.getClientRects();
  if (rect === undefined) return [];
  return [{ text: word, rect: new DOMRect(rect.x, rect.y, measured(style).measureText(word).width, rect.height), from }];
}

/** The hyphen that a browser puts where it broke a word is in no text. A word that breaks so without hyphens too has none. */
function isHyphenated(node: Text, word: string, index: number, pieces: readonly Piece[], { hyphens }: CSSStyleDeclaration): boolean {
  const parent = node.parentElement;
  if (hyphens !== 'auto' || parent === null) return false;
  const before = parent.style.hyphens;
  parent.style.hyphens = 'manual';
  const without = piecesOf(node, word, index);
  parent.style.hyphens = before;
  if (parent.getAttribute('style') === '') parent.removeAttribute('style');
  return without.map(({ from }) => from).join() !== pieces.map(({ from }) => from).join();
}

function rectsOf(node: Text, from: number, to: number): DOMRect[] {
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

function onOneLine(a: DOMRect, b: DOMRect): boolean {
  return Math.abs(a.top - b.top) < Math.min(a.height, b.height) / 2;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

/** @param first the node, where this is its first line */
function spelled(text: string, { textTransform }: CSSStyleDeclaration, first: Text | undefined): string {
  if (textTransform === 'uppercase') return text.toLocaleUpperCase();
  const parent = first?.parentElement;
  const isFirst = parent !== undefined && parent !== null && startsBlock(first!, parent);
  if (!isFirst || getComputedStyle(parent, '::first-letter').textTransform !== 'uppercase') return text;
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function startsBlock(node: Text, parent: Element): boolean {
  const before = [...parent.childNodes].slice(0, [...parent.childNodes].indexOf(node));
  return before.every((each) => each.nodeType === Node.COMMENT_NODE || (each.textContent ?? '').trim() === '');
}
