import type { PlaneTransform } from '../../src/geometry/outlines.js';
import { inViewport, planeInSight, type PictureSize, type Viewport } from '../../src/geometry/viewport.js';
import { UNMARKED } from '../../src/views/marks.js';
import { hatchPattern, type HatchKind } from '../shared/hatches.js';
import type { MapSheet, Paths } from './map-sheet.js';

/** How one mark is painted: a colour, or a hatch. */
export type Paint = { readonly colour: string } | { readonly hatch: HatchKind; readonly line: string; readonly ground: string };

export interface MapPaints {
  readonly byMark: ReadonlyMap<number, Paint>;
  readonly border: string;
  readonly coast: string;
  /** Of the veil. */
  readonly ground: string;
}

/** What is painted: sheets one over the other, and outlines around them that have no colour. */
export interface MapScene {
  readonly sheets: readonly MapSheet[];
  readonly surroundings: MapSheet | undefined;
}

/** How a scene lies on a canvas. */
export interface MapPlacing {
  /** From metres to the picture as it is fitted. */
  readonly fitted: PlaneTransform;
  readonly viewport: Viewport;
  readonly size: PictureSize;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
}

/** More regions than this have their borders drawn thin. */
const MANY_REGIONS = 2000;

export function paintMap(canvas: HTMLCanvasElement, scene: MapScene, placing: MapPlacing, paints: MapPaints): void {
  const context = cleared(canvas, placing);
  if (context === null) return;
  const { surroundings, sheets } = scene;
  if (surroundings !== undefined)
    onSheet(context, surroundings, placing, (paths, _regions, pixel) => {
      context.globalAlpha = 0.4;
      strokeLines(context, [paths.inner, paths.outer], paints.border, pixel);
      context.globalAlpha = 1;
    });
  const styles = new Map([...paints.byMark].map(([mark, paint]) => [mark, styleOf(paint)]));
  for (const sheet of sheets)
    onSheet(context, sheet, placing, (paths, regions, pixel, enlarged) => {
      for (const [mark, alike] of byMark(sheet, regions)) {
        const style = styles.get(mark);
        if (style === undefined) continue;
        // A hatch keeps its size on the screen.
        if (typeof style === 'object') style.setTransform(new DOMMatrix().scale(pixel / placing.ratio));
        context.fillStyle = style;
        for (const region of alike) context.fill(paths.region(region), 'evenodd');
      }
      const width = pixel * (regions.length > MANY_REGIONS ? 0.35 : 0.7);
      // Of the whole map each border is drawn once; of a part in sight the outlines themselves are fewer.
      const inner = enlarged ? regions.map((region) => paths.region(region)) : [paths.inner];
      strokeLines(context, inner, paints.border, width);
      strokeLines(context, [paths.outer], paints.coast, pixel);
    });

  function styleOf(paint: Paint): string | CanvasPattern {
    return 'colour' in paint ? paint.colour : hatchPattern(paint.hatch, paint.line, paint.ground, placing.ratio);
  }
}

/** Veils all regions but those with a mark. */
export function paintVeil(
  canvas: HTMLCanvasElement,
  { sheets }: MapScene,
  placing: MapPlacing,
  paints: MapPaints,
  shown: number | undefined,
): void {
  const context = cleared(canvas, placing);
  if (context === null || shown === undefined) return;
  context.globalAlpha = 0.8;
  context.fillStyle = paints.ground;
  const marks = sheets.map((sheet) => sheet.marks);
  const alike = marks.reduce((sum, each) => sum + each.filter((mark) => mark === shown).length, 0);
  const all = marks.reduce((sum, each) => sum + each.length, 0);
  // The fewer outlines are filled, the sooner it is there: the others are veiled, or all are and these are freed.
  const frees = 2 * alike < all;
  if (frees) context.fillRect(0, 0, placing.size.width, placing.size.height);
  context.globalAlpha = frees ? 1 : 0.8;
  context.globalCompositeOperation = frees ? 'destination-out' : 'source-over';
  for (const sheet of sheets)
    onSheet(context, sheet, placing, (paths, regions) => {
      for (const region of regions) if ((sheet.marks[region] === shown) === frees) context.fill(paths.region(region), 'evenodd');
    });
}

function cleared(canvas: HTMLCanvasElement, { size, ratio }: MapPlacing): CanvasRenderingContext2D | null {
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  if (context !== null) context.lineJoin = 'round';
  return context;
}

/** Draws with the paths of a sheet, in their own coordinates; `pixel` is a CSS pixel in these. */
function onSheet(
  context: CanvasRenderingContext2D,
  sheet: MapSheet,
  { fitted, viewport, size, ratio }: MapPlacing,
  draw: (paths: Paths, regions: readonly number[], pixel: number, enlarged: boolean) => void,
): void {
  const step = 2 ** Math.ceil(Math.log2(viewport.zoom));
  const scale = viewport.zoom / step;
  context.save();
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * viewport.x, ratio * viewport.y);
  const regions = sheet.outlinesIn(planeInSight(inViewport(fitted, viewport), size)).filter((region) => sheet.marks[region] !== UNMARKED);
  draw(sheet.pathsAt(fitted, step), regions, 1 / scale, step > 1);
  context.restore();
}

function strokeLines(context: CanvasRenderingContext2D, paths: readonly Path2D[], style: string, width: number): void {
  context.strokeStyle = style;
  context.lineWidth = width;
  for (const path of paths) context.stroke(path);
}

function byMark({ marks }: MapSheet, regions: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const region of regions) {
    const alike = found.get(marks[region]!);
    if (alike === undefined) found.set(marks[region]!, [region]);
    else alike.push(region);
  }
  return found;
}
