import type { CSSResult, TemplateResult } from 'lit';
import { ARROWS, stepsBetweenPoints } from '../../../src/geometry/steps-between-points.js';
import type { Speech } from '../../../src/language/speech.js';
import type { BranchConcentrationData } from '../../../src/views/branch-concentration.data.js';
import type { BranchConcentrationView } from '../../../src/views/branch-concentration.view.js';
import type { FunnelView } from '../../../src/views/funnel.dots.js';
import { dotNear, funnelLayout, type FunnelLayout } from '../../../src/views/funnel.layout.js';
import { funnelLines, funnelTwin } from '../../../src/views/funnel.twin.js';
import { withFunnel } from '../../../src/views/funnel.view.js';
import type { TableTwin } from '../../../src/views/table-twin.js';
import { BoxSize } from '../../shared/box-size.js';
import type { FigureHost } from '../../shared/figure.js';
import { chooses, isShortcut } from '../../shared/keys.js';
import { pointIn } from '../../shared/point-in.js';
import { Remembered } from '../../shared/remembered.js';
import { placeTooltip } from '../../shared/tooltip.js';
import { textMeasure, type TextMeasure } from '../../trend-line/text-measure.js';
import type { ChooseRow, Drawing } from '../drawing.js';
import { funnelStyles } from './funnel.styles.js';
import { funnelTemplate } from './funnel.template.js';

/** How near to a dot the pointer must be to mean it, in CSS pixels. */
const REACH = 24;

/** The regions of a branch as dots in a funnel, which a person can point at, walk through and choose from. */
export class FunnelDrawing implements Drawing {
  readonly name = 'funnel';
  readonly styles: readonly CSSResult[] = [funnelStyles];
  readonly #box: BoxSize;
  readonly #layout = new Remembered<FunnelLayout>();
  readonly #steps = new Remembered<Int32Array>();
  #text: TextMeasure | undefined;
  #placed: FunnelLayout | undefined;
  // Codes, so that a dot stays the one at hand when the drawing is made anew.
  #pointed: string | undefined;
  #walked: string | undefined;
  #hasFocus = false;

  constructor(
    private readonly host: FigureHost,
    private readonly choose: ChooseRow,
  ) {
    this.#box = new BoxSize(host, '.funnel-box');
  }

  decide(view: BranchConcentrationView, answer: BranchConcentrationData, speech: Speech): BranchConcentrationView {
    return withFunnel(view, answer, speech);
  }

  twin(twin: TableTwin, view: BranchConcentrationView, speech: Speech): TableTwin {
    return view.drawn === undefined ? twin : funnelTwin(twin, view.drawn, view, speech);
  }

  template(view: BranchConcentrationView, speech: Speech): TemplateResult {
    const funnel = view.drawn!;
    const layout = (this.#placed = this.#layoutOf(funnel, speech));
    const active = this.#active(view, funnel);
    const pointed = this.#dotOf(view, funnel, this.#pointed);
    const shown = pointed ?? (this.#hasFocus ? active : undefined);
    const describe = (dot: number | undefined): { name: string; lines: readonly string[] } | undefined =>
      dot === undefined ? undefined : { name: view.rows[funnel.rows[dot]!]!.name, lines: funnelLines(view, funnel, dot, speech) };
    return funnelTemplate({
      view,
      funnel,
      layout,
      speech,
      active: describe(active),
      activeIsChosen: active !== undefined && active === funnel.chosen,
      chosen: describe(funnel.chosen),
      chosenFits:
        layout !== undefined && funnel.chosen !== undefined && this.#fitsRight(layout, funnel.chosen, describe(funnel.chosen)!.name),
      pointed,
      walked: this.#hasFocus ? active : undefined,
      tip: describe(shown),
      onPointer: (event) => this.#point(codeOf(view, funnel, this.#dotAt(event))),
      onLeave: () => this.#point(undefined),
      onClick: (event) => this.#choose(view, codeOf(view, funnel, this.#dotAt(event))),
      onKey: (event) => this.#press(view, funnel, event),
      onFocus: () => this.#focus(true),
      onBlur: () => this.#focus(false),
    });
  }

  /** Places the tooltip beside its dot. */
  follow(view: BranchConcentrationView): void {
    const tooltip = this.host.renderRoot.querySelector<HTMLElement>('.funnel-box .tooltip');
    const layout = this.#placed;
    if (tooltip === null || layout === undefined || view.drawn === undefined) return;
    const dot = this.#dotOf(view, view.drawn, this.#pointed) ?? this.#active(view, view.drawn);
    if (dot === undefined) return;
    const [x, y] = [layout.x[dot]!, layout.y[dot]!];
    const left = Math.max(0, Math.min(x + 14, layout.width - tooltip.offsetWidth));
    const above = y - tooltip.offsetHeight - 14;
    placeTooltip(tooltip, left, above < 0 ? y + 18 : above);
  }

  forget(): void {
    this.#pointed = undefined;
  }

  get #frame(): Element | null {
    return this.host.renderRoot.querySelector('.funnel-box');
  }

  #layoutOf(funnel: FunnelView, speech: Speech): FunnelLayout | undefined {
    const box = this.#frame;
    // Off the page nothing has a font; in the render that brings the box back after the table it has its last one.
    if (box?.isConnected === true) this.#text = textMeasure(box);
    const { width } = this.#box;
    if (width === 0 || this.#text === undefined) return undefined;
    const { font, textSize, textWidth } = this.#text;
    return this.#layout.get([funnel, width, font], () => funnelLayout(funnel, { width, textSize, textWidth }, speech));
  }

  /** Whether the name of a region fits to the right of its dot. */
  #fitsRight({ x, plot }: FunnelLayout, dot: number, name: string): boolean {
    return x[dot]! + 14 + (this.#text?.textWidth(name) ?? 0) < plot.right;
  }

  #dotOf({ rows }: BranchConcentrationView, funnel: FunnelView, code: string | undefined): number | undefined {
    if (code === undefined) return undefined;
    const found = funnel.rows.findIndex((row) => rows[row]!.code === code);
    return found < 0 ? undefined : found;
  }

