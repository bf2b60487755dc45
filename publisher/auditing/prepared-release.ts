import type { Text } from '../../src/contract/types.generated.js';
import type { Column } from '../../src/tables/table.js';
import type { PreparedLevel, PreparedPublication } from '../prepared.js';
import { levelWords } from '../reading/level-words.js';
import type { AuditedLevel, AuditedRelease } from './audited-release.js';

/** What is about to be published. Its figures are views: a change of the publication is seen at once. */
export function preparedRelease({ release, levels, breakdowns, indicators }: PreparedPublication): AuditedRelease {
  const tablesOf = new Map(indicators.map(({ id, tables }) => [id, new Map(tables.map((table) => [table.level, table]))]));
  return {
    id: release,
    levels: levels.map((level, i) => preparedLevel(level, levels.slice(0, i))),
    breakdowns,
    indicators: indicators.map((indicator) => ({
      ...indicator,
      tables: indicator.tables.map(({ level, periods }) => ({ level, periods, file: `${indicator.id}, ${level}` })),
    })),
    figures: async (indicator, level, period) => {
      const table = tablesOf.get(indicator)?.get(level);
      const position = table?.periods.indexOf(period) ?? -1;
      if (table === undefined || position < 0) return undefined;
      const columns = Object.entries(table.columns).map(([metric, { values, status }]): [string, Column] => {
        const size = values.length / table.periods.length;
        const [from, to] = [position * size, (position + 1) * size];
        return [metric, { values: values.subarray(from, to), status: status.subarray(from, to) }];
      });
      return { categories: table.categories, columns: Object.fromEntries(columns) };
    },
  };
}

function preparedLevel({ id, plural, regions }: PreparedLevel, larger: readonly PreparedLevel[]): AuditedLevel {
  const ancestors = new Map<string, Int32Array>();
  for (const { id: above, regions: parents } of larger) {
    const positions = new Map(parents.map(({ code }, position) => [code, position]));
    const parentOf = Int32Array.from(regions, (region) => positions.get(region.ancestors[above] ?? '') ?? -1);
    if (parentOf.some((parent) => parent >= 0)) ancestors.set(above, parentOf);
  }
  return { id, plural: pluralOf(id, plural), codes: regions.map(({ code }) => code), ancestors };
}

/** Several regions of a level, as the faults name them: `gemeenten`. */
export function pluralOf(level: string, plural: Text | undefined): string {
  const text = plural ?? levelWords(level)?.plural;
  if (text === undefined) return `regions of ${level}`;
  return typeof text === 'string' ? text : text.nl;
}
