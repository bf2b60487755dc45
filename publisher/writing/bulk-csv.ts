import { STATUS_CODES } from '../../src/contract/status.js';
import type { Metric } from '../../src/contract/types.generated.js';
import { plainText } from '../../src/exporting/plain-text.js';
import { deriveValue } from '../../src/tables/derive-value.js';
import type { Column } from '../../src/tables/table.js';
import type { PreparedIndicator, PreparedLevel } from '../prepared.js';
import { shownDecimals, withNeededDigits } from './published-columns.js';
import type { PublishedTable } from './table-document.js';

export const BULK_COLUMNS = [
  'region',
  'level',
  'name',
  'period',
  'category',
  'value',
  'count',
  'base',
  'lower',
  'upper',
  'status',
] as const;
const METRICS: readonly Metric[] = ['value', 'count', 'base', 'lower', 'upper'];
const CHUNK_CHARACTERS = 64_000;

/**
 * All figures of an indicator as CSV (RFC 4180, UTF-8), in chunks: a row per level, period, category and region.
 * The status is that of the value, as an SDMX code. A value that readers derive from count and base is written out here.
 */
export function* bulkCsv(
  indicator: PreparedIndicator,
  tables: readonly PublishedTable[],
  levels: readonly PreparedLevel[],
): Generator<string> {
  const decimals = shownDecimals(indicator);
  let chunk = `${BULK_COLUMNS.join(',')}\r\n`;
  for (const table of tables) {
    const level = levels.find(({ id }) => id === table.level)!;
    const regions = level.regions.map(({ code, name }) => `${textCell(code)},${textCell(level.id)},${textCell(name)}`);
    const published: Partial<Record<Metric, Column>> = Object.fromEntries(table.columns.map((column) => [column.metric, column]));
    const value = published.value ?? deriveValue(indicator, published);
    const columns = METRICS.map((metric) => (metric === 'value' ? value : published[metric])?.values);
    let cell = 0;
    for (const period of table.periods) {
      for (const category of table.categories) {
        const place = `${textCell(period)},${textCell(category)}`;
        for (const region of regions) {
          const numbers = columns.map((values) => numberCell(withNeededDigits(values?.[cell] ?? NaN, decimals)));
          chunk += `${region},${place},${numbers.join(',')},${STATUS_CODES[value.status[cell]!]}\r\n`;
          cell += 1;
          if (chunk.length < CHUNK_CHARACTERS) continue;
          yield chunk;
          chunk = '';
        }
      }
    }
  }
  if (chunk !== '') yield chunk;
}

/** A text as a CSV cell. One that a spreadsheet would take for a formula gets an apostrophe before it. */
export function textCell(text: string): string {
  const safe = plainText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function numberCell(number: number): string {
  return Number.isNaN(number) ? '' : String(number);
}
