import type { IndicatorSettings, Publication, TableSettings } from '../types.generated.js';
import { checkKnown, type Report } from './report.js';
import { oneOf } from './nearest-word.js';
import { isPeriod, PERIOD_FORMS } from './period.js';
import { METRICS, metricsOf, wideColumns } from './table-layout.js';
import type { Path } from './yaml-document.js';

/** Reports what does not fit together in one table of an indicator: its keys, its layout, its breakdown. */
export function checkTable(
  table: TableSettings,
  path: Path,
  kind: IndicatorSettings['kind'],
  publication: Publication,
  report: Report,
): void {
  checkKnown(
    table.level,
    publication.levels.map(({ id }) => id),
    [...path, 'level'],
    report,
  );
  if (table.sum !== undefined) {
    for (const key of Object.keys(table)) {
      if (!['level', 'sum'].includes(key) && !key.startsWith('x-')) report([...path, key], `${key} beside sum`, 'only level and sum');
    }
    return;
  }
  for (const key of ['file', 'region', 'period'] as const) {
    if (table[key] === undefined) report(path, `no key "${key}"`, `a key "${key}" (or sum: a level below)`);
  }
  checkPeriod(table, path, report);
  checkBreakdown(table, path, publication, report);
  checkMetrics(table, path, kind, report);
  if (table.rows === 'add' && metricsOf(table, kind).some((metric) => metric !== 'count' && metric !== 'base')) {
    report([...path, 'rows'], 'rows that add up, and a column that is not count or base', 'only counts and bases: others do not add up');
  }
}

function checkPeriod({ period, breakdown }: TableSettings, path: Path, report: Report): void {
  if (typeof period !== 'object') return;
  const { value, columns } = period;
  if ((value === undefined) === (columns === undefined)) {
    report([...path, 'period'], value === undefined ? 'neither value nor columns' : 'both value and columns', 'a column, value or columns');
  }
  if (value !== undefined && !isPeriod(value)) report([...path, 'period', 'value'], `"${value}"`, PERIOD_FORMS);
  const entries = Object.entries(columns ?? {});
  if (columns !== undefined && entries.length === 0) report([...path, 'period', 'columns'], 'no columns', 'at least one');
  entries.forEach(([column, text], i) => {
    if (!isPeriod(text)) report([...path, 'period', 'columns', column], `"${text}"`, PERIOD_FORMS);
    if (entries.findIndex((entry) => entry[1] === text) < i)
      report([...path, 'period', 'columns', column], `"${text}" a second time`, 'each period once');
  });
  if (columns !== undefined && breakdown?.columns !== undefined) {
    report([...path, 'breakdown', 'columns'], 'columns per period and per category', 'one of them; the other in a column of its own');
  }
}

function checkBreakdown({ breakdown }: TableSettings, path: Path, publication: Publication, report: Report): void {
  if (breakdown === undefined) return;
  const { id, column, columns } = breakdown;
  if ((column === undefined) === (columns === undefined)) {
    report(
      [...path, 'breakdown'],
      column === undefined ? 'neither column nor columns' : 'both column and columns',
      'one of column, columns',
    );
  }
  const known = publication.breakdowns ?? [];
  if (
    !checkKnown(
      id,
      known.map((item) => item.id),
      [...path, 'breakdown', 'id'],
      report,
    )
  )
    return;
  const categories = Object.keys(known.find((item) => item.id === id)!.categories);
  const entries = Object.entries(columns ?? {});
  if (columns !== undefined && entries.length === 0) report([...path, 'breakdown', 'columns'], 'no columns', 'at least one');
  entries.forEach(([name, code], i) => {
    if (!categories.includes(code)) report([...path, 'breakdown', 'columns', name], `"${code}"`, oneOf(categories));
    if (entries.findIndex((entry) => entry[1] === code) < i)
      report([...path, 'breakdown', 'columns', name], `"${code}" a second time`, 'each category once');
  });
}

function checkMetrics(table: TableSettings, path: Path, kind: IndicatorSettings['kind'], report: Report): void {
  if (wideColumns(table) !== undefined) {
    for (const key of ['count', 'value', 'lower', 'upper'] as const) {
      if (table[key] !== undefined)
        report([...path, key], `${key} with a wide table`, 'cells: count or value, which says what the wide columns hold');
    }
    return;
  }
  if (table.cells !== undefined) report([...path, 'cells'], 'cells with a long table', `the columns ${METRICS.join(', ')}`);
  if (table.count === undefined && table.value === undefined) report(path, 'neither count nor value', 'at least one of them');
  if (kind === 'count' && table.count !== undefined && table.value !== undefined) {
    report([...path, 'value'], 'both count and value', 'one of them: the value of a count is the count');
  }
}
