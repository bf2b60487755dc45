/** What a hand does with a map on the page of a test: a wheel, a pointer, fingers. Distances are in pixels of the screen. */
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { boxOf, find } from './map-page.js';
import { until } from './page.js';

/** Waits until a gesture is over and the picture is crisp again. */
export async function still(element: ZoRegionMap): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  await element.updateComplete;
  await until(() => find(element, '.stage')!.style.transform === '', 'a crisp picture');
}

/** A turn of the wheel in the middle of the map. */
export function wheel(element: Element, init: WheelEventInit): WheelEvent {
  const { x, y, width, height } = boxOf(element).getBoundingClientRect();
  const middle = { clientX: x + width / 2, clientY: y + height / 2 };
  const event = new WheelEvent('wheel', { ...middle, bubbles: true, composed: true, cancelable: true, ...init });
  boxOf(element).dispatchEvent(event);
  return event;
}

/** A press in the middle of the map, which goes some way before it ends. */
export function drag(element: Element, dx: number, dy: number): void {
  const box = boxOf(element);
  const { x, y, width, height } = box.getBoundingClientRect();
  const [fromX, fromY] = [x + width / 2, y + height / 2];
  const pointer = (type: string, clientX: number, clientY: number): void => {
    const init = { clientX, clientY, pointerId: 1, pointerType: 'mouse', button: 0, bubbles: true, composed: true };
    box.dispatchEvent(type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init));
  };
  // There is no real pointer to capture.
  box.setPointerCapture = () => undefined;
  pointer('pointerdown', fromX, fromY);
  for (const part of [0.1, 0.5, 1]) pointer('pointermove', fromX + dx * part, fromY + dy * part);
  pointer('pointerup', fromX + dx, fromY + dy);
  pointer('click', fromX + dx, fromY + dy);
}

/** How far the picture has moved in a gesture that is not over, in the map's own pixels. */
export function movedBy(element: Element): number[] {
  const { e, f } = new DOMMatrix(find(element, '.stage')!.style.transform);
  return [Math.round(e), Math.round(f)];
}

/** Fingers on the map, in pixels from its middle; tells whether the page was kept from scrolling. */
export function touch(element: Element, type: string, ...fingers: (readonly [x: number, y: number])[]): boolean {
  const box = boxOf(element);
  const { x, y, width, height } = box.getBoundingClientRect();
  const touches = fingers.map(
    ([dx, dy], identifier) => new Touch({ identifier, target: box, clientX: x + width / 2 + dx, clientY: y + height / 2 + dy }),
  );
  const event = new TouchEvent(type, { touches, changedTouches: touches, bubbles: true, composed: true, cancelable: true });
  box.dispatchEvent(event);
  return event.defaultPrevented;
}

/** A transport without finer outlines: a picture stays as it is once it is crisp. */
export const overviewOnly =
  (transport: typeof globalThis.fetch): typeof globalThis.fetch =>
  async (input, init) => {
    if (!/geometry\/(gemeente|provincie)\//.test(String(input))) return transport(input, init);
    void transport(input, init);
    return new Response('', { status: 500 });
  };
