import { expect } from 'chai';
import '../../components/define.js';
import { textOf } from './element-contract.js';
import { ENGINE } from './engine.js';
import { drag, movedBy, still } from './map-gestures.js';
import { boxOf, findAll, placeMap } from './map-page.js';
import { frames, place, stateOf, until } from './page.js';

/** What a page does to what it shows smaller or larger. */
const SCALES: Readonly<Record<string, string>> = {
  'transform: scale(0.6)': 'transform: scale(0.6); transform-origin: 0 0',
  'transform: scale(1.5)': 'transform: scale(1.5); transform-origin: 0 0',
  // To WebKit it is not as the standard has it: it tells of a place and of the pointer in different pixels.
  ...(ENGINE === 'WebKit' ? {} : { 'zoom: 0.6': 'zoom: 0.6' }),
};

interface Drawing {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly box: string;
  /** In it when one can point at it. */
  readonly complete: string;
  /** What is drawn of the region that the tooltip is of. */
  readonly pointed: string;
}
const DRAWINGS: readonly Drawing[] = [
  {
    tag: 'zo-region-map',
    attributes: { indicator: 'woningen-meer-bezit', level: 'gemeente' },
    box: '.map-box',
    complete: '#find-input',
    pointed: '.overlay .pointed',
  },
  {
    tag: 'zo-branch-overlay',
    attributes: { indicator: 'vestigingen', level: 'gemeente', branches: '4932 56' },
    box: '.scatter-box',
    complete: '.scatter-box .point, .scatter-box canvas',
    pointed: '.scatter-box .pointed',
  },
];

/** Points at places of a drawing, by their part of its width and height; gives what the tooltip says, and whether what is marked lies there. */
async function pointedAt(element: HTMLElement, { box, pointed }: Drawing): Promise<readonly string[]> {
  const root = element.shadowRoot!;
  const target = root.querySelector(box)!;
  const found: string[] = [];
  for (const [x, y] of [0.2, 0.35, 0.5, 0.65, 0.8].flatMap((across) => [0.25, 0.5, 0.75].map((down) => [across, down] as const))) {
    const rect = target.getBoundingClientRect();
    const at = { clientX: rect.x + x * rect.width, clientY: rect.y + y * rect.height };
    target.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, composed: true }));
    await frames(1);
    const mark = root.querySelector(pointed)?.getBoundingClientRect();
    found.push(root.querySelector(`${box} .tooltip`)?.textContent ?? '');
    if (mark === undefined || box !== '.map-box') continue;
    expect(at.clientX, 'what is marked is where the pointer is').to.be.within(mark.left - 2, mark.right + 2);
    expect(at.clientY, 'what is marked is where the pointer is').to.be.within(mark.top - 2, mark.bottom + 2);
  }
  return found;
}

describe('a page that shows its content smaller or larger', () => {
  for (const drawing of DRAWINGS)
    it(`is told of the region that the pointer is at: ${drawing.tag}`, async () => {
      const shown = async (style: string): Promise<readonly string[]> => {
        const page = place('div', { style: `width: 700px; ${style}` });
        const element = place<HTMLElement>(drawing.tag, { release: '/releases/releases.json', ...drawing.attributes }, page);
        await until(
          () => stateOf(element) === 'ready' && element.shadowRoot!.querySelector(drawing.complete) !== null,
          () => `ready, but ${stateOf(element)}: ${textOf(element)}`,
        );
        await frames();
        const found = await pointedAt(element, drawing);
        page.remove();
        return found;
      };
      const usual = await shown('');
      expect(new Set(usual).size).to.be.greaterThan(drawing.tag === 'zo-region-map' ? 6 : 1);
      for (const [name, style] of Object.entries(SCALES)) {
        const found = await shown(style);
        // A pointer is at whole pixels in some engines: on a border it may be at the neighbour.
        expect(usual.filter((each, i) => each !== found[i]).length, `${name}: ${found.join(', ')}, not ${usual.join(', ')}`).to.be.at.most(
          1,
        );
      }
    });

  it('moves a map as far as the pointer goes', async () => {
    for (const style of ['', ...Object.values(SCALES)]) {
      const page = place('div', { style: `width: 700px; ${style}` });
      const element = await placeMap({}, { parent: page });
      const [enlarge] = findAll<HTMLButtonElement>(element, '.zoom button');
      for (const _ of [1, 2, 3]) enlarge!.click();
      await still(element);
      const scale = boxOf(element).getBoundingClientRect().width / boxOf(element).offsetWidth;
      drag(element, 60 * scale, -40 * scale);
      expect(movedBy(element), style).to.deep.equal([60, -40]);
      await still(element);
      page.remove();
    }
  });

  it('is told of the period that the pointer is at, with the tooltip beside it', async () => {
    const shown = async (style: string): Promise<{ readonly text: string | null; readonly at: readonly number[] }> => {
      const page = place('div', { style: `width: 700px; ${style}` });
      const attributes = { release: '/releases/releases.json', indicator: 'drugsmisdrijven', region: 'GM9001' };
      const element = place<HTMLElement>('zo-trend-line', attributes, page);
      await until(() => element.shadowRoot?.querySelector('.trend-box[role="listbox"]') instanceof Element, 'the keyboard');
      const box = element.shadowRoot!.querySelector('.trend-box')!;
      const rect = box.getBoundingClientRect();
      const at = { clientX: rect.x + rect.width / 2, clientY: rect.y + rect.height / 3 };
      box.querySelector('.trend')!.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, composed: true }));
      await frames();
      const tooltip = box.querySelector<HTMLElement>('.tooltip')!;
      const found = { text: tooltip.textContent, at: [tooltip.offsetLeft, tooltip.offsetTop] };
      page.remove();
      return found;
    };
    const usual = await shown('');
    expect(usual.text).to.match(/20\d\d/);
    for (const [name, style] of Object.entries(SCALES)) {
      const { text, at } = await shown(style);
      expect(text, name).to.equal(usual.text);
      at.forEach((each, i) => expect(each, name).to.be.closeTo(usual.at[i]!, 1));
    }
  });
});
