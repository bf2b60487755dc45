import type { ReactiveControllerHost } from 'lit';
import type { Speech } from '../../src/language/speech.js';
import { pointBeside, pointNear, scatterLayout, type ScatterLayout } from '../../src/views/branch-overlay.scatter.js';
import type { BranchOverlayView } from '../../src/views/branch-overlay.view.js';
import { readPaints } from '../region-map/map-paints.js';
import type { MapPaints } from '../region-map/map-picture.js';
import { BoxSize } from '../shared/box-size.js';
import { canvasDrawings, type PaintContext } from '../shared/canvas-drawings.js';
import { pointIn } from '../shared/point-in.js';
import { haveSameParts } from '../shared/same-parts.js';
import { placeTooltip } from '../shared/tooltip.js';
import { textMeasure, type TextMeasure } from '../trend-line/text-measure.js';

/** How near to a point the pointer must be to mean it, in CSS pixels. */
const REACH = 24;

/** The points of two branches: where they stand in the width that there is, which of them is meant, and their picture where there are many. */
export class ScatterPlot {
  layout: ScatterLayout | undefined;
  readonly #box: BoxSize;
  #text: TextMeasure | undefined;
  #of: readonly unknown[] = [];
  #painted: readonly unknown[] = [];
  #points: ReadonlyMap<number, number> = new Map();

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#box = new BoxSize(host, '.scatter-box');
  }

  /** Lays the points out, unless they are. */
  follow(view: BranchOverlayView, speech: Speech): void {
    const box = this.#element;
    // Off the page nothing has a font; in the render that brings the box back after the table it has its last one.
    if (box?.isConnected === true) this.#text = textMeasure(box);
    const { width } = this.#box;
    if (width === 0 || this.#text === undefined) return;
    const { font, textSize, textWidth } = this.#text;
    const of = [view.marks, view.branches, width, font];
    if (haveSameParts(of, this.#of)) return;
    this.#of = of;
    this.layout = scatterLayout(view, { width, textSize, textWidth }, speech);
    this.#points = new Map(Array.from(this.layout.regions, (region, point) => [region, point]));
  }

  /** The point of a region, where it has one. */
  pointOf(region: number | undefined): number | undefined {
    return region === undefined ? undefined : this.#points.get(region);
  }

  /** The region whose point an event is near. */
  regionAt(event: MouseEvent): number | undefined {
    const box = this.#element;
    if (this.layout === undefined || !box) return undefined;
    const point = pointNear(this.layout, ...pointIn(box, this.layout.width, event), REACH);
    return point === undefined ? undefined : this.layout.regions[point];
  }

  /** The region that a key leads to; undefined for a key that does not walk. */
  regionBeside(region: number, key: string): number | undefined {
    const point = this.pointOf(region);
    const next = this.layout === undefined || point === undefined ? undefined : pointBeside(this.layout, point, key);
    return next === undefined ? undefined : this.layout!.regions[next];
  }

  /** Places the tooltip beside the point of a region. To be called after each render. */
  placeTooltip(region: number | undefined): void {
    const tooltip = this.#element?.querySelector<HTMLElement>('.tooltip');
    const point = this.pointOf(region);
    if (tooltip === null || tooltip === undefined || this.layout === undefined || point === undefined) return;
    const [x, y] = [this.layout.x[point]!, this.layout.y[point]!];
    const left = Math.max(0, Math.min(x + 14, this.layout.width - tooltip.offsetWidth));
    const above = y - tooltip.offsetHeight - 14;
    placeTooltip(tooltip, left, above < 0 ? y + 18 : above);
  }

  /**
   * Paints the points where they are too many to draw one by one. To be called after each render; `anew` when the theme changed, as only then
   * the colours may be others.
   */
  paint(view: BranchOverlayView, anew = false): void {
    const canvas = this.host.renderRoot.querySelector<HTMLCanvasElement>('.points');
    if (canvas === null || this.layout === undefined) return;
    const painted = [canvas, this.layout, view.marks, window.devicePixelRatio];
    if (!anew && haveSameParts(painted, this.#painted)) return;
    this.#painted = painted;
    const { layout, host } = this;
    const ratio = window.devicePixelRatio;
    canvas.width = Math.round(layout.width * ratio);
    canvas.height = Math.round(layout.height * ratio);
    const context = canvas.getContext('2d');
    if (context === null) return;
    context.scale(ratio, ratio);
    const draw = (on: PaintContext): void => drawPoints(on, layout, view.marks, readPaints(host.renderRoot, canvas));
    draw(context);
    canvasDrawings.set(canvas, { width: layout.width, height: layout.height, draw });
  }

  get #element(): Element | null {
    return this.host.renderRoot.querySelector('.scatter-box');
  }
}

const RADIUS = 2.5;

function drawPoints(context: PaintContext, { regions, x, y }: ScatterLayout, marks: Int8Array, { byMark, border }: MapPaints): void {
  context.strokeStyle = border;
  context.lineWidth = 0.5;
  const paints = new Map(byMark);
  const alike = new Map<number, number[]>();
  regions.forEach((region, point) => {
    const mark = marks[region]!;
    const points = alike.get(mark);
    if (points === undefined) alike.set(mark, [point]);
    else points.push(point);
  });
  for (const [mark, points] of alike) {
    context.beginPath();
    for (const point of points) {
      context.moveTo(x[point]! + RADIUS, y[point]!);
      context.arc(x[point]!, y[point]!, RADIUS, 0, 2 * Math.PI);
    }
    const paint = paints.get(mark);
    if (paint !== undefined && 'colour' in paint) {
      context.fillStyle = paint.colour;
      context.fill();
    }
    context.stroke();
  }
}
