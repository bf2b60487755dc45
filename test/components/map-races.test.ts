import { expect } from 'chai';
import fc from 'fast-check';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import type { DrillDetail } from '../../components/shared/events.js';
import { ENGINE } from './engine.js';
import { boxOf, canvasOf, find, findAll, isPainted, placeMap, press, ready, RELEASE, subheadingOf } from './map-page.js';
import { place, stateOf, until } from './page.js';
import { UnorderedServer } from './unordered-server.js';

/** Everything that a page may change, with values that a map can meet: some give nothing to show, one is a fault. */
const ATTRIBUTES: Readonly<Record<string, readonly (string | undefined)[]>> = {
  level: ['gemeente', 'provincie', 'wijk'],
  within: [undefined, 'PV61', 'GM9001', 'g36'],
  regions: [undefined, 'GM9001 GM9008'],
  indicator: ['woningen-meer-bezit', 'drugsmisdrijven'],
  period: [undefined, '2022', '2024'],
  reference: [undefined, 'g36', 'nonsense'],
  measure: [undefined, 'ratio', 'verdict', 'change'],
  region: [undefined, 'GM9001', 'WK900100'],
  classes: ['5', '3'],
  classification: [undefined, 'equal'],
  smoothed: [undefined, ''],
  drill: [undefined, '', 'buurt'],
  tools: [undefined, 'none'],
  view: ['chart', 'table'],
  lang: ['nl', 'en'],
};
const SEED = 20261126;
/** WebKit without a graphics card draws too few frames a second for more in the time that a test has. */
const RUNS = ENGINE === 'WebKit' ? 40 : 200;

/** What a person was in is left when the page changes one of these. */
const PLACES = ['level', 'within', 'regions', 'drill'];

type Step =
  | { readonly set: string; readonly to: string | undefined }
  | { readonly key: string }
  /** Which of the answers that are under way comes now. */
  | { readonly answer: number }
  | { readonly frame: true };

const set = (names: readonly string[]): fc.Arbitrary<Step> =>
  fc.constantFrom(...names).chain((name) => fc.constantFrom(...ATTRIBUTES[name]!).map((to) => ({ set: name, to })));
const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: set(Object.keys(ATTRIBUTES).filter((name) => !PLACES.includes(name))) },
  { weight: 1, arbitrary: set(PLACES) },
  { weight: 4, arbitrary: fc.constantFrom('Enter', 'Enter', 'Enter', 'Escape', 'ArrowDown', ' ').map((key) => ({ key })) },
  { weight: 6, arbitrary: fc.nat(40).map((answer) => ({ answer })) },
  { weight: 2, arbitrary: fc.constant({ frame: true } as const) },
);

