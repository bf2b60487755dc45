import type { Metric } from '../../src/contract/types.generated.js';
import type { IndicatorSettings, Publication, TableSettings } from '../types.generated.js';
import { checkKnown, type Report } from './report.js';
import { checkTable } from './check-table.js';
import { isPeriod, PERIOD_FORMS } from './period.js';
import { metricsOf } from './table-layout.js';
import type { Path } from './yaml-document.js';

/** Reports what does not fit together in one indicator. */
export function checkIndicator(indicator: IndicatorSettings, path: Path, publication: Publication, report: Report): void {
  const { kind, theme, breaks = [], tables } = indicator;
  checkKnown(
    theme,
    publication.themes.map(({ id }) => id),
    [...path, 'theme'],
    report,
  );
  if (indicator.per !== undefined && kind !== 'rate' && kind !== 'concentration')
    report([...path, 'per'], `per with kind ${kind}`, 'kind rate or concentration');
  if (indicator.in !== undefined && kind !== 'share') report([...path, 'in'], `in with kind ${kind}`, 'kind share');
  breaks.forEach(({ period }, i) => {
    if (!isPeriod(period)) report([...path, 'breaks', i, 'period'], `"${period}"`, PERIOD_FORMS);
  });
  tables.forEach((table, i) => checkTable(table, [...path, 'tables', i], kind, publication, report));

  const breakdowns = new Set(tables.filter(({ sum }) => sum === undefined).map(({ breakdown }) => breakdown?.id));
  if (breakdowns.size > 1) {
    const found = [...breakdowns].map((id) => id ?? 'no breakdown').join(' and ');
    report([...path, 'tables'], found, 'the same breakdown in all tables of an indicator');
  }
  checkOtherIndicators(indicator, path, publication, report);
  checkProtection(indicator, path, report);
  tables.forEach((table, i) => {
    if (table.sum !== undefined) checkSum(table, [...path, 'tables', i], indicator, publication, report);
  });
}

/** What a count is set against, or a composition laid beside, must be there and fit. */
function checkOtherIndicators(indicator: IndicatorSettings, path: Path, { indicators }: Publication, report: Report): void {
  const others = indicators.filter(({ id }) => id !== indicator.id);
  const known = others.map(({ id }) => id);
  indicator.alsoPer?.forEach(({ indicator: id }, i) => {
    const at = [...path, 'alsoPer', i, 'indicator'];
    if (!checkKnown(id, known, at, report)) return;
    if (breakdownOf(others.find((other) => other.id === id)!) !== undefined)
      report(at, `"${id}", which has a breakdown`, 'an indicator without a breakdown');
  });
  if (indicator.comparedWith === undefined) return;
  const at = [...path, 'comparedWith'];
  if (!checkKnown(indicator.comparedWith, known, at, report)) return;
  const [own, other] = [indicator, others.find(({ id }) => id === indicator.comparedWith)!].map(breakdownOf);
  if (own === undefined || own !== other)
    report(at, `breakdown ${other ?? 'none'} beside ${own ?? 'none'}`, 'an indicator with the same breakdown');
}

function breakdownOf({ tables }: IndicatorSettings): string | undefined {
  return tables.find(({ breakdown }) => breakdown !== undefined)?.breakdown?.id;
}

/** What asks for protection and cannot be protected must not be published as if it were. */
function checkProtection({ kind, protect, tables }: IndicatorSettings, path: Path, report: Report): void {
  if (protect === undefined) return;
  tables.forEach((table, i) => {
    if (table.sum !== undefined) return;
    const metrics = metricsOf(table, kind);
    const follows = kind !== 'amount' && kind !== 'index' && metrics.includes('value') && metrics.includes('base');
    if (!metrics.includes('count') && !follows) {
      report([...path, 'tables', i], 'protect, and a table without counts', 'a count column: protection looks at counts');
    }
  });
}

function checkSum(table: TableSettings, path: Path, { kind, tables }: IndicatorSettings, { levels }: Publication, report: Report): void {
  const order = levels.map(({ id }) => id);
  if (tables.filter(({ level }) => level === table.level).length > 1) {
    report([...path, 'sum'], `sum beside another table of level ${table.level}`, 'one or the other');
  }
  if (!checkKnown(table.sum!, order.slice(order.indexOf(table.level) + 1), [...path, 'sum'], report)) return;
  const parts = tables.filter(({ level }) => level === table.sum);
  if (parts.length === 0) report([...path, 'sum'], `no table of level ${table.sum!}`, 'a table of that level in this indicator');
  if (kind === 'amount' || kind === 'index') report([...path, 'sum'], `sum with kind ${kind}`, 'a kind with counts: these do not add up');
  const needed: Metric[] = kind === 'count' ? ['count'] : ['count', 'base'];
  for (const part of parts) {
    if (part.sum !== undefined) continue;
    const metrics = metricsOf(part, kind);
    const absent = needed.filter((metric) => !metrics.includes(metric));
    if (absent.length > 0)
      report([...path, 'sum'], `no ${absent.join(' and ')} at level ${table.sum!}`, `${needed.join(' and ')}, to add up`);
  }
}
