import { sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../components/define.js';
import { ELEMENTS } from '../../states/elements.js';
import { STATES_OF_ONE_ELEMENT } from '../../states/own-states.js';
import { RELEASE, type ShownElement } from '../../states/state.js';
import { has } from '../engine.js';
import { frames, place, stateOf, until } from '../page.js';
import { buttonsAround, controlsIn, focused, stopsBetween } from './keyboard-path.js';
import { showState } from './show-state.js';
import { choicesIn, nameOf } from './what-is-shown.js';

const PORTRAIT = { width: 390, height: 844 };
const LANDSCAPE = { width: 844, height: 390 };
const USUAL = { width: 800, height: 600 };
/** Where nothing of an element is. */
const CORNER: [number, number] = [1, 1];

/** An element with all that comes a moment after its figure. */
async function shown(each: ShownElement, width = 700): Promise<HTMLElement> {
  const { stem, tag, attributes, complete = '.ways', showsActions = false } = each;
  const element = await showState({ name: stem, tag, attributes: { release: RELEASE, ...attributes }, width, shows: complete });
  const later = ['.ways', ...(showsActions ? [] : ['.what-to-do']), ...(LATER[stem] ?? [])];
  await until(
    () => later.every((selector) => find(element, selector) !== null),
    () => `${later.join(', ')} in ${stem}`,
  );
  return element;
}
const LATER: Readonly<Record<string, readonly string[]>> = { 'branch-overlay': ['#find-input'], 'trend-line': ['select'] };
const find = (element: Element, selector: string): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>(selector);

function needsMouse(this: Mocha.Context): void {
  if (!has('a mouse, and a window that can be turned')) this.skip();
}

describe('a screen can be held as one likes', () => {
  before(needsMouse);
  afterEach(() => setViewport(USUAL));

  for (const each of ELEMENTS)
    it(`upright and on its side ${each.stem} has the same to see and to do, and fits`, async () => {
      await setViewport(PORTRAIT);
      const element = await shown(each, PORTRAIT.width);
      const surroundings = element.parentElement!;
      const seen: { readonly names: string[]; readonly text: string }[] = [];
      for (const { width, height } of [PORTRAIT, LANDSCAPE]) {
        await setViewport({ width, height });
        surroundings.style.width = '100%';
        await until(
          () => innerWidth === width && matchMedia(`(orientation: ${width < height ? 'portrait' : 'landscape'})`).matches,
          'turned',
        );
        await frames();
        expect(element.scrollWidth, `at ${width}`).to.be.at.most(element.clientWidth);
        expect(find(element, '[part=figure]')!.checkVisibility()).to.equal(true);
        seen.push({ names: controlsIn(element).map(nameOf), text: find(element, '[part=summary]')!.textContent!.trim() });
      }
      expect(seen[0]!.names.length).to.be.greaterThan(2);
      expect(seen[1]).to.deep.equal(seen[0]);
    });
});

describe('a press that is let go elsewhere does nothing', () => {
  before(needsMouse);
  for (const each of ELEMENTS)
    it(`in ${each.stem}, and one that is let go where it was does`, async () => {
      const element = await shown(each);
      let told = 0;
      element.addEventListener('zo-select', () => (told += 1));
      const before = choicesIn(element);
      const targets = [
        '.view-choice button:last-child',
        '.ways > summary',
        '.explanation > summary',
        '.legend button',
        each.walked ?? 'a[href]',
      ];
      const pressed = targets.flatMap((selector) => find(element, selector) ?? []);
      expect(pressed.length).to.be.greaterThan(2);
      for (const target of pressed) {
        await pressAt(target);
        expect(choicesIn(element), `${nameOf(target)}, pressed`).to.equal(before);
        await sendMouse({ type: 'move', position: CORNER });
        await sendMouse({ type: 'up' });
        await frames();
        expect(choicesIn(element), `${nameOf(target)}, let go elsewhere`).to.equal(before);
      }
      expect(told).to.equal(0);
      await pressAt(find(element, '.ways > summary')!);
      await sendMouse({ type: 'up' });
      await until(() => choicesIn(element) !== before, 'what a press does');
    });
});

describe('what can be dragged can be pressed', () => {
  before(needsMouse);
  it('an enlarged map is moved with buttons to where the mouse brings it', async () => {
    const element = await shown(ELEMENTS[0]!);
    const button = (name: string): HTMLElement | null => find(element, `.map-foot button[aria-label="${name}"]`);
    const canEast = (): boolean => button('Naar het oosten')!.getAttribute('aria-disabled') === 'false';
    const picture = (): string => (find(element, 'canvas') as HTMLCanvasElement).toDataURL();
    expect(button('Naar het oosten')).to.equal(null);
    button('Vergroot')!.click();
    await until(() => button('Naar het oosten') instanceof HTMLElement && canEast(), 'buttons to move it');
    const box = find(element, '.map-box')!;
    for (let turn = 0; turn < 3 && canEast(); turn++) {
      await pressAt(box);
      const { left, top, width, height } = box.getBoundingClientRect();
      for (const part of [0.4, 0.05])
        await sendMouse({ type: 'move', position: [Math.round(left + part * width), Math.round(top + height / 2)] });
      await sendMouse({ type: 'up' });
      await frames();
    }
    expect(canEast(), 'the mouse brings it to its end').to.equal(false);
    await sendMouse({ type: 'move', position: CORNER });
    await until(() => find(element, '.stage')!.style.transform === '', 'a crisp picture');
    const dragged = picture();
    button('Naar het westen')!.click();
    await until(() => canEast() && picture() !== dragged, 'another picture');
    for (let turn = 0; turn < 3 && canEast(); turn++) {
      button('Naar het oosten')!.click();
      await frames();
    }
    await until(() => picture() === dragged, 'the same picture');
  });

  it('a file is chosen with a button, and the period by a press beside the handle', async () => {
    const file = await showState(STATES_OF_ONE_ELEMENT.find(({ name }) => name === 'local-data: before a file')!);
    const field = find(file, 'input[type="file"]')!;
    expect(field.checkVisibility()).to.equal(true);
    const element = await shown(ELEMENTS[0]!);
    const slider = find(element, '#period') as HTMLInputElement;
    const before = slider.value;
    slider.scrollIntoView({ block: 'center' });
    await frames();
    const { x, y, width, height } = slider.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await until(() => slider.value !== before && stateOf(element) === 'ready', 'another period');
  });
});

describe('focus and a choice do only what one expects', () => {
  for (const each of ELEMENTS)
    it(`focus alone changes nothing in ${each.stem}`, async () => {
      const element = await shown(each);
      let told = 0;
      for (const event of ['zo-select', 'zo-load'] as const) element.addEventListener(event, () => (told += 1));
      const [address, opened, before] = [location.href, history.length, choicesIn(element)];
      const [first, last] = buttonsAround();
      const stops = await stopsBetween(first, last, 'forward', () => expect(choicesIn(element)).to.equal(before));
      expect(stops!.length).to.be.greaterThan(2);
      expect([location.href, history.length, told]).to.deep.equal([address, opened, 0]);
    });

  for (const each of ELEMENTS)
    it(`a choice in ${each.stem} leaves the focus and the page where they are`, async () => {
      const element = await shown(each);
      const [address, opened] = [location.href, history.length];
      // The table comes last: with it goes what can be chosen of the drawing.
      const names = controlsIn(element)
        .filter(isChoice)
        .sort((one, other) => Number(one.matches('.view-choice *')) - Number(other.matches('.view-choice *')))
        .map(nameOf);
      for (const name of names) {
        const control = controlsIn(element).find((other) => isChoice(other) && nameOf(other) === name)!;
        const before = choicesIn(element);
        control.focus();
        if (control instanceof HTMLSelectElement) choose(control);
        else control.click();
        await until(
          () => choicesIn(element) !== before && stateOf(element) !== 'loading',
          () => `what is chosen with ${name}`,
        );
        expect(nameOf(focused()!), 'the focus').to.equal(name);
      }
      expect(names.length).to.be.greaterThan(1);
      expect([location.href, history.length]).to.deep.equal([address, opened]);
    });
});

describe('what does the same is called the same', () => {
  const PARTS = ['.view-choice', '.view-choice button:last-child', '.explanation > summary', '.ways > summary', '.what-to-do > summary'];

  it('in every element', async () => {
    const names = new Map(PARTS.map((part): [string, string[]] => [part, []]));
    for (const each of ELEMENTS) {
      const element = await shown(each);
      for (const part of PARTS) {
        const found = find(element, part);
        if (found !== null) names.get(part)!.push(part === '.view-choice' ? found.getAttribute('aria-label')! : nameOf(found));
      }
    }
    for (const [part, all] of names) {
      expect(all.length, part).to.be.greaterThan(4);
      expect([...new Set(all)], part).to.have.length(1);
    }
  });
});

describe('what goes wrong says what to do', () => {
  it('to try again, which then works', async () => {
    const element = place('zo-trend-line', ELEMENTS[3]!.attributes);
    let isDown = true;
    element.fetch = (address, init) => (isDown ? Promise.reject(new TypeError('no network')) : fetch(address, init));
    element.setAttribute('release', RELEASE);
    await until(() => stateOf(element) === 'failed', 'a failure');
    const retry = find(element, '[role=alert] button')!;
    expect(retry.textContent!.trim()).to.equal('Probeer opnieuw');
    isDown = false;
    retry.click();
    await until(() => stateOf(element) === 'ready', 'figures');
  });

  for (const [what, name, says] of [
    ['a search that finds nothing', 'region-map: with no region found', /^Er is geen gebied gevonden met deze naam of code\.$/],
    ['a file that has no figures', 'local-data: with a file that cannot be read', /Er zijn codes en cijfers nodig\.$/],
  ] as const)
    it(`what is asked for, after ${what}`, async () => {
      const state = STATES_OF_ONE_ELEMENT.find((each) => each.name === name)!;
      const element = await showState(state);
      const message = state.shows.startsWith('[role') ? state.shows : '.find-found p';
      expect(find(element, message)!.textContent!.trim()).to.match(says);
    });
});

async function pressAt(target: HTMLElement): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  await frames();
  const { x, y, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await sendMouse({ type: 'down' });
  await frames();
}

function isChoice(control: Element): boolean {
  return control instanceof HTMLSelectElement || control.matches('.view-choice button[aria-pressed="false"], .ways > summary');
}

function choose(select: HTMLSelectElement): void {
  select.selectedIndex = select.selectedIndex === 0 ? 1 : 0;
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}
