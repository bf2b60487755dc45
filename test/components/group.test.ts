import { expect } from 'chai';
import '../../components/define.js';
import { ZoGroup } from '../../components/group/group.js';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
const MAP = { indicator: 'drugsmisdrijven', level: 'gemeente' };

describe('zo-group', () => {
  it('gives its elements the release that they lack', async () => {
    const group = place('zo-group', { release: RELEASE });
    const element = await ready(place('zo-region-map', MAP, group));
    expect(element.release).to.equal(undefined);
    expect(element.hasAttribute('release')).to.equal(false);
  });

  it('lets a region that is chosen in one be followed by the others, and be let go', async () => {
    const group = place('zo-group', { release: RELEASE });
    const map = await ready(place('zo-region-map', MAP, group));
    const table = await ready(place('zo-region-map', { ...MAP, view: 'table' }, group));
    const chosen = await chooseWithKeys(map);
    await until(() => chosenRow(table) === chosen, 'row chosen in the table');
    expect(group.region).to.equal(chosen);
    expect(group.getAttribute('region')).to.equal(chosen);
    expect(textOf(table)).to.include(`${nameIn(table, chosen)}: `);
    expect(table.region, 'the group keeps it').to.equal(undefined);
    await chooseWithKeys(map);
    await until(() => chosenRow(table) === undefined, 'no row chosen');
    expect(group.region).to.equal(undefined);
  });

  it('lets every kind of element follow', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'GM9001' });
    const map = await ready(place('zo-region-map', { ...MAP, view: 'table' }, group));
    const trend = await ready(place('zo-trend-line', { indicator: 'drugsmisdrijven', view: 'table' }, group));
    const branches = await ready(place('zo-branch-concentration', { indicator: 'vestigingen', view: 'table' }, group));
    const benchmark = await ready(place('zo-benchmark-table', { indicator: 'drugsmisdrijven', reference: 'g36', view: 'table' }, group));
    const first = nameIn(map, 'GM9001');
    for (const element of [trend, branches, benchmark])
      await until(() => textOf(element).includes(first), `${element.localName} with ${first}`);
    group.region = 'GM9002';
    const second = nameIn(map, 'GM9002');
    expect(second).to.not.equal(first);
    for (const element of [map, trend, branches, benchmark]) {
      await until(
        () => stateOf(element) === 'ready' && textOf(element).includes(second),
        () => `${element.localName} with ${second}: ${textOf(element)}`,
      );
      expect(element.region).to.equal(undefined);
    }
  });

  it('gives the period that they lack', async () => {
    const group = place('zo-group', { release: RELEASE, period: '2023' });
    const element = await ready(place('zo-region-map', MAP, group));
    expect(textOf(element)).to.include('· 2023 ·');
    group.period = '2022';
    await until(() => stateOf(element) === 'ready' && textOf(element).includes('· 2022 ·'), 'the next period');
    group.removeAttribute('period');
    await until(() => stateOf(element) === 'ready' && !/· 202[23] ·/.test(textOf(element)), 'the newest period');
  });

  it('gives way to what an element has itself', async () => {
    const group = place('zo-group', { release: '/nowhere/releases.json', region: 'GM9001', period: '2023' });
    const own = { release: RELEASE, region: 'GM9002', period: '2022', view: 'table' };
    const element = await ready(place('zo-region-map', { ...MAP, ...own }, group));
    expect(textOf(element)).to.include('· 2022 ·');
    expect(chosenRow(element)).to.equal('GM9002');
    group.region = 'GM9003';
    await settled(element);
    expect(chosenRow(element)).to.equal('GM9002');
  });

  it('lets an element with a region of its own keep and tell what is chosen in it', async () => {
    const group = place('zo-group', { release: RELEASE });
    const map = await ready(place('zo-region-map', { ...MAP, region: 'GM9002' }, group));
    await until(() => map.shadowRoot!.querySelector('.zoom') !== null, 'with its tools: the arrows are among them');
    map.shadowRoot!.querySelector<HTMLElement>('.map-box')!.focus();
    press(map, 'ArrowDown');
    press(map, 'ArrowRight');
    const chosen = await chooseWithKeys(map);
    expect(chosen).to.not.equal('GM9002');
    expect(map.region).to.equal(chosen);
    expect(group.region).to.equal(chosen);
  });

  it('takes in elements that come later, and those deep inside', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'GM9002' });
    await settled(group);
    const section = document.createElement('section');
    group.append(section);
    const element = await ready(place('zo-region-map', { ...MAP, view: 'table' }, section));
    expect(chosenRow(element)).to.equal('GM9002');
  });

  it('reaches elements inside the shadow root of another component', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'GM9002' });
    const host = document.createElement('div');
    group.append(host);
    const inner = document.createElement('zo-region-map');
    for (const [name, value] of Object.entries({ ...MAP, view: 'table' })) inner.setAttribute(name, value);
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(chosenRow(await ready(inner))).to.equal('GM9002');
  });

  it('takes in elements that were there before it was defined', async () => {
    // In a page of its own, where nothing is defined yet.
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { document: inner } = frame.contentWindow as Window;
    inner.body.innerHTML = `<zo-group release="${RELEASE}" region="GM9002"><zo-region-map indicator="drugsmisdrijven" level="gemeente" view="table"></zo-region-map></zo-group>`;
    const element = inner.querySelector('zo-region-map') as ZoRegionMap;
    await load(inner, '/components/region-map/define.ts');
    await until(() => stateOf(element) === 'idle', 'idle: the group is not yet one');
    await load(inner, '/components/group/define.ts');
    await until(() => stateOf(element) === 'ready', 'ready');
    expect(chosenRow(element)).to.equal('GM9002');
  });

  it('is followed no more by an element that leaves it', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'GM9002' });
    const other = place('zo-group', { release: RELEASE, region: 'GM9003' });
    const element = await ready(place('zo-region-map', { ...MAP, view: 'table' }, group));
    other.append(element);
    await until(() => chosenRow(element) === 'GM9003', 'the other group followed');
    group.region = 'GM9001';
    await settled(element);
    expect(chosenRow(element)).to.equal('GM9003');
    document.body.append(element);
    await until(() => stateOf(element) === 'idle', 'idle without a release');
  });

  it('holds no listener of an element that left, however often it came and went', async () => {
    const group = place('zo-group', { release: RELEASE });
    const listeners = countListeners(group);
    const element = place('zo-region-map', MAP, group);
    expect(listeners()).to.equal(1);
    for (let i = 0; i < 5; i++) {
      element.remove();
      expect(listeners()).to.equal(0);
      group.append(element);
      expect(listeners()).to.equal(1);
    }
  });

  it('is a block, or whatever the page makes of it', () => {
    const group = place('zo-group', {});
    expect(getComputedStyle(group).display).to.equal('block');
    group.hidden = true;
    expect(getComputedStyle(group).display).to.equal('none');
  });

  it('draws nothing and stops no event', async () => {
    const group = place('zo-group', { release: RELEASE });
    const heard: string[] = [];
    document.body.addEventListener('zo-select', (event) => heard.push(event.detail.code ?? ''), { once: true });
    const chosen = await chooseWithKeys(await ready(place('zo-region-map', MAP, group)));
    expect(heard).to.deep.equal([chosen]);
    expect(group.shadowRoot!.textContent!.trim()).to.equal('');
    expect(group).to.be.instanceOf(ZoGroup);
  });
});

