import { expect } from 'chai';
import '../../components/define.js';
import { cases } from '../case-counts.js';
import { textOf } from './element-contract.js';
import { describeWith } from './engine.js';
import { stateOf, until } from './page.js';

const TIMES = cases(200, { share: 8 });
const RELEASE = '/releases/releases.json';

const ELEMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'zo-region-map': { indicator: 'drugsmisdrijven', level: 'gemeente' },
  'zo-trend-line': { indicator: 'drugsmisdrijven', region: 'GM9001' },
  'zo-branch-concentration': { indicator: 'vestigingen', region: 'GM9001' },
  'zo-branch-overlay': { indicator: 'vestigingen', level: 'gemeente', branches: '4932 56' },
  'zo-benchmark-table': { region: 'GM9001' },
  'zo-indicator-profile': { indicator: 'jongeren-kenmerken', region: 'GM9001' },
  'zo-region-profile': { region: 'GM9001' },
  'zo-actions': { indicator: 'woningen-kweekkans' },
  'zo-next-steps': { indicator: 'drugsmisdrijven', region: 'GM9001' },
};

/** Placed in a group, moved to another one on the page, and taken away; every other time before it has a figure. On its own, so that no variable of a test holds it. */
async function placeMoveAndTakeAway(tag: string, waits: boolean, isFirst = false): Promise<WeakRef<object>[]> {
  const [one, other] = [document.createElement('zo-group'), document.createElement('zo-group')];
  for (const group of [one, other]) group.setAttribute('release', RELEASE);
  document.body.append(one, other);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(ELEMENTS[tag]!)) element.setAttribute(name, value);
  one.append(element);
  const ready = (): Promise<void> =>
    until(
      () => stateOf(element) === 'ready',
      () => `${tag} ready, but ${stateOf(element)}: ${textOf(element)}`,
    );
  if (waits) await ready();
  if (isFirst) await until(() => element.shadowRoot!.querySelector('.ways') !== null, 'all later parts');
  other.append(element);
  if (waits) await ready();
  one.remove();
  other.remove();
  return [element, element.shadowRoot!, one, other].map((each) => new WeakRef(each));
}

/** From a task of its own: what lies on the stack could be taken for something that is still held. */
async function alive(refs: readonly WeakRef<object>[]): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('Start Chromium with --js-flags=--expose-gc');
  let count = refs.length;
  // What a timer or a frame still holds is let go of first.
  for (let i = 0; i < 20 && count > 0; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await globalThis.gc({ type: 'major', execution: 'async' });
    count = refs.filter((each) => each.deref() !== undefined).length;
  }
  return count;
}

describeWith(
  'garbage that is collected when asked for',
  `what an element leaves behind, after ${TIMES} were placed, moved and taken away`,
  () => {
    for (const tag of Object.keys(ELEMENTS))
      it(`is nothing: ${tag}`, async function () {
        this.timeout(120_000);
        // The browser may hold the one for which a later part came: whoever comes after finds it there.
        await placeMoveAndTakeAway(tag, true, true);
        const refs: WeakRef<object>[] = [];
        for (let i = 0; i < TIMES; i++) refs.push(...(await placeMoveAndTakeAway(tag, i % 2 === 0)));
        expect(await alive(refs)).to.equal(0);
      });
  },
);
