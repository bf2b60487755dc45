import type { RegionIndex } from './region-index.js';
import { looksLikeCode, type QueryTerm, type RegionQuery } from './region-query.js';
import { placeNameOf, type SearchableRegions } from './searchable-regions.js';

/** How well a region fits a query; lower is better. */
export const MATCH = {
  /** The name or code is what was asked. */
  exact: 0,
  /** The name or code begins with what was asked. */
  beginning: 1,
  /** Each word that was asked begins a word of the name. */
  words: 2,
  /** So it is with the names of the regions around it taken along. */
  withAncestors: 3,
  /** Only the regions around it are called so. */
  ancestorsOnly: 4,
  none: 5,
} as const;
export type Match = (typeof MATCH)[keyof typeof MATCH];

export interface FoundRegion {
  readonly regions: SearchableRegions;
  readonly position: number;
  readonly match: Match;
}

export interface FoundRegions {
  /** Best first: by match, then in the order of the levels, by the alphabet, equal names by that of the place they are in, and as in the index. */
  readonly best: readonly FoundRegion[];
  /** How many there are in all. */
  readonly count: number;
}

export interface FindOptions {
  /** How many of the best are given. */
  readonly most: number;
  /** The order of names in the language of the reader. */
  readonly compare: (one: string, other: string) => number;
  /** Whether a region of an index may be found. Default: all. */
  readonly allowed?: ((code: string, regions: RegionIndex) => boolean) | undefined;
}

/**
 * The regions that fit a query. `levels` are searched as they are given, largest regions first.
 * Regions that fit by the names around them alone are only found where no region fits by its own name.
 */
export function findRegions(
  levels: readonly SearchableRegions[],
  query: RegionQuery,
  { most, compare, allowed }: FindOptions,
): FoundRegions {
  const own = new BestFound(most, compare);
  const around = new BestFound(most, compare);
  for (const regions of levels)
    for (let position = 0; position < regions.texts.length; position++) {
      const match = matchOf(regions, position, query);
      if (match === MATCH.none || allowed?.(regions.index.codes[position]!, regions.index) === false) continue;
      (match === MATCH.ancestorsOnly ? around : own).add({ regions, position, match });
    }
  return own.count > 0 ? own : around;
}

/** How well one region fits a query. */
export function matchOf(regions: SearchableRegions, position: number, { terms, whole }: RegionQuery): Match {
  const name = regions.wholes[position]!;
  const codes = regions.codes[position]!;
  if (name === whole || codes === ` ${whole}`) return MATCH.exact;
  if (looksLikeCode(whole) && codes.includes(` ${whole}`)) return `${codes} `.includes(` ${whole} `) ? MATCH.exact : MATCH.beginning;
  if (name.startsWith(whole)) return MATCH.beginning;
  const text = regions.texts[position]!;
  const ownLength = regions.ownLengths[position]!;
  let [byOwn, byOthers] = [0, 0];
  for (const term of terms) {
    const at = termIn(text, term);
    if ((at >= 0 && at < ownLength) || (looksLikeCode(term.glued) && codes.includes(` ${term.glued}`))) byOwn++;
    else if (at >= 0) byOthers++;
    else return MATCH.none;
  }
  if (byOthers === 0) return MATCH.words;
  return byOwn === 0 ? MATCH.ancestorsOnly : MATCH.withAncestors;
}

/** Where in a searchable text a term is; of parts the place of the last. -1 where it is not. */
function termIn(text: string, { glued, parts }: QueryTerm): number {
  const at = text.indexOf(` ${glued}`);
  if (at >= 0 || parts.length === 1) return at;
  return parts.reduce((last, part) => {
    const place = last < 0 ? -1 : text.indexOf(` ${part}`);
    return place < 0 ? -1 : Math.max(last, place);
  }, 0);
}

/** Counts all that is added and keeps the best. */
class BestFound implements FoundRegions {
  readonly best: FoundRegion[] = [];
  count = 0;

  constructor(
    private readonly most: number,
    private readonly compare: FindOptions['compare'],
  ) {}

  /** Regions come in the order of the levels: of equals the one that came first is the better. */
  add(found: FoundRegion): void {
    this.count++;
    let place = this.best.length;
    while (place > 0 && this.#isBetter(found, this.best[place - 1]!)) place--;
    if (place >= this.most) return;
    this.best.splice(place, 0, found);
    if (this.best.length > this.most) this.best.pop();
  }

  #isBetter(one: FoundRegion, other: FoundRegion): boolean {
    const { regions } = one;
    if (one.match !== other.match) return one.match < other.match;
    if (regions !== other.regions) return false;
    const [name, otherName] = [regions.wholes[one.position]!, regions.wholes[other.position]!];
    if (name !== otherName) return name < otherName;
    return this.compare(placeNameOf(regions, one.position), placeNameOf(regions, other.position)) < 0;
  }
}
