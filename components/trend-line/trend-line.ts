import type { CSSResultGroup, PropertyValues, TemplateResult, PropertyDeclarations } from 'lit';
import type { Source } from '../../src/sources/source.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { loadTrendLine, type TrendLineData } from '../../src/views/trend-line.data.js';
import { nearestPoint, trendLineLayout, type TrendLayout } from '../../src/views/trend-line.layout.js';
import { TREND_MEASURES, type TrendMeasure } from '../../src/views/trend-line.series.js';
import { trendLineTwin } from '../../src/views/trend-line.twin.js';
import { trendLineView, trendPointSentence, type TrendLineView } from '../../src/views/trend-line.view.js';
import { oneOf, wordsOf } from '../shared/attributes.js';
import { BoxSize } from '../shared/box-size.js';
import { legendStyles } from '../shared/legend.styles.js';
import { chooses, isShortcut } from '../shared/keys.js';
import { haveSameParts } from '../shared/same-parts.js';
import { placeTooltip } from '../shared/tooltip.js';
import { tooltipStyles } from '../shared/tooltip.styles.js';
import { ZoElement, type MissingAttribute } from '../shared/zo-element.js';
import { textMeasure, type TextMeasure } from './text-measure.js';
import { trendLineStyles } from './trend-line.styles.js';
import { trendLineTemplate } from './trend-line.template.js';
import { firstPoint, walk, type TrendPlace } from './trend-walk.js';
import { TREND_WORDS } from '../../src/language/trend-words.js';

/** How near to a line a click must be to choose its region, in CSS pixels. */
const REACH = 24;

/**
 * One or several regions and their reference over all periods. Without `region` or `regions` the reference stands alone.
 *
 * @tag zo-trend-line
 */
export class ZoTrendLine extends ZoElement<TrendLineData, TrendLineView> {
  static override styles: CSSResultGroup = [ZoElement.styles, legendStyles, tooltipStyles, trendLineStyles];
  static override properties: PropertyDeclarations = {
    pointed: { state: true },
    walked: { state: true },
    shown: { state: true },
  };

  /** Period under the pointer. */
  private pointed: number | undefined;
  /** Where the keyboard is. */
  private walked: TrendPlace | undefined;
  /** Whether the place of the keyboard is shown: from focus until Escape or blur. */
  private shown = false;

  readonly #box = new BoxSize(this, '.trend-box');
  #text: TextMeasure | undefined;
  #layout: { readonly of: readonly unknown[]; readonly layout: TrendLayout } | undefined;

