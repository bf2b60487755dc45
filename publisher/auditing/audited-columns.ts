import { TOTAL } from '../../src/contract/format.js';
import type { Breakdown } from '../../src/contract/types.generated.js';
import type { AuditedIndicator, AuditedRelease, PeriodFigures } from './audited-release.js';
import { basesOf, countsOf, NOT_KNOWN, type Quantity } from './quantity.js';

/** Counts and bases of one indicator at one level in one period, by the categories of its breakdown. */
export interface IndicatorCells {
  readonly count: Quantity | undefined;
  /** By category; of one where all categories have the same base. */
  readonly base: Quantity | undefined;
  readonly isBaseShared: boolean;
}

/** Undefined where there is no such table or period. */
export async function cellsOf(
  release: AuditedRelease,
  indicator: AuditedIndicator,
  level: string,
  period: string,
): Promise<IndicatorCells | undefined> {
  const figures = await release.figures(indicator.id, level, period);
  if (figures === undefined) return undefined;
  const regions = release.levels.find(({ id }) => id === level)!.codes.length;
  const categories = categoriesOf(release, indicator);
  const align = (quantity: Quantity | undefined): Quantity | undefined => quantity && aligned(quantity, figures, categories, regions);
  const base = align(basesOf(indicator, figures));
  const isBaseShared = base !== undefined && isSameForAll(base, regions);
  return { count: align(countsOf(indicator, figures)), base: isBaseShared ? firstOf(base, regions) : base, isBaseShared };
}

/** Codes of the categories that the counts of an indicator are told by. */
export function categoriesOf(release: AuditedRelease, indicator: AuditedIndicator): string[] {
  return breakdownOf(release, indicator)?.categories.map(({ code }) => code) ?? [TOTAL];
}

export function breakdownOf({ breakdowns }: AuditedRelease, { breakdown }: AuditedIndicator): Breakdown | undefined {
  return breakdown === undefined ? undefined : breakdowns.find(({ id }) => id === breakdown);
}

/** In the order of the breakdown; a category that the table lacks is not known. */
function aligned(quantity: Quantity, { categories: own }: PeriodFigures, categories: readonly string[], regions: number): Quantity {
  if (own.length === categories.length && own.every((code, c) => code === categories[c])) return quantity;
  const size = categories.length * regions;
  const [low, high, state] = [new Float64Array(size), new Float64Array(size).fill(Infinity), new Uint8Array(size).fill(NOT_KNOWN)];
  const given = new Map<number, string>();
  own.forEach((code, c) => {
    const to = categories.indexOf(code) * regions;
    const from = c * regions;
    if (to < 0) return;
    low.set(quantity.low.subarray(from, from + regions), to);
    high.set(quantity.high.subarray(from, from + regions), to);
    state.set(quantity.state.subarray(from, from + regions), to);
    quantity.given.forEach((by, cell) => {
      if (cell >= from && cell < from + regions) given.set(cell - from + to, by);
    });
  });
  return { low, high, state, given };
}

/** Whether no category has another base than the first that has one; a category that is not in the table has none. */
function isSameForAll({ low, high, state }: Quantity, regions: number): boolean {
  for (let cell = regions; cell < state.length; cell += 1) {
    const first = cell % regions;
    if (low[cell] !== low[first] || high[cell] !== high[first] || state[cell] !== state[first]) return false;
  }
  return true;
}

function firstOf({ low, high, state, given }: Quantity, regions: number): Quantity {
  const ofFirst = new Map([...given].filter(([cell]) => cell < regions));
  return { low: low.slice(0, regions), high: high.slice(0, regions), state: state.slice(0, regions), given: ofFirst };
}
