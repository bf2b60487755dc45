import type { RegionIndex } from './region-index.js';

/** The regions of a level and where each lies; all lists in the order of `codes`. */
export interface RegionList {
  readonly level: string;
  readonly vintage?: number | undefined;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Per ancestor level, nearest first, a function from the position of a region to the code of its ancestor. */
  readonly ancestors: ReadonlyMap<string, (position: number) => string | undefined>;
}

/** An index over a list of regions. Looking a code up builds a map, the first time. */
export function makeRegionIndex({ level, vintage, codes, names, ancestors }: RegionList): RegionIndex {
  let positions: Map<string, number> | undefined;
  const positionOf = (code: string): number | undefined => {
    positions ??= new Map(codes.map((each, position) => [each, position]));
    return positions.get(code);
  };
  return {
    level,
    vintage,
    codes,
    names,
    ancestorLevels: [...ancestors.keys()],
    positionOf,
    nameOf(code) {
      const position = positionOf(code);
      return position === undefined ? code : names[position]!;
    },
    ancestorOf(code, ancestorLevel) {
      const position = positionOf(code);
      return position === undefined ? undefined : ancestors.get(ancestorLevel)?.(position);
    },
  };
}

/** The regions of an index that are among `codes`, in the order of the index. */
export function selectRegions(index: RegionIndex, codes: ReadonlySet<string>): RegionIndex {
  const kept = index.codes.flatMap((code, position) => (codes.has(code) ? [position] : []));
  const keptCodes = kept.map((position) => index.codes[position]!);
  return makeRegionIndex({
    level: index.level,
    vintage: index.vintage,
    codes: keptCodes,
    names: kept.map((position) => index.names[position]!),
    ancestors: new Map(index.ancestorLevels.map((level) => [level, (position) => index.ancestorOf(keptCodes[position]!, level)])),
  });
}

/** Codes of the regions that lie in a region of any higher level; empty where there are none. */
export function regionsBelow(index: RegionIndex, ancestor: string): string[] {
  return index.codes.filter((code) => index.ancestorLevels.some((level) => index.ancestorOf(code, level) === ancestor));
}
