import type { CSSResultGroup, PropertyValues, TemplateResult, PropertyDeclarations } from 'lit';
import { neighbourInDirection, type Direction } from '../../src/geometry/neighbour-in-direction.js';
import { regionAt } from '../../src/geometry/region-at.js';
import { SvgPath } from '../../src/geometry/svg-path.js';
import { toPlane } from '../../src/geometry/fit.js';
import { walkRegion } from '../../src/geometry/walk-outline.js';
import type { Source } from '../../src/sources/source.js';
import { cellOfColumn } from '../../src/tables/cell.js';
import { loadRegionMap, type RegionMapData } from '../../src/views/region-map.data.js';
import { CLASSIFICATIONS, MAP_MEASURES, type Classification, type MapMeasure } from '../../src/views/region-map.options.js';
import {
  regionMapPicture,
  regionMapText,
  regionMapTwin,
  withChosen,
  type RegionMapPicture,
  type RegionMapView,
} from '../../src/views/region-map.view.js';
import type { TableTwin } from '../../src/views/table-twin.js';
import { numbersOf, oneOf } from '../shared/attributes.js';
import { BoxSize } from '../shared/box-size.js';
import { chooses, isShortcut } from '../shared/keys.js';
import { haveSameParts } from '../shared/same-parts.js';
import { MOST_CLASSES, scaleStyles } from '../shared/scale.styles.js';
import { placeTooltip } from '../shared/tooltip.js';
import { tooltipStyles } from '../shared/tooltip.styles.js';
import { ZoElement, type MissingAttribute } from '../shared/zo-element.js';
import { mapLegendStyles } from './map-legend.styles.js';
import { readPaints } from './map-paints.js';
import { MapPicture } from './map-picture.js';
import { mapHeight } from './map-size.js';
import { regionMapStyles } from './region-map.styles.js';
import { regionMapTemplate, type PointedRegion } from './region-map.template.js';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

const USUAL_CLASSES = 5;

/**
 * A map of all regions of a level, or of those within one region, shaded by an indicator.
 *
 * @tag zo-region-map
 */
export class ZoRegionMap extends ZoElement<RegionMapData, RegionMapView> {
  static override styles: CSSResultGroup = [ZoElement.styles, scaleStyles, tooltipStyles, regionMapStyles, mapLegendStyles];
  static override properties: PropertyDeclarations = {
    classification: { reflect: true },
    classes: { reflect: true, useDefault: true, type: Number },
    limits: { reflect: true },
    pointed: { state: true },
    walked: { state: true },
    focused: { state: true },
    byKeyboard: { state: true },
    pointer: { state: true },
  };

  /** How values are sorted into classes: `quantile` (default), `natural` or `equal`. */
  classification?: string;
  /** Number of classes, 2 to 9. */
  classes = USUAL_CLASSES;
  /** Limits between classes, rising, separated by spaces: in place of a classification. */
  limits?: string;

  /** Outline under the pointer, and outline that the keyboard is at: places in the geometry. */
  private pointed: number | undefined;
  private walked: number | undefined;
  private focused = false;
  /** Focus came by keyboard: then the outline that it is at is drawn. */
  private byKeyboard = false;
  private pointer: readonly [x: number, y: number] = [0, 0];

  readonly #box = new BoxSize(this, '.map-box');
  readonly #picture = new MapPicture();
  #painted: readonly unknown[] = [];
  #drawn: { readonly choices: readonly unknown[]; readonly picture: RegionMapPicture } | undefined;

  protected missing(): MissingAttribute | undefined {
    if (this.indicator === undefined) return 'indicator';
    return this.level === undefined ? 'level' : undefined;
  }

  protected question(): readonly unknown[] {
    return [this.indicator, this.level, this.within, this.effectivePeriod, this.branch, this.reference, this.speech];
  }

  protected load(source: Source, signal: AbortSignal): Promise<RegionMapData | undefined> {
    return loadRegionMap(
      source,
      {
        indicator: this.indicator!,
        level: this.level!,
        within: this.within,
        period: this.effectivePeriod,
        branch: this.branch,
        reference: this.reference,
      },
      this.speech,
      signal,
    );
  }

