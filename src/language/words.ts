import type { Limit } from '../contract/limits.js';
import type { Status } from '../contract/status.js';
import type { SourceErrorKind } from '../sources/source-error.js';

/** What an element lacks to ask anything. */
export type MissingAttribute = 'release' | 'indicator' | 'level' | 'region' | 'regions' | 'branches';

/**
 * Every word a reader sees, in one language. A third language is one more file of this shape.
 * Sentences have at most 15 words; `{…}` never occurs: what varies is a function.
 */
export interface Words {
  /** For `Intl`; the first that the browser knows. */
  readonly locale: readonly string[];

  readonly status: Readonly<Record<Status, string>>;
  /** Short mark beside a number whose status is not plain: (voorlopig). */
  readonly statusMark: (word: string) => string;
  readonly quarter: (quarter: string, year: string) => string;
  readonly half: (half: string, year: string) => string;

  readonly levels: Readonly<Record<string, { readonly one: string; readonly many: string }>>;
  readonly level: { readonly one: string; readonly many: string };

  readonly frame: {
    readonly chart: string;
    readonly table: string;
    readonly viewChoice: string;
    readonly fictional: string;
    readonly caveat: string;
    readonly population: (population: string) => string;
    readonly source: (sources: string) => string;
    readonly boundaries: (attribution: string) => string;
    readonly release: (id: string, date: string) => string;
    readonly licence: (licence: string) => string;
    readonly superseded: (current: string) => string;
    readonly supersededUnnamed: string;
    readonly predicted: string;
    readonly predictedOf: (titles: string) => string;
    readonly explanation: string;
    readonly explanationLoading: string;
    readonly explanationFailed: string;
    /** There should have been newer figures by now. */
    readonly overdue: string;
    readonly overdueOf: (titles: string) => string;
    readonly loading: string;
    readonly loadingNext: string;
    readonly retry: string;
    readonly empty: string;
    readonly idle: Readonly<Record<MissingAttribute, string>>;
    readonly failed: Readonly<Record<SourceErrorKind, string>>;
    readonly failedLead: string;
    readonly tooMuch: (what: Limit, count: string, most: string) => string;
    readonly unknownName: (what: string, name: string) => string;
    readonly unexpected: string;
    readonly breakNote: (period: string, note: string) => string;
  };

  readonly unit: {
    readonly per: (unit: string, per: string, base: string) => string;
    readonly share: (unit: string) => string;
    readonly shareOf: (base: string) => string;
    readonly percentagePoints: string;
    readonly ratio: (reference: string) => string;
    readonly verdict: (reference: string) => string;
  };

  readonly table: {
    readonly region: string;
    readonly code: string;
    readonly period: string;
    readonly value: string;
    readonly count: string;
    readonly base: string;
    readonly interval: string;
    readonly intervalText: (lower: string, upper: string) => string;
  };

  readonly verdict: Readonly<Record<'higher' | 'lower' | 'not-distinguishable' | 'too-small', string>>;
  readonly ratioText: (times: string) => string;
  /** `expected` is undefined for less than one. */
  readonly byChance: (expected: string | undefined, total: number) => string;
  /** A period that the release does not have for this region. */
  readonly notPublished: string;

  readonly regionMap: {
    readonly map: string;
    readonly label: (indicator: string, period: string) => string;
    readonly help: string;
    readonly where: (plural: string, parent: string | undefined) => string;
    readonly range: (low: string, high: string) => string;
    readonly oneValue: (name: string, value: string) => string;
    readonly middleHalf: (plural: string, low: string, high: string) => string;
    /** Of how many regions the difference from the reference is more than chance. */
    readonly clearlyDifferent: (clear: number, total: number, one: string, many: string, reference: string) => string;
    /** What may be said of the difference of one region. */
    readonly difference: Readonly<Record<'higher' | 'lower' | 'not-distinguishable' | 'too-small', string>>;
    readonly absent: (count: number, one: string, many: string, status: string) => string;
    readonly clearlyHigher: (count: number, one: string, many: string) => string;
    readonly clearlyLower: (count: number, one: string, many: string) => string;
    readonly regionAgainst: (region: string, value: string, reference: string, referenceValue: string) => string;
    readonly legend: string;
    readonly classRange: (from: string, to: string) => string;
    /** A class at an end in which no value lies. */
    readonly classBelow: (to: string) => string;
    readonly classFrom: (from: string) => string;
    readonly legendCount: (count: number, one: string, many: string) => string;
    readonly noOutline: (count: number, one: string, many: string) => string;
    readonly allEqual: (plural: string, value: string) => string;
    /** A figure of the reference that lies beyond those of all regions. */
    readonly referenceAbove: (reference: string, many: string) => string;
    readonly referenceBelow: (reference: string, many: string) => string;
  };
}
