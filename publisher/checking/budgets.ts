/** What files of a kind should weigh at most after gzip, so that pages stay quick: DESIGN, "The release". */
export interface Budget {
  readonly kind: string;
  readonly gzipBytes: number;
}

const SMALL_LEVEL_REGIONS = 1000;

export const MANIFEST_BUDGET: Budget = { kind: 'manifest', gzipBytes: 15_000 };
export const PART_GEOMETRY_BUDGET: Budget = { kind: 'outlines below one region', gzipBytes: 40_000 };
export const PART_TABLE_BUDGET: Budget = { kind: 'table slices below one region', gzipBytes: 40_000 };

export function wholeGeometryBudget(regions: number): Budget {
  return regions <= SMALL_LEVEL_REGIONS
    ? { kind: 'outlines of a level', gzipBytes: 35_000 }
    : { kind: 'overview of a large level', gzipBytes: 600_000 };
}

/** For the slices that a map reads: one period and category. Those with more serve trends and have no budget of their own. */
export function wholeTableBudget(regions: number, cuts: number): Budget | undefined {
  if (cuts > 1) return undefined;
  return regions <= SMALL_LEVEL_REGIONS
    ? { kind: 'table slices of a level', gzipBytes: 4000 }
    : { kind: 'table slices of a large level', gzipBytes: 35_000 };
}
