import type { ReactiveControllerHost } from 'lit';
import { pointIn } from '../shared/point-in.js';
import { placeTooltip } from '../shared/tooltip.js';
import type { MapStage } from './map-stage.js';

/** Where a person is on the map: the outline under the pointer, and the one that the keyboard is at. Both are places in the geometry. */
export class MapWalk {
  pointed: number | undefined;
  walked: number | undefined;
  hasFocus = false;
  /** Focus came by keyboard: then the outline that it is at is drawn. */
  byKeyboard = false;
  #pointer: readonly [x: number, y: number] = [0, 0];

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly stage: MapStage,
  ) {}

  /** Places are of one geometry; of the next they would be other regions. The keyboard begins anew, at an outline or nowhere yet. */
  forget(walked?: number): void {
    [this.pointed, this.walked] = [undefined, walked];
  }

  /** The outline that an event is on. */
  outlineAt(event: MouseEvent): number | undefined {
    this.#pointer = pointIn(this.#box, this.stage.size.width, event);
    return this.stage.outlineAt(...this.#pointer);
  }

  point(event: PointerEvent): void {
    const pointed = this.outlineAt(event);
    // The tooltip follows the pointer; what it says is drawn anew only for another region.
    if (pointed === this.pointed) this.placeTooltip();
    else this.#change(() => (this.pointed = pointed));
  }

  leave(): void {
    this.#change(() => (this.pointed = undefined));
  }

  focus(): void {
    this.#change(() => ([this.hasFocus, this.byKeyboard] = [true, this.#box.matches(':focus-visible')]));
  }

  blur(): void {
    this.#change(() => (this.hasFocus = false));
  }

  /** Takes the keyboard to an outline. */
  goTo(outline: number): void {
    this.#change(() => ([this.walked, this.pointed, this.byKeyboard] = [outline, undefined, true]));
  }

  /** @param outline the one that the keyboard is at: the tooltip stands at it where nothing is pointed at */
  placeTooltip(outline?: number): void {
    if (this.pointed === undefined && outline !== undefined && this.stage.outlines !== undefined) {
      const { zoom, x, y } = this.stage.viewport;
      const [x0, y0, x1] = this.stage.boxOf(outline);
      this.#pointer = [((x0 + x1) / 2) * zoom + x, y0 * zoom + y];
    }
    const tooltip = this.host.renderRoot.querySelector<HTMLElement>('.tooltip');
    if (tooltip === null) return;
    const [x, y] = this.#pointer;
    const left = Math.max(0, Math.min(x + 12, this.stage.size.width - tooltip.offsetWidth));
    const above = y - tooltip.offsetHeight - 12;
    placeTooltip(tooltip, left, above < 0 ? y + 20 : above);
  }

  get #box(): Element {
    return this.host.renderRoot.querySelector('.map-box')!;
  }

  #change(change: () => unknown): void {
    change();
    this.host.requestUpdate();
  }
}
