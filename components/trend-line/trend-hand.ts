import { html, nothing, type TemplateResult } from 'lit';
import { trendHandWords } from '../../src/language/trend-hand-words.js';
import type { Speech } from '../../src/language/speech.js';
import { nearestPoint, type NearestPoint } from '../../src/views/trend-line.nearest.js';
import type { TrendLayout } from '../../src/views/trend-line.layout.js';
import { trendPointSentence } from '../../src/views/trend-line.point.js';
import type { TrendLineView } from '../../src/views/trend-line.view.js';
import { choiceStyles } from '../shared/choice.styles.js';
import type { SelectDetail } from '../shared/events.js';
import { chooses, isShortcut } from '../shared/keys.js';
import { pointIn } from '../shared/point-in.js';
import { haveSameParts } from '../shared/same-parts.js';
import { placeTooltip } from '../shared/tooltip.js';
import { tooltipStyles } from '../shared/tooltip.styles.js';
import { trendChoices } from './trend-choices.template.js';
import type { Shown, TrendHost } from './trend-line.figure.js';
import type { BoxInput } from './trend-line.template.js';
import { tooltipTemplate } from './trend-tooltip.template.js';
import { firstPoint, walk, type TrendPlace } from './trend-walk.js';

/** How near to a line a click must be to choose its region, in CSS pixels. */
const REACH = 24;

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

/** What a person does with a trend line: pointing, walking, choosing. It comes after the first picture, which needs nothing of it. */
export class TrendHand {
  static readonly styles = [tooltipStyles, choiceStyles];
  #place: Place = { pointed: undefined, pointedChart: undefined, walked: undefined, shown: false };
  #now: Shown | undefined;

  constructor(
    private readonly host: TrendHost,
    private readonly select: (detail: SelectDetail) => void,
  ) {}

  /** Places are of one answer; of the next they would be other regions and periods. */
  forget(): void {
    this.#place = { ...this.#place, pointed: undefined, pointedChart: undefined, walked: undefined };
  }

  controls(view: TrendLineView, { tag }: Speech, measure: string | undefined): TemplateResult | typeof nothing {
    return trendChoices(view, trendHandWords(tag), this.host, measure);
  }

  /** What is marked in a chart. */
  at(view: TrendLineView): {
    readonly period: number | undefined;
    readonly chart: number | undefined;
    readonly ringed: TrendPlace | undefined;
  } {
    const { pointed, pointedChart, walked, shown } = this.#place;
    const active = walked ?? firstPoint(view);
    return {
      period: pointed ?? (shown ? active?.period : undefined),
      chart: pointed === undefined ? active?.series : pointedChart,
      ringed: shown && pointed === undefined ? active : undefined,
    };
  }

  /** The box as something to point at and to walk through. */
  box(now: Shown): BoxInput {
    this.#now = now;
    const { view, speech, region } = now;
    const words = trendHandWords(speech.tag);
    const active = this.#place.walked ?? firstPoint(view);
    const id = active === undefined ? '' : `point-${active.series}-${active.period}`;
    const beside = (at: number): number[] =>
      view.series.flatMap(({ style, isReference, isOwn, code }, i) =>
        style !== undefined && (isReference || (isOwn === true && code === view.series[at]!.code)) ? [i] : [],
      );
    const spoken = active === undefined ? [] : [active.series, ...(view.apart ? beside(active.series) : [])];
    const { period, chart } = this.at(view);
    const drawn = view.series.flatMap(({ style }, i) => (style === undefined ? [] : [i]));
    const told = view.apart ? (chart === undefined ? [] : [chart, ...beside(chart)]) : drawn;
    return {
      active: id,
      help: view.apart ? words.helpApart : words.help,
      content: html`${
        active === undefined
          ? nothing
          : html`<div class="visually-hidden" role="option" id=${id} aria-selected=${view.series[active.series]!.code === region}>
              ${spoken.map((series) => trendPointSentence(view, series, active.period, now.text(series, active.period), speech)).join('. ')}
            </div>`
      }${period === undefined || now.laidOut === undefined ? nothing : tooltipTemplate(now, period, told)}`,
      onPointer: this.#point,
      onLeave: this.#leave,
      onClick: this.#click,
      onKey: this.#press,
      onFocus: this.#focus,
      onBlur: this.#blur,
    };
  }

