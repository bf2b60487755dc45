import type { PeerGroup } from '../contract/types.generated.js';
import { bothHighOf, rankCorrelation, type BothHigh, type RankCorrelation } from './branch-overlay.association.js';
import { classifyOverlay, type ClassifiedOverlay } from './branch-overlay.classes.js';
import type { BranchOverlayData } from './branch-overlay.data.js';
import type { OverlayScale } from './branch-overlay.options.js';

/** All that is reckoned of an overlay. */
export interface MeasuredOverlay extends ClassifiedOverlay {
  readonly bothHigh: BothHigh;
  readonly correlation: RankCorrelation;
  readonly peers: readonly { readonly group: PeerGroup; readonly correlation: RankCorrelation }[];
}

export function measureOverlay(data: BranchOverlayData, by: OverlayScale): MeasuredOverlay {
  const classified = classifyOverlay(data, by);
  const { regions } = data.maps[0];
  const positionsOf = (group: PeerGroup): number[] => group.regions.flatMap((code) => regions.positionOf(code) ?? []);
  return {
    ...classified,
    bothHigh: bothHighOf(classified),
    correlation: rankCorrelation(classified.columns),
    peers: data.peers.map((group) => ({ group, correlation: rankCorrelation(classified.columns, positionsOf(group)) })),
  };
}
