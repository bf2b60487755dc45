import type { PeerGroup } from '../contract/types.generated.js';
import { laterPart } from '../sources/later-part.js';
import type { Source } from '../sources/source.js';

/**
 * Codes of the regions of a peer group; of similar regions those most like `region`, which is not one of them.
 * @throws SourceError `unknown` for similar regions without a region, or of one of which it is not known which are like it
 */
export async function peerRegions(
  source: Source,
  group: PeerGroup,
  region: string | undefined,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  if (group.similar === undefined) return group.regions;
  const { similarTo } = await laterPart(import('./similar-regions.js'));
  return similarTo(source, group, region, signal);
}