  /** To be called after each render. */
  follow(view: TrendLineView): void {
    const tooltip = this.host.renderRoot.querySelector<HTMLElement>('.tooltip');
    if (tooltip === null) return;
    const { pointed, pointedChart, walked } = this.#place;
    const { series, period } = pointed === undefined ? (walked ?? firstPoint(view) ?? {}) : { series: pointedChart, period: pointed };
    const chart = this.#chartOf(series);
    const box = this.#frame;
    if (chart === undefined || period === undefined || box === null) return;
    const corner = chart.drawing.getBoundingClientRect();
    const [left, top] = pointIn(box, box.clientWidth, { clientX: corner.x, clientY: corner.y });
    const x = left + chart.layout.places[period]!;
    const width = tooltip.offsetWidth;
    const beside = x + 14 + width <= box.clientWidth ? x + 14 : x - 14 - width;
    placeTooltip(tooltip, Math.max(0, Math.min(beside, box.clientWidth - width)), top + chart.layout.plot.top);
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

  /** The chart that a line is in. */
  #chartOf(series: number | undefined): { readonly layout: TrendLayout; readonly drawing: Element } | undefined {
    const { one, apart } = this.#now?.laidOut ?? {};
    const layout = one ?? apart?.panels.find((panel) => panel.series === series)?.layout;
    const drawing = this.#frame?.querySelector(one === undefined ? `[data-series="${series}"] > .trend` : '.trend');
    return layout === undefined || !drawing ? undefined : { layout, drawing };
  }

  /** What the pointer is nearest to: the chart that it is in, a period, and a line. */
  #nearest(event: MouseEvent): (NearestPoint & { layout: TrendLayout; chart: number | undefined }) | undefined {
    const panel = (event.target as Element).closest<HTMLElement>('.panel')?.dataset['series'];
    const series = panel === undefined ? undefined : Number(panel);
    const found = this.#chartOf(series);
    if (found === undefined) return undefined;
    const { layout, drawing } = found;
    return { ...nearestPoint(layout, ...pointIn(drawing, layout.width, event)), layout, chart: series };
  }

  readonly #point = (event: PointerEvent): void => {
    const nearest = this.#nearest(event);
    this.#go({ pointed: nearest?.period, pointedChart: nearest?.chart });
  };

  readonly #leave = (): void => this.#go({ pointed: undefined, pointedChart: undefined });
  readonly #focus = (): void => this.#go({ shown: true });
  readonly #blur = (): void => this.#go({ shown: false });

  readonly #click = (event: MouseEvent): void => {
    const nearest = this.#nearest(event);
    if (nearest === undefined) return;
    const { layout, chart, period, series, distance } = nearest;
    if (chart === undefined && (series === undefined || distance > REACH)) return;
    const walked = { series: chart ?? layout.drawn[series!]!, period };
    this.#go({ walked });
    this.#choose(walked);
  };

  /** Chooses the region of a line; a reference is what is compared with and is not chosen. */
  #choose({ series, period }: TrendPlace): void {
    const { view } = this.#now!;
    const { code, name, level, isReference, points } = view.series[series]!;
    const { value, status } = points[period]!;
    if (isReference || level === undefined) return;
    this.select({ code, name, level, period: view.periods[period]!, value, status: status ?? 'unknown' });
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { view } = this.#now!;
    const { pointed, walked, shown } = this.#place;
    const active = walked ?? firstPoint(view);
    if (active === undefined || isShortcut(event)) return;
    const next = walk(view, active, event.key);
    if (next !== undefined) this.#go({ walked: next, pointed: undefined, pointedChart: undefined, shown: true });
    else if (chooses(event)) this.#choose(active);
    else if (event.key === 'Escape' && (pointed !== undefined || shown))
      this.#go({ pointed: undefined, pointedChart: undefined, shown: false });
    else return;
    event.preventDefault();
  };
}
