import type { LanguageTag } from './speech.js';

/** The words for what a person does with a trend line: they come after its first picture. */
export interface TrendHandWords {
  readonly help: string;
  readonly helpApart: string;
  readonly point: (region: string, period: string, value: string) => string;
  readonly figures: string;
  readonly asPublished: string;
  readonly asIndex: (year: string) => string;
  readonly lines: string;
  readonly together: string;
  readonly apart: string;
}

export const TREND_HAND_WORDS: Readonly<Record<LanguageTag, TrendHandWords>> = {
  nl: {
    help: 'Loop met pijl links en rechts door de perioden, omhoog en omlaag door de lijnen.',
    helpApart: 'Loop met pijl links en rechts door de perioden, omhoog en omlaag door de grafieken.',
    point: (region, period, value) => `${region}, ${period}: ${value}`,
    figures: 'Cijfers',
    asPublished: 'Zoals gepubliceerd',
    asIndex: (year) => `Index: ${year} = 100`,
    lines: 'Gebieden',
    together: 'In één grafiek',
    apart: 'Elk een grafiek',
  },
  en: {
    help: 'Walk through the periods with left and right, through the lines with up and down.',
    helpApart: 'Walk through the periods with left and right, through the charts with up and down.',
    point: (region, period, value) => `${region}, ${period}: ${value}`,
    figures: 'Figures',
    asPublished: 'As published',
    asIndex: (year) => `Index: ${year} = 100`,
    lines: 'Regions',
    together: 'In one chart',
    apart: 'A chart each',
  },
};
