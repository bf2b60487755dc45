import type { Action, Indicator, Release } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { trendEventWords } from '../language/trend-event-words.js';
import { parsePeriod } from '../scales/parse-period.js';
import { parseAddress } from '../sources/parse-address.js';
import type { TrendLineData } from './trend-line.data.js';

/** The measures in the chart, with what is said of them: finished texts. */
export interface TrendEvents {
  readonly heading: string;
  readonly notACause: string;
  /** What their column in the table is called. */
  readonly column: string;
  readonly list: readonly TrendEvent[];
}

/** A measure with a date, marked on the time axis by its number. */
export interface TrendEvent {
  readonly number: number;
  /** Position of the period in which it began. */
  readonly at: number;
  /** Positions of the lines that it is about; undefined where it is about all. */
  readonly series: readonly number[] | undefined;
  /** When it began, in months since the start of year 0. */
  readonly months: number;
  readonly title: string;
  /** From when: a date in words. */
  readonly from: string;
  readonly holder: string;
  /** Where to read about it. */
  readonly url: string | undefined;
  /** All of it in one line. */
  readonly text: string;
}

/** The measures that are about these figures and regions and began within the periods, from old to new; undefined where there are none. */
export function trendEvents(data: TrendLineData, speech: Speech): TrendEvents | undefined {
  const { indicator, category, regions: lines, periods } = data;
  const { release } = data.open;
  const spans = periods.map((period) => parsePeriod(period)!);
  const dated = release.actions.flatMap((action) => {
    const months = monthsOf(action.since);
    const at = spans.findIndex(({ end }) => months < end);
    const series = linesAbout(action, lines);
    const fits = at >= 0 && months >= spans[0]!.start && series?.length !== 0 && isAboutFigures(action, release, indicator, category);
    return fits ? [{ action, months, at, series }] : [];
  });
  dated.sort((a, b) => a.months - b.months);
  const words = trendEventWords(speech.tag);
  if (dated.length === 0) return undefined;
  const list = dated.map(({ action, months, at, series }, i): TrendEvent => {
    const title = speech.text(action.title);
    const date = speech.date(action.since!);
    const about = series === undefined ? title : words.about(title, speech.list(series.map((line) => lines[line]!.name)));
    return {
      number: i + 1,
      at,
      series,
      months,
      title: about,
      from: words.from(date),
      holder: action.holder,
      url: safeUrl(action.url),
      text: words.line(String(i + 1), about, date),
    };
  });
  return { heading: words.heading, notACause: words.notACause, column: words.column, list };
}

/** A day as months since the start of year 0; NaN for what is no day. */
function monthsOf(since: string | undefined): number {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(since ?? '') ?? [];
  return Number(year) * 12 + (Number(month) - 1) + (Number(day) - 1) / 31;
}

/** The lines that a measure of some regions is about; undefined for one of all. */
function linesAbout({ regions }: Action, lines: TrendLineData['regions']): number[] | undefined {
  if (regions === undefined) return undefined;
  return lines.flatMap(({ code, ancestors = [] }, i) => ([code, ...ancestors].some((each) => regions.includes(each)) ? [i] : []));
}

/** A measure that names indicators is about these; else about the themes that it names. */
function isAboutFigures(
  { indicators, themes, branches }: Action,
  { breakdowns }: Pick<Release, 'breakdowns'>,
  { id, theme, breakdown }: Indicator,
  category: string | undefined,
): boolean {
  if (indicators === undefined ? themes?.includes(theme) !== true : !indicators.includes(id)) return false;
  if (branches === undefined) return true;
  const { categories = [] } = breakdowns.find((each) => each.id === breakdown) ?? {};
  for (let code = category; code !== undefined; code = categories.find((each) => each.code === code)?.parent)
    if (branches.includes(code)) return true;
  return false;
}

/** Only an address that is safe to follow. */
function safeUrl(text: string): string | undefined {
  return parseAddress(text)?.protocol === 'https:' ? text : undefined;
}
