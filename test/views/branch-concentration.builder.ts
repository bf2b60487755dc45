import type { Indicator, Level, Release } from '../../src/contract/types.generated.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import { memorySource } from '../../src/sources/memory-source.js';
import type { Source } from '../../src/sources/source.js';
import type { Table } from '../../src/tables/table.js';
import { valueOf } from '../../src/tables/value-of.js';
import { column, releaseOf, type TestCell } from './trend-line.builder.js';

export const ESTABLISHMENTS: Indicator = {
  id: 'vestigingen',
  theme: 'branches',
  title: { nl: 'Vestigingen naar branche', en: 'Establishments by branch' },
  kind: 'concentration',
  per: 1000,
  unit: { nl: 'vestigingen', en: 'establishments' },
  baseUnit: { nl: 'vestigingen', en: 'establishments' },
  decimals: 1,
  source: ['Register'],
  made: 'counted',
  population: 'alle vestigingen',
  caveat: 'Een patroon is geen bewijs.',
  breakdown: 'sbi',
};

/** What establishments can be set against besides all establishments. */
export const INHABITANTS: Indicator = {
  id: 'inwoners',
  theme: 'branches',
  title: { nl: 'Inwoners', en: 'Inhabitants' },
  kind: 'count',
  unit: { nl: 'inwoners', en: 'inhabitants' },
  decimals: 0,
  source: ['Bevolkingsregister'],
  made: 'counted',
  population: 'alle inwoners',
  caveat: 'Wie er woont, werkt er niet altijd.',
};

/** One region: per category its count, and its base; in a country with inhabitants also these. */
export interface TestRegion {
  readonly code: string;
  readonly name: string;
  readonly base: TestCell;
  readonly inhabitants?: TestCell;
  readonly counts: readonly TestCell[];
}

export interface TestCountry {
  readonly indicator?: Partial<Indicator>;
  /** Titles of the categories by code; undefined for no breakdown. */
  readonly categories?: Readonly<Record<string, string>>;
  /** By category, the one that it is a part of, and other words for it. */
  readonly parents?: Readonly<Record<string, string>>;
  readonly terms?: Readonly<Record<string, readonly string[]>>;
  readonly country: Omit<TestRegion, 'code' | 'name'>;
  readonly gemeenten: readonly TestRegion[];
  readonly release?: Partial<Release>;
  /** Leaves out what a comparison needs. */
  readonly withoutBase?: boolean;
}

/** A source with one country, Laagland (NL), and its gemeenten, in the year 2025. */
export function countrySource(given: TestCountry): Source {
  const { indicator, categories, parents = {}, terms = {}, country, gemeenten, release, withoutBase = false } = given;
  const { breakdown: _, ...whole } = ESTABLISHMENTS;
  const withInhabitants = country.inhabitants !== undefined;
  const made: Indicator = {
    ...(categories === undefined ? whole : ESTABLISHMENTS),
    ...(withInhabitants ? { alsoPer: [{ indicator: 'inwoners', per: 10_000 }] } : {}),
    ...indicator,
  };
  const indicators = withInhabitants ? [made, INHABITANTS] : [made];
  const levels = [levelOf('land', 1), levelOf('gemeente', gemeenten.length)];
  const codes = categories === undefined ? ['total'] : Object.keys(categories);
  const table = (level: string, regions: readonly TestRegion[]): Table => tableOf(made, level, codes, regions, withoutBase);
  return memorySource({
    release: releaseOf(indicators, {
      levels,
      breakdowns:
        categories === undefined
          ? []
          : [
              {
                id: 'sbi',
                title: { nl: 'Branche', en: 'Branch' },
                categories: codes.map((code) => ({
                  code,
                  title: categories[code]!,
                  ...(parents[code] === undefined ? {} : { parent: parents[code] }),
                  ...(terms[code] === undefined ? {} : { terms: [...terms[code]] }),
                })),
              },
            ],
      tables: levels.flatMap(({ id }) =>
        indicators.map((each) => ({
          indicator: each.id,
          level: id,
          metrics: each === made ? (['count', 'base'] as const) : (['count'] as const),
          periods: ['2025'],
        })),
      ),
      ...release,
    }),
    regions: [
      makeRegionIndex({ level: 'land', codes: ['NL'], names: ['Laagland'], ancestors: new Map() }),
      makeRegionIndex({
        level: 'gemeente',
        codes: gemeenten.map(({ code }) => code),
        names: gemeenten.map(({ name }) => name),
        ancestors: new Map([['land', () => 'NL']]),
      }),
    ],
    tables: [
      table('land', [{ code: 'NL', name: 'Laagland', ...country }]),
      table('gemeente', gemeenten),
      ...(withInhabitants
        ? [inhabitantsOf('land', [{ code: 'NL', name: 'Laagland', ...country }]), inhabitantsOf('gemeente', gemeenten)]
        : []),
    ],
  });
}

function inhabitantsOf(level: string, regions: readonly TestRegion[]): Table {
  const count = column(regions.map(({ inhabitants }) => inhabitants ?? 'O'));
  return {
    indicator: 'inwoners',
    level,
    codes: regions.map(({ code }) => code),
    periods: ['2025'],
    categories: ['total'],
    columns: { value: count, count },
  };
}

function levelOf(id: string, count: number): Level {
  return { id, title: id, count, index: `regions/${id}.json` };
}

function tableOf(
  indicator: Indicator,
  level: string,
  categories: readonly string[],
  regions: readonly TestRegion[],
  withoutBase: boolean,
): Table {
  const count = column(categories.flatMap((_, category) => regions.map(({ counts }) => counts[category]!)));
  const base = column(categories.flatMap(() => regions.map((region) => region.base)));
  const value = { values: count.values.map((each, i) => valueOf(indicator, each, base.values[i]!)), status: count.status };
  return {
    indicator: indicator.id,
    level,
    codes: regions.map(({ code }) => code),
    periods: ['2025'],
    categories,
    columns: withoutBase ? { value, count } : { value, count, base },
  };
}
