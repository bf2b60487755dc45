import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../components/define.js';
import { STATES_OF_EVERY_ELEMENT } from '../../states/every-element.js';
import { STATES_OF_ONE_ELEMENT } from '../../states/own-states.js';
import { backgroundAround, backgroundOf, contrast } from './colours.js';
import { buttonsAround, controlsIn, focused, stopsBetween } from './keyboard-path.js';
import { has } from '../engine.js';
import { until } from '../page.js';
import { showState } from './show-state.js';

/** States that differ in what the keyboard can reach. */
const WALKED = [
  ...STATES_OF_EVERY_ELEMENT.filter(({ name }) => /: (ready|as a table|not found|with (its explanation|the ways).*)$/.test(name)),
  ...STATES_OF_ONE_ELEMENT.filter(({ name }) => /funnel|side by side$|kept|gone into|with steps|with a file$|chart each/.test(name)),
];

/** In elements of which some controls come after the figure, one of these. */
const LATER: Readonly<Record<string, string>> = {
  'zo-region-map': '#find-input',
  'zo-branch-overlay': '#find-input',
  'zo-trend-line': 'select',
};

describe('the keyboard', () => {
  for (const state of WALKED)
    it(`reaches all of ${state.name}, sees where it is, and is never trapped`, async () => {
      const element = await showState(state);
      const later = LATER[state.tag];
      if (later !== undefined)
        await until(() => element.shadowRoot!.querySelector(`${later}, .state-failed`) instanceof Element, 'what comes later');
      const [before, after] = buttonsAround();
      const unseen: string[] = [];
      const there = await stopsBetween(before, after, 'forward', (stop) => {
        if (!isSeen(stop)) unseen.push(describeStop(stop));
      });
      expect(there, 'Tab arrives behind the element').to.not.equal(undefined);
      expect(unseen, 'stops where it is not seen').to.deep.equal([]);
      // One of a list of buttons is a stop, from which the arrow keys lead to the others.
      const missed = controlsIn(element).filter((control) => control.tabIndex >= 0 && !there!.includes(control));
      expect(missed.map(describeStop), 'out of reach').to.deep.equal([]);
      // The way back needs Shift, which stays down.
      if (has('a key that stays down'))
        expect((await stopsBetween(after, before, 'back'))?.toReversed(), 'Shift+Tab goes the same way back').to.deep.equal(there);
      for (const stop of there!.filter((each) => each instanceof HTMLButtonElement)) await expectWalk(stop);
    });
});

/** Buttons that Tab passes are reached from the one beside them. */
async function expectWalk(stop: HTMLElement): Promise<void> {
  const list = stop.closest('ul, table');
  const others = [...(list?.querySelectorAll<HTMLElement>('button[tabindex="-1"]') ?? [])];
  if (list === null || others.length === 0) return;
  const reached = new Set<HTMLElement>([stop]);
  for (const from of reached)
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      if (others.every((other) => reached.has(other))) return;
      from.focus();
      await sendKeys({ press: key });
      reached.add(focused() as HTMLElement);
    }
  expect(others.filter((other) => !reached.has(other)).map(describeStop), 'not reached with arrow keys').to.deep.equal([]);
}

/** Whether it has an outline that differs enough from what is behind it, both as the page is and in the dark. */
function isSeen(stop: Element): boolean {
  return ['light', 'dark'].every((scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(stop);
    // An outline stands on what it lies over: outside a stop, or within it.
    const under = parseFloat(outlineOffset) >= 0 ? backgroundAround(stop) : backgroundOf(stop);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && contrast(outlineColor, under) >= 3;
  });
}

function describeStop(stop: Element): string {
  return `${stop.localName}.${stop.className} "${(stop.getAttribute('aria-label') ?? stop.textContent ?? '').trim().slice(0, 30)}"`;
}
