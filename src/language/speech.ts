import type { Text } from '../contract/types.generated.js';
import { parsePeriod } from '../scales/parse-period.js';
import { sharedWords } from './shared-words.js';
import { isLearnt } from './word-table.js';
import type { Words } from './words.js';

/** The first part of a BCP 47 tag: `nl`, `en`, `fy`, or that of a language that a page has taught. */
export type LanguageTag = string;

/** Languages whose words an element fetches when it is asked to speak them. Dutch is always there. */
const OTHER_LANGUAGES = ['en', 'fy'] as const;
export type OtherLanguage = (typeof OTHER_LANGUAGES)[number];

/** The words of one language, with its way of writing numbers, periods, dates and lists. */
export interface Speech {
  readonly tag: LanguageTag;
  readonly words: Words;
  /** A text from the release in this language; else in Dutch. */
  text(text: Text): string;
  /** A number that rounds to zero has no sign. */
  number(value: number, decimals?: number): string;
  /** A fraction as a percentage: 0.123 → 12,3%. */
  percent(fraction: number, decimals?: number): string;
  /** A difference with its sign; a difference that rounds to zero has none. */
  signed(value: number, decimals?: number): string;
  /** `2024`, `2024-Q3`, `2024-H1`, `2024-03` as a reader says it; another text, such as a month 13, as it is. */
  period(period: string): string;
  /** `2026-11-20` → 20 november 2026; another text as it is. */
  date(date: string): string;
  list(items: readonly string[]): string;
  /** Order of two texts in the alphabet of the language, numbers in them by size. */
  compare(left: string, right: string): number;
  /** Words for a level: from the release where it has them, else our own. */
  level(level: { readonly id: string; readonly title?: Text; readonly plural?: Text }): { one: string; many: string };
}

/** The language for a BCP 47 tag: one that is spoken or can be learnt; Dutch for all else. */
export function languageOf(tag: string | null | undefined): LanguageTag {
  const language = tag?.toLowerCase().split('-')[0] ?? '';
  return isLearnt(language) || OTHER_LANGUAGES.some((other) => other === language) ? language : 'nl';
}

const spoken = new Map<LanguageTag, Speech>();

/** Speech for a BCP 47 tag; Dutch for a language that was not learnt. One object a language, until words change. */
export function speak(tag: string | null | undefined): Speech {
  const asked = languageOf(tag);
  const language = isLearnt(asked) ? asked : 'nl';
  const words = sharedWords(language);
  let speech = spoken.get(language);
  if (speech?.words !== words) spoken.set(language, (speech = makeSpeech(language, words)));
  return speech;
}

const roundings: Intl.NumberFormat[] = [];

/** A number rounded as texts round it, halves away from zero by its decimal digits. NaN for NaN. */
export function rounded(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  const isHalf = Math.abs(Math.abs((value * unit) % 1) - 0.5) < 1e-6;
  if (!isHalf) return Math.round(value * unit) / unit;
  // A binary fraction does not tell on which side of a half its decimal digits are; Intl does, and is too slow to ask for every region.
  const rounding = (roundings[decimals] ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals, useGrouping: false }));
  return Number(rounding.format(value));
}

function makeSpeech(tag: LanguageTag, words: Words): Speech {
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    let made = formats.get(key);
    if (made === undefined) {
      made = new Intl.NumberFormat(words.locale, options);
      formats.set(key, made);
    }
    return made;
  };
  const digits = (decimals: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  const month = once(() => new Intl.DateTimeFormat(words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
  const day = once(() => new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }));
  const collator = once(() => new Intl.Collator(words.locale, { numeric: true }));
  const list = once(() => new Intl.ListFormat(words.locale, { type: 'conjunction' }));

  return {
    tag,
    words,
    text(text) {
      if (typeof text === 'string') return text;
      const own: unknown = text[tag];
      return typeof own === 'string' ? own : text.nl;
    },
    number: (value, decimals = 0) => format(`n${decimals}`, digits(decimals)).format(value),
    percent: (fraction, decimals = 0) => `${format(`n${decimals}`, digits(decimals)).format(fraction * 100)}%`,
    signed: (value, decimals = 0) => format(`s${decimals}`, { ...digits(decimals), signDisplay: 'exceptZero' }).format(value),
    period(period) {
      const { inYear, part } = parsePeriod(period) ?? { inYear: 1, part: 1 };
      if (inYear === 1) return period;
      if (inYear === 12) return month().format(new Date(`${period}-01T00:00:00Z`));
      return (inYear === 4 ? words.quarter : words.half)(String(part), period.slice(0, 4));
    },
    date(date) {
      const parsed = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
      // 31 February is read as a day in March.
      return parsed === undefined || Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date) ? date : day().format(parsed);
    },
    list: (items) => list().format(items),
    compare: (left, right) => collator().compare(left, right),
    level(level) {
      const own = words.levels[level.id] ?? words.level;
      return {
        one: level.title === undefined ? own.one : this.text(level.title),
        many: level.plural === undefined ? own.many : this.text(level.plural),
      };
    },
  };
}

/** Makes its answer when it is first asked for: the browser takes some milliseconds to get a format ready. */
function once<Answer>(make: () => Answer): () => Answer {
  let made: Answer | undefined;
  return () => (made ??= make());
}
