import { plural, the } from './dutch.js';
import type { Trend } from '../statistics/mann-kendall.js';
import { wordTable } from './word-table.js';

/** The words of the trend line: they come with the element. */
export interface TrendWords {
  readonly label: (indicator: string, regions: string) => string;
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
  readonly cutMark: string;
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
}

export const trendWords = wordTable<TrendWords>('trend', {
  label: (indicator, regions) => `Verloop: ${indicator}, ${regions}`,
  fromTo: (region, from, first, to, last) => `${region}: ${first} in ${the(from)}, ${last} in ${the(to)}.`,
  single: (region, period, value) => `${region}: ${value} in ${the(period)}.`,
  broken: (period) => `Vanaf ${the(period)} is er een trendbreuk: zie de opmerking.`,
  gap: (region, count) => `${region}: van ${count} ${plural(count, 'periode', 'perioden')} is er geen cijfer.`,
  marked: (periods, status) => `Cijfers van ${the(periods)} zijn ${status}.`,
  somePeriods: (count) => `${count} ${plural(count, 'periode', 'perioden')}`,
  periodRange: (from, to) => `${from} tot en met ${the(to)}`,
  noValue: (region) => `Van ${region} zijn er geen cijfers.`,
  noValues: (count) => `Van ${count} ${plural(count, 'gebied', 'gebieden')} zijn er geen cijfers.`,
  tableOnly: (count) => `Nog ${count} ${plural(count, 'gebied staat', 'gebieden staan')} alleen in de tabel.`,
  referenceTableOnly: (reference) => `${reference} past niet op deze schaal en staat in de tabel.`,
  legend: 'Legenda',
  withoutFigures: (region) => `${region} (geen cijfers)`,
  breakLabel: (period) => `Trendbreuk ${period}`,
  cutMark: 'verticale stippellijn: trendbreuk',
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
});
