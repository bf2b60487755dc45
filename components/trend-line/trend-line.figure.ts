import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { TREND_WORDS } from '../../src/language/trend-words.js';
import type { Speech } from '../../src/language/speech.js';
import { laterPart } from '../../src/sources/later-part.js';
import type { Source } from '../../src/sources/source.js';
import { loadTrendLine, type TrendLineData, type TrendLineQuery } from '../../src/views/trend-line.data.js';
import { nearestPoint, trendFrame, trendLineLayout, type TrendLayout } from '../../src/views/trend-line.layout.js';
import type { TrendPanels } from '../../src/views/trend-line.panels.js';
import { TREND_MEASURES, type TrendMeasure } from '../../src/views/trend-line.series.js';
import { trendLineTwin } from '../../src/views/trend-line.twin.js';
import { trendLineView, trendPointSentence, type TrendLineView } from '../../src/views/trend-line.view.js';
import { oneOf } from '../shared/attributes.js';
import { BoxSize } from '../shared/box-size.js';
import { choiceStyles } from '../shared/choice.styles.js';
import { choiceTemplate } from '../shared/choice.template.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import type { SelectDetail } from '../shared/events.js';
import type { Figure, FigureHost, FigureInput } from '../shared/figure.js';
import { chooses, isShortcut } from '../shared/keys.js';
import { legendStyles } from '../shared/legend.styles.js';
import { haveSameParts } from '../shared/same-parts.js';
import { placeTooltip } from '../shared/tooltip.js';
import { tooltipStyles } from '../shared/tooltip.styles.js';
import { textMeasure, type TextMeasure } from './text-measure.js';
import { trendLineStyles } from './trend-line.styles.js';
import { trendLineTemplate } from './trend-line.template.js';
import type { panels } from './trend-panels.js';
import { pictureTemplate } from './trend-picture.template.js';
import { firstPoint, walk, type TrendPlace } from './trend-walk.js';

/** How near to a line a click must be to choose its region, in CSS pixels. */
const REACH = 24;

/** What is asked for: figures, and whether what draws a chart for each region is needed. */
export type TrendQuery = TrendLineQuery & { readonly apart: boolean };

/** What a person chooses becomes an attribute, as if the page had asked for it. */
export type TrendHost = FigureHost & { measure?: string; indexTo?: string; layout?: string };

/** A layout with a chart for each region. */
export const APART = 'multiples';

/** Where a person is in the picture. */
interface Place {
  /** Period under the pointer, and the region where each has a chart. */
  readonly pointed: number | undefined;
  readonly pointedChart: number | undefined;
  /** Where the keyboard is. */
  readonly walked: TrendPlace | undefined;
  /** Whether the place of the keyboard is shown: from focus until Escape or blur. */
  readonly shown: boolean;
}

/** Charts as they were laid out last: one with all lines, or one a region. */
type LaidOut = { readonly one: TrendLayout; readonly apart?: undefined } | { readonly apart: TrendPanels; readonly one?: undefined };

export class TrendLineFigure implements Figure<TrendQuery, TrendLineData, TrendLineView> {
  static readonly styles: readonly CSSResult[] = [legendStyles, tooltipStyles, choiceStyles, trendLineStyles];
  readonly twin = trendLineTwin;
  readonly #box: BoxSize;
  #place: Place = { pointed: undefined, pointedChart: undefined, walked: undefined, shown: false };
  #text: TextMeasure | undefined;
  #panels: typeof panels | undefined;
  #layout: { readonly of: readonly unknown[]; readonly laidOut: LaidOut } | undefined;

  constructor(
    private readonly host: TrendHost,
    private readonly select: (detail: SelectDetail) => void,
  ) {
    this.#box = new BoxSize(host, '.trend-box');
  }

  async load(source: Source, query: TrendQuery, speech: Speech, signal: AbortSignal): Promise<TrendLineData | undefined> {
    const [data, part] = await Promise.all([
      loadTrendLine(source, query, speech, signal),
      query.apart ? laterPart(import('./trend-panels.js')) : undefined,
    ]);
    if (part !== undefined) {
      this.#panels = part.panels;
      adoptStyles(this.host.renderRoot, part.panels.styles);
    }
    return data;
  }

