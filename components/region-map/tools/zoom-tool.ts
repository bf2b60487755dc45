import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { panBy, WHOLE, zoomAround, MOST_ZOOM } from '../../../src/geometry/viewport.js';
import { mapToolsWords } from '../../../src/language/map-tools-words.js';
import type { Speech } from '../../../src/language/speech.js';
import { pointIn } from '../../shared/point-in.js';
import type { MapHost } from '../map-content.js';
import type { MapStage } from '../map-stage.js';
import { NextPicture } from './next-picture.js';
import { pinchToZoom, type PinchActions, spreadToZoom } from './pinch.js';

/** One press of a key or a button. */
const STEP = 1.6;
/** A drag is a drag from so many pixels on; less is a click. */
const THRESHOLD = 4;
/** How long it is said what to do instead, in milliseconds. */
const HINT = 2000;
/** Part of the map that one press on a direction moves it. */
const MOVE = 1 / 3;
/** Each direction, its sign, and which way the picture goes. */
const WAYS = [
  ['west', '←', 1, 0],
  ['north', '↑', 0, 1],
  ['south', '↓', 0, -1],
  ['east', '→', -1, 0],
] as const;

/** A gesture that the map leaves to the page. */
export type PageGesture = 'wheel' | 'finger';

/** Enlarging and moving the map: wheel with a modifier, pinch, drag, buttons and keys. The page keeps its own scrolling. */
export class ZoomTool implements ReactiveController {
  readonly #picture: NextPicture;
  #dragged = false;
  #left: PageGesture | undefined;
  #forget: ReturnType<typeof setTimeout> | undefined;

  /** @param isOffered whether the page offers enlarging, now */
  constructor(
    private readonly host: MapHost,
    private readonly stage: MapStage,
    private readonly isOffered: () => boolean,
  ) {
    host.addController(this);
    this.#picture = new NextPicture(host, stage);
  }

