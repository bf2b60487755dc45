import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fitExtent, toPlane } from '../../src/geometry/fit.js';
import type { Outlines, PlaneTransform } from '../../src/geometry/outlines.js';
import { regionAt } from '../../src/geometry/region-at.js';
import { inViewport, panBy, WHOLE, type PictureSize, type Viewport } from '../../src/geometry/viewport.js';
import { walkRegion } from '../../src/geometry/walk-outline.js';
import { canvasDrawings, type PaintContext } from '../shared/canvas-drawings.js';
import { haveSameParts } from '../shared/same-parts.js';
import { allAtOnce } from '../shared/all-at-once.js';
import { readPaints } from './map-paints.js';
import { cleared, drawMap, type MapPaints, type MapPicture, type MapPlacing, type MapScene } from './map-picture.js';
import { MapSheet } from './map-sheet.js';
import { mapHeight } from './map-size.js';

/** Finer outlines of some regions, in place of those of the map. */
export interface MapDetails {
  readonly sheets: readonly { readonly sheet: MapSheet; readonly places: Int32Array }[];
  /** Codes of the regions that they are of. */
  readonly codes: ReadonlySet<string>;
}

/** Paints the veil over all regions but those with a mark. */
export type VeilPainter = (veil: HTMLCanvasElement, mark: number, scene: MapScene, placing: MapPlacing, paints: MapPaints) => void;

interface MapHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly mostHeight?: number;
}

/** Dots of paper a CSS pixel, at least: about 300 an inch. */
const PAPER_RATIO = 3;

/** Pixels between the outermost outlines and the edges of the picture. */
export const MAP_PADDING = 4;

const NOWHERE: PlaneTransform = { scale: 1, translateX: 0, translateY: 0 };

/** A picture to be painted. Where the shapes are the same, it is the same in the same colours. */
export interface StagePicture extends MapPicture {
  readonly canvas: HTMLCanvasElement;
  readonly shapes: readonly unknown[];
}

/**
 * The canvas of a map and what is in sight of it. During a gesture the last picture is moved and enlarged as it is, until it turns to
 * another.
 */
export class MapStage implements ReactiveController {
  size: PictureSize = { width: 0, height: 0 };
  /** What a person sees now. */
  viewport: Viewport = WHOLE;
  /** All regions but those with this mark are veiled; undefined: none. */
  shownMark: number | undefined;
  /** Come with the tools. */
  paintVeil: VeilPainter | undefined;
  details: MapDetails | undefined;

  #fitted = NOWHERE;
  #whole: MapSheet | undefined;
  #surroundings: MapSheet | undefined;
  /** What the picture is of. */
  #pictured: Viewport = WHOLE;
  #shown: readonly unknown[] = [];
  #painted: readonly unknown[] = [];

  constructor(private readonly host: MapHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.goTo(this.viewport);
  }

  get outlines(): Outlines | undefined {
    return this.#whole?.outlines;
  }

  /**
   * Lays the outlines in a picture of this width, in CSS pixels. Another geometry is shown whole.
   * @param places place of the region of each outline in the lists of the view; -1 where it has none
   * @param marks mark of each region
   */
  fit(outlines: Outlines, places: Int32Array, marks: Int8Array, width: number): void {
    const isOther = outlines !== this.outlines;
    if (isOther) {
      this.#whole = new MapSheet(outlines);
      this.details = undefined;
    }
    this.#whole!.mark(places, marks, this.details?.codes);
    for (const detail of this.details?.sheets ?? []) detail.sheet.mark(detail.places, marks);
    const height = mapHeight(outlines.extent, width, this.host.mostHeight);
    if (!isOther && width === this.size.width && height === this.size.height) return;
    const grown = width / this.size.width;
    this.size = { width, height };
    this.#fitted = fitExtent(outlines.extent, width, height, MAP_PADDING);
    // The same part stays in sight in another size.
    const { zoom, x, y } = this.viewport;
    this.viewport = this.#pictured = isOther ? WHOLE : panBy({ zoom, x: x * grown, y: y * grown }, 0, 0, this.size);
  }

