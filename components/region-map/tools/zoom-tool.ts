import { html, type TemplateResult } from 'lit';
import { panBy, WHOLE, zoomAround, MOST_ZOOM } from '../../../src/geometry/viewport.js';
import type { Speech } from '../../../src/language/speech.js';
import type { MapStage } from '../map-stage.js';

/** One press of a key or a button. */
const STEP = 1.6;
/** A drag is a drag from so many pixels on; less is a click. */
const THRESHOLD = 4;

/** Enlarging and moving the map: wheel with a modifier, pinch, drag, buttons and keys. The page keeps its own scrolling. */
export class ZoomTool {
  #dragged = false;

  constructor(private readonly stage: MapStage) {}

  attach(box: HTMLElement): void {
    box.addEventListener('wheel', (event) => this.#wheel(event, box), { passive: false });
    box.addEventListener('pointerdown', (event) => this.#drag(event, box));
    box.addEventListener('touchstart', (event) => this.#pinch(event, box), { passive: true });
    // The click at the end of a drag chooses nothing.
    const swallow = (event: Event): void => void (this.#dragged && event.stopImmediatePropagation());
    box.addEventListener('click', swallow, { capture: true });
  }

  press({ key }: KeyboardEvent): boolean {
    if (key === '+' || key === '=') this.#enlarge(STEP);
    else if (key === '-' || key === '_') this.#enlarge(1 / STEP);
    else if (key === '0') this.stage.show(WHOLE);
    else return false;
    return true;
  }

  buttons({ words: { mapTools } }: Speech): TemplateResult {
    const { zoom } = this.stage.viewport;
    const button = (sign: string, label: string, possible: boolean, press: () => void): TemplateResult =>
      html`<button type="button" aria-label=${label} title=${label} aria-disabled=${!possible} @click=${press}>
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`<div class="zoom" role="group" aria-label=${mapTools.label}>
      ${button('+', mapTools.zoomIn, zoom < MOST_ZOOM, () => this.#enlarge(STEP))}
      ${button('−', mapTools.zoomOut, zoom > 1, () => this.#enlarge(1 / STEP))}
      ${button('⤢', mapTools.whole, zoom > 1, () => this.stage.show(WHOLE))}
    </div>`;
  }

  #enlarge(factor: number): void {
    const { viewport, size } = this.stage;
    this.stage.show(zoomAround(viewport, factor, size.width / 2, size.height / 2, size));
  }

  #wheel(event: WheelEvent, box: HTMLElement): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    // A pinch on a touch pad comes in small steps, a wheel in large ones.
    const turned = Math.min(40, Math.max(-40, -event.deltaY * lines)) / 80;
    const { x, y } = box.getBoundingClientRect();
    this.stage.show(zoomAround(this.stage.viewport, 2 ** turned, event.clientX - x, event.clientY - y, this.stage.size));
  }

  #drag(start: PointerEvent, box: HTMLElement): void {
    this.#dragged = false;
    if (start.pointerType === 'touch' || start.button !== 0 || this.stage.viewport.zoom === 1) return;
    let [x, y] = [start.clientX, start.clientY];
    const move = (event: PointerEvent): void => {
      const [dx, dy] = [event.clientX - x, event.clientY - y];
      if (!this.#dragged && Math.hypot(dx, dy) < THRESHOLD) return;
      if (!this.#dragged) box.setPointerCapture(event.pointerId);
      this.#dragged = true;
      [x, y] = [event.clientX, event.clientY];
      this.stage.show(panBy(this.stage.viewport, dx, dy, this.stage.size));
    };
    const gesture = new AbortController();
    const end = (): void => gesture.abort();
    box.addEventListener('pointermove', move, gesture);
    for (const name of ['pointerup', 'pointercancel'] as const) box.addEventListener(name, end, gesture);
  }

  /** Two fingers move and enlarge the map; one scrolls the page. */
  #pinch({ touches }: TouchEvent, box: HTMLElement): void {
    if (touches.length !== 2) return;
    let [x, y, spread] = middleOf(touches);
    const move = (event: TouchEvent): void => {
      if (event.touches.length !== 2) return;
      event.preventDefault();
      const [nextX, nextY, nextSpread] = middleOf(event.touches);
      const corner = box.getBoundingClientRect();
      const { stage } = this;
      const moved = panBy(stage.viewport, nextX - x, nextY - y, stage.size);
      stage.show(zoomAround(moved, nextSpread / spread, nextX - corner.x, nextY - corner.y, stage.size));
      [x, y, spread] = [nextX, nextY, nextSpread];
    };
    const gesture = new AbortController();
    const end = (event: TouchEvent): void => void (event.touches.length < 2 && gesture.abort());
    box.addEventListener('touchmove', move, { passive: false, signal: gesture.signal });
    for (const name of ['touchend', 'touchcancel'] as const) box.addEventListener(name, end, gesture);
  }
}

/** The point between two fingers, and how far apart they are. */
function middleOf(touches: TouchList): [x: number, y: number, spread: number] {
  const [a, b] = [touches[0]!, touches[1]!];
  const spread = Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
  return [(a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2, spread];
}
