import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { expectAccessible, textOf } from './element-contract.js';
import { itWith } from './engine.js';
import { boxOf, canvasOf, find, findAll, isPainted, placeMap, press, ready, recording, subheadingOf, textAt } from './map-page.js';
import { atRest, stateOf, until } from './page.js';

const sliderOf = (element: Element): HTMLInputElement => find<HTMLInputElement>(element, '.periods input')!;
const playOf = (element: Element): HTMLButtonElement => find<HTMLButtonElement>(element, '.periods button')!;

async function slideTo(element: ZoRegionMap, place: number): Promise<void> {
  sliderOf(element).value = String(place);
  sliderOf(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** A transport that holds the figures back until they are let go. */
function heldBack(): { readonly fetch: typeof globalThis.fetch; hold: boolean; readonly letGo: () => void } {
  let waiting: (() => void)[] = [];
  const transport = {
    hold: false,
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      if (transport.hold && String(input).includes('/tables/')) await new Promise<void>((resolve) => waiting.push(resolve));
      return fetch(input, init);
    },
    letGo: () => {
      for (const go of waiting) go();
      waiting = [];
      transport.hold = false;
    },
  };
  return transport;
}

/** All that a screen reader hears by itself, from now on. */
function listen(element: ZoRegionMap): { readonly said: string[]; readonly stop: () => void } {
  const said: string[] = [];
  const watch = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const inside = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>('[role="status"], [aria-live]');
      const added = [...addedNodes].filter((node) => node instanceof HTMLElement && node.matches('[role="status"], [aria-live]'));
      for (const node of [inside, ...added]) {
        const text = node?.textContent?.trim() ?? '';
        if (node instanceof HTMLElement && isHeard(node) && text !== said.at(-1)) said.push(text);
      }
    }
  });
  watch.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
  return { said, stop: () => watch.disconnect() };
}

function isHeard(node: HTMLElement): boolean {
  return node.checkVisibility({ visibilityProperty: true }) && node.textContent!.trim() !== '';
}

