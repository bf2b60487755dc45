import type { PropertyDeclarations } from 'lit';
import { OVERLAY_SCALES, type OverlayScale } from '../../src/views/branch-overlay.options.js';
import type { MapCompanion, MapContent } from '../region-map/map-content.js';
import type { MapWalk } from '../region-map/map-walk.js';
import { ZoRegionMap } from '../region-map/region-map.js';
import { oneOf, pairOf, TEXT, wordsOf } from '../shared/attributes.js';
import type { ModelUse } from '../shared/follow-model.js';
import type { MissingAttribute } from '../shared/zo-element.js';
import type { OverlayChoice } from './overlay-content.js';

/**
 * Two branches laid over each other: a map of both, their points, and a list of the regions that are high on both. A region that is
 * pointed at, walked to or chosen in one of the three is marked in the others.
 *
 * @tag zo-branch-overlay
 * @csspart legend - What the colours and marks mean
 * @csspart tooltip - What is said of a point
 */
export class ZoBranchOverlay extends ZoRegionMap {
  static readonly modelUse: ModelUse = 'two-branches';
  static override properties: PropertyDeclarations = { by: TEXT, peers: TEXT };

  /** What makes a figure low or high: `tertile` (default), its place among the regions; or `verdict`, what is clear against the reference. */
  by?: string;
  /** Ids of peer groups, separated by spaces: the rank correlation is given within each. */
  peers?: string;

  protected override missing(): MissingAttribute | undefined {
    return super.missing() ?? (pairOf(this.branches) === undefined ? 'branches' : undefined);
  }

  protected override overlay(): OverlayChoice | undefined {
    const branches = pairOf(this.branches);
    return branches && { branches, by: oneOf<OverlayScale>(OVERLAY_SCALES, this.by), peers: wordsOf(this.peers) };
  }

  /** Its table comes with its first picture. */
  protected override fetchTwin(): undefined {
    return undefined;
  }

  protected override makeCompanion(content: MapContent, walk: MapWalk): MapCompanion | undefined {
    return content.companion?.(this, walk);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-branch-overlay': ZoBranchOverlay;
  }
}
