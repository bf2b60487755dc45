/** A map on the page of a test: placed with its tools, walked by keyboard, and what it asked of the network. */
import '../../components/region-map/define.js';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { frames, place, stateOf, until } from './page.js';

export const RELEASE = '/releases/releases.json';

type Transport = typeof globalThis.fetch;

/** A map of the test release, drawn, with its tools. */
export async function placeMap(
  attributes: Readonly<Record<string, string>> = {},
  { fetch, parent }: { readonly fetch?: Transport; readonly parent?: Element } = {},
): Promise<ZoRegionMap> {
  const element = place('zo-region-map', {}, parent);
  if (fetch !== undefined) element.fetch = fetch;
  const all = { release: RELEASE, indicator: 'woningen-meer-bezit', level: 'gemeente', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  await ready(element);
  await until(() => find(element, '.map-tools[role="group"]') !== null, 'tools');
  if (find(element, 'canvas') !== null) await until(() => isPainted(element), 'a picture');
  await frames();
  return element;
}

/** Waits until the map shows what is asked for. */
export async function ready(element: ZoRegionMap): Promise<void> {
  await element.updateComplete;
  await until(
    () => stateOf(element) === 'ready',
    () => `ready, but ${stateOf(element)}: ${element.shadowRoot!.textContent!.replace(/\s+/g, ' ').slice(0, 300)}`,
  );
  await element.updateComplete;
}

export function find<Found extends Element = HTMLElement>(element: Element, selector: string): Found | null {
  return element.shadowRoot!.querySelector<Found>(selector);
}

export function findAll<Found extends Element = HTMLElement>(element: Element, selector: string): Found[] {
  return [...element.shadowRoot!.querySelectorAll<Found>(selector)];
}

export function boxOf(element: Element): HTMLElement {
  return find(element, '.map-box')!;
}

export function canvasOf(element: Element): HTMLCanvasElement {
  return find<HTMLCanvasElement>(element, 'canvas')!;
}

export function textAt(element: Element, selector: string): string {
  return (find(element, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What is shown: regions, period and unit. */
export function subheadingOf(element: Element): string {
  return textAt(element, '.subheading');
}

/** Presses a key on the map; tells whether the map took it. */
export async function press(element: ZoRegionMap, key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  boxOf(element).dispatchEvent(event);
  await element.updateComplete;
  return event.defaultPrevented;
}

/** Name and figure of the region that the keyboard is at. */
export function activeOption(element: Element): string {
  const id = boxOf(element).getAttribute('aria-activedescendant');
  return id === null ? '' : textAt(element, `#${CSS.escape(id)}`);
}

/** Walks over the map, region by region, until the keyboard is at one with this name. */
export async function walkTo(element: ZoRegionMap, name: string): Promise<void> {
  const isThere = (): boolean => activeOption(element).startsWith(`${name}:`);
  const seen = new Map<string, number>();
  for (let steps = 0; steps < 400 && !isThere(); steps++) {
    const times = seen.get(activeOption(element)) ?? 0;
    seen.set(activeOption(element), times + 1);
    await press(element, ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'][times % 4]!);
  }
  if (!isThere()) throw new Error(`${name} is not on the way: ${[...seen.keys()].join(' | ')}`);
}

/** Where on the screen a region is: the middle of the outline that the keyboard draws around it. */
export async function pointOf(element: ZoRegionMap, name: string): Promise<{ clientX: number; clientY: number }> {
  // A page that scrolls to what has the focus may do so only after the point was found.
  boxOf(element).focus({ preventScroll: true });
  await walkTo(element, name);
  await element.updateComplete;
  const path = find<SVGPathElement>(element, '.overlay .walked')!;
  const point = pointWithin(path);
  return { clientX: point.x, clientY: point.y };
}

function pointWithin(path: SVGPathElement): DOMPoint {
  const { x, y, width, height } = path.getBBox();
  const toScreen = path.getScreenCTM()!;
  for (const part of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8])
    for (const across of [0.5, 0.4, 0.6, 0.3, 0.7]) {
      const point = new DOMPoint(x + width * across, y + height * part);
      if (path.isPointInFill(point)) return point.matrixTransform(toScreen);
    }
  throw new Error('a region without an inside');
}

/** Whether something is painted. */
export function isPainted(element: Element): boolean {
  const canvas = canvasOf(element);
  return canvas.width > 100 && pixelsOf(canvas).some((value, i) => i % 4 === 3 && value === 255);
}

export function pixelsOf(canvas: HTMLCanvasElement): Uint8ClampedArray {
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** A transport that remembers the files of the release that were asked for, without the hashes in their names. */
export function recording(): { readonly fetch: Transport; readonly take: () => string[] } {
  let asked: string[] = [];
  return {
    fetch: (input, init) => {
      asked.push(
        String(input)
          .replace(/^.*\/releases\/(2026-1\/)?/, '')
          .replace(/\.[0-9a-f]{12}\.json$/, ''),
      );
      return fetch(input, init);
    },
    /** What was asked since the last time. */
    take: () => {
      const taken = asked;
      asked = [];
      return taken.sort();
    },
  };
}
