import type { fictionalPublication } from './write-publication.js';

type Settings = ReturnType<typeof fictionalPublication>;
type TableSettings = Settings['indicators'][number]['tables'][number];

const LEVELS = ['land', 'provincie', 'gemeente'];
/** Not yet published then. */
const LATER_YEAR = '2025';
const LATER_INDICATOR = 'transactiebedrag';
const FIRST_YEAR = 2010;

/**
 * The release before: the same figures, without the newest year, the smallest levels and one indicator. A page that stays with it says that
 * there is a newer one, and the newer one says what changed.
 */
export function earlierPublication({ changes: _, ...settings }: Settings): object {
  return {
    ...settings,
    release: '2025-4',
    published: '2025-12-11',
    levels: settings.levels.filter(({ id }) => LEVELS.includes(id)),
    indicators: settings.indicators
      .filter(({ id }) => id !== LATER_INDICATOR)
      .map((indicator) => ({ ...indicator, tables: indicator.tables.filter(({ level }) => LEVELS.includes(String(level))).map(earlier) })),
  };
}

function earlier(table: TableSettings): TableSettings {
  const { period, where } = table as { period: unknown; where?: object };
  if (typeof period === 'string') return { ...table, where: { ...where, [period]: { in: periodsBefore() } } };
  const { columns } = period as { columns: Readonly<Record<string, string>> };
  return { ...table, period: { columns: Object.fromEntries(Object.entries(columns).filter(([, text]) => !text.startsWith(LATER_YEAR))) } };
}

function periodsBefore(): string[] {
  const years = Array.from({ length: Number(LATER_YEAR) - FIRST_YEAR }, (_, i) => String(FIRST_YEAR + i));
  return years.flatMap((year) => [year, ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)]);
}
