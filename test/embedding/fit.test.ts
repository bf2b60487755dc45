import { expect } from 'chai';
import { stateOf, until } from '../components/page.js';
import { heard, placeEmbed } from './frames.js';

/** The most that WordPress gives, and how wide its posts are. */
const [MOST, WIDTH] = [1000, 600];
const FITTING = {
  'zo-region-map': 'indicator=drugsmisdrijven&level=gemeente',
  'zo-trend-line': 'indicator=drugsmisdrijven&region=GM9001',
  'zo-branch-concentration': 'indicator=vestigingen&region=GM9001',
  'zo-benchmark-table': 'indicator=drugsmisdrijven+woningen-meer-bezit&region=GM9001',
  'zo-indicator-profile': 'indicator=jongeren-kenmerken&region=GM9001',
  'zo-region-profile': 'region=GM9001',
  'zo-branch-overlay': 'indicator=vestigingen&level=gemeente&branches=4932+56&region=GM9001',
  'zo-actions': 'indicator=vestigingen&region=GM9001',
} as const;

function said(): number[] {
  return heard.filter(({ data }) => data['message'] === 'height').map(({ data }) => data['value'] as number);
}

/** A frame as WordPress has it: as high as its page says, but not above the most. */
async function inWordPress(query: string, element: string): Promise<HTMLIFrameElement> {
  const frame = placeEmbed(`${query}#?secret=a1B2c3D4e5`, { width: String(WIDTH) });
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: string; value?: number } | null>) => {
    if (source !== null && source === frame.contentWindow && data?.message === 'height')
      frame.height = String(Math.min(MOST, Math.max(200, data.value!)));
  });
  const shown = (): Element | null | undefined => frame.contentDocument?.querySelector(element);
  await until(
    () => Boolean(shown()) && stateOf(shown()!) === 'ready' && (said().at(-1) ?? 0) > 300,
    () => `a height, not ${said().join(', ')}`,
  );
  await atRest();
  return frame;
}

