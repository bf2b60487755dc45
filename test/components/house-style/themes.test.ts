import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../components/define.js';
import { isWhole } from '../../case-counts.js';
import { ELEMENTS } from '../../states/elements.js';
import { HOUSE_STYLES, type HouseStyle } from '../../states/house-styles.js';
import { NARROW, RELEASE, type ElementState } from '../../states/state.js';
import { backgroundOf, contrast } from '../accessibility/colours.js';
import { leastDistance } from '../colour-blindness.js';
import { showState } from '../accessibility/show-state.js';
import { expectAccessible } from '../element-contract.js';
import { itWith } from '../engine.js';
import { frames, place } from '../page.js';

const OWN_DATA = 'code;controles\nGM9001;12\nGM9002;3\nGM0000;9\n';
const READY: readonly ElementState[] = [
  ...ELEMENTS.map(({ stem, tag, attributes, complete = '.state-ready .ways' }) => ({
    name: stem,
    tag,
    attributes: { release: RELEASE, ...attributes },
    shows: complete,
  })),
  { name: 'local-data', tag: 'zo-local-data', attributes: { level: 'gemeente' }, ownData: OWN_DATA, shows: 'select' },
];
/** Marks that are read without a label each stand on the background; a hatch stands on what is under it. */
const MARKS = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'reference', 'sequential-high', 'border', 'focus'];

HOUSE_STYLES.forEach((house, turn) => {
  // In `npm test` a third of the elements in each, every element in at least three.
  const shown = READY.filter((_, place) => isWhole || place % 3 === turn % 3);
  describe(`house style: ${house.name}`, () => {
    let putOff: () => void;
    before(async () => (putOff = await putOn(house)));
    after(() => putOff());

    for (const state of shown)
      it(state.name, async () => {
        const before = performance.getEntriesByType('resource').length;
        const element = await showState(state);
        expectTakenOver(element, house);
        expectContrast(element);
        await expectAccessible(element);
        const loaded = performance.getEntriesByType('resource').slice(before) as PerformanceResourceTiming[];
        expect(
          loaded.filter(({ name, initiatorType }) => /img|css|font/.test(initiatorType) || /\.(woff2?|css|png|svg)/.test(name)),
        ).to.deep.equal([]);
      });

    it('fits at 400% and with text of 200%', async () => {
      for (const state of shown)
        for (const [width, text] of [
          [NARROW, '100%'],
          [2 * NARROW, '200%'],
        ] as const) {
          document.documentElement.style.fontSize = text;
          const element = await showState({ ...state, width });
          await frames();
          expect(element.scrollWidth, `${state.name} at ${width}`).to.be.at.most(element.clientWidth + 1);
          element.parentElement!.remove();
        }
      document.documentElement.style.fontSize = '';
    });

    itWith('emulated media', 'gives way to the colours of a reader', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const element = await showState(shown[0]!);
        const forced = shownAs('CanvasText');
        for (const token of ['text', 'border', 'series-1']) expect(tokenOf(element, token), token).to.equal(forced);
        expect(tokenOf(element, 'background')).to.equal(shownAs('Canvas'));
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });
  });
});

/** As a page does: sheets in its head, a class, and the font of the house on its body. */
async function putOn({ sheets, bridge, class: className, scheme, own }: HouseStyle): Promise<() => void> {
  const paths = [...sheets.map((sheet) => `/node_modules/${sheet}`), ...(bridge === undefined ? [] : [`/docs/house-styles/${bridge}`])];
  const links = paths.map((href) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  const loaded = links.map((link) => new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject })));
  document.head.append(...links);
  await Promise.all(loaded);
  const page = document.createElement('style');
  page.textContent = own === undefined ? '' : `body{font-family:var(${own.font});background:var(${own.background})}`;
  if (own === undefined) page.textContent = `:root{color-scheme:${scheme};background:Canvas}`;
  document.head.append(page);
  document.documentElement.className = className;
  return () => {
    for (const sheet of [...links, page]) sheet.remove();
    document.documentElement.className = '';
  };
}

function expectTakenOver(element: HTMLElement, { own, scheme }: HouseStyle): void {
  const root = element.shadowRoot!;
  const body = getComputedStyle(document.body);
  for (const text of root.querySelectorAll('p, button, summary, td, th'))
    expect(getComputedStyle(text).fontFamily).to.equal(body.fontFamily);
  expect(shownAs('light-dark(rgb(1, 1, 1), rgb(2, 2, 2))')).to.equal(scheme === 'light' ? 'rgb(1, 1, 1)' : 'rgb(2, 2, 2)');
  if (own === undefined) return;
  for (const part of ['text', 'background', 'action', 'border', 'focus'] as const) {
    expect(body.getPropertyValue(own[part]), `${own[part]} in the package`).not.to.equal('');
    expect(tokenOf(element, part), part).to.equal(shownAs(`var(${own[part]})`));
  }
  expect(getComputedStyle(root.querySelector('.frame, .local-data')!).color).to.equal(shownAs(`var(${own.text})`));
  const button = root.querySelector<HTMLElement>('button')!;
  button.focus();
  expect(getComputedStyle(button).outlineColor).to.equal(shownAs(`var(${own.focus})`));
  button.blur();
  const link = root.querySelector('summary');
  if (link !== null) expect(getComputedStyle(link).color).to.equal(shownAs(`var(${own.action})`));
}

function expectContrast(element: HTMLElement): void {
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  let seen = 0;
  while (texts.nextNode()) {
    const holder = texts.currentNode.parentElement;
    if (holder === null || holder.matches('style, svg *, option') || texts.currentNode.textContent!.trim() === '') continue;
    if (!holder.checkVisibility({ visibilityProperty: true }) || holder.closest('[aria-disabled="true"]') !== null) continue;
    seen += 1;
    const ratio = contrast(getComputedStyle(holder).color, backgroundOf(holder));
    expect(ratio, `${holder.className} “${holder.textContent}”`).to.be.at.least(4.5);
  }
  expect(seen).to.be.at.least(3);
  const background = tokenOf(element, 'background');
  for (const token of MARKS) expect(contrast(tokenOf(element, token), background), `${token} on the background`).to.be.at.least(3);
  expect(contrast(tokenOf(element, 'hatch'), tokenOf(element, 'absent')), 'hatch').to.be.at.least(3);
  // What is low on both is no contrast to what is beside the map, but another colour.
  if (element.localName === 'zo-branch-overlay')
    expect(leastDistance([tokenOf(element, 'overlay-low'), background]).usual, 'both low').to.be.at.least(0.04);
  expect(contrast(tokenOf(element, 'sequential-low'), tokenOf(element, 'sequential-high')), 'ends of a map').to.be.at.least(3);
}

/** What a token became in an element. */
function tokenOf(element: HTMLElement, name: string): string {
  const probe = document.createElement('span');
  element.shadowRoot!.append(probe);
  probe.style.color = `var(--_${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** A colour as the browser writes it, on the page. */
function shownAs(colour: string): string {
  const probe = place<HTMLElement>('span', {});
  probe.style.color = 'rgb(1 2 3)';
  probe.style.color = colour;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
