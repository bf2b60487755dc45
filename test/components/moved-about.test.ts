import { expect } from 'chai';
import '../../components/define.js';
import { ELEMENTS } from '../states/elements.js';
import { textOf } from './element-contract.js';
import { openOwnFile, ownFileField } from './own-file.js';
import { frames, place, stateOf, until } from './page.js';

async function ready(element: Element): Promise<void> {
  await until(
    () => stateOf(element) === 'ready' && element.shadowRoot!.querySelector('.ways') !== null,
    () => `${element.localName} ready, but ${stateOf(element)}: ${textOf(element)}`,
  );
  await frames();
}

/** How wide it is, and how large each drawing in it is; rows out of sight have no height yet. */
function sizeOf(element: Element): readonly number[] {
  const drawings = [...element.shadowRoot!.querySelectorAll('.figure svg, .figure canvas')];
  const sizes = drawings.flatMap((each) => {
    const { width, height } = each.getBoundingClientRect();
    return each.closest('.row') === null ? [width, height] : [width];
  });
  return [element.getBoundingClientRect().width, ...sizes].map(Math.round);
}

/** What its styles make of each part of it. */
function dressOf(element: Element): string {
  const { getComputedStyle } = element.ownerDocument.defaultView!;
  const parts = [element, ...element.shadowRoot!.querySelectorAll('*')].map((each) => {
    const { display, color, backgroundColor, fontSize, padding, borderWidth } = getComputedStyle(each);
    return [each.localName, display, color, backgroundColor, fontSize, padding, borderWidth].join(' ');
  });
  return parts.join('\n');
}

