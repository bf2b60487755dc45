import type { Status } from '../contract/status.js';
import type { SourceErrorKind } from '../sources/source-error.js';

/** What an element lacks to ask anything. */
export type MissingAttribute = 'release' | 'indicator' | 'level' | 'region' | 'regions' | 'branches';

/** What a concentration compares: the share that a branch has, or a rate. */
export type ConcentrationKind = 'share' | 'rate';

/**
 * Every word a reader sees, in one language. A third language is one more file of this shape.
 * Sentences have at most 15 words; `{…}` never occurs: what varies is a function.
 */
export interface Words {
  readonly locale: string;

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
    readonly method: string;
    readonly methodLoading: string;
    readonly methodFailed: string;
    readonly loading: string;
    readonly loadingNext: string;
    readonly retry: string;
    readonly empty: string;
    readonly idle: Readonly<Record<MissingAttribute, string>>;
    readonly failed: Readonly<Record<SourceErrorKind, string>>;
    readonly failedLead: string;
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
    readonly sortBy: (column: string) => string;
    /** Which rows stand on a page, of all, and of those that were found. */
    readonly page: (from: string, to: string, of: string) => string;
    readonly pageFound: (from: string, to: string, of: string) => string;
    readonly pages: string;
    readonly firstPage: string;
    readonly previousPage: string;
    readonly nextPage: string;
    readonly lastPage: string;
    /** Before and after the field with the number of the page. */
    readonly pageNumber: string;
    readonly pageOf: (pages: string) => string;
    readonly filter: string;
    readonly filtered: (shown: string, single: boolean) => string;
    /** What a table on paper was searched for. */
    readonly searched: (search: string) => string;
    /** In place of a table that is too long to print with its picture. */
    readonly notPrinted: (rows: string) => string;
  };

  readonly verdict: Readonly<Record<'higher' | 'lower' | 'not-distinguishable' | 'too-small', string>>;
  readonly ratioText: (times: string) => string;

  /** The search field of the map. */
  readonly find: {
    readonly label: string;
    readonly clear: string;
    readonly list: string;
    /** A level, before the names of where a region of it is: buurt in … */
    readonly levelIn: (level: string) => string;
    readonly found: (count: string, single: boolean) => string;
    readonly more: (count: string, single: boolean) => string;
    readonly none: string;
    readonly loading: string;
    readonly failed: (many: string) => string;
  };

  readonly regionMap: {
    readonly map: string;
    readonly label: (indicator: string, period: string) => string;
    readonly help: string;
    readonly where: (plural: string, parent: string | undefined) => string;
    readonly range: (low: string, high: string) => string;
    readonly oneValue: (name: string, value: string) => string;
    readonly middleHalf: (plural: string, low: string, high: string) => string;
    readonly absent: (count: number, one: string, many: string, status: string) => string;
    readonly clearlyHigher: (count: number, one: string, many: string) => string;
    readonly clearlyLower: (count: number, one: string, many: string) => string;
    readonly regionAgainst: (region: string, value: string, reference: string, referenceValue: string) => string;
    readonly legend: string;
    readonly classRange: (from: string, to: string) => string;
    /** A class at an end in which no value lies. */
    readonly classBelow: (to: string) => string;
    readonly classFrom: (from: string) => string;
    readonly legendCount: (count: string, one: string, many: string, single: boolean) => string;
    readonly noOutline: (count: number, one: string, many: string) => string;
    readonly allEqual: (plural: string, value: string) => string;
    /** A figure of the reference that lies beyond those of all regions. */
    readonly referenceAbove: (reference: string, many: string) => string;
    readonly referenceBelow: (reference: string, many: string) => string;
    /** Title of the list of regions of one line of the legend. */
    readonly regionsOf: (label: string, count: string) => string;
    readonly furtherInTable: (count: string) => string;
  };

  /** What a person can do with a map. */
  readonly mapTools: {
    readonly label: string;
    readonly place: string;
    /** How to get smaller regions to see, where none is chosen; and the button that shows those of the one that is. */
    readonly wayIn: (one: string, smaller: string) => string;
    readonly goIn: (smaller: string, region: string) => string;
    readonly zoom: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly whole: string;
    readonly help: string;
    readonly helpIn: string;
    readonly helpOut: string;
    readonly withModifier: (key: string) => string;
    readonly period: string;
    readonly play: string;
    readonly pause: string;
  };

  readonly branches: {
    readonly label: (region: string, period: string) => string;
    readonly labelRegions: (title: string, many: string, period: string) => string;
    readonly help: string;
    readonly helpRegions: string;
    readonly withTwoFingers: string;
    /** One row and several, where the breakdown is in branches. */
    readonly branch: { readonly one: string; readonly many: string };
    /** The same for any other breakdown. */
    readonly row: { readonly one: string; readonly many: string };
    readonly verdict: string;
    /** The measure by itself: times as large a share, of a rate times as high. */
    readonly quotient: (kind: ConcentrationKind) => string;
    readonly quotientText: (times: string, kind: ConcentrationKind) => string;
    readonly against: (quotient: string, reference: string) => string;
    readonly times: string;
    readonly countOf: (count: string, base: string, baseUnit: string) => string;
    readonly intervalOf: (interval: string) => string;
    readonly clearlyHigher: (count: number, total: number, many: string, reference: string, kind: ConcentrationKind) => string;
    readonly clearlyLower: (count: number, kind: ConcentrationKind) => string;
    readonly clearest: (name: string, quotient: string) => string;
    readonly tooSmall: (count: number, one: string, many: string) => string;
    readonly tooSmallShort: string;
    readonly withheld: (count: number, one: string, many: string) => string;
    readonly notComparable: string;
    readonly withoutFigure: string;
    readonly noReference: string;
    /** `expected` is undefined for less than one. */
    readonly byChance: (expected: string | undefined, total: number) => string;
    readonly rounded: (to: string) => string;
    readonly intervalKey: string;
    readonly intervalNote: string;
    readonly shown: (count: number, total: string) => string;
    readonly showAll: (count: string) => string;
    readonly showFewer: string;
  };

  readonly overlay: {
    readonly label: (branches: string, period: string) => string;
    readonly step: Readonly<Record<'low' | 'middle' | 'high', string>>;
    /** Where all figures of a branch are equal. */
    readonly equal: string;
    /** A branch with the step that a region has in it. */
    readonly branchStep: (branch: string, step: string) => string;
    /** Both steps of a region: of the first branch, of the second. */
    readonly steps: (first: string, second: string) => string;
    readonly stepOf: (value: string, step: string) => string;
    /** How often a pair of steps occurs. */
    readonly stepCount: (steps: string, count: string) => string;
    /** Of the steps: tertiles, or verdicts against a reference. */
    readonly byTertile: string;
    readonly byVerdict: (reference: string) => string;
    readonly noVerdict: string;
    readonly fewSteps: (branch: string) => string;
    readonly leftOutKey: string;
    readonly bothHigh: (high: string, used: string, many: string) => string;
    readonly bothHigher: (high: string, used: string, many: string, reference: string) => string;
    readonly expected: (expected: string, lower: string, upper: string) => string;
    readonly against: Readonly<Record<'more' | 'fewer' | 'ordinary', string>>;
    readonly correlation: (rho: string, used: string, many: string) => string;
    readonly ordinary: (lower: string, upper: string) => string;
    readonly tooFew: (many: string) => string;
    readonly allEqual: string;
    readonly within: (group: string, rho: string, used: string, many: string) => string;
    readonly withinTooFew: (group: string, many: string) => string;
    readonly leftOut: (count: number, one: string, many: string, status: string) => string;
    readonly tooSmall: (count: number, one: string, many: string) => string;
    readonly notCounted: string;
    readonly region: (region: string, figures: string) => string;
    readonly sharedBase: string;
    readonly counts: string;
    readonly urbanity: string;
    readonly neighbours: string;
    readonly firms: string;
    readonly classColumn: string;
    readonly scatter: string;
    readonly scatterLabel: (branches: string) => string;
    readonly scatterHelp: string;
    readonly beyond: (count: number, one: string, many: string) => string;
    readonly list: (many: string) => string;
    readonly listHigher: (many: string) => string;
    readonly listHelp: string;
    readonly listEmpty: (many: string) => string;
    readonly order: string;
    readonly byName: string;
    readonly byFigure: (branch: string) => string;
  };

  readonly trend: {
    readonly label: (indicator: string, regions: string) => string;
    readonly help: string;
    readonly point: (region: string, period: string, value: string) => string;
    readonly fromTo: (region: string, from: string, first: string, to: string, last: string) => string;
    readonly single: (region: string, period: string, value: string) => string;
    readonly broken: (period: string) => string;
    readonly gap: (region: string, count: number) => string;
    /** Figures with a status that is not plain: provisional, estimated. */
    readonly marked: (periods: string, status: string) => string;
    readonly somePeriods: (count: number) => string;
    readonly periodRange: (from: string, to: string) => string;
    readonly noValue: (region: string) => string;
    readonly tableOnly: (count: number) => string;
    readonly referenceTableOnly: (reference: string) => string;
    /** A period that the release does not have for this region. */
    readonly notPublished: string;
    readonly legend: string;
    readonly withoutFigures: (region: string) => string;
    readonly breakLabel: (period: string) => string;
    readonly breakRow: (period: string) => string;
    readonly openMark: (statuses: string) => string;
    readonly absent: (status: string) => string;
    readonly chanceBand: string;
    readonly publishedBand: string;
    readonly publishedInterval: string;
    readonly axisNotFromZero: string;
  };

  readonly benchmark: {
    readonly heading: (region: string) => string;
    readonly label: (region: string, others: string) => string;
    readonly help: string;
    readonly indicator: string;
    readonly median: string;
    readonly middle: string;
    readonly range: string;
    readonly coverage: (used: number, all: number) => string;
    readonly coverageLabel: string;
    /** Says which end is place 1. */
    readonly position: string;
    readonly positionText: (best: number, worst: number, of: number) => string;
    readonly difference: (reference: string) => string;
    readonly verdict: string;
    /** What cannot be told, with the reason where there is a plain word for it. */
    readonly unknown: (because: string | undefined) => string;
    readonly because: Readonly<Partial<Record<string, string>>>;
    readonly groupSize: (group: string, count: string, regions: string) => string;
    readonly judged: (reference: string, parts: string) => string;
    readonly judgedFurther: (parts: string) => string;
    readonly without: (region: string, count: number) => string;
    readonly partly: (count: number) => string;
    readonly hidden: (count: number) => string;
    readonly placeNote: string;
    readonly chanceNote: string;
    readonly ownScale: string;
  };
}
