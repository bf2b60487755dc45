import '../../components/define.js';
import { ELEMENTS } from '../states/elements.js';
import { textOf } from './element-contract.js';
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

const saidBy = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll('.heading, .summary, .caveat, .footer > p')].map(({ textContent }) => textContent).join('\n');

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

    it('into the document of a frame, and back, with what it says', async () => {
      const frame = document.createElement('iframe');
      frame.width = '800';
      frame.height = '900';
      document.body.append(frame);
      const element = figure();
      await ready(element);
      frame.contentDocument!.body.append(frame.contentDocument!.adoptNode(element));
      await ready(element);
      element.setAttribute('view', 'table');
      await until(() => element.shadowRoot!.querySelectorAll('tbody tr, .figure li').length > 0, 'the table');
      element.removeAttribute('view');
      document.body.append(document.adoptNode(element));
      // A browser takes off what an element of another document wears: see docs/insluiten.md.
      const fresh = figure();
      await ready(fresh);
      await until(
        () => stateOf(element) === 'ready' && saidBy(element) === saidBy(fresh),
        () => `${saidBy(element)}\n${saidBy(fresh)}`,
      );
      frame.remove();
    });
  });
