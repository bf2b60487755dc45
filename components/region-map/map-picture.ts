import type { Outlines, PlaneTransform } from '../../src/geometry/outlines.js';
import { inViewport, planeInSight, type PictureSize, type Viewport } from '../../src/geometry/viewport.js';
import { walkArcs, walkRegion } from '../../src/geometry/walk-outline.js';
import { UNMARKED } from '../../src/views/marks.js';
import type { PaintContext } from '../shared/canvas-drawings.js';
import { hatchPattern, type HatchKind } from '../shared/hatches.js';
import type { MapSheet } from './map-sheet.js';

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

/** So many regions are drawn at once. One by one takes longer, and so does a path of thousands. */
const TOGETHER = 64;

/** How much of a colour the veil takes away. */
const VEIL = 0.8;

export function paintMap(canvas: HTMLCanvasElement, scene: MapScene, placing: MapPlacing, paints: MapPaints): void {
  const context = cleared(canvas, placing);
  if (context !== null) drawMap(context, scene, placing, paints);
}

export function drawMap(context: PaintContext, scene: MapScene, placing: MapPlacing, paints: MapPaints): void {
  context.lineJoin = 'round';
  const { surroundings, sheets } = scene;
  const transform = inViewport(placing.fitted)(placing.viewport);
  const strokeArcs = ({ outlines }: MapSheet, arcs: Int32Array, style: string, width: number): void => {
    context.beginPath();
    walkArcs(outlines, arcs, transform, context);
    strokeAs(style, width);
  };
  if (surroundings !== undefined) {
    context.globalAlpha = 0.4;
    for (const arcs of [surroundings.outlines.innerArcs, surroundings.outlines.outerArcs]) strokeArcs(surroundings, arcs, paints.border, 1);
    context.globalAlpha = 1;
  }
  const styles = new Map([...paints.byMark].map(([mark, paint]) => [mark, styleOf(paint)]));
  for (const sheet of sheets) {
    const { outlines } = sheet;
    const inSight = markedInSight(sheet, placing, transform);
    for (const [mark, alike] of byMark(sheet, inSight)) {
      const style = styles.get(mark);
      if (style === undefined) continue;
      context.fillStyle = style;
      together(context, outlines, alike, transform, () => context.fill('evenodd'));
    }
    const width = inSight.length > MANY_REGIONS ? 0.35 : 0.7;
    // Of the whole map each border is drawn once; of a part in sight the outlines themselves are fewer.
    if (placing.viewport.zoom === 1) strokeArcs(sheet, outlines.innerArcs, paints.border, width);
    else together(context, outlines, inSight, transform, () => strokeAs(paints.border, width));
    strokeArcs(sheet, outlines.outerArcs, paints.coast, 1);
  }

  function strokeAs(style: string, width: number): void {
    context.strokeStyle = style;
    context.lineWidth = width;
    context.stroke();
  }

  function styleOf(paint: Paint): string | CanvasPattern {
    if ('colour' in paint) return paint.colour;
    const pattern = hatchPattern(paint.hatch, paint.line, paint.ground, placing.ratio);
    // A hatch keeps its size on the screen.
    pattern.setTransform(new DOMMatrix().scale(1 / placing.ratio));
    return pattern;
  }
}

/** Veils all regions but those with a mark. */
export function paintVeil(
  canvas: HTMLCanvasElement,
  scene: MapScene,
  placing: MapPlacing,
  paints: MapPaints,
  shown: number | undefined,
): void {
  if (shown === undefined) {
    // As large as the map it would take memory for nothing.
    canvas.width = canvas.height = 1;
    return;
  }
  const context = cleared(canvas, placing);
  if (context === null) return;
  const marks = scene.sheets.flatMap((sheet) => [...sheet.marks]);
  const alike = marks.filter((mark) => mark === shown).length;
  // The fewer outlines are filled, the sooner it is there: the others are veiled, or all are and these are freed.
  if (2 * alike >= marks.length) return drawVeil(context, scene, placing, paints, shown);
  context.globalAlpha = VEIL;
  context.fillStyle = paints.ground;
  context.fillRect(0, 0, placing.size.width, placing.size.height);
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'destination-out';
  fillRegions(context, scene, placing, (mark) => mark === shown);
}

/** Veils all regions but those with a mark, one by one. */
export function drawVeil(context: PaintContext, scene: MapScene, placing: MapPlacing, { ground }: MapPaints, shown: number): void {
  context.globalAlpha = VEIL;
  context.fillStyle = ground;
  fillRegions(context, scene, placing, (mark) => mark !== shown);
}

function fillRegions(context: PaintContext, { sheets }: MapScene, placing: MapPlacing, isMeant: (mark: number) => boolean): void {
  const transform = inViewport(placing.fitted)(placing.viewport);
  for (const sheet of sheets) {
    const meant = markedInSight(sheet, placing, transform).filter((region) => isMeant(sheet.marks[region]!));
    together(context, sheet.outlines, meant, transform, () => context.fill('evenodd'));
  }
}

function cleared(canvas: HTMLCanvasElement, { size, ratio }: MapPlacing): CanvasRenderingContext2D | null {
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

/** Outlines with a mark of which something is in sight. */
function markedInSight(sheet: MapSheet, { size }: MapPlacing, transform: PlaneTransform): number[] {
  return sheet.outlinesIn(planeInSight(transform, size)).filter((region) => sheet.marks[region] !== UNMARKED);
}

/** Makes paths of a number of regions each, and draws each path. Regions do not overlap, so together they are filled as one by one. */
function together(
  context: PaintContext,
  outlines: Outlines,
  regions: readonly number[],
  transform: PlaneTransform,
  draw: () => void,
): void {
  for (let from = 0; from < regions.length; from += TOGETHER) {
    context.beginPath();
    for (const region of regions.slice(from, from + TOGETHER)) walkRegion(outlines, region, transform, context, false);
    draw();
  }
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
