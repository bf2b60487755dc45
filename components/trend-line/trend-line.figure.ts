import { nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Action } from '../../src/contract/types.generated.js';
import { laterPart } from '../../src/sources/later-part.js';
import type { Source } from '../../src/sources/source.js';
import type { Speech } from '../../src/language/speech.js';
import { loadTrendLine, type TrendLineData, type TrendLineQuery } from '../../src/views/trend-line.data.js';
import { trendFrame, trendLineLayout, type TrendLayout } from '../../src/views/trend-line.layout.js';
import type { TrendPanels } from '../../src/views/trend-line.panels.js';
import { TREND_MEASURES, type TrendMeasure } from '../../src/views/trend-line.series.js';
import { pointWithInterval } from '../../src/views/trend-line.text.js';
import { trendLineTwin } from '../../src/views/trend-line.twin.js';
import { trendLineView, type TrendLineView } from '../../src/views/trend-line.view.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import { oneOf } from '../shared/attributes.js';
import { BoxSize } from '../shared/box-size.js';
import type { SelectDetail } from '../shared/events.js';
import type { Figure, FigureHost, FigureInput } from '../shared/figure.js';
import { legendStyles } from '../shared/legend.styles.js';
import { haveSameParts } from '../shared/same-parts.js';
import { textMeasure, type TextMeasure } from './text-measure.js';
import type { events } from './trend-events.js';
import type { TrendHand } from './trend-hand.js';
import { seriesSwatch } from './trend-legend.template.js';
import { trendLineStyles } from './trend-line.styles.js';
import { trendLineTemplate } from './trend-line.template.js';
import type { panels } from './trend-panels.js';
import { pictureTemplate } from './trend-picture.template.js';

/** What is asked for: figures, and whether what draws a chart for each region is needed. */
export type TrendQuery = TrendLineQuery & { readonly apart: boolean };

/** What a person chooses becomes an attribute, as if the page had asked for it. */
export type TrendHost = FigureHost & { measure?: string; indexTo?: string; layout?: string; readonly localName?: string };

/** Charts as they were laid out last: one with all lines, or one a region. */
export type LaidOut = { readonly one: TrendLayout; readonly apart?: undefined } | { readonly apart: TrendPanels; readonly one?: undefined };

/** What is on the screen, for who points at it and walks through it. */
export interface Shown {
  readonly view: TrendLineView;
  readonly speech: Speech;
  readonly region: string | undefined;
  readonly laidOut: LaidOut | undefined;
  readonly swatch: typeof seriesSwatch;
  readonly text: (series: number, period: number) => string;
}

export class TrendLineFigure implements Figure<TrendQuery, TrendLineData, TrendLineView> {
  static readonly styles: readonly CSSResult[] = [legendStyles, trendLineStyles];
  readonly twin = trendLineTwin;
  readonly #box: BoxSize;
  #hand: TrendHand | undefined;
  /** Whether the hand was asked for since the last answer. */
  #isAsked = false;
  #text: TextMeasure | undefined;
  #panels: typeof panels | undefined;
  #events: typeof events | undefined;
  #layout: { readonly of: readonly unknown[]; readonly laidOut: LaidOut } | undefined;

  constructor(
    private readonly host: TrendHost,
    private readonly select: (detail: SelectDetail) => void,
  ) {
    this.#box = new BoxSize(host, '.trend-box');
  }

