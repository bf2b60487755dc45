import { trendWords } from '../language/trend-words.js';
import type { Speech } from '../language/speech.js';
import { LazyCell } from './lazy-cell.js';
import type { TableTwin, TwinCell, TwinRow } from './table-twin.js';
import type { TrendPoint } from './trend-line.series.js';
import { intervalText, pointText } from './trend-line.text.js';
import type { TrendLineView } from './trend-line.view.js';

const NOTHING: TwinCell = { text: '–', order: null };

/**
 * The equal table of a trend line: the trend of each region, then one row a period, the newest first; one column a region, one for the
 * interval where it is drawn, and one for measures where there are any.
 */
export function trendLineTwin(view: TrendLineView, speech: Speech): TableTwin {
  const trend = trendWords(speech.tag);
  const { table } = speech.words;
  const { series, periods, interval, events } = view;
  const withInterval = view.key.band !== undefined;
  const columnsOf = (cell: (place: number) => TwinCell, second: (place: number) => TwinCell, last: TwinCell): TwinCell[] => [
    ...series.flatMap((_, i) => (withInterval && i === 0 ? [cell(i), second(i)] : [cell(i)])),
    ...(events === undefined ? [] : [last]),
  ];
  const rows = periods.map((period, at): TwinRow => {
    const text = speech.period(period);
    const begun = (events?.list ?? []).filter((event) => event.at === at).map((event) => event.text);
    return {
      code: period,
      header: view.breaks.some((each) => each.at === at) ? trend.breakRow(text) : text,
      headerOrder: period,
      cells: columnsOf(
        (i) => figureCell(series[i]!.points[at]!, view, speech),
        (i) => intervalCell(series[i]!.points[at]!, view, speech),
        begun.length === 0 ? NOTHING : { text: begun.join('; '), order: period },
      ),
    };
  });
  const trends: TwinRow = {
    code: 'trend',
    header: trend.trendRow,
    // Before all periods.
    headerOrder: '',
    cells: columnsOf(
      (i) => ({ text: series[i]!.trend?.text ?? NOTHING.text, order: null }),
      () => NOTHING,
      NOTHING,
    ),
  };
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
      ...(events === undefined ? [] : [{ key: 'events', label: events.column, numeric: false }]),
    ],
    rows: [...(series.every(({ trend: own }) => own === undefined) ? [] : [trends]), ...rows.reverse()],
  };
}

function figureCell(point: TrendPoint, { figure }: TrendLineView, speech: Speech): TwinCell {
  return new LazyCell(point.value, () => pointText(point, figure, speech), point.status);
}

/** Where there is no interval, a dash says that none is lacking by mistake. */
function intervalCell(point: TrendPoint, { figure }: TrendLineView, speech: Speech): TwinCell {
  const text = intervalText(point, figure, speech);
  return text === undefined ? NOTHING : { text, order: point.interval!.lower };
}
