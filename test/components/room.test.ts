import { expect } from 'chai';
import '../../components/define.js';
import { ELEMENTS } from '../states/elements.js';
import { textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';

/** What stands around an element in a page, and how wide it then is of 800 pixels: all of them, what is left of them, or what its content asks. */
const SURROUNDINGS: readonly (readonly [name: string, html: string, width: 'all' | 'left' | 'asked'])[] = [
  ['a block', '<div></div>', 'all'],
  ['a row', '<div style="display: flex"></div>', 'all'],
  [
    'a row that wraps, as of WordPress',
    '<div style="display: flex; flex-wrap: wrap; align-items: center; gap: 8px"><p>Ernaast</p></div>',
    'all',
  ],
  ['a column that is centred', '<div style="display: flex; flex-direction: column; align-items: center"></div>', 'all'],
  ['a grid that begins left', '<div style="display: grid; justify-items: start"></div>', 'all'],
  ['a row with a text of half', '<div style="display: flex"><p style="flex: 0 0 400px; margin: 0">Ernaast</p></div>', 'left'],
  ['half a grid', '<div style="display: grid; grid-template-columns: 1fr 1fr"><p>Ernaast</p></div>', 'left'],
  ['a float', '<div style="float: left"></div>', 'asked'],
  ['what is as wide as its content', '<div style="width: fit-content"></div>', 'asked'],
  ['an inline block', '<div style="display: inline-block"></div>', 'asked'],
];
/** The least that a telephone is wide, with some room of the page itself. */
const NARROW = 320;

describe('an element in a page', () => {
  for (const { tag, attributes } of ELEMENTS)
    it(`is as wide as there is room, and never next to nothing: ${tag}`, async () => {
      const page = place('div', {});
      page.style.width = '800px';
      page.innerHTML = SURROUNDINGS.map(([, html]) => html).join('');
      const elements = [...page.children].map((parent) =>
        place<HTMLElement>(tag, { release: '/releases/releases.json', ...attributes }, parent),
      );
      for (const element of elements)
        await until(
          () => stateOf(element) === 'ready',
          () => `ready, but ${stateOf(element)}: ${textOf(element)}`,
        );
      await frames();
      SURROUNDINGS.forEach(([name, , width], i) => {
        const found = elements[i]!.getBoundingClientRect().width;
        if (width === 'all') expect(found, name).to.equal(800);
        else if (width === 'left') expect(found, name).to.equal(400);
        else expect(found, name).to.be.within(NARROW * 0.8, NARROW * 0.95);
      });
      page.style.width = `${NARROW}px`;
      await frames();
      SURROUNDINGS.forEach(([name, , width], i) => {
        if (width !== 'left') expect(elements[i]!.getBoundingClientRect().width, `${name}, narrow`).to.be.at.most(NARROW);
      });
    });

  it('is as wide as it is in a group that stands in a row', async () => {
    const row = place('div', { style: 'display: flex; width: 800px' });
    const group = place('zo-group', { release: '/releases/releases.json' }, row);
    const element = place<HTMLElement>('zo-trend-line', { indicator: 'drugsmisdrijven', region: 'GM9001' }, group);
    await until(() => stateOf(element) === 'ready', 'a figure');
    expect(element.getBoundingClientRect().width).to.equal(800);
  });

  it('keeps the margins that a page gives it', async () => {
    const box = place('div', { style: 'width: 800px' });
    const element = place<HTMLElement>(
      'zo-trend-line',
      { style: 'margin: 0 20px', release: '/releases/releases.json', indicator: 'drugsmisdrijven', region: 'GM9001' },
      box,
    );
    await until(() => stateOf(element) === 'ready', 'a figure');
    expect(element.getBoundingClientRect().width).to.equal(760);
  });

  it('reads from left to right on a page from right to left, as its language does', async () => {
    const page = place('div', { dir: 'rtl' });
    for (const { tag, attributes } of ELEMENTS) {
      const element = place<HTMLElement>(tag, { release: '/releases/releases.json', ...attributes }, page);
      await until(() => stateOf(element) === 'ready', 'a figure');
      expect(getComputedStyle(element.shadowRoot!.querySelector('.figure')!).direction, tag).to.equal('ltr');
    }
  });
});
