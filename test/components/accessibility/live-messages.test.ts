import { sendKeys, emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../components/define.js';
import { ELEMENTS } from '../../states/elements.js';
import { RELEASE, type ShownElement } from '../../states/state.js';
import { frames, stateOf, until } from '../page.js';
import { showState } from './show-state.js';

const WALKED = ELEMENTS.filter(({ walked }) => walked !== undefined);
const shown = ({ stem, tag, attributes, complete = '.ways' }: ShownElement): Promise<HTMLElement> =>
  showState({ name: stem, tag, attributes: { release: RELEASE, ...attributes }, shows: complete });

const KEYS = ['ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight'];

describe('what is said aloud', () => {
  for (const each of WALKED)
    it(`is one thing at a time when somebody hurries through ${each.stem}: what the keyboard is at`, async () => {
      const element = await shown(each);
      const said = listenTo(element);
      const box = element.shadowRoot!.querySelector<HTMLElement>(each.walked!)!;
      box.focus();
      const heard = new Set<string>();
      for (let i = 0; i < 20; i++) {
        await sendKeys({ press: KEYS[i % KEYS.length]! });
        await frames(1);
        const id = box.getAttribute('aria-activedescendant');
        if (id !== null) heard.add(element.shadowRoot!.getElementById(id)!.textContent!.trim());
      }
      expect(heard.size, 'points read out').to.be.greaterThan(1);
      for (const text of heard) expect(text).to.not.equal('');
      expect(said(), 'messages besides').to.deep.equal([]);
    });

  it('is one message when the slider is drawn over ten periods, and then no more than one a release', async () => {
    const element = await shown(ELEMENTS[0]!);
    const slider = element.shadowRoot!.querySelector<HTMLInputElement>('#period')!;
    const said = listenTo(element);
    slider.focus();
    for (let i = 0; i < 8; i++) await sendKeys({ press: 'ArrowLeft' });
    await until(() => stateOf(element) === 'ready', 'the last period');
    await frames();
    expect(slider.getAttribute('aria-valuetext')).to.equal('2017');
    expect(new Set(said()).size, said().join(' | ')).to.be.at.most(2);
  });

  it('is what was found when somebody types, once', async () => {
    const element = await shown(ELEMENTS[0]!);
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('#find-input')!;
    const said = listenTo(element);
    field.focus();
    await sendKeys({ type: 'bolker' });
    await until(() => said().some((text) => text !== ''), 'what was found');
    await frames(30);
    expect(said().length, said().join(' | ')).to.be.at.most(2);
  });

  it('is that figures are being fetched, and why they are not there', async () => {
    const waiting = await showState({
      name: 'waiting',
      tag: 'zo-trend-line',
      attributes: { ...ELEMENTS[3]!.attributes, release: '/faults/stalled/releases.json' },
      shows: '.state-loading',
    });
    expect(waiting.shadowRoot!.querySelector('[role="status"]')!.textContent!.trim()).to.not.equal('');
    expect(waiting.shadowRoot!.querySelector('.frame')!.getAttribute('aria-busy')).to.equal('true');
    const failed = await showState({
      name: 'failed',
      tag: 'zo-trend-line',
      attributes: { ...ELEMENTS[3]!.attributes, release: '/faults/gone/releases.json' },
      shows: '.state-failed',
    });
    expect(failed.shadowRoot!.querySelector('[role="alert"]')!.textContent!.trim()).to.not.equal('');
  });
});

describe('nothing moves', () => {
  for (const each of ELEMENTS)
    it(`in ${each.stem} for who asked for less motion, nor flashes`, async () => {
      // Where the engine cannot be told, nothing may move for anybody.
      const told = await emulateMedia({ reducedMotion: 'reduce' }).then(
        () => true,
        () => false,
      );
      const element = await shown(each);
      const moving = element.shadowRoot!.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 100);
      expect(moving.map((animation) => String((animation.effect as KeyframeEffect).target?.className))).to.deep.equal([]);
      if (told) await emulateMedia({ reducedMotion: 'no-preference' });
    });
});

/** Notes every text that a live region gets from now on. */
function listenTo(element: Element): () => readonly string[] {
  const said: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [role="alert"], [aria-live]');
      const text = region?.textContent?.trim() ?? '';
      if (region !== null && region !== undefined && text !== said.at(-1) && text !== '') said.push(text);
    }
  });
  observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
  return () => said;
}
