import type { TemplateResult } from 'lit';
import { bothHighInOrder, type OverlayOrder } from '../../src/views/branch-overlay.list.js';
import { overlayFigure, overlayLines } from '../../src/views/branch-overlay.text.js';
import type { BranchOverlayView } from '../../src/views/branch-overlay.view.js';
import type { CompanionInput, MapCompanion, MapHost } from '../region-map/map-content.js';
import type { MapWalk } from '../region-map/map-walk.js';
import { chooses, isShortcut } from '../shared/keys.js';
import type { DescribedPoint } from '../shared/points-box.template.js';
import { Remembered } from '../shared/remembered.js';
import { stepFrom } from '../shared/row-walk.js';
import { FIRST_ROWS, type BothHighInput } from './both-high.template.js';
import { overlayPartsTemplate } from './branch-overlay.template.js';
import { ScatterPlot } from './scatter-plot.js';
import type { ScatterPlotInput } from './scatter-plot.template.js';
import { overlayWords } from '../../src/language/overlay-words.js';

/** A drawing beside the map that has the keyboard. */
type Part = 'scatter' | 'list';
type Input = CompanionInput<BranchOverlayView>;

/** The points of two branches, and the list of the regions that are high on both. Regions are places in the view's lists. */
export class OverlayCompanion implements MapCompanion<BranchOverlayView> {
  readonly #scatter: ScatterPlot;
  /** The region under the pointer beside the map, and the one that the keyboard is at there. */
  #hovered: number | undefined;
  #at: number | undefined;
  #focused: Part | undefined;
  #order: OverlayOrder = 'name';
  #showsAll = false;
  readonly #rows = new Remembered<Int32Array>();

  /** @param walk where a person is on the map */
  constructor(
    private readonly host: MapHost,
    private readonly walk: MapWalk,
  ) {
    this.#scatter = new ScatterPlot(host);
  }

  linked(): number | undefined {
    return this.#hovered ?? (this.#focused === undefined ? undefined : this.#at);
  }