  protected choices(): readonly unknown[] {
    return [...this.#pictureChoices(), this.effectiveRegion];
  }

  #pictureChoices(): readonly unknown[] {
    return [this.measure, this.classification, this.classes, this.limits];
  }

  protected decide(answer: RegionMapData): RegionMapView {
    return withChosen(this.#decidePicture(answer), answer, this.effectiveRegion, this.speech);
  }

  /** Another region in focus leaves the picture as it is. */
  #decidePicture(answer: RegionMapData): RegionMapPicture {
    const choices = [answer, this.speech, this.heading, ...this.#pictureChoices()];
    if (this.#drawn !== undefined && haveSameParts(choices, this.#drawn.choices)) return this.#drawn.picture;
    const picture = regionMapPicture(answer, {
      speech: this.speech,
      heading: this.heading,
      measure: oneOf<MapMeasure>(MAP_MEASURES, this.measure),
      classification: oneOf<Classification>(CLASSIFICATIONS, this.classification),
      classes: Number.isInteger(this.classes) ? Math.min(MOST_CLASSES, Math.max(2, this.classes)) : USUAL_CLASSES,
      limits: numbersOf(this.limits),
    });
    this.#drawn = { choices, picture };
    return picture;
  }

  protected tableTwin(view: RegionMapView): TableTwin {
    return regionMapTwin(view, this.speech);
  }

  protected chartTemplate(view: RegionMapView): TemplateResult {
    const outlines = this.currentAnswer?.outlines;
    const width = this.#box.width;
    const height = outlines === undefined || width === 0 ? 0 : mapHeight(outlines.extent, width);
    if (outlines !== undefined && height > 0) this.#picture.fit(outlines, width, height);
    const walked = this.#walkedOutline(view);
    return regionMapTemplate({
      view,
      width,
      height,
      legendLabel: this.speech.words.regionMap.legend,
      chosenPath: view.chosen === undefined ? undefined : this.#path(view.places.indexOf(view.chosen)),
      pointedPath: this.#path(this.pointed),
      walkedPath: this.focused && this.byKeyboard ? this.#path(walked) : undefined,
      tooltip: this.#describe(view, this.pointed ?? (this.focused ? walked : undefined)),
      active: this.#describe(view, walked),
      activeIsChosen: walked !== undefined && view.places[walked] === view.chosen,
      onPointer: (event) => this.#point(event),
      onLeave: () => (this.pointed = undefined),
      onClick: (event) => this.#choose(view, this.#outlineAt(event)),
      onKey: (event) => this.#press(view, event),
      onFocus: () => this.#receiveFocus(),
      onBlur: () => (this.focused = false),
      onThemeChange: () => this.#paint(),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = this.currentAnswer?.outlines;
    super.willUpdate(changed);
    // Places are of one geometry; of the next they would be other regions.
    if (this.currentAnswer?.outlines !== before) this.pointed = this.walked = undefined;
  }

  protected override updated(): void {
    this.#paint();
    this.#placeTooltip();
  }

  #paint(): void {
    const view = this.currentView;
    const canvas = this.renderRoot.querySelector('canvas');
    if (view === undefined || canvas === null || this.#box.width === 0) return;
    const paints = readPaints(this.renderRoot, canvas);
    const ratio = window.devicePixelRatio;
    const painted = [
      canvas,
      view.marks,
      view.places,
      this.#picture.transform,
      ratio,
      JSON.stringify([[...paints.byMark], paints.border, paints.coast]),
    ];
    if (haveSameParts(painted, this.#painted)) return;
    this.#painted = painted;
    this.#picture.paint(
      canvas,
      Array.from(view.places, (place) => view.marks[place] ?? NaN),
      paints,
      ratio,
    );
  }

  #placeTooltip(): void {
    const tooltip = this.renderRoot.querySelector<HTMLElement>('.tooltip');
    if (tooltip === null) return;
    const [x, y] = this.pointer;
    const left = Math.max(0, Math.min(x + 12, this.#box.width - tooltip.offsetWidth));
    const above = y - tooltip.offsetHeight - 12;
    placeTooltip(tooltip, left, above < 0 ? y + 20 : above);
  }

  #outlineAt(event: MouseEvent): number | undefined {
    const outlines = this.currentAnswer?.outlines;
    const box = this.renderRoot.querySelector('.map-box')?.getBoundingClientRect();
    if (outlines === undefined || box === undefined) return undefined;
    this.pointer = [event.clientX - box.x, event.clientY - box.y];
    return regionAt(outlines, ...toPlane(this.#picture.transform, ...this.pointer));
  }

  #receiveFocus(): void {
    this.focused = true;
    this.byKeyboard = this.renderRoot.querySelector('.map-box')!.matches(':focus-visible');
  }

  #point(event: PointerEvent): void {
    this.pointed = this.#outlineAt(event);
  }

  #choose(view: RegionMapView, outline: number | undefined): void {
    if (outline === undefined) return;
    this.walked = outline;
    const place = view.places[outline]!;
    if (place >= 0) this.#choosePlace(view, place);
  }

  /** Chooses a region, or lets go of the one in focus. */
  #choosePlace(view: RegionMapView, place: number): void {
    const letGo = place === view.chosen;
    // Whatever is shown of it: a ratio or a verdict is no figure of the release.
    const { value, status } = cellOfColumn(this.currentAnswer!.table.columns.value, place);
    this.select({
      code: letGo ? null : view.codes[place]!,
      name: view.names[place]!,
      level: view.level,
      period: view.period,
      value,
      status,
    });
  }

  #press(view: RegionMapView, event: KeyboardEvent): void {
    const outlines = this.currentAnswer?.outlines;
    const at = this.#walkedOutline(view);
    if (outlines === undefined || at === undefined || isShortcut(event)) return;
    this.byKeyboard = true;
    const direction = ARROWS[event.key];
    if (direction !== undefined) {
      const next = neighbourInDirection(outlines, at, direction) ?? at;
      this.walked = next;
      this.pointed = undefined;
      this.#pointTo(next);
    } else if (chooses(event)) {
      this.#choose(view, at);
    } else if (event.key === 'Escape' && (this.pointed !== undefined || view.chosen !== undefined)) {
      // The region in focus may be one without an outline.
      if (this.pointed === undefined) this.#choosePlace(view, view.chosen!);
      this.pointed = undefined;
    } else return;
    event.preventDefault();
  }

  /** Where the keyboard starts: at the region in focus, else at the first that is drawn. */
  #walkedOutline(view: RegionMapView): number | undefined {
    if (this.walked !== undefined) return this.walked;
    const start = view.chosen === undefined ? -1 : view.places.indexOf(view.chosen);
    const first = start < 0 ? view.places.findIndex((place) => place >= 0) : start;
    return first < 0 ? undefined : first;
  }

  #pointTo(outline: number): void {
    const { boxes } = this.currentAnswer!.outlines!;
    const { scale, translateX, translateY } = this.#picture.transform;
    const x = (boxes[4 * outline]! + boxes[4 * outline + 2]!) / 2;
    this.pointer = [x * scale + translateX, translateY - boxes[4 * outline + 3]! * scale];
  }

  #describe(view: RegionMapView, outline: number | undefined): PointedRegion | undefined {
    const place = outline === undefined ? -1 : view.places[outline]!;
    if (place < 0) return undefined;
    return { code: view.codes[place]!, name: view.names[place]!, text: regionMapText(view, place, this.speech) };
  }

  #path(outline: number | undefined): string | undefined {
    const outlines = this.currentAnswer?.outlines;
    if (outline === undefined || outline < 0 || outlines === undefined || this.#box.width === 0) return undefined;
    const path = new SvgPath();
    walkRegion(outlines, outline, this.#picture.transform, path);
    return path.toString();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zo-region-map': ZoRegionMap;
  }
}
