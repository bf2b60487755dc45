import { STATUSES } from '../../src/contract/status.js';
import type { Metric } from '../../src/contract/types.generated.js';
import type { Column } from '../../src/tables/table.js';
import { audit } from '../auditing/audit.js';
import type { AuditedRelease } from '../auditing/audited-release.js';
import type { FurtherCell } from '../auditing/leak-faults.js';
import { preparedRelease } from '../auditing/prepared-release.js';
import type { PreparedPublication, PreparedTable, Progress } from '../prepared.js';

const SUPPRESSED = STATUSES.indexOf('suppressed');
/** What is withheld in one indicator may give away another: so often all are looked at again. */
const MOST_ROUNDS = 5;

/** Withholds what must be withheld too, so that what is withheld cannot be worked out. Gives how many cells that are. */
export async function withholdFurther(
  publication: PreparedPublication,
  { earlier, onProgress }: { readonly earlier: AuditedRelease | undefined; readonly onProgress: Progress },
): Promise<{ publication: PreparedPublication; further: number }> {
  let [safe, further] = [publication, 0];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = await audit(preparedRelease(safe), { earlier, onProgress, mendAll: true });
    if (found.further.length === 0) break;
    safe = withoutCells(safe, found.further);
    further += found.further.length;
  }
  return { publication: safe, further };
}

function withoutCells(publication: PreparedPublication, cells: readonly FurtherCell[]): PreparedPublication {
  const indicators = publication.indicators.map((indicator) => ({
    ...indicator,
    tables: indicator.tables.map((table) => {
      const ofTable = cells.filter((cell) => cell.indicator === indicator.id && cell.level === table.level);
      return ofTable.length === 0 ? table : withoutTableCells(publication, table, ofTable);
    }),
  }));
  return { ...publication, indicators };
}

function withoutTableCells({ levels }: PreparedPublication, table: PreparedTable, cells: readonly FurtherCell[]): PreparedTable {
  const { periods, categories } = table;
  const { regions } = levels.find(({ id }) => id === table.level)!;
  const positions = new Map(regions.map(({ code }, position) => [code, position]));
  const columns = Object.fromEntries(
    Object.entries(table.columns).map(([metric, { values, status }]): [string, Column] => [
      metric,
      { values: values.slice(), status: status.slice() },
    ]),
  ) as Partial<Record<Metric, Column>>;
  const { value, count, base, lower, upper } = columns;
  for (const { quantity, period, category, region } of cells) {
    for (const of of category === undefined ? categories : [category]) {
      const cell = (periods.indexOf(period) * categories.length + categories.indexOf(of)) * regions.length + positions.get(region)!;
      // A base says nothing of a count; a value says both.
      for (const column of [value, quantity === 'count' ? count : base, lower, upper]) {
        if (column === undefined) continue;
        column.values[cell] = NaN;
        column.status[cell] = SUPPRESSED;
      }
    }
  }
  return { ...table, columns };
}
