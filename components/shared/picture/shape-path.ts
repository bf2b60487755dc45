import type { Matrix } from '../../../src/exporting/picture.js';

type Point = readonly [x: number, y: number];

/** The shape of an SVG element as path text, where `matrix` takes it if one is given. A `path` stays where it is, and so does a curve. */
export function shapePath(element: SVGGeometryElement, matrix?: Matrix): string {
  if (element instanceof SVGLineElement) {
    const { x1, y1, x2, y2 } = element;
    return lines([pointOf(x1, y1), pointOf(x2, y2)], false, matrix);
  }
  if (element instanceof SVGRectElement) {
    const [x, y] = pointOf(element.x, element.y);
    const [width, height] = pointOf(element.width, element.height);
    return lines(
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
      true,
      matrix,
    );
  }
  if (element instanceof SVGPolylineElement || element instanceof SVGPolygonElement)
    return lines(
      [...element.points].map(({ x, y }): Point => [x, y]),
      element instanceof SVGPolygonElement,
      matrix,
    );
  if (element instanceof SVGCircleElement) return ellipse(pointOf(element.cx, element.cy), pointOf(element.r, element.r));
  if (element instanceof SVGEllipseElement) return ellipse(pointOf(element.cx, element.cy), pointOf(element.rx, element.ry));
  return element.getAttribute('d') ?? '';
}

/** In the coordinates of the element: a part of a width becomes a length. */
function pointOf(x: SVGAnimatedLength, y: SVGAnimatedLength): Point {
  return [x.baseVal.value, y.baseVal.value];
}

function lines(points: readonly Point[], closes: boolean, matrix: Matrix = [1, 0, 0, 1, 0, 0]): string {
  const [a, b, c, d, e, f] = matrix;
  const written = points.map(([x, y]) => `${short(a * x + c * y + e)} ${short(b * x + d * y + f)}`);
  return written.length === 0 ? '' : `M${written.join('L')}${closes ? 'z' : ''}`;
}

function ellipse([x, y]: Point, [rx, ry]: Point): string {
  const half = (way: number): string => `a${short(rx)} ${short(ry)} 0 1 0 ${short(way * rx)} 0`;
  return `M${short(x - rx)} ${short(y)}${half(2)}${half(-2)}z`;
}

function short(length: number): number {
  return Math.round(length * 1000) / 1000;
}
