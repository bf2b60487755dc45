import type { Indicator, Level, Release } from '../contract/types.generated.js';
import { parsePeriod } from '../scales/parse-period.js';

/** All without a breakdown that have figures at a level, theme by theme in the order of the release. */
export function usualIndicators(
  { themes, indicators, tables }: Pick<Release, 'themes' | 'indicators' | 'tables'>,
  level: Level,
): Indicator[] {
  const order = themes.map(({ id }) => id);
  return indicators
    .filter(({ id, breakdown }) => breakdown === undefined && tables.some((entry) => entry.indicator === id && entry.level === level.id))
    .sort((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme));
}

/** The newest period, or the newest that is or lies in the one asked for. */
export function periodOf(periods: readonly string[], asked: string | undefined): string | undefined {
  if (asked === undefined || periods.includes(asked)) return asked ?? periods.at(-1);
  const whole = parsePeriod(asked);
  return periods.findLast((text) => {
    const period = parsePeriod(text);
    return whole !== undefined && period !== undefined && period.start >= whole.start && period.end <= whole.end;
  });
}