  template(input: Input): TemplateResult {
    this.#scatter.follow(input.view, input.speech);
    return overlayPartsTemplate(this.#scatterInput(input), this.#bothHighInput(input));
  }

  follow(view: BranchOverlayView): void {
    this.#scatter.paint(view);
    this.#scatter.placeTooltip(this.#hovered ?? this.#at);
  }

  repaint(view: BranchOverlayView): void {
    this.#scatter.paint(view, true);
  }

  forget(): void {
    [this.#hovered, this.#at] = [undefined, undefined];
  }

  #scatterInput(input: Input): ScatterPlotInput {
    const { view, speech } = input;
    const overlay = overlayWords(speech.tag);
    const { layout } = this.#scatter;
    const pointedOnMap = placeOf(view, this.walk.pointed);
    const walkedOnMap = this.walk.hasFocus ? placeOf(view, this.walk.walked) : undefined;
    const active = this.#activePoint(view);
    const beyond = layout?.beyond ?? 0;
    const names = speech.list(view.branches.map(({ name }) => name));
    return {
      view,
      layout,
      title: overlay.scatter,
      label: overlay.scatterLabel(names),
      help: overlay.scatterHelp,
      beyond: beyond === 0 ? undefined : overlay.beyond(beyond, view.levelWords.one, view.levelWords.many),
      chosen: this.#scatter.pointOf(view.chosen),
      pointed: this.#scatter.pointOf(this.#hovered ?? pointedOnMap),
      walked: this.#scatter.pointOf(this.#focused === undefined ? walkedOnMap : this.#at),
      active: describe(input, active),
      activeIsChosen: active !== undefined && active === view.chosen,
      tip: describe(input, this.#hovered ?? (this.#focused === 'scatter' ? this.#at : undefined)),
      onPointer: (event) => this.#hover(this.#scatter.regionAt(event)),
      onLeave: () => this.#hover(undefined),
      onClick: (event) => this.#choose(input, this.#scatter.regionAt(event)),
      onKey: (event) => this.#press(input, event, active, (region) => this.#scatter.regionBeside(region, event.key)),
      onFocus: () => this.#focus('scatter', active),
      onBlur: () => this.#focus(undefined, undefined),
    };
  }

  #bothHighInput(input: Input): BothHighInput {
    const { view, speech } = input;
    const regions = this.#rows.get([view.bothHigh, this.#order], () => bothHighInOrder(view, this.#order));
    const shown = this.#showsAll ? regions : regions.subarray(0, FIRST_ROWS);
    const active = this.#at !== undefined && shown.includes(this.#at) ? this.#at : shown[0];
    return {
      view,
      speech,
      regions,
      order: this.#order,
      showsAll: this.#showsAll,
      allText: speech.number(regions.length),
      active,
      pointed: this.#hovered ?? placeOf(view, this.walk.pointed),
      figures: (region) => [overlayFigure(view, region, 0, speech), overlayFigure(view, region, 1, speech)],
      onOrder: (order) => this.#change(() => (this.#order = order)),
      onShowAll: () => this.#change(() => (this.#showsAll = !this.#showsAll)),
      onPointer: (region) => this.#hover(region),
      onClick: (region) => this.#choose(input, region),
      onKey: (event) =>
        this.#press(input, event, active, (region) => shown[stepFrom(shown.indexOf(region), shown.length, event.key) ?? -1]),
      onFocus: () => this.#focus('list', active),
      onBlur: () => this.#focus(undefined, undefined),
    };
  }

  /** The region that the keyboard is at among the points: where it was, that in focus, else the first. */
  #activePoint({ chosen }: BranchOverlayView): number | undefined {
    const known = [this.#at, chosen].find((region) => this.#scatter.pointOf(region) !== undefined);
    return known ?? this.#scatter.layout?.regions[0];
  }

  #press(input: Input, event: KeyboardEvent, active: number | undefined, beside: (region: number) => number | undefined): void {
    if (active === undefined || isShortcut(event)) return;
    const { chosen } = input.view;
    const next = beside(active);
    if (next !== undefined) {
      this.#change(() => ([this.#at, this.#hovered] = [next, undefined]));
      this.#goAlong(input.view, next);
      void this.host.updateComplete.then(() =>
        this.host.renderRoot.querySelector('.row-list .active')?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (chooses(event)) this.#choose(input, active);
    else if (event.key === 'Escape' && this.#hovered !== undefined) this.#hover(undefined);
    else if (event.key === 'Escape' && chosen !== undefined) input.choose(chosen);
    else return;
    event.preventDefault();
  }

  #choose(input: Input, region: number | undefined): void {
    if (region === undefined) return;
    this.#at = region;
    input.choose(region);
  }

  /** The keyboard of the map goes along to a region. */
  #goAlong({ places }: BranchOverlayView, region: number): void {
    const outline = places.indexOf(region);
    if (outline >= 0) this.walk.walked = outline;
  }

  #hover(region: number | undefined): void {
    if (region !== this.#hovered) this.#change(() => (this.#hovered = region));
  }

  #focus(part: Part | undefined, active: number | undefined): void {
    this.#change(() => ([this.#focused, this.#at] = [part, active ?? this.#at]));
  }

  #change(change: () => unknown): void {
    change();
    this.host.requestUpdate();
  }
}

/** The region that an outline of the map is of. */
function placeOf({ places }: BranchOverlayView, outline: number | undefined): number | undefined {
  const place = outline === undefined ? -1 : places[outline]!;
  return place < 0 ? undefined : place;
}

function describe({ view, speech }: Input, region: number | undefined): DescribedPoint | undefined {
  if (region === undefined) return undefined;
  return { name: view.names[region]!, lines: overlayLines(view, region, speech) };
}