/** All that a person sees, but for what stands around a place that one went into. */
function shown(element: ZoRegionMap, isHome: boolean): Record<string, unknown> {
  const figure = find(element, '[part="figure"]')?.cloneNode(true) as Element | undefined;
  // What is said of the keys is of the place one came from too, and where one can go is of `drill`.
  for (const part of figure?.querySelectorAll('#map-help, .map-foot, [role="option"], .tooltip') ?? []) part.remove();
  const text = (part: string): string => (find(element, part)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const canvas = canvasOf(element) as HTMLCanvasElement | null;
  return {
    state: stateOf(element),
    heading: text('.heading'),
    subheading: text('.subheading'),
    summary: text('.summary'),
    message: text('.message'),
    figure: (figure?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    marked: figure?.querySelectorAll('.overlay .chosen').length,
    busy: find(element, '.frame')!.getAttribute('aria-busy'),
    picture: isHome && canvas !== null && element.view === 'chart' ? canvas.toDataURL().length + hash(canvas.toDataURL()) : '',
  };
}

function hash(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
  return `:${sum}`;
}

async function settled(element: ZoRegionMap): Promise<void> {
  await until(async () => {
    await element.updateComplete;
    return stateOf(element) !== 'loading' && stateOf(element) !== undefined;
  }, 'settled');
  if (canvasOf(element) !== null) await until(() => isPainted(element), 'a picture');
  for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
}

function narrow(): HTMLElement {
  const parent = document.createElement('div');
  // Small pictures: there are many.
  parent.style.width = '300px';
  document.body.append(parent);
  return parent;
}

function attribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

describe('zo-region-map: rapid changes', () => {
  it('end in the picture of the last state, in whatever order the answers come', async function () {
    this.timeout(170_000);
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 4, maxLength: 24 }), fc.array(fc.nat(40), { minLength: 1 }), async (steps, order) => {
        const server = new UnorderedServer();
        const element = place<ZoRegionMap>('zo-region-map', {}, narrow());
        element.fetch = server.fetch;
        let went: DrillDetail | undefined;
        element.addEventListener('zo-drill', (event) => (went = event.detail));
        const start = { release: RELEASE, indicator: 'woningen-meer-bezit', level: 'gemeente', drill: '' };
        for (const [name, value] of Object.entries(start)) element.setAttribute(name, value);
        // Most sequences begin with a map that is there.
        if (order.length % 4 > 0) {
          server.isPrompt = true;
          await settled(element);
          server.isPrompt = false;
        }
        for (const step of steps) {
          if ('set' in step) attribute(element, step.set, step.to);
          else if ('key' in step) {
            if (boxOf(element) !== null) await press(element, step.key);
          } else if ('answer' in step) {
            await server.answer(step.answer);
            await element.updateComplete;
          } else await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await element.updateComplete;
        const isIn = findAll(element, '.crumbs li').length > 1;
        await server.settle(order);
        await settled(element);
        expect([...server.awaited], 'requests that were left behind').to.deep.equal([]);

        const fresh = place<ZoRegionMap>('zo-region-map', {}, narrow());
        for (const { name, value } of element.attributes)
          if (name !== 'tools' && !(isIn && PLACES.includes(name))) fresh.setAttribute(name, value);
        if (isIn) {
          fresh.setAttribute('level', went!.level);
          attribute(fresh, 'within', went!.code ?? undefined);
        }
        await settled(fresh);
        expect(shown(element, !isIn)).to.deep.equal(shown(fresh, !isIn));
        element.parentElement!.remove();
        fresh.parentElement!.remove();
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('abort what is superseded: other figures, another place, a way out, and all when the map leaves the page', async () => {
    const server = new UnorderedServer();
    server.isPrompt = true;
    const element = await placeMap({ drill: '', period: '2022' }, { fetch: server.fetch });
    server.isPrompt = false;
    const awaits = async (file: RegExp): Promise<void> => {
      await until(
        () => server.awaited.size > 0 && [...server.awaited].every((url) => file.test(url)),
        () => `${file}, but ${[...server.awaited].join(' ')}`,
      );
    };
    const home = subheadingOf(element);
    element.indicator = 'drugsmisdrijven';
    await awaits(/drugsmisdrijven/);
    element.indicator = 'jongeren-profiel';
    await awaits(/jongeren-profiel/);
    element.level = 'provincie';
    await awaits(/provincie|jongeren-profiel\/(land|provincie)/);
    element.indicator = 'woningen-meer-bezit';
    element.level = 'gemeente';
    await until(() => server.awaited.size === 0, 'nothing, as all of it is there');
    await ready(element);
    expect(subheadingOf(element)).to.equal(home);

    await press(element, 'Enter');
    await awaits(/GM\d{4}|gemeente\.parts/);
    await press(element, 'Escape');
    await until(() => server.awaited.size === 0, 'nothing, back where it was');
    await ready(element);
    expect(subheadingOf(element)).to.equal(home);

    await press(element, 'Enter');
    await awaits(/GM\d{4}|gemeente\.parts/);
    element.remove();
    await until(() => server.awaited.size === 0, 'nothing, as the map is gone');
  });
});