  hostDisconnected(): void {
    clearTimeout(this.#forget);
    this.#left = undefined;
  }

  attach(box: HTMLElement): void {
    const pinch: PinchActions = {
      isOffered: this.isOffered,
      pointAt: (place) => this.#pointIn(box, place),
      move: (dx, dy) => this.#move(dx, dy),
      enlarge: (factor, x, y) => this.#enlarge(factor, x, y),
      leave: () => this.#hint('finger', this.stage.viewport.zoom > 1),
    };
    pinchToZoom(box, pinch);
    spreadToZoom(box, pinch);
    box.addEventListener('wheel', (event) => this.#wheel(event, box), { passive: false });
    box.addEventListener('pointerdown', (event) => this.#drag(event, box));
    // The click at the end of a drag chooses nothing.
    const swallow = (event: Event): void => void (this.#dragged && event.stopImmediatePropagation());
    box.addEventListener('click', swallow, { capture: true });
  }

  /** Does what a key asks; tells whether it did. `outline`: the one that the keyboard is at. */
  press({ key }: KeyboardEvent, outline: number): boolean {
    if (key === '+' || key === '=') this.#enlarge(STEP, ...this.#middleOf(outline));
    else if (key === '-' || key === '_') this.#enlarge(1 / STEP, ...this.#middleOf(outline));
    else if (key === '0') this.#picture.show(WHOLE);
    else return false;
    return true;
  }

  /** For who cannot drag, all that dragging does. */
  buttons({ tag }: Speech): TemplateResult {
    const mapTools = mapToolsWords(tag);
    const { viewport, size } = this.stage;
    const { zoom } = viewport;
    const button = (sign: string, label: string, possible: boolean, press: () => void): TemplateResult =>
      html`<button type="button" aria-label=${label} title=${label} aria-disabled=${!possible} @click=${press}>
        <span aria-hidden="true">${sign}</span>
      </button>`;
    const moveTo = ([direction, sign, dx, dy]: (typeof WAYS)[number]): TemplateResult => {
      const moved = panBy(viewport, dx * MOVE * size.width, dy * MOVE * size.height, size);
      const isPossible = moved.x !== viewport.x || moved.y !== viewport.y;
      return button(sign, mapTools.directions[direction], isPossible, () => this.#picture.show(moved));
    };
    return html`${zoom > 1 ? html`<div class="move" role="group" aria-label=${mapTools.move}>${WAYS.map(moveTo)}</div>` : nothing}
      <div class="zoom" role="group" aria-label=${mapTools.zoom}>
        ${button('+', mapTools.zoomIn, zoom < MOST_ZOOM, () => this.#enlarge(STEP, ...this.#middleOf(-1)))}
        ${button('−', mapTools.zoomOut, zoom > 1, () => this.#enlarge(1 / STEP, ...this.#middleOf(-1)))}
        ${button('⤢', mapTools.whole, zoom > 1, () => this.#picture.show(WHOLE))}
      </div>`;
  }

  /** What to do instead, after a gesture that was left to the page. */
  hint({ tag }: Speech): TemplateResult | typeof nothing {
    if (this.#left === undefined) return nothing;
    const mapTools = mapToolsWords(tag);
    const text = this.#left === 'wheel' ? mapTools.withModifier(isApple() ? '⌘' : 'Ctrl') : mapTools.withTwoFingers;
    return html`<p class="zoom-hint" aria-hidden="true">${text}</p>`;
  }

  #pointIn(box: HTMLElement, place: Pick<MouseEvent, 'clientX' | 'clientY'>): [x: number, y: number] {
    return pointIn(box, this.stage.size.width, place);
  }

  #move(dx: number, dy: number): void {
    this.#picture.show(panBy(this.stage.viewport, dx, dy, this.stage.size));
  }

  #enlarge(factor: number, x: number, y: number): void {
    this.#picture.show(zoomAround(this.stage.viewport, factor, x, y, this.stage.size));
  }

  /** On the screen, the middle of an outline, or of the map. */
  #middleOf(outline: number): [x: number, y: number] {
    const { viewport, size, outlines } = this.stage;
    if (outlines?.codes[outline] === undefined) return [size.width / 2, size.height / 2];
    const [x0, y0, x1, y1] = this.stage.boxOf(outline);
    return [((x0 + x1) / 2) * viewport.zoom + viewport.x, ((y0 + y1) / 2) * viewport.zoom + viewport.y];
  }

  #wheel(event: WheelEvent, box: HTMLElement): void {
    if (!this.isOffered()) return;
    if (!event.ctrlKey && !event.metaKey) return this.#hint('wheel', true);
    event.preventDefault();
    const lines = event.deltaMode === event.DOM_DELTA_LINE ? 16 : 1;
    // A pinch on a touch pad comes in small steps, a wheel in large ones.
    const turned = Math.min(40, Math.max(-40, -event.deltaY * lines)) / 80;
    this.#enlarge(2 ** turned, ...this.#pointIn(box, event));
  }

  #hint(left: PageGesture, isMeant: boolean): void {
    if (!isMeant) return;
    clearTimeout(this.#forget);
    this.#forget = setTimeout(() => this.#change(undefined), HINT);
    if (this.#left !== left) this.#change(left);
  }

  #change(left: PageGesture | undefined): void {
    this.#left = left;
    this.host.requestUpdate();
  }

  #drag(start: PointerEvent, box: HTMLElement): void {
    this.#dragged = false;
    if (!this.isOffered() || start.pointerType === 'touch' || start.button !== 0 || this.stage.viewport.zoom === 1) return;
    let from = this.#pointIn(box, start);
    const move = (event: PointerEvent): void => {
      const to = this.#pointIn(box, event);
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      if (!this.#dragged && Math.hypot(dx, dy) < THRESHOLD) return;
      if (!this.#dragged) box.setPointerCapture(event.pointerId);
      this.#dragged = true;
      from = to;
      this.#move(dx, dy);
    };
    const gesture = new AbortController();
    const end = (): void => gesture.abort();
    box.addEventListener('pointermove', move, gesture);
    for (const name of ['pointerup', 'pointercancel'] as const) box.addEventListener(name, end, gesture);
  }
}

function isApple(): boolean {
  return /Mac|iP(ad|hone)/.test(navigator.userAgent);
}
