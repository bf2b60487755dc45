import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { laterPart } from '../../src/sources/later-part.js';
import type { Source } from '../../src/sources/source.js';
import { cellOfColumn } from '../../src/tables/cell.js';
import type { DrillStep } from '../../src/views/drill.js';
import type { RegionMapData, RegionMapQuery } from '../../src/views/region-map.data.js';
import { CLASSIFICATIONS, MAP_MEASURES, type Classification, type MapMeasure } from '../../src/views/region-map.options.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import type { OverlayChoice } from '../branch-overlay/overlay-content.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import { numbersOf, oneOf, pairOf, TEXT, wordsOf } from '../shared/attributes.js';
import { BoxSize } from '../shared/box-size.js';
import { chooses, isShortcut } from '../shared/keys.js';
import { Remembered } from '../shared/remembered.js';
import { MOST_CLASSES, scaleStyles } from '../shared/scale.styles.js';
import { tooltipStyles } from '../shared/tooltip.styles.js';
import { ZoElement, type MissingAttribute } from '../shared/zo-element.js';
import { fetchFigureTwin, figureContent } from './figure-content.js';
import { LegendMarks } from './legend-marks.js';
import type { MapCompanion, MapContent, MapView } from './map-content.js';
import { mapLegendStyles } from './map-legend.styles.js';
import { MapStage } from './map-stage.js';
import { offeredTools, type MapToolsInput } from './map-tools.js';
import type { MapTrail } from './map-trail.js';
import { MapWalk } from './map-walk.js';
import { regionMapStyles } from './region-map.styles.js';
import { regionMapTemplate, type PointedRegion } from './region-map.template.js';
import { ToolsController } from './tools-controller.js';

const USUAL_CLASSES = 5;

/** What a map is drawn from, with what its colours mean: these belong together while the next answer is under way. */
export type MapAnswer = RegionMapData & { readonly content: MapContent };

/**
 * A map of all regions of a level, or of those within one region, shaded by an indicator.
 *
 * @tag zo-region-map
 * @fires {CustomEvent<DrillDetail>} zo-drill - A person went into a region, or out of it
 * @csspart map - The map and its legend
 * @csspart legend - What the colours and marks mean
 * @csspart tooltip - What is said of a point
 */
export class ZoRegionMap extends ZoElement<MapAnswer, MapView> {
  static override readonly firstStyles = [...ZoElement.firstStyles, scaleStyles, tooltipStyles, regionMapStyles, mapLegendStyles];
  static override properties: PropertyDeclarations = {
    branchOverlay: { reflect: true, attribute: 'branch-overlay', converter: TEXT.converter },
    classification: { reflect: true },
    classes: { reflect: true, useDefault: true, type: Number },
    limits: { reflect: true },
    since: TEXT,
    smoothed: { reflect: true, type: Boolean },
    drill: { reflect: true },
    tools: TEXT,
  };

  /** The most height of the map, in CSS pixels; what is drawn next keeps to it. */
  mostHeight?: number;
  /** Codes of two branches, separated by a space: a map of both, laid over each other. */
  branchOverlay?: string;
  /** How values are sorted into classes: `quantile` (default), `natural` or `equal`. */
  classification?: string;
  /** Number of classes, 2 to 9. */
  classes = USUAL_CLASSES;
  /** Limits between classes, rising, separated by spaces: in place of a classification. */
  limits?: string;
  /** Of the measure `change`: the period it is measured from. Default: the one before. */
  since?: string;
  /** Colours by figures that chance moves less; the figures themselves stay as published. */
  smoothed = false;
  /** Lets a person go into regions: the levels to go through, separated by spaces, or empty for all that have figures. */
  drill?: string | null;
  /** What a person can do with the map: some of `zoom`, `find` and `period`, or `none`. Default: all. */
  tools?: string;