/** A frame with an empty document, in which nothing is known of our elements. */
async function placeDocument(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  [frame.width, frame.height, frame.srcdoc] = ['800', '900', '<!doctype html><title>A page</title>'];
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

const isSame = (one: Element, other: Element): boolean => JSON.stringify(sizeOf(one)) === JSON.stringify(sizeOf(other));
const sizes = (...elements: Element[]): string => JSON.stringify(elements.map(sizeOf));

for (const { tag, attributes } of ELEMENTS)
  describe(`a page that moves ${tag} about`, () => {
    const asked = { release: '/releases/releases.json', ...attributes };
    const figure = (): HTMLElement => place<HTMLElement>(tag, asked);
    const expectSame = async (element: Element): Promise<void> => {
      await ready(element);
      const fresh = figure();
      await ready(fresh);
      await until(
        () => textOf(element) === textOf(fresh) && isSame(element, fresh),
        () => `${sizes(element, fresh)}\n${textOf(element)}\n${textOf(fresh)}`,
      );
    };

    it('elsewhere, before it has a figure and after', async () => {
      const element = figure();
      const other = document.createElement('div');
      document.body.append(other);
      other.append(element);
      await ready(element);
      document.body.append(element);
      other.remove();
      await expectSame(element);
    });

    it('as a copy, of one that is loading and of one that shows a figure', async () => {
      const element = figure();
      const copies = [element.cloneNode(true) as HTMLElement];
      await ready(element);
      copies.push(element.cloneNode(true) as HTMLElement);
      document.body.append(...copies);
      for (const copy of copies) await expectSame(copy);
    });

    for (const [how, hide, show] of [
      [
        'display: none',
        (box: HTMLElement): unknown => (box.style.display = 'none'),
        (box: HTMLElement): unknown => (box.style.display = ''),
      ],
      ['hidden', (box: HTMLElement): unknown => (box.hidden = true), (box: HTMLElement): unknown => (box.hidden = false)],
      [
        'closed details',
        (box: HTMLElement): unknown => box.removeAttribute('open'),
        (box: HTMLElement): unknown => box.setAttribute('open', ''),
      ],
    ] as const)
      it(`out of sight by ${how}, and back`, async () => {
        const box = document.createElement('details');
        box.open = true;
        document.body.append(box);
        hide(box);
        const element = place<HTMLElement>(tag, asked, box);
        await until(() => stateOf(element) === 'ready', 'a figure that nobody sees');
        show(box);
        await expectSame(element);
        hide(box);
        await frames();
        show(box);
        await expectSame(element);
      });

    it('in details that are opened and closed while it gets ready', async () => {
      const box = document.createElement('details');
      document.body.append(box);
      const element = place<HTMLElement>(tag, asked, box);
      await until(() => stateOf(element) === 'ready', 'a figure that nobody sees');
      for (const open of [true, false, true, false, true]) {
        box.open = open;
        // Nothing in it is measured by the test: Chromium may leave it shut then, whatever is in it.
        await new Promise((resolve) => setTimeout(resolve));
      }
      await expectSame(element);
    });

    it('into the document of a frame, and back', async () => {
      const frame = await placeDocument();
      const inner = frame.contentDocument!;
      const element = figure();
      await ready(element);
      inner.body.append(inner.adoptNode(element));
      // One that this document never showed.
      const other = document.createElement(tag);
      for (const [name, value] of Object.entries(asked)) other.setAttribute(name, value);
      inner.body.append(other);
      const box = document.createElement('div');
      box.style.width = getComputedStyle(inner.body).width;
      document.body.append(box);
      const here = place<HTMLElement>(tag, asked, box);
      for (const there of [element, other]) {
        await ready(there);
        await ready(here);
        await until(
          () => textOf(there) === textOf(here) && isSame(there, here) && dressOf(there) === dressOf(here),
          () => `${sizes(there, here)}\n${textOf(there)}\n${textOf(here)}\n${dressOf(there)}\n${dressOf(here)}`,
        );
      }
      element.setAttribute('view', 'table');
      await until(() => element.shadowRoot!.querySelectorAll('tbody tr, .figure li').length > 0, 'the table');
      element.removeAttribute('view');
      document.body.append(document.adoptNode(element));
      await expectSame(element);
      frame.remove();
    });
  });

describe('a page that moves zo-local-data about', () => {
  const groupOn = (parent?: Element): HTMLElementTagNameMap['zo-group'] =>
    place('zo-group', { release: '/releases/releases.json' }, parent);
  const opened = async (local: Element): Promise<void> => {
    await openOwnFile(local, 'code;jaar;controles\nGM9001;2020;12\nGM0000;2020;3\n');
    await until(() => local.closest('zo-group')!.ownLayer?.title === 'controles', 'the figures of the file');
    await until(() => local.shadowRoot!.querySelector('td') !== null, 'a row that is left out');
  };

  it('to another group, which has the file from then on', async () => {
    const [one, other] = [groupOn(), groupOn()];
    const local = place('zo-local-data', { level: 'gemeente' }, one);
    other.append(local);
    one.append(local);
    await opened(local);
    expect([one.ownLayer?.title, other.ownLayer]).to.deep.equal(['controles', undefined]);
    other.append(local);
    await until(() => ownFileField(local) !== null, 'a place to open a file');
    expect([one.ownLayer, other.ownLayer?.title]).to.deep.equal([undefined, undefined]);
    await opened(local);
    expect([one.ownLayer, other.ownLayer?.title]).to.deep.equal([undefined, 'controles']);
  });

  it('as a copy, which has no file until one is opened in it', async () => {
    const [one, other] = [groupOn(), groupOn()];
    const local = place('zo-local-data', { level: 'gemeente' }, one);
    await opened(local);
    const copy = local.cloneNode(true) as HTMLElement;
    other.append(copy);
    await until(() => ownFileField(copy) !== null, 'a place to open a file');
    expect([one.ownLayer?.title, other.ownLayer]).to.deep.equal(['controles', null]);
    await opened(copy);
    expect(copy.shadowRoot!.textContent).to.equal(local.shadowRoot!.textContent);
  });

  it('into the document of a frame, and back', async () => {
    const frame = await placeDocument();
    const inner = frame.contentDocument!;
    const here = place('zo-local-data', { level: 'gemeente' }, groupOn());
    const group = groupOn();
    const there = place('zo-local-data', { level: 'gemeente' }, group);
    await opened(here);
    await opened(there);
    inner.body.append(inner.adoptNode(group));
    await opened(there);
    expect(group.ownLayer?.title).to.equal('controles');
    expect(dressOf(there)).to.equal(dressOf(here));
    document.body.append(document.adoptNode(group));
    await opened(there);
    expect(there.shadowRoot!.textContent).to.equal(here.shadowRoot!.textContent);
    expect(dressOf(there)).to.equal(dressOf(here));
    frame.remove();
  });
});