type Placed = HTMLElement & { readonly region?: string; readonly release?: string; readonly updateComplete: Promise<boolean> };

async function ready<T extends Placed>(element: T): Promise<T> {
  await until(
    () => stateOf(element) === 'ready',
    () => `${element.localName} ready, but ${stateOf(element)}: ${textOf(element)}`,
  );
  return element;
}

/** Waits until what was changed has been followed. */
async function settled(element: Placed): Promise<void> {
  await element.updateComplete;
  await frames();
}

function press(map: ZoRegionMap, key: string): void {
  map.shadowRoot!.querySelector('.map-box')!.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
}

/** Chooses the region that the keyboard is at, or lets go of it. */
async function chooseWithKeys(map: ZoRegionMap): Promise<string> {
  await until(() => (map.shadowRoot!.querySelector('canvas')?.width ?? 0) > 300, 'drawn');
  let code = '';
  map.addEventListener('zo-select', (event) => (code = event.detail.code ?? ''), { once: true });
  press(map, 'Enter');
  await settled(map);
  return code;
}

/** Code of the row in focus; undefined when there is none. */
function chosenRow(element: Element): string | undefined {
  return element.shadowRoot!.querySelector<HTMLElement>('tr.chosen')?.dataset['code'];
}

/** Name of a region, in an element that shows its table. */
function nameIn(element: Element, code: string): string {
  return element.shadowRoot!.querySelector(`tr[data-code="${code}"] th`)!.textContent!;
}

async function load(page: Document, source: string): Promise<void> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL(source, location.href).href;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  page.head.append(script);
  await loaded;
}

/** How many listeners an object holds that came after this was called. */
function countListeners(target: EventTarget): () => number {
  let count = 0;
  const { addEventListener, removeEventListener } = target;
  Object.assign(target, {
    addEventListener: (...args: Parameters<typeof addEventListener>) => (count++, addEventListener.apply(target, args)),
    removeEventListener: (...args: Parameters<typeof removeEventListener>) => (count--, removeEventListener.apply(target, args)),
  });
  return () => count;
}
