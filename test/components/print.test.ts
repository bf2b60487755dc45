import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../components/define.js';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { textOf } from './element-contract.js';
import { describeWith, itWith } from './engine.js';
import { atRest, frames, place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
const BLACK = 'rgb(0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';

const ELEMENTS = {
  'zo-region-map': { indicator: 'drugsmisdrijven', level: 'gemeente', region: 'GM9001' },
  'zo-branch-concentration': { indicator: 'vestigingen', region: 'GM9001' },
  'zo-trend-line': { indicator: 'drugsmisdrijven', region: 'GM9001' },
  'zo-region-profile': { region: 'GM9003', theme: 'drugs' },
  'zo-benchmark-table': { region: 'GM9003', indicator: 'drugsmisdrijven woningen-meer-bezit' },
  'zo-branch-overlay': { indicator: 'vestigingen', level: 'gemeente', branches: '4932 56' },
} as const;
type Tag = keyof typeof ELEMENTS;

const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const inSight = (element: Element, selector: string): Element[] => all(element, selector).filter((each) => each.checkVisibility());
const codes = (element: Element): string[] => all(element, '.table-scroll tbody tr').map((row) => row.dataset['code']!);
const cells = (element: Element): string[] => all(element, '.table-scroll tbody :is(th, td)').map((cell) => cell.textContent!.trim());
/** What a person can use; a label that is part of a legend or heading is no more than that on paper. */
const USABLE = 'button, input, select, textarea, summary, .tooltip, .table-pages, .table-filter label';

async function ready<T extends HTMLElement & { updateComplete: Promise<unknown> }>(element: T): Promise<T> {
  await until(
    () => stateOf(element) === 'ready',
    () => `ready, but ${stateOf(element)}: ${textOf(element)}`,
  );
  await frames();
  // What prints an element comes after its picture.
  await until(() => isPrintable(element), 'what prints');
  await element.updateComplete;
  return element;
}

function isPrintable(element: Element): boolean {
  return element.shadowRoot!.adoptedStyleSheets.some((sheet) =>
    [...sheet.cssRules].some(({ cssText }) => cssText.startsWith('.table-filter')),
  );
}

const emulate = async (media: 'print' | 'screen'): Promise<void> => {
  await emulateMedia({ media });
  await until(() => matchMedia(media).matches, media);
  await frames(6);
};
const onPaper = (): Promise<void> => emulate('print');
const onScreen = (): Promise<void> => emulate('screen');

const map = (more: Readonly<Record<string, string>> = {}): Promise<ZoRegionMap> =>
  ready(place('zo-region-map', { release: RELEASE, ...ELEMENTS['zo-region-map'], ...more }));

/** Until all that comes after the figure is there: tools, ways to take it along, what a person does with it. */
async function settled(figure: Element): Promise<void> {
  await until(() => figure.shadowRoot!.querySelector('.ways') instanceof Element, 'the ways to take it along');
  await atRest(figure);
}

describeWith('emulated media', 'on paper', () => {
  afterEach(onScreen);

  for (const tag of Object.keys(ELEMENTS) as Tag[])
    it(`${tag} has its picture, its whole table, and nothing to press`, async () => {
      const figure = await ready(place(tag, { release: RELEASE, ...ELEMENTS[tag] }));
      const table = await ready(place(tag, { release: RELEASE, ...ELEMENTS[tag], view: 'table' }));
      const [expected, caveat] = [cells(table), all(figure, '.caveat')[0]!.textContent];
      table.remove();
      expect(inSight(figure, 'button').length, 'buttons on the screen').to.be.greaterThan(0);
      await settled(figure);
      const before = [textOf(figure), figure.getBoundingClientRect().height];

      await onPaper();
      expect(cells(figure)).to.deep.equal(expected).and.not.deep.equal([]);
      expect(inSight(figure, USABLE).map((each) => each.outerHTML)).to.deep.equal([]);
      for (const part of ['.heading', '.subheading', '.summary', '.figure', '.caveat', '.footer', '.table-scroll thead th'])
        expect(inSight(figure, part), part).to.not.deep.equal([]);
      expect(inSight(figure, '.figure :is(canvas, svg)'), 'a drawing').to.not.deep.equal([]);
      expect(all(figure, '.caveat')[0]!.textContent).to.equal(caveat);
      const scroll = all(figure, '.table-scroll')[0]!;
      expect(scroll.scrollHeight).to.equal(scroll.clientHeight);

      await onScreen();
      expect([textOf(figure), figure.getBoundingClientRect().height]).to.deep.equal(before);
      expect(cells(figure)).to.deep.equal([]);
    });

  it('a map has every line of its legend', async () => {
    const element = await map();
    const lines = (): string[] => inSight(element, '.legend li').map((line) => line.textContent!.replace(/\s+/g, ' ').trim());
    const before = lines();
    await onPaper();
    expect(lines()).to.deep.equal(before).and.not.deep.equal([]);
    for (const line of all(element, '.legend li')) expect(line.getBoundingClientRect().height, line.textContent!).to.be.greaterThan(10);
    expect(inSight(element, '.legend .swatch')).to.have.length(before.length);
  });

  it('a map is painted as fine as paper shows it', async () => {
    const element = await map();
    const fineness = (): number => {
      const [canvas] = all<HTMLCanvasElement>(element, 'canvas');
      return Math.round(canvas!.width / canvas!.getBoundingClientRect().width);
    };
    expect(fineness()).to.equal(window.devicePixelRatio);
    await onPaper();
    expect(fineness()).to.equal(3);
    await onScreen();
    expect(fineness()).to.equal(window.devicePixelRatio);
  });

  it('is black on white on a dark page, and a map has the colours of its legend', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const element = await map({ style: 'color-scheme: dark' });
    expect(paintedColours(element)).to.include.members(legendColours(element));
    const dark = legendColours(element);
    await onPaper();
    const { color, backgroundColor } = getComputedStyle(all(element, '.frame')[0]!);
    expect([color, backgroundColor]).to.deep.equal([BLACK, WHITE]);
    for (const row of all(element, '.table-scroll :is(th, td)'))
      expect(getComputedStyle(row).color).to.be.oneOf([BLACK, 'rgb(51, 51, 51)']);
    expect(legendColours(element)).to.not.deep.equal(dark);
    expect(paintedColours(element)).to.include.members(legendColours(element));
    expect(getComputedStyle(all(element, 'canvas')[0]!).printColorAdjust).to.equal('exact');
    await onScreen();
    expect(legendColours(element)).to.deep.equal(dark);
    expect(paintedColours(element)).to.include.members(dark);
  });

  it('a table that is in sight is there once, without what turns and searches it', async () => {
    const element = await map({ view: 'table' });
    const before = codes(element);
    await onPaper();
    expect(all(element, '.table-scroll')).to.have.length(1);
    expect(codes(element)).to.deep.equal(before);
    expect(inSight(element, USABLE)).to.deep.equal([]);
    expect(inSight(element, 'thead th').map((heading) => (heading as HTMLElement).innerText)).to.include.members(['Gebied', 'Waarde']);
  });

  it('has a technical note that is open, and not the link to one that is closed', async () => {
    const element = await map();
    await onPaper();
    expect(inSight(element, 'details')).to.deep.equal([]);
    await onScreen();
    all<HTMLDetailsElement>(element, 'details')[0]!.open = true;
    await until(() => all(element, '.method').length > 0, 'the note');
    await onPaper();
    expect(inSight(element, '.method')).to.have.length(1);
  });
});