  readonly #stage = new MapStage(this);
  readonly #walk = new MapWalk(this, this.#stage);
  readonly #legend = new LegendMarks(() => this.requestUpdate());
  readonly #box = new BoxSize(this, '.map-box');
  readonly #tools = new ToolsController(this, () => this.#toolsInput());
  readonly #drawn = new Remembered<unknown>();
  #trail: MapTrail = { steps: [] };
  #companion: MapCompanion | undefined;

  protected missing(): MissingAttribute | undefined {
    if (this.indicator === undefined) return 'indicator';
    if (this.level === undefined) return 'level';
    return this.branchOverlay !== undefined && pairOf(this.branchOverlay) === undefined ? 'branches' : undefined;
  }

  protected question(): readonly unknown[] {
    const place = this.went ?? { level: this.level, code: this.within };
    const figures = [this.indicator, this.branch, this.effectivePeriod, this.reference, ...Object.values(this.#extraFigures)];
    return [...figures, JSON.stringify(this.overlay()), place.level, place.code, this.regions, this.drill, this.speech];
  }

  protected load(source: Source, signal: AbortSignal): Promise<MapAnswer | undefined> {
    return this.#loadPeriod(source, this.effectivePeriod, signal);
  }

  protected choices(): readonly unknown[] {
    return [...this.#pictureChoices(), this.effectiveRegion, this.#tools.loaded?.told];
  }

  protected decide(answer: MapAnswer): MapView {
    const told = this.#tools.loaded?.told?.(answer.regions);
    return answer.content.focus(this.#decidePicture(answer), { ...answer, told }, this.effectiveRegion, this.speech);
  }

  protected tableTwin(view: MapView): TableTwin {
    return this.#content.twin(view, this.speech);
  }

  protected override fetchTwin(): Promise<void> | undefined {
    return fetchFigureTwin();
  }

  /** Which branches are laid over each other, if any are. */
  protected overlay(): OverlayChoice | undefined {
    const branches = pairOf(this.branchOverlay);
    return branches === undefined ? undefined : { branches, by: this.measure === 'verdict' ? 'verdict' : 'tertile', peers: undefined };
  }

  /** Makes what stands under the map, where something does. */
  protected makeCompanion?(content: MapContent, walk: MapWalk): MapCompanion | undefined;

  protected override get went(): DrillStep | undefined {
    return this.#trail.steps.at(-1);
  }

  protected override controlsTemplate(): TemplateResult | typeof nothing {
    return this.#tools.controls;
  }

  protected chartTemplate(view: MapView): TemplateResult {
    const [stage, walk, content] = [this.#stage, this.#walk, this.#content];
    const outlines = this.currentAnswer?.outlines;
    if (outlines !== undefined && this.#box.width > 0) {
      stage.fit(outlines, view.places, view.marks, this.#box.width);
      if (this.request.state.kind === 'ready') stage.surround(this.#trail.surroundings);
    }
    stage.shownMark = this.#legend.shown;
    stage.paintVeil = this.#tools.loaded?.legend.paintVeil;
    const walked = this.#walkedOutline(view);
    this.#companion ??= this.makeCompanion?.(content, walk);
    const choose = (place: number): void => this.#choosePlace(view, place);
    const own = this.ownBeside(view)?.beside;
    return regionMapTemplate({
      view,
      size: stage.size,
      isVeiled: stage.paintVeil !== undefined && stage.shownMark !== undefined,
      legend: content.legend(view, {
        speech: this.speech,
        marks: this.#legend,
        choose,
        tools: this.#tools.loaded?.legend,
      }),
      companion: this.#companion?.template({ view, speech: this.speech, choose }) ?? nothing,
      chosenPath: stage.pathOf(outlineOf(view, view.chosen)),
      pointedPath: stage.pathOf(walk.pointed ?? outlineOf(view, this.#companion?.linked())),
      walkedPath: walk.hasFocus && walk.byKeyboard ? stage.pathOf(walked) : undefined,
      ownMarks: own === undefined ? [] : this.ownPart!.marks(own, stage),
      tooltip: this.#describe(view, walk.pointed ?? (walk.hasFocus ? walked : undefined)),
      active: this.#describe(view, walked),
      activeIsChosen: walked !== undefined && view.places[walked] === view.chosen,
      help: this.#tools.help,
      buttons: this.#tools.buttons,
      onPointer: (event) => walk.point(event),
      onLeave: () => walk.leave(),
      onClick: (event) => this.#click(view, event),
      onKey: (event) => this.#press(view, event),
      onFocus: () => walk.focus(),
      onBlur: () => walk.blur(),
      onThemeChange: () => this.#repaint(view),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = this.currentAnswer;
    // What the page asks for goes before where a person went.
    if (['release', 'level', 'within', 'regions', 'drill'].some((name) => changed.has(name))) this.#trail = { steps: [] };
    else if (changed.has('indicator') && before !== undefined)
      this.#trail = this.#tools.loaded?.keepFigures(this.#trail, before.open.release, this.indicator ?? '') ?? this.#trail;
    super.willUpdate(changed);
    const answer = this.currentAnswer;
    if (answer === before) return;
    if (answer !== undefined) adoptStyles(this.renderRoot, answer.content.styles);
    this.#companion?.forget();
    if (answer?.outlines === before?.outlines) return;
    const from = answer?.outlines?.codes.indexOf(this.#trail.cameFrom ?? '') ?? -1;
    this.#walk.forget(from < 0 ? undefined : from);
  }

  protected override updated(): void {
    this.#stage.paint();
    const view = this.currentView;
    if (view === undefined) return;
    this.#walk.placeTooltip(this.#walkedOutline(view));
    this.#companion?.follow(view);
    const box = this.renderRoot.querySelector<HTMLElement>('.map-box');
    // A map that is not painted yet goes first.
    if (box === null || this.#stage.size.width > 0) this.#tools.follow(box);
  }

  get #content(): MapContent {
    return this.currentAnswer!.content;
  }

  get #drillLevels(): readonly string[] | undefined {
    return typeof this.drill === 'string' ? (wordsOf(this.drill) ?? []) : undefined;
  }

  /** What some measures need besides the figures of the period. */
  get #extraFigures(): Pick<RegionMapQuery, 'change' | 'since' | 'smoothed' | 'natural'> {
    return {
      change: this.measure === 'change',
      since: this.since,
      smoothed: this.smoothed,
      natural: oneOf<Classification>(CLASSIFICATIONS, this.classification) === 'natural',
    };
  }

  async #loadPeriod(source: Source, period: string | undefined, signal?: AbortSignal): Promise<MapAnswer | undefined> {
    const { indicator, within, branch, reference, speech, went } = this;
    // The page's list of regions is of the place where it put the map.
    const regions = went === undefined ? wordsOf(this.regions) : undefined;
    const place = { level: went?.level ?? this.level!, within, regions, went, drill: this.#drillLevels };
    const query = { ...place, indicator: indicator!, period, branch, reference, ...this.#extraFigures };
    const [content] = await Promise.all([this.#loadContent(this.overlay()), source.open(signal)]);
    const data = await content.load(source, query, speech, signal);
    return data === undefined ? undefined : { ...data, content };
  }

  async #loadContent(overlay: OverlayChoice | undefined): Promise<MapContent> {
    if (overlay === undefined) return figureContent;
    const { OverlayContent } = await laterPart(import('../branch-overlay/overlay-content.js'));
    return new OverlayContent(overlay);
  }

  #pictureChoices(): readonly unknown[] {
    return [this.measure, this.classification, this.classes, this.limits, this.smoothed];
  }

  /** Another region in focus leaves the picture as it is. */
  #decidePicture(answer: MapAnswer): unknown {
    return this.#drawn.get([answer, this.speech, this.heading, ...this.#pictureChoices()], () => {
      this.#legend.forget();
      return answer.content.picture(answer, {
        speech: this.speech,
        heading: this.heading,
        measure: oneOf<MapMeasure>(MAP_MEASURES, this.measure),
        classification: oneOf<Classification>(CLASSIFICATIONS, this.classification),
        classes: Number.isInteger(this.classes) ? Math.min(MOST_CLASSES, Math.max(2, this.classes)) : USUAL_CLASSES,
        limits: numbersOf(this.limits),
        smoothed: this.smoothed,
      });
    });
  }

  #repaint(view: MapView): void {
    this.#stage.paint(true);
    this.#companion?.repaint(view);
  }

  #toolsInput(): MapToolsInput | undefined {
    const view = this.currentView;
    if (view === undefined) return undefined;
    const data = this.currentAnswer!;
    return {
      data,
      view,
      speech: this.speech,
      source: this.source,
      stage: this.#stage,
      offered: offeredTools(wordsOf(this.tools), data),
      drill: this.#drillLevels,
      home: this.within,
      trail: this.#trail,
      walk: this.#walk,
      walked: this.#walkedOutline(view),
      asTable: this.view === 'table',
      isCurrent: this.request.state.kind === 'ready',
      period: this.effectivePeriod,
      go: (trail) => {
        this.#trail = trail;
        this.requestUpdate();
      },
      choose: (place) => this.#choosePlace(view, place),
      showPeriod: (period) => (this.period = period),
      prefetch: (period, signal) => void this.#loadPeriod(this.source, period, signal).catch(() => undefined),
    };
  }

  #click(view: MapView, event: MouseEvent): void {
    // The second click of two is no second choice.
    if (event.detail < 2) this.#chooseOutline(view, this.#walk.outlineAt(event));
  }

  #chooseOutline(view: MapView, outline: number | undefined): void {
    if (outline === undefined) return;
    this.#walk.walked = outline;
    const place = view.places[outline]!;
    if (place >= 0) this.#choosePlace(view, place);
  }

  /** Chooses a region, or lets go of the one in focus. */
  #choosePlace(view: MapView, place: number): void {
    const letGo = place === view.chosen;
    // Whatever is shown of it: a ratio or a verdict is no figure of the release.
    const { regions, table } = this.currentAnswer!;
    const { value, status } = cellOfColumn(table.columns.value, place);
    this.select({
      code: letGo ? null : view.codes[place]!,
      name: regions.names[place]!,
      level: view.level,
      period: view.period,
      value,
      status,
    });
  }

  #press(view: MapView, event: KeyboardEvent): void {
    const [at, walk] = [this.#walkedOutline(view), this.#walk];
    if (at === undefined || isShortcut(event)) return;
    walk.byKeyboard = true;
    const isEscape = event.key === 'Escape';
    if (isEscape && walk.pointed !== undefined) walk.leave();
    else if (this.#tools.press(event)) this.requestUpdate();
    else if (chooses(event)) this.#chooseOutline(view, at);
    // The region in focus may be one without an outline.
    else if (isEscape && view.chosen !== undefined) this.#choosePlace(view, view.chosen);
    else return;
    event.preventDefault();
  }

  /** Where the keyboard starts: at the region one came out of, at that in focus, else at the first that is drawn. */
  #walkedOutline(view: MapView): number | undefined {
    const walked = this.#walk.walked ?? outlineOf(view, view.chosen) ?? view.places.findIndex((place) => place >= 0);
    return walked < 0 ? undefined : walked;
  }

  #describe(view: MapView, outline: number | undefined): PointedRegion | undefined {
    const place = view.places[outline ?? -1] ?? -1;
    if (place < 0) return undefined;
    const code = view.codes[place]!;
    const own = this.ownBeside(view)?.beside.textOf(code);
    const text = this.#content.text(view, place, this.speech);
    return { code, name: view.names[place]!, text: own === undefined ? text : `${text} · ${own}` };
  }
}

/** The outline of the region at a place of the view's lists; undefined where it has none. */
function outlineOf({ places }: MapView, place: number | undefined): number | undefined {
  const outline = place === undefined ? -1 : places.indexOf(place);
  return outline < 0 ? undefined : outline;
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-region-map': ZoRegionMap;
  }
}
