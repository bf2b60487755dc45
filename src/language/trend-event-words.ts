import type { LanguageTag } from './speech.js';

/** The words of measures on the time axis: they come with them. */
export interface TrendEventWords {
  readonly heading: string;
  readonly notACause: string;
  readonly about: (title: string, regions: string) => string;
  readonly from: (date: string) => string;
  readonly line: (mark: string, title: string, date: string) => string;
  readonly column: string;
}

export const TREND_EVENT_WORDS: Readonly<Record<LanguageTag, TrendEventWords>> = {
  nl: {
    heading: 'Maatregelen in de grafiek',
    notACause: 'Een verschil ervoor en erna bewijst niet dat de maatregel werkt.',
    about: (title, regions) => `${title} (${regions})`,
    from: (date) => `Vanaf ${date}`,
    line: (mark, title, date) => `Maatregel ${mark}: ${title}, vanaf ${date}`,
    column: 'Maatregel',
  },
  en: {
    heading: 'Measures in the chart',
    notACause: 'A difference between before and after does not prove that the measure works.',
    about: (title, regions) => `${title} (${regions})`,
    from: (date) => `From ${date}`,
    line: (mark, title, date) => `Measure ${mark}: ${title}, from ${date}`,
    column: 'Measure',
  },
};
