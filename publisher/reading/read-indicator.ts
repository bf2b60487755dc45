import { TOTAL } from '../../src/contract/format.js';
import { roundCounts, withhold } from '../protecting/protect.js';
import type { PreparedIndicator, PreparedTable } from '../prepared.js';
import type { IndicatorSettings, TableSettings } from '../types.generated.js';
import { fillTable } from './fill-table.js';
import { comparePeriods } from './period.js';
import type { ReadLevel, Reading } from './read-levels.js';
import { sumTable } from './sum-table.js';
import { layoutOf } from './table-layout.js';
import { joinRows, type TableRows } from './table-rows.js';
import { readText } from './text-file.js';

/** Reads the tables of an indicator and protects them: withhold, then add up what is summed, then round. Faults go to the list. */
export async function readIndicator(
  indicator: IndicatorSettings,
  levels: ReadonlyMap<string, ReadLevel>,
  reading: Reading,
): Promise<PreparedIndicator> {
  const {
    id,
    theme,
    title,
    kind,
    per,
    unit,
    baseUnit,
    decimals,
    source,
    made,
    population,
    caveat,
    alsoPer,
    comparedWith,
    rhythm,
    explanation,
    nextSteps,
    breaks = [],
    protect = {},
    tables,
  } = indicator;
  const { settings, faults } = reading;
  const breakdown = tables.find((table) => table.breakdown !== undefined)?.breakdown?.id;
  const categories = breakdown === undefined ? [TOTAL] : categoriesOf(breakdown, reading);

  const read = new Map<string, PreparedTable>();
  const order = settings.publication.levels.map((level) => level.id);
  // Small levels first: what is summed stands on what lies below it.
  for (const levelId of [...order].reverse()) {
    const level = levels.get(levelId);
    const ofLevel = tables.filter((table) => table.level === levelId);
    if (level === undefined || ofLevel.length === 0) continue;
    const sum = ofLevel[0]!.sum;
    const [below, parts] = sum === undefined ? [] : [levels.get(sum), read.get(sum)];
    const table = sum === undefined ? await readFiles(ofLevel, level) : below && parts && sumTable(level, below, parts);
    if (table) read.set(levelId, withhold(table, indicator, protect));
  }

  const method =
    indicator.method === undefined
      ? undefined
      : await faults.attempt(() => readText(settings.resolve(indicator.method!), 'a Markdown file'));
  const prepared = order.flatMap((level) => read.get(level) ?? []).map((table) => roundCounts(table, indicator, protect));
  reading.progress(`${id}: ${prepared.map((table) => `${table.level} ${table.periods.length} periods`).join(', ')}`);
  return {
    id,
    theme,
    title,
    kind,
    ...(per !== undefined && { per }),
    unit,
    ...(baseUnit !== undefined && { baseUnit }),
    decimals: decimals ?? (kind === 'count' ? 0 : 1),
    source: [source].flat(),
    made,
    population,
    caveat,
    ...(method !== undefined && { method }),
    ...(explanation !== undefined && { explanation }),
    ...(nextSteps !== undefined && { nextSteps }),
    ...(breakdown !== undefined && { breakdown }),
    ...(alsoPer !== undefined && { alsoPer }),
    ...(comparedWith !== undefined && { comparedWith }),
    ...(rhythm !== undefined && { rhythm }),
    ...(protect.minimum !== undefined && { minimum: protect.minimum }),
    ...(protect.round !== undefined && { rounding: protect.round }),
    breaks: [...breaks].sort((a, b) => comparePeriods(a.period, b.period)),
    tables: prepared,
  };

  /** All files of a level, as one table. */
  async function readFiles(ofLevel: readonly TableSettings[], level: ReadLevel): Promise<PreparedTable | undefined> {
    const sources: TableRows[] = [];
    for (const table of ofLevel) {
      const rows = await faults.attempt(async () =>
        joinRows(
          await reading.files.read(settings.resolve(table.file!)),
          table,
          layoutOf(table, kind),
          level,
          categories,
          reading.unjoined,
        ),
      );
      if (rows) sources.push(rows);
    }
    return sources.length === 0 ? undefined : fillTable(indicator, level, categories, sources, faults);
  }
}

/** Category codes of a breakdown, in the order they were written. */
export function categoriesOf(id: string, { settings }: Pick<Reading, 'settings'>): string[] {
  const position = settings.publication.breakdowns?.findIndex((breakdown) => breakdown.id === id) ?? -1;
  return settings.keysAt(['breakdowns', position, 'categories']);
}
