import { inViewport } from '../../../src/geometry/viewport.js';
import { canvasDrawings, type PaintContext } from '../../shared/canvas-drawings.js';
import { allAtOnce } from '../../shared/all-at-once.js';
import { readPaints } from '../map-paints.js';
import { cleared, markedInSight, together, type MapPaints, type MapPlacing, type MapScene } from '../map-picture.js';

/** How much of a colour the veil takes away. */
const VEIL = 0.8;

/** Veils all regions but those with a mark. */
export function paintVeil(veil: HTMLCanvasElement, mark: number, scene: MapScene, placing: MapPlacing, paints: MapPaints): void {
  const context = cleared(veil, placing);
  if (context === null) return;
  const root = veil.getRootNode() as ShadowRoot;
  const draw = (on: PaintContext): void => drawVeil(on, scene, placing, readPaints(root, root.querySelector('canvas')!), mark);
  canvasDrawings.set(veil, { ...placing.size, draw });
  const marks = scene.sheets.flatMap((sheet) => [...sheet.marks]);
  const alike = marks.filter((other) => other === mark).length;
  // The fewer outlines are filled, the sooner it is there: the others are veiled, or all are and these are freed.
  if (2 * alike >= marks.length) return drawVeil(context, scene, placing, paints, mark);
  context.globalAlpha = VEIL;
  context.fillStyle = paints.ground;
  context.fillRect(0, 0, placing.size.width, placing.size.height);
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'destination-out';
  fillRegions(context, scene, placing, (other) => other === mark);
}

/** One by one. */
function drawVeil(context: PaintContext, scene: MapScene, placing: MapPlacing, { ground }: MapPaints, mark: number): void {
  context.globalAlpha = VEIL;
  context.fillStyle = ground;
  fillRegions(context, scene, placing, (other) => other !== mark);
}

function fillRegions(context: PaintContext, { sheets }: MapScene, placing: MapPlacing, isMeant: (mark: number) => boolean): void {
  const transform = inViewport(placing.fitted)(placing.viewport);
  for (const sheet of sheets) {
    const meant = markedInSight(sheet, placing, transform).filter((region) => isMeant(sheet.marks[region]!));
    allAtOnce(together(context, sheet.outlines, meant, transform, () => context.fill('evenodd')));
  }
}
