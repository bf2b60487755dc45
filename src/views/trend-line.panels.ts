import type { trendFrame, TrendLayout, TrendLayoutInput } from './trend-line.layout.js';
import type { TrendSeries } from './trend-line.series.js';
import type { TrendLineView } from './trend-line.view.js';

/** The chart of one region, with the reference in it. */
export interface TrendPanel {
  /** Position of the region in the view. */
  readonly series: number;
  readonly layout: TrendLayout;
}

export interface TrendPanels {
  readonly columns: number;
  readonly panels: readonly TrendPanel[];
}

/** Room between charts, as in trend-panels.styles.ts. */
const GAP = 16;
const USUAL_WIDTH = 220;
/** From this width on two stand beside each other. */
const LEAST_WIDTH_FOR_TWO = 270;
const PLOT_HEIGHT = 92;

/**
 * Lays out a chart for each region, all with one scale and one size, as many beside each other as fit.
 * @param frame how one chart is laid out; given, so that this can come later than what draws one
 */
export function trendPanels(view: TrendLineView, { width, textSize, textWidth }: TrendLayoutInput, frame: typeof trendFrame): TrendPanels {
  const columns = Math.max(width >= LEAST_WIDTH_FOR_TWO ? 2 : 1, Math.floor((width + GAP) / (USUAL_WIDTH + GAP)));
  const drawn = (isWanted: (series: TrendSeries) => boolean): number[] =>
    view.series.flatMap((series, i) => (series.style !== undefined && isWanted(series) ? [i] : []));
  const regions = drawn(({ isReference, isOwn }) => !isReference && isOwn !== true);
  const together = regions.map((region) => [
    region,
    ...drawn(({ isReference, isOwn, code }) => isReference || (isOwn === true && code === view.series[region]!.code)),
  ]);
  const { layout } = frame(view, {
    width: Math.floor((width - (columns - 1) * GAP) / columns),
    textSize,
    textWidth,
    plotHeight: PLOT_HEIGHT,
    names: 0,
    withBreakNames: false,
    together,
  });
  return { columns, panels: regions.map((series, i) => ({ series, layout: layout(together[i]!) })) };
}
