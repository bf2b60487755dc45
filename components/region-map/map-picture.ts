import type { Outlines, PlaneTransform } from '../../src/geometry/outlines.js';
import { fitExtent } from '../../src/geometry/fit.js';
import { walkArcs, walkRegion } from '../../src/geometry/walk-outline.js';
import { hatchPattern, type HatchKind } from '../shared/hatches.js';

/** How one mark is painted: a colour, or a hatch. */
export type Paint = { readonly colour: string } | { readonly hatch: HatchKind; readonly line: string; readonly ground: string };

export interface MapPaints {
  readonly byMark: ReadonlyMap<number, Paint>;
  readonly border: string;
  readonly coast: string;
}

/** Paints regions on a canvas. Outlines are cached as paths for one size, so that a new colour costs no geometry. */
export class MapPicture {
  #outlines: Outlines | undefined;
  #width = 0;
  #height = 0;
  #paths: readonly Path2D[] = [];
  #borders = new Path2D();
  #coast = new Path2D();
  transform: PlaneTransform = { scale: 1, translateX: 0, translateY: 0 };

  /** Lays the outlines in a picture of this many CSS pixels. */
  fit(outlines: Outlines, width: number, height: number): void {
    if (outlines === this.#outlines && width === this.#width && height === this.#height) return;
    [this.#outlines, this.#width, this.#height] = [outlines, width, height];
    this.transform = fitExtent(outlines.extent, width, height, 4);
    this.#paths = outlines.codes.map((_, region) => {
      const path = new Path2D();
      walkRegion(outlines, region, this.transform, path);
      return path;
    });
    this.#borders = this.#line(outlines, outlines.innerArcs);
    this.#coast = this.#line(outlines, outlines.outerArcs);
  }

  /** @param marks mark of each outline, in their order */
  paint(canvas: HTMLCanvasElement, marks: ArrayLike<number>, paints: MapPaints, ratio: number): void {
    canvas.width = Math.round(this.#width * ratio);
    canvas.height = Math.round(this.#height * ratio);
    const context = canvas.getContext('2d');
    if (context === null) return;
    const patterns = new Map([...paints.byMark].map(([mark, paint]) => [mark, styleOf(paint, ratio)]));
    const byMark = new Map<number, number[]>();
    for (let region = 0; region < this.#paths.length; region++) {
      const regions = byMark.get(marks[region]!);
      if (regions === undefined) byMark.set(marks[region]!, [region]);
      else regions.push(region);
    }
    context.scale(ratio, ratio);
    for (const [mark, regions] of byMark) {
      const style = patterns.get(mark);
      if (style === undefined) continue;
      context.fillStyle = style;
      for (const region of regions) context.fill(this.#paths[region]!, 'evenodd');
    }
    context.lineJoin = 'round';
    context.lineWidth = this.#paths.length > 2000 ? 0.35 : 0.7;
    context.strokeStyle = paints.border;
    context.stroke(this.#borders);
    context.lineWidth = 1;
    context.strokeStyle = paints.coast;
    context.stroke(this.#coast);
  }

  #line(outlines: Outlines, arcs: Int32Array): Path2D {
    const path = new Path2D();
    walkArcs(outlines, arcs, this.transform, path);
    return path;
  }
}

function styleOf(paint: Paint, ratio: number): string | CanvasPattern {
  if ('colour' in paint) return paint.colour;
  const pattern = hatchPattern(paint.hatch, paint.line, paint.ground, ratio);
  // The canvas is scaled to device pixels; the tile is already made of them.
  pattern.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}
