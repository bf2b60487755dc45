import { expect } from 'chai';
import '../../components/branch-overlay/define.js';
import '../../components/region-map/define.js';
import type { ZoBranchOverlay } from '../../components/branch-overlay/branch-overlay.js';
import type { SelectDetail } from '../../components/shared/events.js';
import { releaseSource } from '../../src/sources/release-source.js';
import { elementContract, expectAccessible, textOf } from './element-contract.js';
import { leastDistance } from './colour-blindness.js';
import { frames, place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
const ATTRIBUTES = { indicator: 'vestigingen', level: 'gemeente', branches: '4932 56' };

// The map, its three buttons, its legend, the points, the order of the list and the list.
elementContract({ tag: 'zo-branch-overlay', attributes: ATTRIBUTES, empty: { within: 'GM9001' }, tabStops: 8 });

describe('zo-branch-overlay', () => {
  const shown = async (attributes: Record<string, string> = {}): Promise<ZoBranchOverlay> => {
    const element = place('zo-branch-overlay', { release: RELEASE, ...ATTRIBUTES, ...attributes });
    await until(() => stateOf(element) === 'ready', `ready, but ${textOf(element)}`);
    await until(() => element.shadowRoot!.querySelector('.over') !== null, 'points');
    await frames();
    return element;
  };

  it('paints every pair of classes that occurs in the colour of its cell in the legend', async () => {
    const element = await shown();
    const painted = coloursOf(root(element).querySelector('canvas')!);
    const cells = [...root(element).querySelectorAll<HTMLElement>('.pairs td[data-mark]')].filter((cell) => numberIn(cell) > 0);
    expect(cells.length).to.be.greaterThan(4);
    for (const cell of cells)
      expect(painted.has(rgb(getComputedStyle(cell.querySelector('.swatch')!).color)), cell.textContent!).to.equal(true);
  });

  it('counts in its legend every region that its table has', async () => {
    const element = await shown();
    const counted = [...root(element).querySelectorAll('.pairs td[data-mark]')].reduce((sum, cell) => sum + numberIn(cell), 0);
    element.view = 'table';
    await element.updateComplete;
    expect(root(element).querySelectorAll('tbody tr')).to.have.length(counted);
  });

  it('marks the region of a point on the map and in the list, and says its figures', async () => {
    const element = await shown();
    const row = root(element).querySelector<HTMLElement>('.row-list [role="option"]')!;
    const name = row.firstElementChild!.textContent!;
    for (const point of pointsOf(element)) if ((await nameAt(element, point)) === name) break;
    expect(root(element).querySelector('.map-box .pointed')).to.not.equal(null);
    expect(row.classList.contains('pointed')).to.equal(true);
    expect(root(element).querySelector('.scatter-box .tooltip')!.textContent).to.include(name).and.include('(hoog)');
  });

  it('marks the point of a region on the map', async () => {
    const element = await shown();
    const box = root(element).querySelector('.map-box')!;
    const { x, y, width, height } = box.getBoundingClientRect();
    for (let at = 0.2; at < 0.8 && root(element).querySelector('.over > .pointed') === null; at += 0.05) {
      box.dispatchEvent(new PointerEvent('pointermove', { clientX: x + at * width, clientY: y + height / 2 }));
      await element.updateComplete;
    }
    expect(root(element).querySelector('.over > .pointed')).to.not.equal(null);
  });

  it('walks along the points with the arrow keys and chooses with Enter, for map, points and list', async () => {
    const element = await shown();
    const chosen: SelectDetail[] = [];
    element.addEventListener('zo-select', ({ detail }) => chosen.push(detail));
    const box = root(element).querySelector<HTMLElement>('.scatter-box')!;
    box.focus();
    await element.updateComplete;
    const visited = new Set<string>();
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ArrowDown']) {
      await press(element, box, key);
      visited.add(box.querySelector('[role="option"]')!.textContent!.trim());
    }
    expect(visited.size).to.be.greaterThan(2);
    await press(element, box, 'Enter');
    expect(chosen[0]!.code).to.match(/^GM/);
    expect(element.region).to.equal(chosen[0]!.code);
    expect(box.querySelector('[role="option"]')!.getAttribute('aria-selected')).to.equal('true');
    expect(root(element).querySelector('.map-box .chosen')).to.not.equal(null);
    expect(root(element).querySelector('.over > .chosen')).to.not.equal(null);
    expect(textOf(element)).to.include(`${chosen[0]!.name}: Taxi’s:`);
    await press(element, box, 'Escape');
    expect(element.region).to.equal(undefined);
  });

  it('lists the regions high on both by name, and by a figure when asked', async () => {
    const element = await shown({ level: 'wijk' });
    const columnOf = (column: number): string[] =>
      [...root(element).querySelectorAll('.row-list [role="option"]')].map((row) => row.children[column]!.lastChild!.textContent!);
    const byName = columnOf(0);
    expect(byName.length).to.be.greaterThan(5);
    expect(byName).to.deep.equal([...byName].sort(new Intl.Collator('nl-NL', { numeric: true }).compare));
    const select = root(element).querySelector('select')!;
    select.value = 'second';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const figures = columnOf(2).map((text) => Number(text.replace(',', '.')));
    expect(figures).to.deep.equal([...figures].sort((a, b) => b - a));
  });

  it('walks through the list and chooses a region', async () => {
    const element = await shown({ level: 'wijk' });
    const list = root(element).querySelector<HTMLElement>('.row-list')!;
    list.focus();
    await press(element, list, 'ArrowDown', 'End', 'Home', 'ArrowDown', ' ');
    const rows = list.querySelectorAll('[role="option"]');
    expect(list.getAttribute('aria-activedescendant')).to.equal(rows[1]!.id);
    expect(rows[1]!.getAttribute('aria-selected')).to.equal('true');
    await expectAccessible(element);
  });

  it('veils all other regions while a cell of the legend is pointed at', async () => {
    const element = await shown();
    const isVeiled = (): boolean => {
      const veil = root(element).querySelector<HTMLCanvasElement>('.veil');
      return veil !== null && coloursOf(veil, true).size > 0;
    };
    expect(isVeiled()).to.equal(false);
    root(element)
      .querySelector('.pairs td[data-mark]')!
      .dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await frames();
    expect(isVeiled()).to.equal(true);
    root(element).querySelector('.overlay-legend > div')!.dispatchEvent(new PointerEvent('pointerleave'));
    await frames();
    expect(isVeiled()).to.equal(false);
  });

  it('has one stop of the tab key in its legend, goes through it with the arrows, and lists the regions of a cell that is pressed', async () => {
    const element = await shown();
    const cells = [...root(element).querySelectorAll<HTMLElement>('.pairs button')];
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    cells[0]!.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp'])
      root(element).activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    // Across the highest row: both high.
    expect(root(element).activeElement).to.equal(cells[2]);
    cells[2]!.click();
    await until(() => root(element).querySelector('.of-mark') !== null, 'names');
    const listed = [...root(element).querySelectorAll('.of-mark li')].map((name) => name.textContent!.trim());
    const high = [...root(element).querySelectorAll('.row-list [role="option"]')].map((row) => row.firstElementChild!.textContent);
    expect(listed).to.deep.equal(high);
    await expectAccessible(element);
    root(element).activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await element.updateComplete;
    expect(root(element).querySelector('.of-mark')).to.equal(null);
  });

  it('paints points where there are hundreds, in the figures of the host', async () => {
    const { codes } = await releaseSource(new URL(RELEASE, location.href).href).regions('buurt');
    const values = Float64Array.from({ length: 2 * codes.length }, (_, i) => (i * 7919) % 100);
    const element = place('zo-branch-overlay', { ...ATTRIBUTES, level: 'buurt' });
    element.table = {
      indicator: 'vestigingen',
      level: 'buurt',
      codes,
      periods: ['2025'],
      categories: ['4932', '56'],
      columns: { value: { values, status: new Uint8Array(values.length) } },
    };
    element.release = RELEASE;
    await until(() => root(element).querySelector<HTMLCanvasElement>('.points') !== null, 'a canvas');
    await frames();
    const painted = coloursOf(root(element).querySelector('.points')!);
    const cell = root(element).querySelector<HTMLElement>('.pairs td[data-mark="8"] .swatch')!;
    expect(painted.has(rgb(getComputedStyle(cell).color))).to.equal(true);
    expect(pointsOf(element)).to.have.length(0);
  });

  it('asks for two different branches', async () => {
    const element = place('zo-branch-overlay', { ...ATTRIBUTES, release: RELEASE, branches: '56 56' });
    await until(() => stateOf(element) === 'idle', 'idle');
    expect(textOf(element)).to.include('Kies twee verschillende branches.');
  });

  it('gives the correlation within groups, and goes by verdict when asked', async () => {
    const element = await shown({ peers: 'grootte-2', by: 'verdict' });
    expect(textOf(element))
      .to.match(/Binnen de groep .+ is de rangcorrelatie -?\d,\d\d, over 1\d gemeenten\./)
      .and.include('niet te onderscheiden');
  });

  it('fits in 320 pixels', async () => {
    document.body.style.width = '304px';
    const element = await shown();
    expect(element.scrollWidth).to.be.at.most(304);
    for (const part of root(element).querySelectorAll('.pairs, .scatter-box svg, .row-list'))
      expect(part.getBoundingClientRect().right, part.className.toString()).to.be.at.most(element.getBoundingClientRect().right);
    document.body.style.width = '';
  });

  it('keeps the words of its legend whole in 320 pixels, and within it', async () => {
    document.body.style.width = '304px';
    const element = await shown({ by: 'verdict' });
    const legend = root(element).querySelector('.pairs')!;
    expect(legend.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
    const words = [...legend.querySelectorAll('th')].flatMap((header) => {
      const text = [...header.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '')!;
      return [...text.textContent!.matchAll(/\S+/g)].map(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return { word, lines: range.getClientRects().length };
      });
    });
    expect(words.map(({ word }) => word)).to.include('onderscheiden');
    expect(words.filter(({ lines }) => lines !== 1)).to.deep.equal([]);
    document.body.style.width = '';
  });

  for (const scheme of ['light', 'dark'])
    it(`has nine colours that every eye tells apart, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const element = await shown();
      const colours = [...root(element).querySelectorAll('.pairs .swatch:not(.hatch)')].map((swatch) => getComputedStyle(swatch).color);
      expect(colours).to.have.length(9);
      for (const [sight, distance] of Object.entries(leastDistance(colours))) expect(distance, sight).to.be.greaterThan(0.1);
    });
});

describe('zo-region-map with branch-overlay', () => {
  it('lays the branches over each other on its map, and takes them off again', async () => {
    const element = place('zo-region-map', {
      release: RELEASE,
      indicator: 'vestigingen',
      level: 'gemeente',
      branch: '56',
      'branch-overlay': '4932 56',
    });
    await until(() => stateOf(element) === 'ready', 'ready');
    expect(root(element).querySelectorAll('.pairs td[data-mark]')).to.have.length(9);
    expect(textOf(element)).to.include('niets over een oorzaak').and.include('Zonder samenhang');
    element.removeAttribute('branch-overlay');
    await until(() => stateOf(element) === 'ready' && root(element).querySelector('.pairs') === null, 'a plain map');
    expect(textOf(element)).to.not.include('niets over een oorzaak');
    expect(root(element).querySelectorAll('.legend li').length).to.be.greaterThan(1);
  });
});

function root(element: Element): ShadowRoot {
  return element.shadowRoot!;
}

function numberIn(cell: Element): number {
  return Number(cell.querySelector('.count')!.textContent);
}

function pointsOf(element: Element): SVGCircleElement[] {
  return [...root(element).querySelectorAll<SVGCircleElement>('.point')];
}

function pointAt(point: SVGCircleElement): void {
  const { x, y, width, height } = point.getBoundingClientRect();
  point
    .closest('.scatter-box')!
    .dispatchEvent(new PointerEvent('pointermove', { clientX: x + width / 2, clientY: y + height / 2, bubbles: true }));
}

/** Name of the region of a point. */
async function nameAt(element: ZoBranchOverlay, point: SVGCircleElement): Promise<string> {
  pointAt(point);
  await element.updateComplete;
  return root(element).querySelector('.scatter-box .tooltip strong')!.textContent!;
}

async function press(element: ZoBranchOverlay, target: HTMLElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    await element.updateComplete;
  }
}

/** Colours of a canvas, as `r,g,b`. */
function coloursOf(canvas: HTMLCanvasElement, anyOpacity = false): Set<string> {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const found = new Set<string>();
  for (let i = 0; i < data.length; i += 4)
    if (data[i + 3] === 255 || (anyOpacity && data[i + 3]! > 0)) found.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
  return found;
}

/** A CSS colour as a canvas paints it. */
function rgb(colour: string): string {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].join();
}
