import { neighbourInDirection, prepareNeighbours, type Direction } from '../../../src/geometry/neighbour-in-direction.js';
import { bringInSight } from '../../../src/geometry/viewport.js';
import type { MapStage } from '../map-stage.js';
import type { MapToolsInput } from '../map-tools.js';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Pixels kept free around the region that the keyboard goes to, on a map that is enlarged. */
const MARGIN = 24;

/** Takes the keyboard to an outline and brings that in sight. */
export function walkTo(outline: number, { walk, stage, data }: MapToolsInput): void {
  walk.goTo(outline);
  // As a table the map may not be laid out yet.
  if (stage.outlines === data.outlines) stage.show(bringInSight(stage.viewport, stage.boxOf(outline), stage.size, MARGIN));
}

/** Goes where an arrow key leads; tells whether it is one. */
export function walkByKey(key: string, input: MapToolsInput): boolean {
  const { walked, stage } = input;
  const direction = ARROWS[key];
  if (direction === undefined || walked === undefined || stage.outlines === undefined) return false;
  walkTo(neighbourInDirection(stage.outlines, walked, direction) ?? walked, input);
  return true;
}

/** Before an arrow key comes, and never for long at a time. */
export function prepareWalk(stage: MapStage): void {
  if (stage.outlines !== undefined && !prepareNeighbours(stage.outlines)) setTimeout(() => prepareWalk(stage));
}
