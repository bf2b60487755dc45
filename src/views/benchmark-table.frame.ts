import type { Indicator } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import type { BenchmarkTableData } from './benchmark-table.data.js';
import type { BenchmarkRow } from './benchmark-table.row.js';
import type { BenchmarkTableOptions } from './benchmark-table.view.js';
import { frameView, type FrameView } from './frame.view.js';

/** The frame, in which every population, caveat and prediction says of which indicators it speaks. */
export function benchmarkFrame(
  { open, region, figures }: BenchmarkTableData,
  rows: readonly BenchmarkRow[],
  label: string,
  { speech, heading }: BenchmarkTableOptions,
): FrameView {
  const { benchmark, frame: words } = speech.words;
  const indicators = figures.map(({ indicator }) => indicator);
  const periods = [...new Set(figures.map(({ period }) => period))];
  const single = indicators.length === 1;
  const [only] = periods;
  const frame = frameView({
    open,
    indicators,
    heading: heading ?? (single ? rows[0]!.title : benchmark.heading(region.name)),
    level: undefined,
    place: label,
    periods: periods.length === 1 && only !== undefined ? [only] : [],
    unit: single ? undefined : '',
    withBoundaries: false,
    speech,
  });
  const predicted = indicators.filter(({ made }) => made === 'predicted').map(({ title }) => speech.text(title));
  const own = [
    ...(rows.some(({ facts }) => facts.position.order !== null) ? [benchmark.placeNote] : []),
    ...(rows.some(({ facts }) => facts.verdict.order !== null) ? [benchmark.chanceNote] : []),
  ];
  const notes = frame.notes.map((note) => (note === words.predicted && !single ? benchmark.predicted(speech.list(predicted)) : note));
  if (single) return { ...frame, notes: [...notes, ...own] };
  const populations = byText(indicators, ({ population }) => speech.text(population), speech);
  const caveats = byText(indicators, ({ caveat }) => speech.text(caveat), speech);
  return {
    ...frame,
    population: words.population(populations.map(([text, titles]) => (titles === undefined ? text : `${text} (${titles})`)).join('; ')),
    caveat: caveats.map(([text, titles]) => (titles === undefined ? text : `${titles}: ${text}`)).join(' '),
    notes: [...notes, ...own],
  };
}

/** Each text once, with the titles of the indicators that it is of; without them where it is of all. */
function byText(
  indicators: readonly Indicator[],
  textOf: (indicator: Indicator) => string,
  speech: Speech,
): (readonly [text: string, titles: string | undefined])[] {
  return [...new Set(indicators.map(textOf))].map((text) => {
    const titles = indicators.filter((indicator) => textOf(indicator) === text).map(({ title }) => speech.text(title));
    return [text, titles.length === indicators.length ? undefined : speech.list(titles)];
  });
}
