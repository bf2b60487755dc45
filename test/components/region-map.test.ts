import { expect } from 'chai';
import '../../components/region-map/define.js';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import type { SelectDetail } from '../../components/shared/events.js';
import { elementContract, textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';

elementContract({
  tag: 'zo-region-map',
  attributes: { indicator: 'woningen-meer-bezit', level: 'gemeente' },
  empty: { within: 'GM9001' },
  tabStops: 5,
});

describe('zo-region-map', () => {
  const map = async (attributes: Record<string, string> = {}): Promise<ZoRegionMap> => {
    const element = place('zo-region-map', { release: RELEASE, indicator: 'woningen-meer-bezit', level: 'gemeente', ...attributes });
    await until(() => stateOf(element) === 'ready', 'ready');
    await until(() => element.shadowRoot!.querySelector('canvas') === null || canvasOf(element).width > 300, 'drawn');
    await frames();
    return element;
  };

  it('paints every class of the legend in the colour of its swatch', async () => {
    const element = await map();
    const painted = coloursOf(canvasOf(element));
    const swatches = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.legend .swatch:not(.hatch)')];
    expect(swatches.length).to.be.within(2, 5);
    for (const swatch of swatches) expect(painted.has(rgb(getComputedStyle(swatch).color)), swatch.className).to.equal(true);
  });

  it('paints anew in the colours of a house style that changes', async () => {
    const element = await map();
    element.style.setProperty('--zo-color-sequential-low', 'rgb(255, 250, 200)');
    element.style.setProperty('--zo-color-sequential-high', 'rgb(120, 0, 90)');
    await until(() => coloursOf(canvasOf(element)).has('120,0,90'), 'new colours on the canvas');
  });

  it('shows the region under the pointer, by name and figure', async () => {
    const element = await map();
    const tooltip = pointAtSome(element);
    await element.updateComplete;
    const shown = tooltip();
    expect(shown).to.match(/\d/);
    expect(element.shadowRoot!.querySelector('.overlay .pointed')).to.not.equal(null);
  });

  it('chooses the region that is clicked, tells the page and lets go when clicked again', async () => {
    const element = await map();
    const chosen: SelectDetail[] = [];
    element.addEventListener('zo-select', (event) => chosen.push(event.detail));
    clickSome(element);
    await element.updateComplete;
    expect(chosen).to.have.length(1);
    expect(chosen[0]!.code).to.match(/^GM/);
    expect(chosen[0]!.level).to.equal('gemeente');
    expect(element.region).to.equal(chosen[0]!.code);
    expect(textOf(element)).to.include(chosen[0]!.name);
    clickSome(element);
    expect(chosen[1]!.code).to.equal(null);
    expect(element.region).to.equal(undefined);
  });

  it('walks to neighbours with the arrow keys and chooses with Enter', async () => {
    const element = await map();
    await until(() => element.shadowRoot!.querySelector('.zoom') !== null, 'with its tools');
    const box = element.shadowRoot!.querySelector<HTMLElement>('.map-box')!;
    box.focus();
    await element.updateComplete;
    const visited = new Set([optionOf(element)]);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      box.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await element.updateComplete;
      visited.add(optionOf(element));
    }
    expect(visited.size).to.be.greaterThan(2);
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    await element.updateComplete;
    expect(element.region).to.match(/^GM/);
    expect(element.shadowRoot!.querySelector('[role="option"]')!.getAttribute('aria-selected')).to.equal('true');
  });

  it('lets go of a region that is not on the map', async () => {
    const element = place('zo-region-map', { indicator: 'woningen-meer-bezit', level: 'gemeente', region: 'GM9001' });
    element.fetch = withoutOutline('GM9001');
    element.release = RELEASE;
    await until(() => textOf(element).includes('1 gemeente staat niet op de kaart'), 'said');
    await until(() => canvasOf(element).width > 300, 'drawn');
    const chosen: SelectDetail[] = [];
    element.addEventListener('zo-select', (event) => chosen.push(event.detail));
    element.shadowRoot!.querySelector('.map-box')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await element.updateComplete;
    expect(chosen.map(({ code }) => code)).to.deep.equal([null]);
    expect(element.region).to.equal(undefined);
  });

  it('leaves keys that are not its own to the page', async () => {
    const element = await map();
    const event = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true });
    element.shadowRoot!.querySelector('.map-box')!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('has in its table every region of its map, with the text that the map shows', async () => {
    const element = await map();
    const shown = pointAtSome(element);
    await element.updateComplete;
    const [name, text] = [element.shadowRoot!.querySelector('.tooltip strong')!.textContent!, shown()];
    element.view = 'table';
    await element.updateComplete;
    const row = [...element.shadowRoot!.querySelectorAll('tbody tr')].find((each) => each.firstElementChild!.textContent === name)!;
    expect(`${name}${row.children[1]!.textContent}`).to.equal(text);
  });

  it('keeps a number out of reach where a figure is withheld', async () => {
    const element = await map({ level: 'buurt', within: 'GM9001', view: 'table' });
    const withheld = [...element.shadowRoot!.querySelectorAll('tbody tr')].filter((row) => row.textContent!.includes('onderdrukt'));
    expect(withheld.length).to.be.greaterThan(0);
    for (const row of withheld)
      expect([...row.children].slice(1).map((cell) => cell.textContent!.trim())).to.deep.equal(['onderdrukt', 'onderdrukt']);
  });

  it('gives each kind of absence its own entry with a hatch, only when it occurs', async () => {
    const element = await map({ level: 'buurt', within: 'GM9001' });
    const entries = [...element.shadowRoot!.querySelectorAll('.legend li')].filter((entry) => entry.querySelector('.hatch') !== null);
    expect(entries.map((entry) => entry.textContent)).to.satisfy((texts: string[]) => texts.some((text) => text.includes('onderdrukt')));
    for (const entry of entries) expect(entry.textContent).to.match(/[1-9]\d* buurt/);
  });

  for (const classification of ['quantile', 'natural', 'equal'])
    it(`counts every region once in a legend by ${classification}`, async () => {
      const element = await map({ classification, classes: '4' });
      const counts = [...element.shadowRoot!.querySelectorAll('.legend .count')].map((count) => Number.parseInt(count.textContent!, 10));
      element.view = 'table';
      await element.updateComplete;
      const rows = element.shadowRoot!.querySelectorAll('tbody tr').length;
      expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(rows);
    });

  it('uses given limits', async () => {
    const element = await map({ limits: '0.05 0.1' });
    const labels = [...element.shadowRoot!.querySelectorAll('.legend li')].map((entry) => entry.textContent!.replace(/\s+/g, ' ').trim());
    expect(labels.slice(0, 3).join(' | ')).to.match(/tot 5,0%.*\| 5,0% tot 10,0%.*\| 10,0% tot/);
  });

  it('sorts and searches its table', async () => {
    const element = await map({ view: 'table' });
    const texts = (): string[] => [...element.shadowRoot!.querySelectorAll('tbody th')].map((cell) => cell.textContent!);
    element.shadowRoot!.querySelectorAll<HTMLButtonElement>('thead button')[0]!.click();
    await element.updateComplete;
    const rising = texts();
    expect(rising).to.deep.equal([...rising].sort(new Intl.Collator('nl').compare));
    element.shadowRoot!.querySelectorAll<HTMLButtonElement>('thead button')[0]!.click();
    await element.updateComplete;
    expect(texts()).to.deep.equal([...rising].reverse());
    expect(element.shadowRoot!.querySelector('thead th')!.getAttribute('aria-sort')).to.equal('descending');
  });

  it('goes from one choice to the next without a flash and ends in the last', async () => {
    const element = await map();
    element.level = 'provincie';
    element.level = 'gemeente';
    element.indicator = 'drugsmisdrijven';
    element.level = 'provincie';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.frame')!.getAttribute('aria-busy')).to.equal('true');
    expect(element.shadowRoot!.querySelector('canvas')).to.not.equal(null);
    await until(() => stateOf(element) === 'ready', 'ready again');
    expect(textOf(element)).to.include('alle provincies · 2025');
  });
});