/** Until the page has said nothing new for some time. */
async function atRest(): Promise<void> {
  let count = -1;
  while (count !== said().length) {
    count = said().length;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

const scrolls = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight;

/** The built page for frames, where a page gives no more height than WordPress. */
describe('a figure in a frame that gets no more than 1000 pixels', () => {
  before(async function () {
    const { ok } = await fetch('/hosted/embed/embed.js', { method: 'HEAD' });
    if (!ok) this.skip();
  });

  for (const [element, query] of Object.entries(FITTING))
    for (const view of ['chart', 'table'])
      it(`is whole without scrolling the page: ${element}, ${view}`, async () => {
        const frame = await inWordPress(`?element=${element}&${query}&view=${view}`, element);
        const { documentElement } = frame.contentDocument!;
        // Of less than four pixels more the page says nothing: they are room under the figure.
        await until(
          () => said().at(-1)! <= MOST && documentElement.scrollHeight < frame.clientHeight + 4,
          () => `a page within its frame, not ${documentElement.scrollHeight} in ${frame.clientHeight}`,
        );
        const root = frame.contentDocument!.querySelector(element)!.shadowRoot!;
        const footer = root.querySelector('[part=footer]')!.getBoundingClientRect();
        expect(footer.bottom).to.be.at.most(frame.clientHeight);
        // A list that does not fit can be scrolled with the keyboard: something in it takes the focus.
        const figure = root.querySelector('[part=figure]')!;
        expect(figure.clientHeight).to.be.at.least(250);
        const stops = [figure, ...figure.querySelectorAll('*')].filter((each) => each.matches('[tabindex="0"], a[href], button'));
        if (scrolls(figure)) expect(stops).not.to.deep.equal([]);
        expect(root.querySelector('.caveat')!.checkVisibility()).to.equal(true);
      });

  it('has the whole map and its legend in sight', async () => {
    const frame = await inWordPress(`?element=zo-region-map&${FITTING['zo-region-map']}`, 'zo-region-map');
    const figure = frame.contentDocument!.querySelector('zo-region-map')!.shadowRoot!.querySelector('[part=figure]')!;
    expect(scrolls(figure)).to.equal(false);
    const map = figure.querySelector('.map-box')!.getBoundingClientRect();
    expect(map.height).to.be.at.least(300);
    expect(figure.querySelector('[part=map] > :last-child')!.getBoundingClientRect().left).to.be.at.least(map.right);
  });

  it('grows where a reader opens what is under it: then the page scrolls, and the figure stays as it is', async () => {
    const frame = await inWordPress(`?element=zo-trend-line&${FITTING['zo-trend-line']}`, 'zo-trend-line');
    const root = frame.contentDocument!.querySelector('zo-trend-line')!.shadowRoot!;
    const figure = root.querySelector('[part=figure]')!;
    const before = figure.clientHeight;
    root.querySelector<HTMLDetailsElement>('[part=footer] details')!.open = true;
    await until(() => (said().at(-1) ?? 0) > MOST + 20, 'a page that is higher');
    await atRest();
    expect(figure.clientHeight).to.equal(before);
    const { documentElement } = frame.contentDocument!;
    expect(documentElement.classList.contains('followed')).to.equal(false);
    expect(scrolls(documentElement)).to.equal(true);
  });

  it('has one theme of a profile at a time, and the others in a list', async () => {
    const frame = await inWordPress(`?element=zo-region-profile&${FITTING['zo-region-profile']}`, 'zo-region-profile');
    const root = frame.contentDocument!.querySelector('zo-region-profile')!.shadowRoot!;
    const titles = (): string[] => [...root.querySelectorAll('.theme-title')].map((title) => title.textContent!);
    const [first] = titles();
    expect(titles()).to.deep.equal([first]);
    const select = root.querySelectorAll<HTMLSelectElement>('.choice select')[2]!;
    expect(select.options.length).to.be.greaterThan(2);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => titles()[0] === select.options[1]!.text, 'another theme');
    expect(titles()).to.have.length(1);
    await atRest();
    expect(said().at(-1)).to.be.at.most(MOST);
  });

  it('folds notes and source away where there is no room for them, but never the caveat, and shows them when asked', async () => {
    const frame = await inWordPress(`?element=zo-branch-overlay&${FITTING['zo-branch-overlay']}`, 'zo-branch-overlay');
    const document = frame.contentDocument!;
    const root = document.querySelector('zo-branch-overlay')!.shadowRoot!;
    const folded = [...root.querySelectorAll('.note, .footer > p')];
    const areShown = (): boolean[] => [...new Set(folded.map((each) => each.checkVisibility()))];
    expect(folded.length).to.be.greaterThan(3);
    expect(areShown()).to.deep.equal([false]);
    expect(root.querySelector('.caveat')!.checkVisibility()).to.equal(true);
    const button = document.querySelector<HTMLButtonElement>('button.fold')!;
    expect([button.textContent, button.getAttribute('aria-expanded')]).to.deep.equal(['Bron en toelichting', 'false']);
    const { height } = root.querySelector('[part=figure]')!.getBoundingClientRect();
    button.click();
    expect(areShown()).to.deep.equal([true]);
    await until(() => (said().at(-1) ?? 0) > MOST, 'a page that is higher');
    await atRest();
    expect(root.querySelector('[part=figure]')!.getBoundingClientRect().height).to.equal(height);
    button.click();
    await until(() => said().at(-1) === MOST, 'a page that fits');
    expect([areShown(), button.getAttribute('aria-expanded')]).to.deep.equal([[false], 'false']);
  });

  it('comes to rest at each width', async () => {
    const frame = await inWordPress(`?element=zo-region-map&${FITTING['zo-region-map']}`, 'zo-region-map');
    for (const width of ['320', '512', '760', '600']) {
      frame.width = width;
      await new Promise((resolve) => setTimeout(resolve, 400));
      await atRest();
      const count = said().length;
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(said(), width).to.have.length(count);
    }
    expect(said().at(-1)).to.be.at.most(MOST);
  });

  it('has one bar to scroll with where what is around the figure leaves no room for it', async () => {
    const frame = await inWordPress(`?element=zo-branch-overlay&${FITTING['zo-branch-overlay']}`, 'zo-branch-overlay');
    const document = frame.contentDocument!;
    const root = document.querySelector('zo-branch-overlay')!.shadowRoot!;
    frame.width = '320';
    await until(() => document.querySelector('.fold') === null && (said().at(-1) ?? 0) > MOST, 'the whole figure');
    await atRest();
    expect(scrolls(root.querySelector('[part=figure]')!)).to.equal(false);
    expect(scrolls(document.documentElement)).to.equal(true);
    expect(root.querySelector('.footer > p')!.checkVisibility()).to.equal(true);
    frame.width = String(WIDTH);
    await until(() => document.querySelector('.fold') !== null && (said().at(-1) ?? 0) <= MOST, 'a page that fits');
  });
});
