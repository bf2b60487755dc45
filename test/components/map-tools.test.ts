import { expect } from 'chai';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { expectAccessible } from './element-contract.js';
import { boxOf, find, findAll, isPainted, placeMap, ready, RELEASE, textAt } from './map-page.js';
import { frames, place, until } from './page.js';

/** Where the parts of the figure are, from the top of the element. */
function layoutOf(element: Element): Record<string, number> {
  const { top } = element.getBoundingClientRect();
  const parts = { map: '.map-box', legend: '.legend', caveat: '.caveat', controls: '.map-tools' };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, find(element, part)!.getBoundingClientRect().top - top]));
}

describe('zo-region-map: its tools', () => {
  for (const width of [900, 320])
    for (const attributes of [{}, { drill: '' }, { tools: 'zoom' }, { tools: 'period' }, { tools: 'none' }] as Record<string, string>[])
      it(`come after the first picture and move nothing, at ${width} pixels with ${JSON.stringify(attributes)}`, async () => {
        const parent = document.createElement('div');
        parent.style.width = `${width}px`;
        document.body.append(parent);
        const element = place<ZoRegionMap>('zo-region-map', {}, parent);
        const loaded = new Promise((resolve) => element.addEventListener('zo-load', resolve, { once: true }));
        const all = { release: RELEASE, indicator: 'woningen-meer-bezit', level: 'gemeente', ...attributes };
        for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
        await loaded;
        await element.updateComplete;
        const hasTools = (): boolean => find(element, '.map-tools[role="group"]') !== null;
        expect(hasTools(), 'tools before the first picture').to.equal(false);
        // Until they are there, this is what a person sees.
        let before = layoutOf(element);
        await until(() => {
          if (!hasTools()) before = layoutOf(element);
          return hasTools() && isPainted(element);
        }, 'tools');
        await frames();
        const after = layoutOf(element);
        for (const part of width > 700 ? ['controls', 'map', 'caveat'] : ['controls', 'map'])
          expect(after[part], part).to.be.closeTo(before[part]!, 1);
      });

  it('keep the map where it is when less is said above it, and give that room back to a wider map', async () => {
    const parent = document.createElement('div');
    parent.style.width = '300px';
    document.body.append(parent);
    const element = await placeMap({}, { parent });
    const { map } = layoutOf(element);
    element.region = 'GM9001';
    await ready(element);
    await frames();
    expect(layoutOf(element).map).to.equal(map);
    const summary = find(element, '.summary')!;
    const textHeight = (): number => {
      const range = document.createRange();
      range.selectNodeContents(summary);
      return range.getBoundingClientRect().height;
    };
    expect(summary.offsetHeight - textHeight(), 'room that less takes').to.be.greaterThan(15);
    parent.style.width = '700px';
    await until(() => summary.offsetHeight - textHeight() < 15, 'no more room than is needed');
  });

  it('are what the page asks for', async () => {
    const element = await placeMap({ drill: '' });
    const shown = (): string[] => ['.find', '.periods', '.zoom', '.crumbs'].filter((part) => find(element, part) !== null);
    expect(shown()).to.deep.equal(['.find', '.periods', '.zoom', '.crumbs']);
    for (const [tools, parts] of [
      ['find', ['.find', '.crumbs']],
      ['zoom period', ['.periods', '.zoom', '.crumbs']],
      ['none', ['.crumbs']],
      ['', ['.find', '.periods', '.zoom', '.crumbs']],
    ] as const) {
      element.setAttribute('tools', tools);
      await element.updateComplete;
      expect(shown(), tools).to.deep.equal(parts);
    }
    element.drill = undefined as never;
    await ready(element);
    expect(shown()).to.deep.equal(['.find', '.periods', '.zoom']);
  });

  it('are reached in the order in which they stand: place, search, period, map, zoom', async () => {
    const element = await placeMap({ drill: '', region: 'GM9001' });
    const stops = findAll(element, '*').filter((each) => each.tabIndex >= 0 && each.checkVisibility());
    const order = stops.map((stop) => stop.closest('.find, .periods, .view-choice, .map-box, .map-foot, .legend')?.className ?? '');
    expect([...new Set(order)].filter(Boolean)).to.deep.equal(['find', 'periods', 'view-choice', 'map-box', 'map-foot', 'legend']);
    for (const stop of findAll(element, '.map-tools *, .map-foot *').filter((each) => each.tabIndex >= 0)) {
      const { width, height } = stop.getBoundingClientRect();
      expect(Math.min(width, height), stop.outerHTML).to.be.at.least(24);
    }
  });

  for (const scheme of ['light', 'dark'])
    for (const lang of ['nl', 'en'])
      it(`have no accessibility violation when they are open, ${scheme}, ${lang}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        const element = await placeMap({ drill: '', region: 'GM9001', lang });
        const field = find<HTMLInputElement>(element, '.find input')!;
        field.focus();
        field.value = 'bolker';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await until(() => findAll(element, '.find [role="option"]').length > 3, 'options');
        boxOf(element).dispatchEvent(new WheelEvent('wheel', { deltaY: 10, cancelable: true }));
        await element.updateComplete;
        expect(find(element, '.zoom-hint') === null).to.equal(false);
        await expectAccessible(element);
        const texts = findAll(element, '.map-tools, .map-foot, #map-help')
          .map((each) => each.textContent)
          .join(' ');
        expect(texts).to.match(lang === 'nl' ? /Zoek op naam of code/ : /Search|name or code/);
        if (lang === 'en') expect(`${texts} ${textAt(element, '.zoom-hint')}`).to.not.match(/\b(Bekijk|Vergroot|Periode|Houd|Kies)\b/);
      });
});
