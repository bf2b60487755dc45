import type { PictureItem } from '../../../src/exporting/picture.js';
import { boxPath, boxShapes } from './box-shapes.js';
import { canvasItems } from './noted-canvas.js';
import type { PagePlace } from './page-place.js';
import { svgItems } from './svg-items.js';
import { textBefore, textLines } from './text-lines.js';

/** All that is in sight below a node, in the order in which it is painted. It knows no element: what stands there is what is drawn. */
export function itemsBelow(parent: ParentNode & Node, place: PagePlace, above = 1, style?: CSSStyleDeclaration): PictureItem[] {
  return [...parent.childNodes].flatMap((node): PictureItem[] => {
    if (node instanceof Text) return style?.visibility === 'visible' ? textLines(node, style, above, place) : [];
    return node instanceof Element ? itemsOf(node, place, above) : [];
  });
}

function itemsOf(element: Element, place: PagePlace, above: number): PictureItem[] {
  const style = getComputedStyle(element);
  const opacity = above * Number(style.opacity);
  // What only a screen reader has is cut off to nothing.
  if (style.display === 'none' || opacity === 0 || style.clipPath === 'inset(50%)') return [];
  const isSeen = style.visibility === 'visible';
  const box = isSeen && style.display !== 'contents' ? boxShapes(element, style, opacity, place) : [];
  if (element instanceof HTMLCanvasElement) return isSeen ? [...box, ...canvasItems(element, opacity, place)] : [];
  if (element instanceof SVGSVGElement) return [...box, ...cutOff(element, style, place, svgItems(element, opacity, place))];
  const before = isSeen ? textBefore(element, opacity, place) : [];
  return [...box, ...before, ...cutOff(element, style, place, itemsBelow(element, place, opacity, style))];
}

/** What an element does not let be seen beyond its edge. */
function cutOff(element: Element, { overflowX, overflowY }: CSSStyleDeclaration, place: PagePlace, items: PictureItem[]): PictureItem[] {
  if ((overflowX === 'visible' && overflowY === 'visible') || items.length === 0 || !goesBeyond(element)) return items;
  return [{ kind: 'group', items, clip: { path: boxPath(place.box(element.getBoundingClientRect())) } }];
}

function goesBeyond(element: Element): boolean {
  if (element instanceof SVGSVGElement) {
    const { x, y, width, height } = element.getBBox();
    const { clientWidth, clientHeight, viewBox } = element;
    const seen = viewBox.baseVal;
    const [right, bottom] = seen === null || seen.width === 0 ? [clientWidth, clientHeight] : [seen.x + seen.width, seen.y + seen.height];
    return x < 0 || y < 0 || x + width > right || y + height > bottom;
  }
  return element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
}
