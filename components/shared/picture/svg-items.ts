import type { Fill, Matrix, Paint, PictureItem, PictureShape, PictureText, Stroke } from '../../../src/exporting/picture.js';
import { inkOf } from './ink.js';
import type { PagePlace } from './page-place.js';
import { shapePath } from './shape-path.js';

/** What is referred to, or said: nothing of it is drawn where it stands. */
const UNDRAWN = new Set(['defs', 'pattern', 'clipPath', 'title', 'desc', 'style']);

/** What an SVG on the page draws. */
export function svgItems(svg: SVGElement, opacity: number, place: PagePlace): PictureItem[] {
  return [...svg.children].flatMap((child) => (child instanceof SVGElement ? itemsOf(child, opacity, place) : []));
}

function itemsOf(element: SVGElement, above: number, place: PagePlace): PictureItem[] {
  const style = getComputedStyle(element);
  if (UNDRAWN.has(element.localName) || style.display === 'none') return [];
  const opacity = above * Number(style.opacity);
  return clipped(element, style, place, drawnItems(element, style, opacity, place));
}

function drawnItems(element: SVGElement, style: CSSStyleDeclaration, opacity: number, place: PagePlace): PictureItem[] {
  if (element instanceof SVGTextContentElement) return textItems(element, style, opacity, place);
  if (!(element instanceof SVGGeometryElement)) return svgItems(element, opacity, place);
  const shape = style.visibility === 'visible' ? shapeOf(element, style, opacity) : undefined;
  if (shape === undefined) return [];
  const matrix = place.matrix(element.getScreenCTM()!);
  const fixed = style.vectorEffect === 'non-scaling-stroke' ? matrix : undefined;
  return [{ ...shape, path: shapePath(element, fixed), matrix: fixed === undefined ? matrix : undefined }];
}

function shapeOf(element: SVGElement, style: CSSStyleDeclaration, opacity: number): PictureShape | undefined {
  const fill = fillOf(element, style, opacity);
  const stroke = strokeOf(style, opacity);
  if (fill === undefined && stroke === undefined) return undefined;
  return {
    kind: 'shape',
    path: '',
    fill,
    evenOdd: style.fillRule === 'evenodd',
    stroke,
    strokeFirst: style.paintOrder.startsWith('stroke'),
  };
}

function fillOf(element: SVGElement, { fill, fillOpacity }: CSSStyleDeclaration, opacity: number): Fill | undefined {
  if (fill === 'none') return undefined;
  const [, id] = /^url\("?#([^")]+)"?\)/.exec(fill) ?? [];
  if (id === undefined) return inkOf(fill, opacity * Number(fillOpacity));
  const pattern = referredTo(element, id);
  if (!(pattern instanceof SVGPatternElement)) return undefined;
  return {
    width: pattern.width.baseVal.value,
    height: pattern.height.baseVal.value,
    items: [...pattern.children].flatMap((child) => {
      const shape = child instanceof SVGGeometryElement ? shapeOf(child, getComputedStyle(child), opacity) : undefined;
      return shape === undefined ? [] : [{ ...shape, path: shapePath(child as SVGGeometryElement) }];
    }),
  };
}

function strokeOf(style: CSSStyleDeclaration, opacity: number): Stroke | undefined {
  const width = Number.parseFloat(style.strokeWidth);
  const paint: Paint | undefined = style.stroke === 'none' ? undefined : inkOf(style.stroke, opacity * Number(style.strokeOpacity));
  if (paint === undefined || !(width > 0)) return undefined;
  const dashes = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
  return { ...paint, width, dashes, cap: style.strokeLinecap as Stroke['cap'], join: style.strokeLinejoin as Stroke['join'] };
}

function textItems(element: SVGTextContentElement, style: CSSStyleDeclaration, opacity: number, place: PagePlace): PictureText[] {
  if (element.childElementCount > 0)
    return [...element.children].flatMap((child) =>
      child instanceof SVGTextContentElement ? textItems(child, getComputedStyle(child), opacity, place) : [],
    );
  const paint = inkOf(style.fill, opacity * Number(style.fillOpacity));
  const text = element.textContent.replace(/[ \t\n\r\f]+/g, ' ').trim();
  if (paint === undefined || text === '' || element.getNumberOfChars() === 0 || style.visibility !== 'visible') return [];
  const { x, y } = element.getStartPositionOfChar(0);
  const font = { family: style.fontFamily, size: Number.parseFloat(style.fontSize), weight: style.fontWeight, style: style.fontStyle };
  const matrix = place.matrix(element.getScreenCTM()!);
  return [{ kind: 'text', text, x, y, width: element.getComputedTextLength(), font, paint, halo: strokeOf(style, opacity), matrix }];
}

function clipped(element: SVGElement, { clipPath }: CSSStyleDeclaration, place: PagePlace, items: PictureItem[]): PictureItem[] {
  const [, id] = /^url\("?#([^")]+)"?\)/.exec(clipPath) ?? [];
  const edge = id === undefined ? undefined : referredTo(element, id)?.firstElementChild;
  if (!(edge instanceof SVGGeometryElement) || !(element instanceof SVGGraphicsElement)) return items;
  const matrix: Matrix = place.matrix(element.getScreenCTM()!);
  return [{ kind: 'group', items, clip: { path: shapePath(edge), matrix } }];
}

function referredTo(element: Element, id: string): Element | null {
  return (element.getRootNode() as ShadowRoot).getElementById(id);
}