describeWith('emulated media', 'a long table on paper', () => {
  afterEach(onScreen);
  const buurten = { level: 'buurt', region: '' };
  const search = async (element: ZoRegionMap, text: string): Promise<void> => {
    const field = all<HTMLInputElement>(element, '.table-filter input')[0]!;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
  };

  it('is not under a map: a sentence says how long it is and how to print what one needs of it', async () => {
    const element = await map(buurten);
    await onPaper();
    expect(codes(element)).to.deep.equal([]);
    expect(textOf(element)).to.include('De tabel heeft 980 rijen en is niet afgedrukt.');
  });

  it('has all rows that were found, in their order, and says what was searched for', async () => {
    const element = await map({ ...buurten, view: 'table' });
    // The column that says where each lies comes later, and is searched too.
    await until(() => all(element, 'thead th').some((heading) => /gemeente/i.test(heading.textContent!)), 'where each lies');
    all(element, 'thead button')[1]!.click();
    await search(element, 'de');
    const found = Number(/^\d+/.exec(all(element, '.table-status')[0]!.textContent!)![0]);
    const first = codes(element);
    expect(found).to.be.greaterThan(first.length);
    const scroll = all(element, '.table-scroll')[0]!;
    scroll.scrollTop = 300;
    all<HTMLInputElement>(element, '.table-filter input')[0]!.focus();
    await onPaper();
    expect(codes(element)).to.have.length(found);
    expect(codes(element).slice(0, first.length)).to.deep.equal(first);
    expect(all(element, '.table-status')[0]!.textContent).to.equal(`Gezocht op: de. ${found} rijen gevonden`);
    await onScreen();
    expect(codes(element)).to.deep.equal(first);
    expect(scroll.scrollTop).to.equal(300);
    expect(all<HTMLInputElement>(element, '.table-filter input')[0]!.value).to.equal('de');
  });

  it('has at most 500 rows, from the page that is in sight', async () => {
    const element = await map({ ...buurten, view: 'table' });
    all(element, '.table-pages button')[2]!.click();
    await element.updateComplete;
    const second = codes(element);
    await onPaper();
    expect(codes(element)).to.have.length(500);
    expect(codes(element).slice(0, 100)).to.deep.equal(second);
    expect(inSight(element, '.table-status').map((each) => each.textContent)).to.deep.equal(['Rij 101 tot en met 600 van 980']);
  });
});

