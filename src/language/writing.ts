import type { LanguageTag } from './speech.js';

/** Between thousands, and before decimals. */
export const NUMBER_MARKS: Readonly<Record<LanguageTag, readonly [group: string, point: string]>> = { nl: ['.', ','], en: [',', '.'] };

export const MONTHS: Readonly<Record<LanguageTag, string>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
};
