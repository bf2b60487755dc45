import { BAND, coverPixels, type Colour } from '../../src/geometry/cover-pixels.js';
import type { Outlines, PlaneTransform } from '../../src/geometry/outlines.js';
import { outlinesIn } from '../../src/geometry/outlines-in.js';
import { inViewport, planeInSight, type PictureSize, type Viewport } from '../../src/geometry/viewport.js';
import { walkArcs, walkRegion } from '../../src/geometry/walk-outline.js';
import { UNMARKED } from '../../src/views/marks.js';
import type { PaintContext } from '../shared/canvas-drawings.js';
import { hatchPattern, type HatchKind } from '../shared/hatches.js';
import type { MapSheet } from './map-sheet.js';

/** How one mark is painted: a colour, with its parts where these are known, or a hatch. */
export type Paint =
  | { readonly colour: string; readonly parts: Colour | undefined }
  | { readonly hatch: HatchKind; readonly line: string; readonly ground: string; readonly parts?: undefined };

export interface MapPaints {
  readonly byMark: readonly (readonly [mark: number, paint: Paint])[];
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

export interface MapPicture {
  readonly scene: MapScene;
  readonly placing: MapPlacing;
}

/** More regions than this are coloured pixel by pixel, which takes the same time for any number, and have their borders drawn thin. */
const MANY_REGIONS = 2000;

/** So many regions are drawn at once. One by one takes longer, and so does a path of thousands. */
const TOGETHER = 64;

/** Draws in steps, each far shorter than a frame; the picture is complete after the last. Null, where a canvas has no context, takes nothing. */
export function* drawMap(context: PaintContext | null, { scene, placing }: MapPicture, paints: MapPaints): Generator<void> {
  if (context === null) return;
  context.lineJoin = 'round';
  const canvas = context instanceof CanvasRenderingContext2D ? context : undefined;
  const { surroundings, sheets } = scene;
  const transform = inViewport(placing.fitted)(placing.viewport);
  const strokeAs = (style: string, width: number, path?: Path2D): void => {
    context.strokeStyle = style;
    context.lineWidth = width;
    if (path === undefined) context.stroke();
    else canvas!.stroke(path);
  };
  const strokeArcs = (sheet: MapSheet, arcs: Int32Array, style: string, width: number): void => {
    if (canvas !== undefined) return strokeAs(style, width, sheet.borders(arcs)(transform));
    context.beginPath();
    walkArcs(sheet.outlines, arcs, transform, context);
    strokeAs(style, width);
  };
  if (surroundings !== undefined) {
    context.globalAlpha = 0.4;
    for (const arcs of [surroundings.outlines.innerArcs, surroundings.outlines.outerArcs]) strokeArcs(surroundings, arcs, paints.border, 1);
    context.globalAlpha = 1;
  }
  for (const sheet of sheets) {
    const { outlines } = sheet;
    const inSight = markedInSight(sheet, placing, transform);
    const areMany = inSight.length > MANY_REGIONS;
    const asPixels = areMany && canvas !== undefined;
    if (asPixels) yield* colourPixels(canvas, sheet, inSight, transform, placing.ratio, paints);
    for (const [mark, paint] of paints.byMark) {
      if (asPixels && paint.parts !== undefined) continue;
      const alike = inSight.filter((region) => sheet.marks[region] === mark);
      context.fillStyle = styleOf(paint);
      yield* together(context, outlines, alike, transform, () => context.fill('evenodd'));
    }
    const width = areMany ? 0.35 : 0.7;
    // Of the whole map each border is drawn once; of a part in sight the outlines themselves are fewer.
    if (placing.viewport.zoom === 1) strokeArcs(sheet, outlines.innerArcs, paints.border, width);
    else yield* together(context, outlines, inSight, transform, () => strokeAs(paints.border, width));
    strokeArcs(sheet, outlines.outerArcs, paints.coast, 1);
  }

  function styleOf(paint: Paint): string | CanvasPattern {
    if ('colour' in paint) return paint.colour;
    const pattern = hatchPattern(paint.hatch, paint.line, paint.ground, placing.ratio);
    // A hatch keeps its size on the screen.
    pattern.setTransform(new DOMMatrix().scale(1 / placing.ratio));
    return pattern;
  }
}

/** Thousands of regions in a fraction of the time that a canvas takes to fill as many shapes. */
function* colourPixels(
  context: CanvasRenderingContext2D,
  { outlines, marks }: MapSheet,
  inSight: readonly number[],
  transform: PlaneTransform,
  ratio: number,
  { byMark }: MapPaints,
): Generator<void> {
  const { width, height } = context.canvas;
  const colours = new Map(byMark.map(([mark, { parts }]) => [mark, parts]));
  const band = new OffscreenCanvas(width, BAND);
  const bandContext = band.getContext('2d');
  context.save();
  context.resetTransform();
  for (const [pixels, top] of coverPixels(outlines, inSight, marks, colours, transform, { width, height, ratio })) {
    bandContext?.putImageData(new ImageData(pixels, width), 0, 0);
    context.drawImage(band, 0, top);
    yield;
  }
  context.restore();
}

export function cleared(canvas: HTMLCanvasElement, { size, ratio }: MapPlacing): CanvasRenderingContext2D | null {
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

/** Outlines with a mark of which something is in sight. */
export function markedInSight(sheet: MapSheet, { size }: MapPlacing, transform: PlaneTransform): number[] {
  return outlinesIn(sheet.outlines, planeInSight(transform, size)).filter((region) => sheet.marks[region] !== UNMARKED);
}

/** Makes paths of a number of regions each, and draws each path: a step. Regions do not overlap, so together they are filled as one by one. */
export function* together(
  context: PaintContext,
  outlines: Outlines,
  regions: readonly number[],
  transform: PlaneTransform,
  draw: () => void,
): Generator<void> {
  for (let from = 0; from < regions.length; from += TOGETHER) {
    context.beginPath();
    for (const region of regions.slice(from, from + TOGETHER)) walkRegion(outlines, region, transform, context, false);
    draw();
    yield;
  }
}
