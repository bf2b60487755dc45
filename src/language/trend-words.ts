import { plural, the } from './dutch.js';
import type { Trend } from '../statistics/mann-kendall.js';
import type { LanguageTag } from './speech.js';

/** The words of the trend line: they come with the element. */
export interface TrendWords {
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
  readonly noValues: (count: number) => string;
  readonly tableOnly: (count: number) => string;
  readonly referenceTableOnly: (reference: string) => string;
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
  /** `change` has its sign; the last figure less the first. */
  readonly certainChange: (change: string) => string;
  readonly uncertainChange: (change: string) => string;
  readonly unknownChange: (change: string) => string;
  readonly noChange: string;
  readonly trend: Readonly<Record<Trend, string>>;
  /** A word for a trend, with how many figures it rests on. */
  readonly trendOn: (trend: string, count: number) => string;
  readonly trendSentence: (trend: Exclude<Trend, 'too-short'>, count: number) => string;
  readonly tooShortSentence: (count: number) => string;
  /** What is compared of periods shorter than a year, by how many there are in one. */
  readonly samePart: Readonly<Record<2 | 4 | 12, string>>;
  readonly trendCounts: (counts: string) => string;
  readonly trendCount: (trend: Trend, count: number) => string;
  readonly trendRow: string;
  /** Of a figure without an index. */
  readonly notComparable: string;
  readonly noIndex: string;
  /** A difference of two indexes. */
  readonly points: (change: string) => string;
  readonly indexUnit: (year: string, unit: string) => string;
  readonly noIndexOf: (region: string, year: string, because: string) => string;
  readonly noIndexes: (count: number) => string;
  readonly noIndexBecause: Readonly<Record<'zero' | 'broken', string>>;
  readonly indexEndsAtBreak: (region: string) => string;
  readonly noSuchBase: (year: string) => string;
  readonly noIndexInterval: string;
  readonly figures: string;
  readonly asPublished: string;
  readonly asIndex: (year: string) => string;
  readonly lines: string;
  readonly together: string;
  readonly apart: string;
}

