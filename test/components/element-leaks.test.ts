import { expect } from 'chai';
import '../../components/define.js';
import type { ZoGroup } from '../../components/group/group.js';
import { cases } from '../case-counts.js';
import { ELEMENTS } from '../states/elements.js';
import { textOf } from './element-contract.js';
import { describeWith } from './engine.js';
import { chooseFile, ownFileField } from './own-file.js';
import { stateOf, until } from './page.js';

const TIMES = cases(200, { share: 8 });
const RELEASE = '/releases/releases.json';

type Groups = readonly [one: ZoGroup, other: ZoGroup];

function placeGroups(): Groups {
  const groups = [document.createElement('zo-group'), document.createElement('zo-group')] as const;
  for (const group of groups) group.setAttribute('release', RELEASE);
  document.body.append(...groups);
  return groups;
}

function placeIn(group: ZoGroup, tag: string): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(ELEMENTS.find((each) => each.tag === tag)?.attributes ?? {}))
    element.setAttribute(name, value);
  group.append(element);
  return element;
}

function ready(element: HTMLElement): Promise<void> {
  return until(
    () => stateOf(element) === 'ready',
    () => `${element.localName} ready, but ${stateOf(element)}: ${textOf(element)}`,
  );
}

/** Placed in a group, moved to another one on the page, and taken away; every other time before it has a figure. On its own, so that no variable of a test holds it. */
async function placeMoveAndTakeAway(tag: string, waits: boolean, isFirst = false): Promise<WeakRef<object>[]> {
  const [one, other] = placeGroups();
  const element = placeIn(one, tag);
  if (waits) await ready(element);
  if (isFirst) await until(() => element.shadowRoot!.querySelector('.ways') !== null, 'all later parts');
  other.append(element);
  if (waits) await ready(element);
  one.remove();
  other.remove();
  return [element, element.shadowRoot!, one, other].map((each) => new WeakRef(each));
}

/** A person opens a file of their own beside a map; every other time the page takes all away before the map shows it. The file is theirs, so it goes too. */
async function openAndTakeAway(waits: boolean): Promise<WeakRef<object>[]> {
  const [one, other] = placeGroups();
  const map = placeIn(one, 'zo-region-map');
  const local = placeIn(one, 'zo-local-data');
  await until(() => ownFileField(local) !== null, 'a place to open a file');
  const file = new File(['code;aantal\r\nGM9001;12\r\nGM9002;3\r\n'], 'controles.csv', { type: 'text/csv' });
  chooseFile(ownFileField(local)!, file);
  await until(() => Boolean(one.ownLayer), 'figures of the file');
  const layer = one.ownLayer!;
  if (waits) {
    await ready(map);
    await until(() => map.shadowRoot!.querySelector('.own-mark') !== null, 'own figures on the map');
  }
  other.append(local);
  if (waits) await until(() => ownFileField(local) !== null, 'a place to open a file in the other group');
  one.remove();
  other.remove();
  return [local, local.shadowRoot!, map, file, layer, one, other].map((each) => new WeakRef<object>(each));
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
    for (const { tag } of ELEMENTS)
      it(`is nothing: ${tag}`, async function () {
        this.timeout(120_000);
        // The browser may hold the one for which a later part came: whoever comes after finds it there.
        await placeMoveAndTakeAway(tag, true, true);
        const refs: WeakRef<object>[] = [];
        for (let i = 0; i < TIMES; i++) refs.push(...(await placeMoveAndTakeAway(tag, i % 2 === 0)));
        expect(await alive(refs)).to.equal(0);
      });

    it("is nothing: zo-local-data, nor a person's own file", async function () {
      this.timeout(120_000);
      await openAndTakeAway(true);
      const refs: WeakRef<object>[] = [];
      for (let i = 0; i < TIMES; i++) refs.push(...(await openAndTakeAway(i % 2 === 0)));
      expect(await alive(refs)).to.equal(0);
    });
  },
);
