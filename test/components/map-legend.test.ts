import { expect } from 'chai';
import '../../components/region-map/define.js';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { frames, place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';

describe('the legend of a map', () => {
  const map = async (attributes: Record<string, string> = {}): Promise<ZoRegionMap> => {
    const element = place('zo-region-map', { release: RELEASE, indicator: 'woningen-meer-bezit', level: 'gemeente', ...attributes });
    await until(() => stateOf(element) === 'ready', 'ready');
    await until(() => all(element, '.histogram').length === 1, 'with what comes later');
    await frames();
    return element;
  };

  it('shows the regions of a line that is pointed at or has the keyboard, and of none after it', async () => {
    const element = await map();
    expect(veiled(element)).to.equal(0);
    const [line] = lines(element);
    line!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(veiled(element)).to.be.greaterThan(0);
    all(element, '.legend')[0]!.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(veiled(element)).to.equal(0);
    line!.focus();
    await element.updateComplete;
    expect(veiled(element)).to.be.greaterThan(0);
    line!.blur();
    await element.updateComplete;
    expect(veiled(element)).to.equal(0);
  });

  it('keeps a line in sight that is pressed, with the names of its regions, until it is pressed again or Escape is', async () => {
    const element = await map();
    const line = lines(element)[1]!;
    line.click();
    await element.updateComplete;
    expect(line.getAttribute('aria-pressed')).to.equal('true');
    expect(veiled(element)).to.be.greaterThan(0);
    const count = Number.parseInt(line.querySelector('.count')!.textContent!, 10);
    expect(all(element, '.of-mark li')).to.have.length(count);
    line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await element.updateComplete;
    expect(line.getAttribute('aria-pressed')).to.equal('false');
    expect(all(element, '.of-mark')).to.have.length(0);
  });

  it('lets go of the line that was kept in sight when another measure is shown', async () => {
    const element = await map();
    lines(element).at(-1)!.click();
    await element.updateComplete;
    expect(veiled(element)).to.be.greaterThan(0);
    element.measure = 'verdict';
    await element.updateComplete;
    await frames();
    expect(all(element, '.legend [aria-pressed="true"]')).to.have.length(0);
    expect(veiled(element)).to.equal(0);
  });

  it('chooses the region of which the name is pressed', async () => {
    const element = await map();
    lines(element)[1]!.click();
    await element.updateComplete;
    const name = all<HTMLButtonElement>(element, '.of-mark button')[0]!;
    name.click();
    await element.updateComplete;
    expect(element.region).to.match(/^GM/);
    expect(name.getAttribute('aria-pressed')).to.equal('true');
    expect(element.shadowRoot!.querySelector('.summary')!.textContent).to.include(name.textContent!.trim());
  });

  it('has one stop of the tab key for all names, and arrows between them', async () => {
    const element = await map();
    const line = lines(element).find((each) => Number.parseInt(each.querySelector('.count')!.textContent!, 10) > 2)!;
    line.click();
    await element.updateComplete;
    const names = all<HTMLButtonElement>(element, '.of-mark button');
    names[0]!.focus();
    names[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(names[1]);
    expect(names.map((each) => each.tabIndex).filter((index) => index === 0)).to.have.length(1);
  });

  it('has its lines high enough to press, and no wider than a small screen', async () => {
    const element = await map();
    element.style.width = '320px';
    await frames();
    for (const line of lines(element)) expect(line.getBoundingClientRect().height).to.be.at.least(24);
    const { right } = element.getBoundingClientRect();
    for (const each of all(element, '.legend *, .histogram')) expect(each.getBoundingClientRect().right).to.be.at.most(right);
  });

  it('marks the reference at its class, in words', async () => {
    const element = await map();
    const [reference] = all(element, '.legend .reference');
    expect(reference!.textContent).to.match(/: \d+,\d%/);
    expect(reference!.closest('li')!.textContent).to.include('%');
  });

  it('has a histogram in the colours of the map, kept from screen readers', async () => {
    const element = await map();
    const bars = all<SVGElement>(element, '.histogram rect');
    expect(bars.length).to.be.greaterThan(1);
    const colours = new Set(all(element, '.legend .swatch:not(.hatch)').map((swatch) => getComputedStyle(swatch).color));
    for (const bar of bars) {
      expect(colours.has(getComputedStyle(bar).fill)).to.equal(true);
      expect(bar.getBoundingClientRect().width).to.be.greaterThan(1);
    }
    expect(all(element, '.histogram')[0]!.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('the measures of a map', () => {
  const map = async (attributes: Record<string, string>): Promise<ZoRegionMap> => {
    const element = place('zo-region-map', { release: RELEASE, indicator: 'drugsmisdrijven', level: 'gemeente', ...attributes });
    await until(() => stateOf(element) === 'ready', 'ready');
    await until(() => all<HTMLCanvasElement>(element, 'canvas')[0]?.width !== 300, 'drawn');
    await frames();
    return element;
  };
  const shown = (element: ZoRegionMap): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
  const figures = async (element: ZoRegionMap): Promise<string[]> => {
    element.view = 'table';
    await element.updateComplete;
    return all(element, 'tbody tr').map((row) => row.textContent!.replace(/\s+/g, ' '));
  };

  it('a change is between two periods, with what comes over a break in its own hatch', async () => {
    const element = await map({ measure: 'change', since: '2022' });
    expect(shown(element))
      .to.include('Verandering van 2022 naar 2025.')
      .and.match(/Door toeval alleen zou gemiddeld/);
    const [broken] = all(element, '.legend li').filter((line) => line.textContent!.includes('breuk in de reeks'));
    expect(broken!.querySelector('[data-hatch="break"]')).to.not.equal(null);
    const rows = await figures(element);
    expect(rows.filter((row) => row.includes('breuk in de reeks'))).to.have.length(1);
    expect(rows.some((row) => /[+-]\d+,\d/.test(row))).to.equal(true);
  });

  it('a change from a period that is not there is a failure that names it', async () => {
    const element = place('zo-region-map', {
      release: RELEASE,
      indicator: 'drugsmisdrijven',
      level: 'gemeente',
      measure: 'change',
      since: '1900',
    });
    await until(() => stateOf(element) === 'failed', 'failed');
    expect(shown(element)).to.include('1900');
  });

  it('smoothed colours are said to be so, and leave every figure as it is', async () => {
    const [plain, smoothed] = [await map({ level: 'buurt' }), await map({ level: 'buurt', smoothed: '' })];
    expect(shown(smoothed)).to.include('De kleuren zijn afgevlakt, de cijfers niet.');
    expect(shown(plain)).to.not.include('afgevlakt');
    const countsOf = (element: ZoRegionMap): string[] => all(element, '.legend .count').map((count) => count.textContent!);
    expect(countsOf(smoothed)).to.not.deep.equal(countsOf(plain));
    expect(await figures(smoothed)).to.deep.equal(await figures(plain));
  });
});

function all<T extends Element = HTMLElement>(element: ZoRegionMap, selector: string): T[] {
  return [...element.shadowRoot!.querySelectorAll<T>(selector)];
}

function lines(element: ZoRegionMap): HTMLButtonElement[] {
  return all<HTMLButtonElement>(element, '.legend button');
}

/** Pixels that the veil covers. */
function veiled(element: ZoRegionMap): number {
  const [veil] = all<HTMLCanvasElement>(element, '.veil');
  if (veil === undefined) return 0;
  const { data } = veil.getContext('2d')!.getImageData(0, 0, veil.width, veil.height);
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) count++;
  return count;
}
