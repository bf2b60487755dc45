import { TREND_WORDS } from '../language/trend-words.js';
import type { Speech } from '../language/speech.js';
import type { TableTwin, TwinCell } from './table-twin.js';
import type { TrendPoint } from './trend-line.series.js';
import type { TrendLineView } from './trend-line.view.js';

/** The equal table of a trend line: one row a period, the newest first; one column a region, and one for the interval where it is drawn. */
export function trendLineTwin(view: TrendLineView, speech: Speech): TableTwin {
  const trend = TREND_WORDS[speech.tag];
  const { table } = speech.words;
  const { series, periods, periodTexts, interval } = view;
  const withInterval = view.key.band !== undefined;
  const rows = periods.map((period, at) => ({
    code: period,
    header: view.breaks.some((each) => each.at === at) ? trend.breakRow(periodTexts[at]!) : periodTexts[at]!,
    headerOrder: period,
    cells: series.flatMap(({ points }, i) => {
      const point = points[at]!;
      return withInterval && i === 0 ? [figureCell(point), intervalCell(point)] : [figureCell(point)];
    }),
  }));
  return {
    caption: [view.label, view.frame.unit].join(' · '),
    columns: [
      { key: 'period', label: table.period, numeric: false },
      ...series.flatMap(({ name }, i) => [
        { key: `series-${i}`, label: name, numeric: true },
        ...(withInterval && i === 0
          ? [{ key: 'interval', label: interval === 'published' ? trend.publishedInterval : table.interval, numeric: true }]
          : []),
      ]),
    ],
    rows: rows.reverse(),
  };
}

function figureCell({ text, value, status }: TrendPoint): TwinCell {
  return { text, order: value, ...(status === undefined ? {} : { status }) };
}

/** Where there is no interval, a dash says that none is lacking by mistake. */
function intervalCell({ interval }: TrendPoint): TwinCell {
  return interval === undefined ? { text: '–', order: null } : { text: interval.text, order: interval.lower };
}