  /** Where the keyboard is: where it was, else at the region in focus, else at the dot that lies most to the right. */
  #active(view: BranchConcentrationView, funnel: FunnelView): number | undefined {
    const { expected } = funnel;
    const largest = expected.reduce<number | undefined>(
      (most, each, dot) => (most === undefined || each > expected[most]! ? dot : most),
      undefined,
    );
    return this.#dotOf(view, funnel, this.#walked) ?? funnel.chosen ?? largest;
  }

  #dotAt(event: MouseEvent): number | undefined {
    const box = this.#frame;
    if (this.#placed === undefined || !box) return undefined;
    return dotNear(this.#placed, ...pointIn(box, this.#placed.width, event), REACH);
  }

  #press(view: BranchConcentrationView, funnel: FunnelView, event: KeyboardEvent): void {
    const active = this.#active(view, funnel);
    if (active === undefined || isShortcut(event)) return;
    const chosen = view.rows.find((row) => row.chosen);
    if (ARROWS.includes(event.key)) this.#walk(view, funnel, active, ARROWS.indexOf(event.key));
    else if (chooses(event)) this.#choose(view, codeOf(view, funnel, active));
    else if (event.key === 'Escape' && this.#pointed !== undefined) this.#point(undefined);
    else if (event.key === 'Escape' && chosen !== undefined) this.#choose(view, chosen.code);
    else return;
    event.preventDefault();
  }

  #walk(view: BranchConcentrationView, funnel: FunnelView, from: number, arrow: number): void {
    const layout = this.#placed;
    if (layout === undefined) return;
    const next = this.#stepsOf(layout)[4 * from + arrow]!;
    if (next < 0) return;
    [this.#walked, this.#pointed] = [codeOf(view, funnel, next), undefined];
    this.host.requestUpdate();
  }

  #stepsOf(layout: FunnelLayout): Int32Array {
    return this.#steps.get([layout], () => stepsBetweenPoints(pairsOf(layout)));
  }

  #choose(view: BranchConcentrationView, code: string | undefined): void {
    if (code === undefined) return;
    this.#walked = code;
    this.choose(view, code);
  }

  #point(code: string | undefined): void {
    if (code === this.#pointed) return;
    this.#pointed = code;
    this.host.requestUpdate();
  }

  #focus(hasFocus: boolean): void {
    this.#hasFocus = hasFocus;
    this.host.requestUpdate();
  }
}

function codeOf({ rows }: BranchConcentrationView, funnel: FunnelView, dot: number | undefined): string | undefined {
  return dot === undefined ? undefined : rows[funnel.rows[dot]!]!.code;
}

/** The places of the dots as pairs, y upward. */
function pairsOf({ x, y }: FunnelLayout): Float32Array {
  const pairs = new Float32Array(2 * x.length);
  x.forEach((each, dot) => pairs.set([each, -y[dot]!], 2 * dot));
  return pairs;
}