  async load(source: Source, query: TrendQuery, speech: Speech, signal: AbortSignal): Promise<TrendLineData | undefined> {
    const [data, part, measures] = await Promise.all([
      loadTrendLine(source, query, speech, signal),
      query.apart ? laterPart(import('./trend-panels.js')) : undefined,
      source.open(signal).then(({ release }) => (release.actions.some(isDated) ? laterPart(import('./trend-events.js')) : undefined)),
    ]);
    this.#panels = part?.panels ?? this.#panels;
    this.#events = measures?.events ?? this.#events;
    adoptStyles(this.host.renderRoot, [...(this.#panels?.styles ?? []), ...(this.#events?.styles ?? [])]);
    return data;
  }

  choices({ measure, ownLayer, ownPart }: FigureInput): readonly unknown[] {
    return [measure, this.host.indexTo, this.#isApart, ownLayer, ownPart];
  }

  decide(answer: TrendLineData, { speech, heading, measure, ownLayer, ownPart }: FigureInput): TrendLineView {
    return trendLineView(answer, {
      speech,
      heading,
      measure: oneOf<TrendMeasure>(TREND_MEASURES, measure),
      indexTo: this.host.indexTo,
      apart: this.#isApart,
      events: this.#events?.of(answer, speech),
      own: ownLayer ? ownPart?.lines(answer, ownLayer, speech) : undefined,
    });
  }

  controls(view: TrendLineView | undefined, { speech, measure }: FigureInput): TemplateResult | typeof nothing {
    return (view && this.#hand?.controls(view, speech, measure)) ?? nothing;
  }

  template(view: TrendLineView, { speech, region }: FigureInput): TemplateResult {
    const laidOut = this.#layoutOf(view);
    const box = this.#hand?.box({
      view,
      speech,
      region,
      laidOut,
      swatch: seriesSwatch,
      text: (series, period) => pointWithInterval(view.series[series]!.points[period]!, view.figure, speech),
    });
    const measures = view.events && this.#events?.template(view.events);
    return trendLineTemplate(view, laidOut && this.#picture(view, laidOut), box, measures, speech);
  }

  forget(): void {
    this.#hand?.forget();
    this.#isAsked = false;
  }

  follow(view: TrendLineView | undefined): void {
    if (view === undefined) return;
    this.#hand?.follow(view);
    if (this.#hand !== undefined || this.#isAsked) return;
    this.#isAsked = true;
    // The first picture does not wait for it.
    requestAnimationFrame(() => setTimeout(() => void this.#fetchHand()));
  }

  async #fetchHand(): Promise<void> {
    try {
      const { TrendHand: Hand } = await import('./trend-hand.js');
      adoptStyles(this.host.renderRoot, Hand.styles);
      this.#hand ??= new Hand(this.host, this.select);
      this.host.requestUpdate();
    } catch (error) {
      // The figure stands without it; it is asked for again with the next.
      console.warn(`<${this.host.localName}>`, error);
    }
  }

  get #isApart(): boolean {
    return this.host.layout === 'multiples' && this.#panels !== undefined;
  }

  #picture(view: TrendLineView, { one, apart }: LaidOut): TemplateResult {
    const { period, chart, ringed } = this.#hand?.at(view) ?? {};
    const at = (isThere: boolean): Parameters<typeof pictureTemplate>[1] => (isThere ? { shownPeriod: period, ringed } : {});
    if (one !== undefined) return pictureTemplate(one, at(true));
    return this.#panels!.template(view, apart, (layout) => pictureTemplate(layout, at(layout.drawn[0] === chart)));
  }

  #layoutOf(view: TrendLineView): LaidOut | undefined {
    const box = this.host.renderRoot.querySelector('.trend-box');
    // Off the page nothing has a font; in the render that brings the box back after the table it has its last one.
    if (box !== null && this.host.isConnected) this.#text = textMeasure(box);
    const { width } = this.#box;
    if (width === 0 || this.#text === undefined) return undefined;
    const { font, textSize, textWidth } = this.#text;
    const of = [view, width, font];
    if (!haveSameParts(of, this.#layout?.of)) {
      const input = { width, textSize, textWidth };
      const laidOut = view.apart ? { apart: this.#panels!.layout(view, input, trendFrame) } : { one: trendLineLayout(view, input) };
      this.#layout = { of, laidOut };
    }
    return this.#layout!.laidOut;
  }
}

function isDated({ since }: Action): boolean {
  return since !== undefined;
}
