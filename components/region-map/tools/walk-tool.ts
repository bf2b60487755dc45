import { fromTheMiddle } from '../../../src/geometry/from-the-middle.js';
import { neighbourInDirection, prepareNeighbours, type Direction } from '../../../src/geometry/neighbour-in-direction.js';
import { outlinesIn } from '../../../src/geometry/outlines-in.js';
import { bringInSight, enlargeAround, planeInSight } from '../../../src/geometry/viewport.js';
import type { MapStage } from '../map-stage.js';
import type { MapToolsInput } from '../map-tools.js';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Pixels kept free around the region that the keyboard goes to, on a map that is enlarged. */
const MARGIN = 24;
/** A region that was found is hardly seen below so many pixels. Then it becomes twice that: about as large as what one can point at. */
const SEEN = 12;

/** Takes the keyboard to an outline and brings that in sight. */
export function walkTo(outline: number, { walk, stage, data }: MapToolsInput): void {
  walk.goTo(outline);
  // As a table the map may not be laid out yet.
  if (stage.outlines === data.outlines) stage.goTo(bringInSight(stage.viewport, stage.boxOf(outline), stage.size, MARGIN));
}

/** The same for a region that was found: one that is hardly seen is enlarged, where a person can. */
export function showFound(outline: number, input: MapToolsInput): void {
  const { stage, data, offered } = input;
  if (stage.outlines === data.outlines && offered.includes('zoom'))
    stage.goTo(enlargeAround(stage.viewport, stage.boxOf(outline), stage.size, SEEN, 2 * SEEN));
  walkTo(outline, input);
}

/** Goes where an arrow key leads: begins in the middle of what is in sight, where the keyboard is at none of that. Tells whether it is an arrow. */
export function walkByKey(key: string, input: MapToolsInput): boolean {
  const { walked, stage } = input;
  const { outlines, transform, size } = stage;
  const direction = ARROWS[key];
  if (direction === undefined || walked === undefined || outlines === undefined) return false;
  const plane = planeInSight(transform, size);
  const inSight = outlinesIn(outlines, plane);
  const next = inSight.includes(walked)
    ? neighbourInDirection(outlines, walked, direction)
    : (stage.outlineAt(size.width / 2, size.height / 2) ?? fromTheMiddle(outlines, inSight, plane)[0]);
  walkTo(next ?? walked, input);
  return true;
}

/** Before an arrow key comes, and never for long at a time. */
export function prepareWalk(stage: MapStage): void {
  setTimeout(() => {
    if (stage.outlines !== undefined && !prepareNeighbours(stage.outlines)) prepareWalk(stage);
  });
}