export const TREND_WORDS: Readonly<Record<LanguageTag, TrendWords>> = {
  nl: {
    label: (indicator, regions) => `Verloop: ${indicator}, ${regions}`,
    help: 'Loop met pijl links en rechts door de perioden, omhoog en omlaag door de lijnen.',
    point: (region, period, value) => `${region}, ${period}: ${value}`,
    fromTo: (region, from, first, to, last) => `${region}: ${first} in ${the(from)}, ${last} in ${the(to)}.`,
    single: (region, period, value) => `${region}: ${value} in ${the(period)}.`,
    broken: (period) => `Vanaf ${the(period)} is er een trendbreuk: zie de opmerking.`,
    gap: (region, count) => `${region}: van ${count} ${plural(count, 'periode', 'perioden')} is er geen cijfer.`,
    marked: (periods, status) => `De cijfers van ${the(periods)} zijn ${status}.`,
    somePeriods: (count) => `${count} ${plural(count, 'periode', 'perioden')}`,
    periodRange: (from, to) => `${from} tot en met ${the(to)}`,
    noValue: (region) => `Van ${region} zijn er geen cijfers.`,
    noValues: (count) => `Van ${count} ${plural(count, 'gebied', 'gebieden')} zijn er geen cijfers.`,
    tableOnly: (count) => `Nog ${count} ${plural(count, 'gebied staat', 'gebieden staan')} alleen in de tabel.`,
    referenceTableOnly: (reference) => `${reference} past niet op deze schaal en staat in de tabel.`,
    legend: 'Legenda',
    withoutFigures: (region) => `${region} (geen cijfers)`,
    breakLabel: (period) => `Trendbreuk ${period}`,
    breakRow: (period) => `${period} (trendbreuk)`,
    openMark: (statuses) => `open punt, stippellijn: ${statuses}`,
    absent: (status) => `geen cijfer: ${status}`,
    chanceBand: 'Lichte band: 95%-marge. Zo sterk kan het cijfer door toeval wisselen.',
    publishedBand: 'Lichte band: de gepubliceerde marge.',
    publishedInterval: 'Gepubliceerde marge',
    axisNotFromZero: 'De as begint niet bij nul.',
    certainChange: (change) => `Dat verschil (${change}) is groter dan toeval verklaart.`,
    uncertainChange: (change) => `Dat verschil (${change}) kan toeval zijn.`,
    unknownChange: (change) => `Of dat verschil (${change}) toeval is, is niet te zeggen.`,
    noChange: 'Begin en eind zijn na afronding gelijk.',
    trend: {
      rising: 'stijgend',
      falling: 'dalend',
      'no-clear-trend': 'geen duidelijke trend',
      'too-short': 'te kort voor een trend',
    },
    trendOn: (trend, count) => `${trend} (${count} ${plural(count, 'periode', 'perioden')})`,
    trendSentence: (trend, count) =>
      trend === 'no-clear-trend'
        ? `Over ${count} ${plural(count, 'periode', 'perioden')} is er geen duidelijke trend.`
        : `Over ${count} ${plural(count, 'periode', 'perioden')} is de trend ${trend === 'rising' ? 'stijgend' : 'dalend'}.`,
    tooShortSentence: (count) => `Voor een trend ${plural(count, 'is 1 periode', `zijn ${count} perioden`)} te weinig.`,
    samePart: {
      2: 'Wij vergelijken steeds hetzelfde halfjaar.',
      4: 'Wij vergelijken steeds hetzelfde kwartaal.',
      12: 'Wij vergelijken steeds dezelfde maand.',
    },
    trendCounts: (counts) => `Trends: ${counts}.`,
    trendCount: (trend, count) =>
      `${count} ${{ rising: 'stijgend', falling: 'dalend', 'no-clear-trend': 'zonder duidelijke trend', 'too-short': 'te kort' }[trend]}`,
    trendRow: 'Trend',
    notComparable: 'niet vergelijkbaar',
    noIndex: 'geen index',
    points: (change) => `${change} punten`,
    indexUnit: (year, unit) => `index, ${year} = 100 (${unit})`,
    noIndexOf: (region, year, because) => `${region}: geen index. Het cijfer van ${year}: ${because}.`,
    noIndexes: (count) => `Van ${count} ${plural(count, 'gebied', 'gebieden')} is er geen of geen hele index.`,
    noIndexBecause: { zero: 'nul', broken: 'trendbreuk binnen dat jaar' },
    indexEndsAtBreak: (region) => `${region}: de index loopt niet over een trendbreuk heen.`,
    noSuchBase: (year) => `Van ${year} zijn er geen cijfers voor een index.`,
    noIndexInterval: 'Bij een index staat geen marge: ook het basisjaar is onzeker.',
    figures: 'Cijfers',
    asPublished: 'Zoals gepubliceerd',
    asIndex: (year) => `Index: ${year} = 100`,
    lines: 'Gebieden',
    together: 'In één grafiek',
    apart: 'Elk een grafiek',
  },
  en: {
    label: (indicator, regions) => `Trend: ${indicator}, ${regions}`,
    help: 'Walk through the periods with left and right, through the lines with up and down.',
    point: (region, period, value) => `${region}, ${period}: ${value}`,
    fromTo: (region, from, first, to, last) => `${region}: ${first} in ${from}, ${last} in ${to}.`,
    single: (region, period, value) => `${region}: ${value} in ${period}.`,
    broken: (period) => `There is a break in the series from ${period}: see the note.`,
    gap: (region, count) => `${region}: there is no figure for ${count} ${plural(count, 'period', 'periods')}.`,
    marked: (periods, status) => `The figures of ${periods} are ${status}.`,
    somePeriods: (count) => `${count} ${plural(count, 'period', 'periods')}`,
    periodRange: (from, to) => `${from} to ${to}`,
    noValue: (region) => `There are no figures for ${region}.`,
    noValues: (count) => `There are no figures for ${count} ${plural(count, 'region', 'regions')}.`,
    tableOnly: (count) => `${count} more ${plural(count, 'region is', 'regions are')} in the table only.`,
    referenceTableOnly: (reference) => `${reference} does not fit this scale and is in the table.`,
    legend: 'Legend',
    withoutFigures: (region) => `${region} (no figures)`,
    breakLabel: (period) => `Break ${period}`,
    breakRow: (period) => `${period} (break in series)`,
    openMark: (statuses) => `open point, dotted line: ${statuses}`,
    absent: (status) => `no figure: ${status}`,
    chanceBand: 'Pale band: 95% interval. The figure can vary this much by chance.',
    publishedBand: 'Pale band: the published interval.',
    publishedInterval: 'Published interval',
    axisNotFromZero: 'The axis does not start at zero.',
    certainChange: (change) => `That difference (${change}) is more than chance explains.`,
    uncertainChange: (change) => `That difference (${change}) may be chance.`,
    unknownChange: (change) => `Whether that difference (${change}) is chance cannot be told.`,
    noChange: 'First and last are equal after rounding.',
    trend: {
      rising: 'rising',
      falling: 'falling',
      'no-clear-trend': 'no clear trend',
      'too-short': 'too short for a trend',
    },
    trendOn: (trend, count) => `${trend} (${count} ${plural(count, 'period', 'periods')})`,
    trendSentence: (trend, count) =>
      trend === 'no-clear-trend'
        ? `Over ${count} ${plural(count, 'period', 'periods')} there is no clear trend.`
        : `Over ${count} ${plural(count, 'period', 'periods')} the trend is ${trend}.`,
    tooShortSentence: (count) => `For a trend ${plural(count, '1 period is', `${count} periods are`)} too few.`,
    samePart: {
      2: 'We compare the same half year each time.',
      4: 'We compare the same quarter each time.',
      12: 'We compare the same month each time.',
    },
    trendCounts: (counts) => `Trends: ${counts}.`,
    trendCount: (trend, count) =>
      `${count} ${{ rising: 'rising', falling: 'falling', 'no-clear-trend': 'without a clear trend', 'too-short': 'too short' }[trend]}`,
    trendRow: 'Trend',
    notComparable: 'not comparable',
    noIndex: 'no index',
    points: (change) => `${change} points`,
    indexUnit: (year, unit) => `index, ${year} = 100 (${unit})`,
    noIndexOf: (region, year, because) => `${region}: no index. The figure of ${year}: ${because}.`,
    noIndexes: (count) => `Of ${count} ${plural(count, 'region', 'regions')} there is no whole index.`,
    noIndexBecause: { zero: 'zero', broken: 'break within that year' },
    indexEndsAtBreak: (region) => `${region}: the index does not go over a break.`,
    noSuchBase: (year) => `Of ${year} there are no figures for an index.`,
    noIndexInterval: 'An index has no interval here: its base year is uncertain too.',
    figures: 'Figures',
    asPublished: 'As published',
    asIndex: (year) => `Index: ${year} = 100`,
    lines: 'Regions',
    together: 'In one chart',
    apart: 'A chart each',
  },
};
