import { FORMAT } from '../../src/contract/format.js';
import type { IndicatorChange, ReleaseChanges } from '../../src/contract/later/types.generated.js';
import type { Indicator, Text } from '../../src/contract/types.generated.js';
import type { PublishedTable } from '../writing/table-document.js';
import { compareCells } from './compare-cells.js';
import type { EarlierRelease } from './earlier-release.js';

/** What of the new release is compared with the one before. */
export interface Compared {
  readonly indicators: readonly Indicator[];
  readonly tables: readonly PublishedTable[];
  /** Codes of the regions of a level. */
  readonly codesOf: (level: string) => readonly string[];
}

/**
 * What changed since an earlier release: new and removed indicators, and of each other one its new periods and levels, and how many figures
 * were revised or withheld. It names no cell.
 * @param notes what the publisher says of it
 */
export async function releaseChanges(compared: Compared, earlier: EarlierRelease, notes: readonly Text[]): Promise<ReleaseChanges> {
  const indicators: IndicatorChange[] = [];
  for (const indicator of compared.indicators) {
    const change = await indicatorChange(indicator, compared, earlier);
    if (change !== undefined) indicators.push(change);
  }
  for (const { id, title } of earlier.manifest.indicators)
    if (!compared.indicators.some((indicator) => indicator.id === id)) indicators.push({ indicator: id, title, change: 'removed' });
  return { format: FORMAT, since: earlier.manifest.id, ...(notes.length > 0 && { notes: [...notes] }), indicators };
}

/** Undefined for one of which nothing changed. */
async function indicatorChange(
  indicator: Indicator,
  { tables, codesOf }: Compared,
  earlier: EarlierRelease,
): Promise<IndicatorChange | undefined> {
  const before = earlier.manifest.indicators.find(({ id }) => id === indicator.id);
  if (before === undefined) return { indicator: indicator.id, change: 'new' };
  const entries = earlier.manifest.tables.filter((entry) => entry.indicator === indicator.id);
  const earlierPeriods = new Set(entries.flatMap(({ periods }) => periods));
  const own = tables.filter((table) => table.indicator === indicator.id);
  const periods = [...new Set(own.flatMap((table) => table.periods))].filter((period) => !earlierPeriods.has(period)).sort();
  const levels = own.map(({ level }) => level).filter((level) => !entries.some((entry) => entry.level === level));
  let [revised, withheld] = [0, 0];
  for (const table of own) {
    const entry = entries.find(({ level }) => level === table.level);
    if (entry === undefined) continue;
    const found = await compareCells(table, codesOf(table.level), earlier.slices(before, entry));
    [revised, withheld] = [revised + found.revised, withheld + found.withheld];
  }
  const method = indicator.method !== before.method;
  if (periods.length + levels.length + revised + withheld === 0 && !method) return undefined;
  return {
    indicator: indicator.id,
    change: 'changed',
    ...(periods.length > 0 && { periods }),
    ...(levels.length > 0 && { levels }),
    ...(revised > 0 && { revised }),
    ...(withheld > 0 && { withheld }),
    ...(method && { method }),
  };
}