  /** Draws the outlines around the map, where they lie on the same plane. */
  surround(outlines: Outlines | undefined): void {
    if (outlines !== this.#surroundings?.outlines) this.#surroundings = outlines && new MapSheet(outlines);
  }

  /** From metres to the picture. */
  get transform(): PlaneTransform {
    return inViewport(this.#fitted)(this.#pictured);
  }

  /** Shows another part of the map as the last picture allows. */
  show(viewport: Viewport): void {
    if (!haveSameParts(Object.values(viewport), Object.values(this.viewport))) this.viewport = viewport;
    this.#moveStage();
  }

  /** Shows another part of the map in a picture of its own, with the next update of the host. */
  goTo(viewport: Viewport): void {
    this.show(viewport);
    this.#pictured = this.viewport;
  }

  /** Outline at a point of the screen, in CSS pixels from the corner of the map. */
  outlineAt(x: number, y: number): number | undefined {
    return this.#whole && regionAt(this.#whole.outlines, ...toPlane(inViewport(this.#fitted)(this.viewport), x, y));
  }

  /** Whether the picture is as crisp as it gets, and no gesture is under way. */
  get isStill(): boolean {
    return this.#pictured === this.viewport;
  }

  /** Box of an outline in the fitted picture, in CSS pixels. */
  boxOf(outline: number, { scale, translateX, translateY } = this.#fitted): [x0: number, y0: number, x1: number, y1: number] {
    const [x0, y0, x1, y1] = this.#whole!.outlines.boxes.subarray(4 * outline) as unknown as [number, number, number, number];
    return [x0 * scale + translateX, translateY - y1 * scale, x1 * scale + translateX, translateY - y0 * scale];
  }

  /** An outline as SVG path text, where it stands on the picture. */
  pathOf(outline: number | undefined): string | undefined {
    if (outline === undefined || outline < 0 || this.#whole === undefined || this.size.width === 0) return undefined;
    const { outlines } = this.#whole;
    const code = outlines.codes[outline]!;
    const finer = this.details?.sheets.find(({ sheet }) => sheet.outlines.codes.includes(code))?.sheet.outlines;
    // Not as short as `SvgPath` writes it, which is for pictures that are saved and would weigh on the first load.
    let path = '';
    const to =
      (command: string) =>
      (...place: number[]): void =>
        void (path += command + place.map((each) => each.toFixed(1)).join());
    walkRegion(finer ?? outlines, finer?.codes.indexOf(code) ?? outline, this.transform, {
      moveTo: to('M'),
      lineTo: to('L'),
      closePath: to('z'),
    });
    return path;
  }

  /**
   * Paints what changed since it was last painted. To be called after each render.
   * @param isThemeOther whether colours may have changed too; else they are read only for something new to paint
   */
  paint(isThemeOther = false): void {
    const picture = this.picture(this.#pictured);
    if (picture === undefined) return;
    const { canvas, shapes, scene, placing } = picture;
    const root = this.host.renderRoot;
    const veil = root.querySelector<HTMLCanvasElement>('.veil');
    const shown = [...shapes, veil, this.shownMark];
    if (!isThemeOther && haveSameParts(shown, this.#shown)) return;
    this.#shown = shown;
    const paints = readPaints(root, canvas);
    if (!haveSameParts([...shapes, JSON.stringify(paints)], this.#painted)) {
      allAtOnce(drawMap(cleared(canvas, placing), picture, paints));
      this.turnTo(picture, paints);
    }
    if (veil !== null) this.paintVeil?.(veil, this.shownMark!, scene, placing, paints);
  }

  /** To be called when a picture was painted on its canvas: that is what is shown now. */
  turnTo(picture: StagePicture, paints: MapPaints): void {
    const { canvas, shapes, placing } = picture;
    this.#painted = [...shapes, JSON.stringify(paints)];
    this.#pictured = placing.viewport;
    const draw = (context: PaintContext): void => allAtOnce(drawMap(context, picture, readPaints(this.host.renderRoot, canvas)));
    canvasDrawings.set(canvas, { ...this.size, draw });
    this.#moveStage();
  }

  /** What is to be painted of a viewport, and where; undefined where nothing can be yet. */
  picture(viewport: Viewport): StagePicture | undefined {
    const { size } = this;
    const canvas = this.host.renderRoot.querySelector('canvas');
    if (canvas === null || this.#whole === undefined || size.width === 0) return undefined;
    const ratio = Math.max(window.devicePixelRatio, matchMedia('print').matches ? PAPER_RATIO : 0);
    const sheets = [this.#whole, ...(this.details?.sheets ?? []).map(({ sheet }) => sheet)];
    const surroundings = this.#surroundings;
    return {
      canvas,
      scene: { sheets, surroundings },
      placing: { fitted: this.#fitted, viewport, size, ratio },
      shapes: [canvas, ratio, this.#fitted, viewport, surroundings, ...sheets.flatMap((sheet) => [sheet, sheet.marks])],
    };
  }

  /** Moves the painted picture to where it stands now. By script, as a strict page allows no `style` in markup. */
  #moveStage(): void {
    const { zoom, x, y } = this.viewport;
    const from = this.#pictured;
    const scale = zoom / from.zoom;
    const stage = this.host.renderRoot.querySelector<HTMLElement>('.stage');
    if (stage === null) return;
    stage.style.cssText = this.isStill
      ? ''
      : `--_enlarged: ${scale}; transform: translate(${x - from.x * scale}px, ${y - from.y * scale}px) scale(${scale})`;
  }
}