  choices({ measure }: FigureInput): readonly unknown[] {
    return [measure, this.host.indexTo, this.#isApart];
  }

  decide(answer: TrendLineData, { speech, heading, measure }: FigureInput): TrendLineView {
    return trendLineView(answer, {
      speech,
      heading,
      measure: oneOf<TrendMeasure>(TREND_MEASURES, measure),
      indexTo: this.host.indexTo,
      apart: this.#isApart,
    });
  }

  controls(view: TrendLineView | undefined, { speech, measure }: FigureInput): TemplateResult | typeof nothing {
    if (view === undefined) return nothing;
    const words = TREND_WORDS[speech.tag];
    const { bases, base, series } = view;
    const several = series.filter(({ isReference }) => !isReference).length > 1;
    if (bases.length < 2 && !several) return nothing;
    return html`<div class="choices">
      ${
        bases.length < 2
          ? nothing
          : choiceTemplate({
              label: words.figures,
              options: [{ id: '', label: words.asPublished }, ...bases.map((year) => ({ id: year, label: words.asIndex(year) }))],
              chosen: base ?? '',
              onChoose: (year) => {
                this.host.indexTo = year === '' ? undefined : year;
                if (measure === 'index') this.host.measure = undefined;
              },
            })
      }
      ${
        several
          ? choiceTemplate({
              label: words.lines,
              options: [
                { id: '', label: words.together },
                { id: APART, label: words.apart },
              ],
              chosen: view.apart ? APART : '',
              onChoose: (layout) => (this.host.layout = layout === '' ? undefined : layout),
            })
          : nothing
      }
    </div>`;
  }

  template(view: TrendLineView, { speech, region }: FigureInput): TemplateResult {
    const laidOut = this.#layoutOf(view);
    const { pointed, pointedChart, walked, shown } = this.#place;
    const active = walked ?? firstPoint(view);
    const shownPeriod = pointed ?? (shown ? active?.period : undefined);
    const shownChart = pointed === undefined ? active?.series : pointedChart;
    const ringed = shown && pointed === undefined ? active : undefined;
    const reference = view.series.flatMap(({ style, isReference }, i) => (isReference && style !== undefined ? [i] : []));
    const drawn = view.series.flatMap(({ style }, i) => (style === undefined ? [] : [i]));
    const told = view.apart ? [...(shownChart === undefined ? [] : [shownChart]), ...reference] : drawn;
    const spoken = active === undefined ? [] : [active.series, ...(view.apart ? reference : [])];
    return trendLineTemplate({
      view,
      speech,
      picture: laidOut && this.#picture(view, laidOut, { shownPeriod, shownChart, ringed }),
      shownPeriod,
      told,
      active,
      activeText: spoken.map((series) => trendPointSentence(view, series, active!.period, speech)).join('. '),
      activeIsChosen: active !== undefined && view.series[active.series]!.code === region,
      onPointer: (event) => this.#point(event),
      onLeave: () => this.#go({ pointed: undefined, pointedChart: undefined }),
      onClick: (event) => this.#click(view, event),
      onKey: (event) => this.#press(view, event),
      onFocus: () => this.#go({ shown: true }),
      onBlur: () => this.#go({ shown: false }),
    });
  }

  /** Places are of one answer; of the next they would be other regions and periods. */
  forget(): void {
    this.#place = { ...this.#place, pointed: undefined, pointedChart: undefined, walked: undefined };
  }

  follow(view: TrendLineView | undefined): void {
    const tooltip = this.host.renderRoot.querySelector<HTMLElement>('.tooltip');
    const { pointed, pointedChart, walked } = this.#place;
    const { series, period } = pointed === undefined ? (walked ?? firstPoint(view) ?? {}) : { series: pointedChart, period: pointed };
    const chart = this.#chartOf(series);
    const box = this.#frame?.getBoundingClientRect();
    if (tooltip === null || chart === undefined || period === undefined || box === undefined) return;
    const { layout, rect } = chart;
    const x = rect.x - box.x + layout.places[period]!;
    const width = tooltip.offsetWidth;
    const beside = x + 14 + width <= box.width ? x + 14 : x - 14 - width;
    placeTooltip(tooltip, Math.max(0, Math.min(beside, box.width - width)), rect.y - box.y + layout.plot.top);
  }

  get #isApart(): boolean {
    return this.host.layout === APART && this.#panels !== undefined;
  }

