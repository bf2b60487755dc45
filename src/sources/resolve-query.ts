import { TOTAL } from '../contract/format.js';
import type { Indicator, Level, Release, TableEntry } from '../contract/types.generated.js';
import { SourceError } from './source-error.js';
import type { TableQuery } from './source.js';

/** A query whose names are all known. */
export interface ResolvedQuery {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly entry: TableEntry;
  /** From old to new. */
  readonly periods: readonly string[];
  readonly categories: readonly string[];
}

/** Looks up what a query names. Throws `SourceError('unknown')` with, as path, which of its fields the release does not have. */
export function resolveQuery(release: Release, query: TableQuery): ResolvedQuery {
  const indicator = indicatorOf(release, query.indicator);
  const level = levelOf(release, query.level);
  const tables = release.tables.filter((table) => table.indicator === indicator.id);
  const entry = tables.find((table) => table.level === level.id);
  if (entry === undefined)
    throw unknown(
      'level',
      query.level,
      tables.map((table) => table.level),
    );
  const { period = entry.periods.at(-1), category = 'all' } = query;
  return {
    indicator,
    level,
    entry,
    periods: oneOrAll('period', period ?? 'all', entry.periods),
    categories: oneOrAll('category', category, categoriesOf(release, indicator)),
  };
}

export function levelOf(release: Release, id: string): Level {
  return release.levels.find((level) => level.id === id) ?? fail('level', id, release.levels);
}

export function indicatorOf(release: Release, id: string): Indicator {
  return release.indicators.find((indicator) => indicator.id === id) ?? fail('indicator', id, release.indicators);
}

/** Codes of an indicator's categories; `total` where it has no breakdown. */
export function categoriesOf(release: Release, indicator: Indicator): readonly string[] {
  const breakdown = release.breakdowns.find(({ id }) => id === indicator.breakdown);
  return breakdown?.categories.map(({ code }) => code) ?? [TOTAL];
}

/** Throws unless every code is known. */
export function requireRegions(codes: readonly string[], isKnown: (code: string) => boolean, known: readonly string[]): void {
  for (const code of codes) if (!isKnown(code)) throw unknown('regions', code, known);
}

/** An error that says what was asked and some of what there is. */
export function unknown(
  path: keyof TableQuery | 'reference' | 'region' | 'branches' | 'peers' | 'theme' | 'per',
  found: string,
  known: readonly string[],
): SourceError {
  const some = known.slice(0, 5).join(', ');
  return new SourceError('unknown', { path, found, expected: known.length > 5 ? `${some}, …` : some || 'nothing: there are none' });
}

function fail(path: keyof TableQuery, found: string, known: readonly { readonly id: string }[]): never {
  throw unknown(
    path,
    found,
    known.map(({ id }) => id),
  );
}

/** The one that is asked for, or all. Throws unless it is known. */
export function oneOrAll(path: 'period' | 'category', asked: string, known: readonly string[]): readonly string[] {
  if (asked === 'all') return known;
  if (!known.includes(asked)) throw unknown(path, asked, known);
  return [asked];
}