/** A transport that takes one region out of the boundaries, of a release that has them as TopoJSON only. */
function withoutOutline(code: string): typeof globalThis.fetch {
  return async (input, { integrity: _dropped, ...init } = {}) => {
    const text = await (await fetch(input, init)).text();
    if (String(input).endsWith('/release.json')) return new Response(text.replaceAll('"packed":', '"unknown":'));
    if (!String(input).includes('/geometry/')) return new Response(text);
    const topology = JSON.parse(text) as { objects: Record<string, { geometries: { id: string }[] }> };
    for (const layer of Object.values(topology.objects)) layer.geometries = layer.geometries.filter(({ id }) => id !== code);
    return new Response(JSON.stringify(topology));
  };
}

function canvasOf(element: Element): HTMLCanvasElement {
  return element.shadowRoot!.querySelector('canvas')!;
}

function optionOf(element: Element): string {
  const box = element.shadowRoot!.querySelector('.map-box')!;
  return element.shadowRoot!.querySelector(`#${CSS.escape(box.getAttribute('aria-activedescendant')!)}`)!.textContent!.trim();
}

/** A place on the map with a region: the first painted pixel from the middle to the right. */
function someRegion(element: Element): { clientX: number; clientY: number } {
  const canvas = canvasOf(element);
  const box = canvas.getBoundingClientRect();
  const { data } = canvas.getContext('2d')!.getImageData(0, Math.round(canvas.height / 2), canvas.width, 1);
  for (let x = Math.round(canvas.width / 2); x < canvas.width; x++)
    if (data[4 * x + 3]! === 255) return { clientX: box.x + ((x + 4) / canvas.width) * box.width, clientY: box.y + box.height / 2 };
  throw new Error('nothing is painted');
}

function pointAtSome(element: Element): () => string {
  const box = element.shadowRoot!.querySelector('.map-box')!;
  box.dispatchEvent(new PointerEvent('pointermove', someRegion(element)));
  return () => element.shadowRoot!.querySelector('.tooltip')!.textContent!.trim();
}

function clickSome(element: Element): void {
  element.shadowRoot!.querySelector('.map-box')!.dispatchEvent(new MouseEvent('click', someRegion(element)));
}

function coloursOf(canvas: HTMLCanvasElement): Set<string> {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Set<string>();
  for (let i = 0; i < data.length; i += 4) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
  return colours;
}

/** A CSS colour as the canvas paints it. */
function rgb(colour: string): string {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(',');
}
