import { plural, the } from './dutch.js';
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
  },
};
