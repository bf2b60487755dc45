import { plural } from '../dutch.js';
import type { TrendWords } from '../trend-words.js';

export const TREND_ENGLISH: TrendWords = {
  label: (indicator, regions) => `Trend: ${indicator}, ${regions}`,
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
  cutMark: 'vertical dotted line: break in the series',
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
};
