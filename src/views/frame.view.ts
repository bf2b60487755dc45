import type { Indicator, Level } from '../contract/types.generated.js';
import { unitText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { parsePeriod } from '../scales/parse-period.js';
import type { OpenRelease } from '../sources/source.js';

export interface ExplainedIndicator {
  readonly id: string;
  readonly title: string;
}

/** How a figure is shown: as its usual drawing, as its table, or as another drawing of the same figures, where it has one. */
export type ViewName = 'chart' | 'table' | 'funnel';

/** What stands around every figure, in finished texts. The caveat is always there. Of several indicators every text says of which it is. */
export interface FrameView {
  readonly heading: string;
  /** What the drawing is called beside its table: kaart, grafiek. */
  readonly drawing: string;
  /** Other drawings of the same figures, with what each is called. */
  readonly drawings?: readonly { readonly view: ViewName; readonly label: string }[];
  /** Where, when and in what unit: one line. */
  readonly subheading: string;
  readonly unit: string;
  readonly period: string;
  readonly population: string;
  readonly caveat: string;
  readonly source: string;
  readonly release: string;
  readonly licence: string;
  /** Whom the boundaries are from; only where boundaries are drawn. */
  readonly boundaries?: string;
  /** Stands above the figure when the data are fictional. */
  readonly fictional?: string;
  /** Breaks in the series, predicted figures, a newer release: one sentence each. */
  readonly notes: readonly string[];
  /** What can be explained. */
  readonly explained: readonly ExplainedIndicator[];
}

export interface FrameInput {
  readonly open: OpenRelease;
  readonly indicators: readonly Indicator[];
  /** What the host wrote as heading; default the titles of the indicators. */
  readonly heading: string | undefined;
  readonly level: Level | undefined;
  /** Where: all gemeenten, gemeenten in Groningen, Groningen. */
  readonly place: string;
  /** Periods shown, old to new. */
  readonly periods: readonly string[];
  /** What the drawing is called; default a chart. */
  readonly drawing?: string | undefined;
  /** In place of the indicator's own unit, for a ratio or verdict. */
  readonly unit?: string | undefined;
  readonly withBoundaries: boolean;
  readonly speech: Speech;
}

export function frameView(input: FrameInput): FrameView {
  const { open, indicators, level, place, periods, speech } = input;
  const { release } = open;
  const { frame } = speech.words;
  const unit = input.unit ?? distinct(indicators.map((indicator) => unitText(indicator, speech))).join('; ');
  const period = periodRange(periods, speech);
  return {
    heading: input.heading ?? distinct(indicators.map(({ title }) => speech.text(title))).join(', '),
    drawing: input.drawing ?? frame.chart,
    subheading: [place, period, unit].filter((part) => part !== '').join(' · '),
    unit,
    period,
    population: frame.population(attributed(input, 'population', (text, titles) => `${text} (${titles})`).join('; ')),
    caveat: attributed(input, 'caveat', (text, titles) => `${titles}: ${text}`).join(' '),
    source: frame.source(distinct(indicators.flatMap(({ source }) => source)).join(', ')),
    release: frame.release(release.id, speech.date(release.published)),
    licence: frame.licence(release.licence),
    ...(input.withBoundaries && level?.attribution !== undefined ? { boundaries: frame.boundaries(level.attribution) } : {}),
    ...(release.fictional ? { fictional: frame.fictional } : {}),
    notes: notesOf(input),
    explained: indicators.map(({ id, title }) => ({ id, title: speech.text(title) })),
  };
}

/** What is said of several indicators, each text once; with the titles of those it is of, unless it is of all. */
function attributed(
  { indicators, speech }: FrameInput,
  name: 'population' | 'caveat',
  withTitles: (text: string, titles: string) => string,
): string[] {
  return distinct(indicators.map((indicator) => speech.text(indicator[name]))).map((text) => {
    const titles = indicators.filter((indicator) => speech.text(indicator[name]) === text).map(({ title }) => speech.text(title));
    return titles.length === indicators.length ? text : withTitles(text, speech.list(titles));
  });
}

function notesOf({ open, indicators, periods, speech }: FrameInput): string[] {
  const { frame } = speech.words;
  const notes: string[] = [];
  if (open.standing.status === 'superseded')
    notes.push(open.standing.current === undefined ? frame.supersededUnnamed : frame.superseded(open.standing.current));
  const overdue = indicators.filter(
    ({ nextExpected }) => nextExpected !== undefined && open.openedOn !== undefined && nextExpected < open.openedOn,
  );
  if (overdue.length > 0)
    notes.push(indicators.length === 1 ? frame.overdue : frame.overdueOf(speech.list(overdue.map(({ title }) => speech.text(title)))));
  const predicted = indicators.filter(({ made }) => made === 'predicted').map(({ title }) => speech.text(title));
  if (predicted.length > 0) notes.push(indicators.length === 1 ? frame.predicted : frame.predictedOf(speech.list(predicted)));
  for (const { breaks } of indicators)
    for (const { period, note } of breaks ?? [])
      if (liesAfterFirst(period, periods)) notes.push(frame.breakNote(speech.period(period), speech.text(note)));
  return distinct(notes);
}

/** A break at the first period shown parts nothing of what is shown. */
function liesAfterFirst(text: string, periods: readonly string[]): boolean {
  const [period, first, last] = [text, periods[0] ?? '', periods.at(-1) ?? ''].map(parsePeriod);
  if (period === undefined || first === undefined || last === undefined) return periods.indexOf(text) > 0;
  return period.start > first.start && period.start < last.end;
}

function periodRange(periods: readonly string[], speech: Speech): string {
  const first = periods[0];
  const last = periods[periods.length - 1];
  if (first === undefined || last === undefined) return '';
  return first === last ? speech.period(first) : `${speech.period(first)} – ${speech.period(last)}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