describe('zo-region-map: the period', () => {
  it('is a slider over the periods of the level, by pointer and keyboard', async () => {
    const element = await placeMap();
    const slider = sliderOf(element);
    expect([slider.min, slider.max, slider.value, slider.getAttribute('aria-valuetext')]).to.deep.equal(['0', '9', '9', '2025']);
    expect(slider.labels![0]!.textContent).to.equal('Periode');
    slider.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await ready(element);
    expect([element.period, slider.getAttribute('aria-valuetext'), textAt(element, '.periods strong')]).to.deep.equal([
      '2024',
      '2024',
      '2024',
    ]);
    expect(subheadingOf(element)).to.match(/· 2024 ·/);
    expect(element.shadowRoot!.activeElement === slider).to.equal(true);
    await sendKeys({ press: 'Home' });
    await ready(element);
    expect([element.period, subheadingOf(element)]).to.satisfy(([period, text]: string[]) => period === '2016' && text!.includes('2016'));
    await expectAccessible(element);
    element.period = '2020';
    await ready(element);
    expect(slider.value).to.equal('4');
  });

  it('speaks quarters as a reader does', async () => {
    const element = await placeMap({ indicator: 'drugsmeldingen' });
    await slideTo(element, 0);
    await ready(element);
    expect([element.period, sliderOf(element).getAttribute('aria-valuetext')]).to.deep.equal(['2016-Q1', '1e kwartaal 2016']);
  });

  it('keeps the picture until the next is there: no frame without one', async () => {
    const transport = heldBack();
    const element = await placeMap({ level: 'buurt' }, { fetch: transport.fetch });
    const before = canvasOf(element).toDataURL();
    transport.hold = true;
    let [frames, empty, isWatching] = [0, 0, true];
    const watch = (): void => {
      frames += 1;
      if (!isPainted(element)) empty += 1;
      if (isWatching) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    await slideTo(element, 0);
    expect(find(element, '.frame')!.getAttribute('aria-busy')).to.equal('true');
    expect([textAt(element, '.periods strong'), subheadingOf(element)]).to.satisfy(
      ([asked, shown]: string[]) => asked === '2022' && shown!.includes('2025'),
    );
    expect(isHeard(find(element, '.message-over')!)).to.equal(false);
    await until(() => isHeard(find(element, '.message-over')!), 'said that figures are coming, as they take their time');
    await until(() => frames > 5, 'frames');
    expect(canvasOf(element).toDataURL() === before).to.equal(true);
    transport.letGo();
    await ready(element);
    await until(() => canvasOf(element).toDataURL() !== before, 'another picture');
    expect(find(element, '.frame')!.getAttribute('aria-busy')).to.equal('false');
    await slideTo(element, 1);
    await ready(element);
    isWatching = false;
    expect(empty).to.equal(0);
  });

  it('shows the last period that is asked for, however fast the slider goes', async () => {
    const element = await placeMap({ level: 'buurt' });
    for (const place of [0, 1, 2, 3, 2, 1, 0, 2]) await slideTo(element, place);
    await ready(element);
    expect(subheadingOf(element)).to.match(/· 2024 ·/);
    const twin = await placeMap({ level: 'buurt', period: '2024' });
    expect(canvasOf(element).toDataURL() === canvasOf(twin).toDataURL()).to.equal(true);
  });

  it('fetches the neighbours once a person comes to the slider, and not before', async () => {
    const { fetch, take } = recording();
    const element = await placeMap({ level: 'buurt', period: '2023' }, { fetch });
    const asked: string[] = [];
    const tables = (): string[] => {
      asked.push(...take().filter((file) => /^tables\/.*buurt\.\d/.test(file)));
      return asked;
    };
    const slice = (period: string): string => `tables/woningen-meer-bezit/buurt.${period}`;
    await atRest(element);
    expect(tables()).to.deep.equal([slice('2023')]);
    find(element, '.periods')!.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => tables().length >= 3, 'the neighbours');
    expect(tables()).to.have.members(['2022', '2023', '2024'].map(slice));
    await slideTo(element, 2);
    await ready(element);
    await until(() => tables().length >= 4, 'the next neighbour');
    await slideTo(element, 3);
    await ready(element);
    await atRest(element);
    expect(tables()).to.have.members(['2022', '2023', '2024', '2025'].map(slice));
  });

  it('leaves no request behind that it made ahead', async () => {
    let waiting = 0;
    const element = await placeMap(
      { level: 'buurt', period: '2023' },
      {
        fetch: (input, init) => {
          if (!/buurt\.202[24]/.test(String(input))) return fetch(input, init);
          waiting += 1;
          return new Promise((_, reject) => {
            init!.signal!.addEventListener('abort', () => {
              waiting -= 1;
              reject(init!.signal!.reason as Error);
            });
          });
        },
      },
    );
    sliderOf(element).focus();
    await until(() => waiting === 2, 'two requests');
    element.remove();
    await until(() => waiting === 0, 'none left');
  });

  for (const reducedMotion of ['no-preference', 'reduce'] as const)
    itWith(
      'emulated media',
      `plays the periods to the newest and stops there, with motion ${reducedMotion}, and says only where it stopped`,
      async () => {
        await emulateMedia({ reducedMotion });
        const element = await placeMap({ level: 'buurt', within: 'GM9001', drill: '' });
        const { said, stop } = listen(element);
        expect(playOf(element).getAttribute('aria-label')).to.equal('Speel de periodes af');
        playOf(element).click();
        const seen: string[] = [];
        element.addEventListener('zo-load', () => seen.push(element.period!));
        await until(() => seen.length === 1, 'the first');
        expect(element.period).to.equal('2022');
        expect(playOf(element).getAttribute('aria-label')).to.equal('Pauzeer');
        await until(() => playOf(element).getAttribute('aria-label') === 'Speel de periodes af', 'the end');
        expect(seen).to.deep.equal(['2022', '2023', '2024', '2025']);
        expect(said).to.deep.equal(['2025']);
        stop();
        await emulateMedia({ reducedMotion: 'no-preference' });
      },
    );

  it('pauses when asked, and when a person takes the slider', async () => {
    const element = await placeMap();
    playOf(element).click();
    await until(() => element.period === '2016', 'playing');
    await element.updateComplete;
    const { said, stop } = listen(element);
    playOf(element).click();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect([element.period, said.at(-1)]).to.deep.equal(['2016', '2016']);
    stop();
    playOf(element).click();
    await until(() => element.period === '2017', 'playing on');
    await slideTo(element, 5);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(element.period).to.equal('2021');
    expect(playOf(element).getAttribute('aria-label')).to.equal('Speel de periodes af');
  });

  it('stops playing when it leaves the page', async () => {
    const element = await placeMap();
    playOf(element).click();
    await until(() => element.period === '2016', 'playing');
    await ready(element);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(element.period).to.equal('2016');
  });

  it('stops playing, and stays, when a period cannot be had', async () => {
    const element = await placeMap(
      { level: 'buurt', period: '2022' },
      { fetch: async (input, init) => (String(input).includes('buurt.2024') ? new Response('', { status: 500 }) : fetch(input, init)) },
    );
    playOf(element).click();
    await until(() => stateOf(element) === 'failed', 'failed');
    expect(playOf(element).getAttribute('aria-label')).to.equal('Speel de periodes af');
    await expectAccessible(element);
    await slideTo(element, 1);
    await ready(element);
    expect(subheadingOf(element)).to.match(/· 2023 ·/);
  });

  it('has the periods of the level that a person goes to, and playing ends there', async () => {
    const element = await placeMap({ drill: '', period: '2018' });
    expect(sliderOf(element).max).to.equal('9');
    playOf(element).click();
    await press(element, 'Enter');
    await ready(element);
    expect([sliderOf(element).max, textAt(element, '.periods strong')]).to.deep.equal(['3', '2025']);
    expect(playOf(element).getAttribute('aria-label')).to.equal('Speel de periodes af');
    await slideTo(element, 0);
    await ready(element);
    expect(subheadingOf(element)).to.match(/· 2022 ·/);
    await press(element, 'Escape');
    await ready(element);
    expect([sliderOf(element).max, textAt(element, '.periods strong')]).to.deep.equal(['9', '2022']);
  });

  it('is not there where there is one period, or where the page does not offer it; it is with the table', async () => {
    expect(findAll(await placeMap({ level: 'wijk', within: 'GM9001', indicator: 'vestigingen' }), '.periods').length).to.equal(0);
    expect(findAll(await placeMap({ tools: 'zoom find' }), '.periods').length).to.equal(0);
    const table = await placeMap({ view: 'table' });
    await slideTo(table, 0);
    await ready(table);
    expect(textOf(table)).to.match(/2016/);
    expect(boxOf(table) === null).to.equal(true);
  });
});
