import type { CSSResult, TemplateResult } from 'lit';
import { TREND_WORDS } from '../../src/language/trend-words.js';
import { loadTrendLine, type TrendLineData, type TrendLineQuery } from '../../src/views/trend-line.data.js';
import { nearestPoint, trendLineLayout, type TrendLayout } from '../../src/views/trend-line.layout.js';
import { TREND_MEASURES, type TrendMeasure } from '../../src/views/trend-line.series.js';
import { trendLineTwin } from '../../src/views/trend-line.twin.js';
import { trendLineView, trendPointSentence, type TrendLineView } from '../../src/views/trend-line.view.js';
import { oneOf } from '../shared/attributes.js';
import { BoxSize } from '../shared/box-size.js';
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
import { firstPoint, walk, type TrendPlace } from './trend-walk.js';

/** How near to a line a click must be to choose its region, in CSS pixels. */
const REACH = 24;

/** Where a person is in the picture. */
interface Place {
  /** Period under the pointer. */
  readonly pointed: number | undefined;
  /** Where the keyboard is. */
  readonly walked: TrendPlace | undefined;
  /** Whether the place of the keyboard is shown: from focus until Escape or blur. */
  readonly shown: boolean;
}

export class TrendLineFigure implements Figure<TrendLineQuery, TrendLineData, TrendLineView> {
  static readonly styles: readonly CSSResult[] = [legendStyles, tooltipStyles, trendLineStyles];
  readonly load = loadTrendLine;
  readonly twin = trendLineTwin;
  readonly #box: BoxSize;
  #place: Place = { pointed: undefined, walked: undefined, shown: false };
  #text: TextMeasure | undefined;
  #layout: { readonly of: readonly unknown[]; readonly layout: TrendLayout } | undefined;

  constructor(
    private readonly host: FigureHost,
    private readonly select: (detail: SelectDetail) => void,
  ) {
    this.#box = new BoxSize(host, '.trend-box');
  }

  choices({ measure }: FigureInput): readonly unknown[] {
    return [measure];
  }

  decide(answer: TrendLineData, { speech, heading, measure }: FigureInput): TrendLineView {
    return trendLineView(answer, { speech, heading, measure: oneOf<TrendMeasure>(TREND_MEASURES, measure) });
  }

  template(view: TrendLineView, { speech, region }: FigureInput): TemplateResult {
    const layout = this.#layoutOf(view);
    const { pointed, walked, shown } = this.#place;
    const active = walked ?? firstPoint(view);
    return trendLineTemplate({
      view,
      layout,
      words: TREND_WORDS[speech.tag],
      shownPeriod: pointed ?? (shown ? active?.period : undefined),
      active,
      activeText: active === undefined ? '' : trendPointSentence(view, active.series, active.period, speech),
      activeIsChosen: active !== undefined && view.series[active.series]!.code === region,
      activeIsShown: shown && pointed === undefined,
      onPointer: (event) => this.#go({ pointed: this.#nearest(event)?.period }),
      onLeave: () => this.#go({ pointed: undefined }),
      onClick: (event) => this.#click(view, event),
      onKey: (event) => this.#press(view, event),
      onFocus: () => this.#go({ shown: true }),
      onBlur: () => this.#go({ shown: false }),
    });
  }

  /** Places are of one answer; of the next they would be other regions and periods. */
  forget(): void {
    this.#place = { ...this.#place, pointed: undefined, walked: undefined };
  }

  follow(view: TrendLineView | undefined): void {
    const tooltip = this.host.renderRoot.querySelector<HTMLElement>('.tooltip');
    const layout = this.#layout?.layout;
    const { pointed, walked } = this.#place;
    const period = pointed ?? (walked ?? firstPoint(view))?.period;
    if (tooltip === null || layout === undefined || period === undefined) return;
    const x = layout.places[period]!;
    const width = tooltip.offsetWidth;
    const beside = x + 14 + width <= layout.width ? x + 14 : x - 14 - width;
    placeTooltip(tooltip, Math.max(0, Math.min(beside, layout.width - width)), layout.plot.top);
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

  #layoutOf(view: TrendLineView): TrendLayout | undefined {
    const box = this.#frame;
    // Off the page nothing has a font; in the render that brings the box back after the table it has its last one.
    if (box !== null && this.host.isConnected) this.#text = textMeasure(box);
    const { width } = this.#box;
    if (width === 0 || this.#text === undefined) return undefined;
    const { font, textSize, textWidth } = this.#text;
    const of = [view, width, font];
    if (!haveSameParts(of, this.#layout?.of)) this.#layout = { of, layout: trendLineLayout(view, { width, textSize, textWidth }) };
    return this.#layout!.layout;
  }

  #nearest(event: MouseEvent): ReturnType<typeof nearestPoint> | undefined {
    const layout = this.#layout?.layout;
    const box = this.#frame?.getBoundingClientRect();
    if (layout === undefined || box === undefined) return undefined;
    return nearestPoint(layout, event.clientX - box.x, event.clientY - box.y);
  }

  #click(view: TrendLineView, event: MouseEvent): void {
    const nearest = this.#nearest(event);
    if (nearest?.series === undefined || nearest.distance > REACH) return;
    const drawn = view.series.flatMap(({ style }, i) => (style === undefined ? [] : [i]));
    const walked = { series: drawn[nearest.series]!, period: nearest.period };
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
    if (next !== undefined) this.#go({ walked: next, pointed: undefined, shown: true });
    else if (chooses(event)) this.#choose(view, active);
    else if (event.key === 'Escape' && (pointed !== undefined || shown)) this.#go({ pointed: undefined, shown: false });
    else return;
    event.preventDefault();
  }
}