  protected missing(): MissingAttribute | undefined {
    if (this.indicator === undefined) return 'indicator';
    return this.reference === 'parent' && wordsOf(this.#codes) === undefined ? 'region' : undefined;
  }

  protected question(): readonly unknown[] {
    return [this.indicator, this.#codes, this.branch, this.reference, this.speech];
  }

  protected load(source: Source, signal: AbortSignal): Promise<TrendLineData | undefined> {
    const query = { indicator: this.indicator!, regions: wordsOf(this.#codes) ?? [], branch: this.branch, reference: this.reference };
    return loadTrendLine(source, query, this.speech, signal);
  }

  protected choices(): readonly unknown[] {
    return [this.measure];
  }

  protected decide(answer: TrendLineData): TrendLineView {
    return trendLineView(answer, {
      speech: this.speech,
      heading: this.heading,
      measure: oneOf<TrendMeasure>(TREND_MEASURES, this.measure),
    });
  }

  protected tableTwin(view: TrendLineView): TableTwin {
    return trendLineTwin(view, this.speech);
  }

  protected chartTemplate(view: TrendLineView): TemplateResult {
    const layout = this.#layoutOf(view);
    const active = this.walked ?? firstPoint(view);
    return trendLineTemplate({
      view,
      layout,
      words: TREND_WORDS[this.speech.tag],
      shownPeriod: this.pointed ?? (this.shown ? active?.period : undefined),
      active,
      activeText: active === undefined ? '' : trendPointSentence(view, active.series, active.period, this.speech),
      activeIsChosen: active !== undefined && view.series[active.series]!.code === this.effectiveRegion,
      activeIsShown: this.shown && this.pointed === undefined,
      onPointer: (event) => (this.pointed = this.#nearest(event)?.period),
      onLeave: () => (this.pointed = undefined),
      onClick: (event) => this.#click(view, event),
      onKey: (event) => this.#press(view, event),
      onFocus: () => (this.shown = true),
      onBlur: () => (this.shown = false),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = this.currentAnswer;
    super.willUpdate(changed);
    // Places are of one answer; of the next they would be other regions and periods.
    if (this.currentAnswer !== before) this.pointed = this.walked = undefined;
  }

  protected override updated(): void {
    this.#placeTooltip();
  }

  /** `regions`, else `region`. */
  get #codes(): string | undefined {
    return wordsOf(this.regions) === undefined ? this.effectiveRegion : this.regions;
  }

  #layoutOf(view: TrendLineView): TrendLayout | undefined {
    const box = this.renderRoot.querySelector('.trend-box');
    // Off the page nothing has a font; in the render that brings the box back after the table it has its last one.
    if (box !== null && this.isConnected) this.#text = textMeasure(box);
    const { width } = this.#box;
    if (width === 0 || this.#text === undefined) return undefined;
    const { font, textSize, textWidth } = this.#text;
    const of = [view, width, font];
    if (!haveSameParts(of, this.#layout?.of)) this.#layout = { of, layout: trendLineLayout(view, { width, textSize, textWidth }) };
    return this.#layout!.layout;
  }

  #placeTooltip(): void {
    const tooltip = this.renderRoot.querySelector<HTMLElement>('.tooltip');
    const layout = this.#layout?.layout;
    const period = this.pointed ?? (this.walked ?? firstPoint(this.currentView))?.period;
    if (tooltip === null || layout === undefined || period === undefined) return;
    const x = layout.places[period]!;
    const width = tooltip.offsetWidth;
    const beside = x + 14 + width <= layout.width ? x + 14 : x - 14 - width;
    placeTooltip(tooltip, Math.max(0, Math.min(beside, layout.width - width)), layout.plot.top);
  }

  #nearest(event: MouseEvent): ReturnType<typeof nearestPoint> | undefined {
    const layout = this.#layout?.layout;
    const box = this.renderRoot.querySelector('.trend-box')?.getBoundingClientRect();
    if (layout === undefined || box === undefined) return undefined;
    return nearestPoint(layout, event.clientX - box.x, event.clientY - box.y);
  }

  #click(view: TrendLineView, event: MouseEvent): void {
    const nearest = this.#nearest(event);
    if (nearest?.series === undefined || nearest.distance > REACH) return;
    const drawn = view.series.flatMap(({ style }, i) => (style === undefined ? [] : [i]));
    this.walked = { series: drawn[nearest.series]!, period: nearest.period };
    this.#choose(view, this.walked);
  }

  /** Chooses the region of a line; a reference is what is compared with and is not chosen. */
  #choose(view: TrendLineView, { series, period }: TrendPlace): void {
    const { code, name, level, isReference, points } = view.series[series]!;
    const { value, status } = points[period]!;
    if (isReference || level === undefined) return;
    this.select({ code, name, level, period: view.periods[period]!, value, status: status ?? 'unknown' });
  }

  #press(view: TrendLineView, event: KeyboardEvent): void {
    const active = this.walked ?? firstPoint(view);
    if (active === undefined || isShortcut(event)) return;
    const next = walk(view, active, event.key);
    if (next !== undefined) [this.walked, this.pointed, this.shown] = [next, undefined, true];
    else if (chooses(event)) this.#choose(view, active);
    else if (event.key === 'Escape' && (this.pointed !== undefined || this.shown)) [this.pointed, this.shown] = [undefined, false];
    else return;
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-trend-line': ZoTrendLine;
  }
}