  #picture(
    view: TrendLineView,
    { one, apart }: LaidOut,
    {
      shownPeriod,
      shownChart,
      ringed,
    }: { shownPeriod: number | undefined; shownChart: number | undefined; ringed: TrendPlace | undefined },
  ): TemplateResult {
    if (one !== undefined) return pictureTemplate(one, { shownPeriod, ringed });
    return this.#panels!.template(view, apart, (layout) =>
      pictureTemplate(layout, layout.drawn[0] === shownChart ? { shownPeriod, ringed } : { shownPeriod: undefined, ringed: undefined }),
    );
  }

  #go(next: Partial<Place>): void {
    const place = { ...this.#place, ...next };
    if (haveSameParts(Object.values(place), Object.values(this.#place))) return;
    this.#place = place;
    this.host.requestUpdate();
  }

  get #frame(): Element | null {
    return this.host.renderRoot.querySelector('.trend-box');
  }

  #layoutOf(view: TrendLineView): LaidOut | undefined {
    const box = this.#frame;
    // Off the page nothing has a font; in the render that brings the box back after the table it has its last one.
    if (box !== null && this.host.isConnected) this.#text = textMeasure(box);
    const { width } = this.#box;
    if (width === 0 || this.#text === undefined) return undefined;
    const { font, textSize, textWidth } = this.#text;
    const of = [view, width, font];
    if (!haveSameParts(of, this.#layout?.of)) {
      const input = { width, textSize, textWidth };
      this.#layout = {
        of,
        laidOut: view.apart ? { apart: this.#panels!.layout(view, input, trendFrame) } : { one: trendLineLayout(view, input) },
      };
    }
    return this.#layout!.laidOut;
  }

  /** The chart that a line is in, and where it is on the page. */
  #chartOf(series: number | undefined): { readonly layout: TrendLayout; readonly rect: DOMRect } | undefined {
    const { one, apart } = this.#layout?.laidOut ?? {};
    const layout = one ?? apart?.panels.find((panel) => panel.series === series)?.layout;
    const drawing = this.#frame?.querySelector(one === undefined ? `[data-series="${series}"] > .trend` : '.trend');
    return layout === undefined || !drawing ? undefined : { layout, rect: drawing.getBoundingClientRect() };
  }

  /** What the pointer is nearest to: the chart that it is in, a period, and a line. */
  #nearest(
    event: MouseEvent,
  ): (ReturnType<typeof nearestPoint> & { readonly layout: TrendLayout; readonly chart: number | undefined }) | undefined {
    const panel = (event.target as Element).closest<HTMLElement>('.panel')?.dataset['series'];
    const series = panel === undefined ? undefined : Number(panel);
    const chart = this.#chartOf(series);
    if (chart === undefined) return undefined;
    const { layout, rect } = chart;
    return { ...nearestPoint(layout, event.clientX - rect.x, event.clientY - rect.y), layout, chart: series };
  }

  #point(event: PointerEvent): void {
    const nearest = this.#nearest(event);
    this.#go({ pointed: nearest?.period, pointedChart: nearest?.chart });
  }

  #click(view: TrendLineView, event: MouseEvent): void {
    const nearest = this.#nearest(event);
    if (nearest === undefined) return;
    const { layout, chart, period, series, distance } = nearest;
    if (chart === undefined && (series === undefined || distance > REACH)) return;
    const walked = { series: chart ?? layout.drawn[series!]!, period };
    this.#go({ walked });
    this.#choose(view, walked);
  }

  /** Chooses the region of a line; a reference is what is compared with and is not chosen. */
  #choose(view: TrendLineView, { series, period }: TrendPlace): void {
    const { code, name, level, isReference, points } = view.series[series]!;
    const { value, status } = points[period]!;
    if (isReference || level === undefined) return;
    this.select({ code, name, level, period: view.periods[period]!, value, status: status ?? 'unknown' });
  }

  #press(view: TrendLineView, event: KeyboardEvent): void {
    const { pointed, walked, shown } = this.#place;
    const active = walked ?? firstPoint(view);
    if (active === undefined || isShortcut(event)) return;
    const next = walk(view, active, event.key);
    if (next !== undefined) this.#go({ walked: next, pointed: undefined, pointedChart: undefined, shown: true });
    else if (chooses(event)) this.#choose(view, active);
    else if (event.key === 'Escape' && (pointed !== undefined || shown))
      this.#go({ pointed: undefined, pointedChart: undefined, shown: false });
    else return;
    event.preventDefault();
  }
}