describe('a browser that tells of paper by events alone', () => {
  it('has the table at once, and none of it afterwards', async () => {
    const element = await map();
    const before = textOf(element);
    window.dispatchEvent(new Event('beforeprint'));
    expect(codes(element)).to.have.length(24);
    expect(inSight(element, '.view-choice, .table-scroll button')).to.deep.equal([]);
    expect(getComputedStyle(all(element, '.frame')[0]!).backgroundColor).to.equal(WHITE);
    window.dispatchEvent(new Event('afterprint'));
    expect(textOf(element)).to.equal(before);
    expect(inSight(element, '.view-choice')).to.have.length(1);
  });

  itWith('emulated media', 'leaves alone what is off the page, and dresses it when it is back', async () => {
    const element = await map();
    element.remove();
    const sheets = element.shadowRoot!.adoptedStyleSheets.length;
    await onPaper();
    window.dispatchEvent(new Event('beforeprint'));
    expect(codes(element)).to.deep.equal([]);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
    document.body.append(element);
    await ready(element);
    expect(codes(element)).to.have.length(24);
    await onScreen();
    expect(codes(element)).to.deep.equal([]);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
  });
});

/** Colours of the classes that a legend names, as they are on the screen. */
function legendColours(element: Element): string[] {
  return all(element, '.legend .swatch:not(.hatch)').map((swatch) => asPixel(getComputedStyle(swatch).backgroundColor));
}

/** Colours of large parts of the map. */
function paintedColours(element: Element): string[] {
  const canvas = all<HTMLCanvasElement>(element, 'canvas')[0]!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = `${data[i]} ${data[i + 1]} ${data[i + 2]}`;
    if (data[i + 3] === 255) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 200).map(([colour]) => colour);
}

/** A colour in any notation, as a canvas paints it. */
function asPixel(colour: string): string {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(' ');
}
