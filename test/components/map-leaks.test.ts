import { expect } from 'chai';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { releaseSource } from '../../src/sources/release-source.js';
import { describeWith } from './engine.js';
import { boxOf, canvasOf, find, press, ready, RELEASE } from './map-page.js';
import { until } from './page.js';

const TIMES = 200;
const bodies = new Map<string, Promise<string>>();

/** A transport of its own, so that nothing else on the page keeps what it fetched. */
function transport(): typeof globalThis.fetch {
  return async (input) => {
    const url = String(input);
    const body = bodies.get(url) ?? fetch(url).then((response) => response.text());
    bodies.set(url, body);
    return new Response(await body);
  };
}

/** Drills into Bolkerhorst, uses each of the tools, and gives what must be let go of afterwards. */
async function use(element: ZoRegionMap): Promise<WeakRef<object>[]> {
  await ready(element);
  await until(() => find(element, '.map-tools[role="group"]') !== null && canvasOf(element).width > 0, 'tools and a picture');
  const source = releaseSource(RELEASE, { fetch: element.fetch! });
  const home = (await source.outlines('gemeente'))!;
  boxOf(element).dispatchEvent(new PointerEvent('pointermove', { clientX: 100, clientY: 300 }));
  boxOf(element).dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, cancelable: true }));
  boxOf(element).dispatchEvent(new WheelEvent('wheel', { deltaY: -100 }));
  find(element, '.find input')!.dispatchEvent(new FocusEvent('focus'));
  find(element, '.periods')!.dispatchEvent(new PointerEvent('pointerenter'));
  find<HTMLButtonElement>(element, '.periods button')!.click();
  await press(element, 'Enter');
  await ready(element);
  const { codes } = (element as unknown as { currentAnswer: { outlines: { codes: string[] } } }).currentAnswer.outlines;
  const within = codes[0]!.replace(/^WK(\d{4}).*$/, 'GM$1');
  const inside = (await source.outlines('wijk', within))!;
  return [element, canvasOf(element), element.fetch!, home, inside].map((each) => new WeakRef(each));
}

/** From a task of its own: what lies on the stack could be taken for something that is still held. */
async function collectGarbage(): Promise<void> {
  if (globalThis.gc === undefined) throw new Error('Start Chromium with --js-flags=--expose-gc');
  await globalThis.gc({ type: 'major', execution: 'async' });
}

/** How many of each are still there when all garbage is gone. */
async function alive(refs: readonly WeakRef<object>[][]): Promise<number[]> {
  let counts: number[] = [];
  for (let i = 0; i < 20; i++) {
    // What a timer or a frame still holds is let go of first.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await collectGarbage();
    counts = refs[0]!.map((_, kind) => refs.filter((each) => each[kind]!.deref() !== undefined).length);
    if (counts.every((count) => count === 0)) break;
  }
  return counts;
}

function make(): ZoRegionMap {
  const element = document.createElement('zo-region-map');
  element.fetch = transport();
  const attributes = { release: RELEASE, indicator: 'woningen-meer-bezit', level: 'gemeente', drill: '' };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** On its own, so that no variable of a test holds the map. */
async function placeAndTakeAway(): Promise<WeakRef<object>[]> {
  const element = make();
  document.body.append(element);
  const refs = await use(element);
  element.remove();
  return refs;
}

describeWith('garbage that is collected when asked for', 'zo-region-map: what it leaves behind', () => {
  it(`is nothing, after ${TIMES} maps were placed, gone into and taken away`, async function () {
    this.timeout(120_000);
    const refs: WeakRef<object>[][] = [];
    for (let i = 0; i < TIMES; i++) refs.push(await placeAndTakeAway());
    expect(refs).to.have.length(TIMES);
    // Element, canvas, transport, outlines of the gemeenten, outlines of the wijken.
    expect(await alive(refs)).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it(`is nothing, after one map was placed, gone into and taken away ${TIMES} times with other figures each time`, async function () {
    this.timeout(120_000);
    const element = make();
    const refs: WeakRef<object>[][] = [];
    let sheets: number | undefined;
    for (let i = 0; i < TIMES; i++) {
      element.fetch = transport();
      element.setAttribute('level', 'provincie');
      element.setAttribute('level', 'gemeente');
      document.body.append(element);
      refs.push((await use(element)).slice(2));
      // By then all later parts have come, each with its styles.
      if (i === TIMES / 2) sheets = element.shadowRoot!.adoptedStyleSheets.length;
      element.remove();
    }
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.equal(sheets);
    // The last figures stay with the map.
    expect(await alive(refs.slice(0, -1))).to.deep.equal([0, 0, 0]);
  });
});
