import { expect } from 'chai';
import '../../../components/define.js';
import { STATES_OF_EVERY_ELEMENT } from '../../states/every-element.js';
import { STATES_OF_ONE_ELEMENT } from '../../states/own-states.js';
import { NARROW, type ElementState } from '../../states/state.js';
import { frames } from '../page.js';
import { controlsIn } from './keyboard-path.js';
import { showState } from './show-state.js';

const SMALLEST_TARGET = 24;
const SMALLEST_TEXT = 12;

const OF_EVERY_ELEMENT = STATES_OF_EVERY_ELEMENT.filter(({ name }) =>
  /: (ready|as a table|with (its explanation|the ways|next).*)$/.test(name),
);
const OPENED = STATES_OF_ONE_ELEMENT.filter(({ name }) =>
  /funnel|side by side$|kept|regions found|gone into|steps and|with a file$|chart each/.test(name),
);
const READY = STATES_OF_EVERY_ELEMENT.filter(({ name }) => / ready$/.test(name));
const AS_TABLES = STATES_OF_EVERY_ELEMENT.filter(({ name }) => /: as a table$/.test(name));

describe('what is pressed and read is large enough', () => {
  for (const state of [...OF_EVERY_ELEMENT, ...OPENED])
    it(state.name, async () => {
      const element = await showState(state);
      expect(smallTargets(element), 'targets').to.deep.equal([]);
      expect(smallTexts(element), 'texts').to.deep.equal([]);
    });
});

describe('nothing is lost or scrolls sideways', () => {
  for (const state of [...READY, ...AS_TABLES, ...OPENED]) {
    it(`enlarged to 400%: ${state.name}`, () => expectWhole({ ...state, width: NARROW }));
    it(`with text of 200%: ${state.name}`, async () => {
      document.documentElement.style.fontSize = '200%';
      await expectWhole({ ...state, width: 640 });
    });
    it(`with wider text spacing: ${state.name}`, () => expectWhole({ ...state, width: NARROW }, TEXT_SPACING));
  }

  it('and would be found where it is', async () => {
    const element = await showState({ ...READY[0]!, width: NARROW });
    element.shadowRoot!.adoptedStyleSheets.push(
      sheetOf('.summary { white-space: nowrap; overflow: hidden } button { font-size: 9px; min-height: 0 }'),
    );
    expect(cutOff(element)).to.have.lengthOf(1);
    expect(smallTexts(element)).to.not.deep.equal([]);
  });
});

/** As WCAG 1.4.12 has it. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

async function expectWhole(state: ElementState, ownStyle = ''): Promise<void> {
  const element = await showState(state);
  element.shadowRoot!.adoptedStyleSheets.push(sheetOf(ownStyle));
  await frames();
  const box = element.getBoundingClientRect();
  expect(element.scrollWidth, 'wider than its place').to.be.at.most(Math.ceil(box.width));
  expect(cutOff(element), 'cut off').to.deep.equal([]);
}

/** Smaller than 24 by 24 pixels, and with another target in the circle of 24 pixels around it; links in a sentence are as the text is. */
function smallTargets(element: Element): string[] {
  const targets = controlsIn(element).filter((each) => each.role !== 'region' && !isInSentence(each));
  const boxes = targets.map((each) => each.getBoundingClientRect());
  const isSmall = ({ width, height }: DOMRect): boolean => width < SMALLEST_TARGET - 0.5 || height < SMALLEST_TARGET - 0.5;
  return targets.flatMap((target, i) => {
    const box = boxes[i]!;
    const crowded = boxes.some(
      (other, j) =>
        j !== i && !targets[j]!.contains(target) && !target.contains(targets[j]!) && gapBetween(box, other) < SMALLEST_TARGET / 2,
    );
    return isSmall(box) && crowded ? [`${describeElement(target)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`] : [];
  });
}

function isInSentence(target: Element): boolean {
  if (target.localName !== 'a') return false;
  const around = target.parentElement!.textContent!.trim();
  return around.length > target.textContent!.trim().length;
}

/** From the middle of one to the nearest point of another. */
function gapBetween(box: DOMRect, other: DOMRect): number {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const dx = Math.max(other.left - x, 0, x - other.right);
  const dy = Math.max(other.top - y, 0, y - other.bottom);
  return Math.hypot(dx, dy);
}

function smallTexts(element: Element): string[] {
  return textsIn(element)
    .filter((each) => parseFloat(getComputedStyle(each).fontSize) < SMALLEST_TEXT)
    .map((each) => `${describeElement(each)} ${getComputedStyle(each).fontSize}`);
}

/** Texts of which a part cannot be seen, where nothing scrolls. What an ellipsis shortens is a list to choose from, which opens. */
function cutOff(element: Element): string[] {
  const frame = element.getBoundingClientRect();
  return textsIn(element)
    .filter((each) => each.closest('.table-scroll, .grid-scroll, .visually-hidden, select, svg') === null)
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(each);
      const clips =
        /hidden|clip/.test(`${overflowX} ${overflowY}`) &&
        (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1);
      return clips || left < frame.left - 1 || right > frame.right + 1;
    })
    .map(describeElement);
}

/** Elements with text of their own that is in sight. */
function textsIn(element: Element): Element[] {
  return [...element.shadowRoot!.querySelectorAll('*')].filter(
    (each) =>
      !(each instanceof HTMLStyleElement) &&
      each.checkVisibility({ visibilityProperty: true }) &&
      [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''),
  );
}

function describeElement(each: Element): string {
  return `${each.localName}.${each.getAttribute('class') ?? ''} "${each.textContent!.trim().slice(0, 40)}"`;
}
