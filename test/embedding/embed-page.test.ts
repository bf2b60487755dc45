import { expect } from 'chai';
import { EMBEDDED_ATTRIBUTES, EMBEDDED_ELEMENTS } from '../../src/exporting/embed-address.js';
import { stateOf, until } from '../components/page.js';
import { heard, heightsOf, loadLoader, placeEmbed } from './frames.js';

const QUERIES = {
  'zo-region-map': 'indicator=drugsmisdrijven&level=gemeente',
  'zo-trend-line': 'indicator=drugsmisdrijven&region=GM9001',
  'zo-branch-concentration': 'indicator=vestigingen&region=GM9001',
  'zo-benchmark-table': 'indicator=drugsmisdrijven+woningen-meer-bezit&region=GM9001',
} as const;
const pause = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const reports = async (): Promise<string[]> => (await (await fetch('/hosted/reports')).json()) as string[];

/** The built page for frames, sent with a strict policy: see test/server/hosted.mjs. */
describe('the page for frames', () => {
  before(async function () {
    const { ok } = await fetch('/hosted/embed/embed.js', { method: 'HEAD' });
    if (!ok) this.skip();
  });

  for (const [element, query] of Object.entries(QUERIES)) {
    it(`shows ${element}, in the language, at the heading level and with the title of its figure`, async () => {
      const frame = placeEmbed(`?element=${element}&${query}&lang=en&id=mine`);
      await until(() => stateIn(frame, element) === 'ready', 'a figure');
      const { documentElement, title } = frame.contentDocument!;
      const heading = frame.contentDocument!.querySelector(element)!.shadowRoot!.querySelector('[role=heading]')!;
      expect(documentElement.lang).to.equal('en');
      expect(heading.getAttribute('aria-level')).to.equal('1');
      await until(() => frame.contentDocument!.title === heading.textContent!.trim(), `a title, not ${title}`);
      await until(() => heightsOf(frame).length > 0, 'a height');
      expect(
        heard.filter(({ source }) => source === frame.contentWindow).every(({ data }) => data['id'] === 'mine' && data['v'] === 1),
      ).to.equal(true);
    });

    it(`shows ${element} in a sandbox without an origin, against no policy, and says its height`, async () => {
      const before = (await reports()).length;
      const frame = placeEmbed(`?element=${element}&${query}`, { sandbox: 'allow-scripts' });
      // Without a figure it is a line of text.
      await until(
        () => (heightsOf(frame).at(-1) ?? 0) > 300,
        () => `a figure, but its heights are ${heightsOf(frame).join(', ')}`,
      );
      expect(heightsOf(frame)[0], 'no height of a page that waits').to.be.greaterThan(300);
      expect(frame.contentDocument).to.equal(null);
      expect((await reports()).slice(before)).to.deep.equal([]);
    });

    it(`of ${element} tells WordPress its height, and scrolls where that gives less`, async () => {
      const frame = placeEmbed(`?element=${element}&${query}#?secret=a1B2c3D4e5`);
      const said = (): number[] =>
        heard
          .filter(({ data }) => data['message'] === 'height' && data['secret'] === 'a1B2c3D4e5')
          .map(({ data }) => data['value'] as number);
      await until(() => stateIn(frame, element) === 'ready' && (said().at(-1) ?? 0) > 300, 'a height for WordPress');
      await pause(400);
      // As WordPress does: between 200 and 1000 pixels.
      frame.height = String(Math.min(1000, Math.max(200, said().at(-1)!)));
      await pause(100);
      const root = frame.contentDocument!.documentElement;
      // Of less than four pixels more it says nothing: they are room under the figure.
      expect(root.classList.contains('followed')).to.equal(root.scrollHeight < root.clientHeight + 4);
      const count = said().length;
      frame.contentWindow!.postMessage({ message: 'ready', secret: 'another' }, '*');
      frame.contentWindow!.postMessage({ message: 'ready', secret: 'a1B2c3D4e5' }, '*');
      await until(() => said().length > count, 'an answer to WordPress when it is ready');
      await pause(100);
      expect(said()).to.have.length(count + 1);
    });
  }

  it('says nothing to WordPress without its secret, nor with one that is no secret', async () => {
    const frame = placeEmbed(`?element=zo-trend-line&${QUERIES['zo-trend-line']}#?secret=${encodeURIComponent('"><b>')}`);
    await until(() => (heightsOf(frame).at(-1) ?? 0) > 300, 'a height');
    expect(heard.filter(({ data }) => 'message' in data)).to.deep.equal([]);
  });

  it('comes to rest: no height is the cause of the next', async function () {
    this.timeout(60_000);
    await loadLoader();
    const frame = placeEmbed(`?element=zo-region-map&${QUERIES['zo-region-map']}`, { height: '50' });
    await until(() => stateIn(frame, 'zo-region-map') === 'ready' && frame.clientHeight > 300, 'a map');
    for (const width of ['500', '417', '333', '640']) {
      const count = heightsOf(frame).length;
      frame.width = width;
      await until(
        () => atRest(frame, 1200),
        () => `rest at ${width}, but its heights are ${heightsOf(frame).join(', ')}`,
      );
      // A figure takes its new width in a few steps: words of other lengths, then the map.
      expect(heightsOf(frame).length - count, width).to.be.at.most(4);
      expect(frame.contentDocument!.documentElement.clientWidth, 'no scroll bar').to.equal(Number(width));
    }
  });

  it('shows what is in no address of ours: a sentence', async () => {
    for (const [query, text] of [
      ['', 'In het adres van deze pagina staat niet wat zij moet laten zien.'],
      ['?element=zo-group', 'Deze pagina kent geen onderdeel met de naam zo-group.'],
      ['?element=script&src=x', 'Deze pagina kent geen onderdeel met de naam script.'],
      ['?element=%3Cimg%20src=x%20onerror=alert(1)%3E&lang=en', 'This page knows no element with the name <img src=x onerror=alert(1)>.'],
    ] as const) {
      const frame = placeEmbed(query);
      await until(() => Boolean(frame.contentDocument?.querySelector('body > p')), 'a sentence');
      expect(frame.contentDocument!.body.textContent!.trim()).to.contain(text);
      expect(frame.contentDocument!.querySelectorAll('img, zo-group')).to.have.length(0);
    }
  });

  it('takes from its address no words, no looks, no handlers, and no figures of others', async () => {
    const given = new URLSearchParams({
      heading: 'Onzin',
      actions: 'https://elsewhere.example/actions.json',
      style: 'color: red',
      onclick: 'alert(1)',
      class: 'x',
      'data-x': '1',
      foo: '1',
      release: 'https://elsewhere.example/releases.json',
    });
    const frame = placeEmbed(`?element=zo-trend-line&${QUERIES['zo-trend-line']}&${given.toString()}`);
    await until(() => stateIn(frame, 'zo-trend-line') === 'ready', 'a figure');
    const names = frame.contentDocument!.querySelector('zo-trend-line')!.getAttributeNames();
    expect(names.filter((name) => given.has(name) && name !== 'release')).to.deep.equal([]);
    expect(frame.contentDocument!.querySelector('zo-trend-line')!.getAttribute('release')).to.equal(
      `${location.origin}/hosted/releases.json`,
    );
  });

  it('takes every attribute that an element has but for those, which are reviewed here', async () => {
    // Text of others, figures of others, and what the page sets itself. A new attribute is safe in an address that anyone may write, or it is here.
    const REFUSED = ['heading', 'actions', 'release', 'lang'];
    const frame = placeEmbed(`?element=zo-trend-line&${QUERIES['zo-trend-line']}`);
    await until(() => stateIn(frame, 'zo-trend-line') === 'ready', 'a figure');
    const { customElements } = frame.contentWindow as Window & typeof globalThis;
    for (const element of EMBEDDED_ELEMENTS) {
      const { observedAttributes } = customElements.get(element) as unknown as { observedAttributes: string[] };
      expect(
        observedAttributes.filter((name) => !EMBEDDED_ATTRIBUTES.has(name) && !REFUSED.includes(name)),
        element,
      ).to.deep.equal([]);
    }
  });

  it('wears the colours and the scheme of its address', async () => {
    const frame = placeEmbed(`?element=zo-trend-line&${QUERIES['zo-trend-line']}&color-action=0b5a8f&color-text=red&scheme=dark`);
    await until(() => Boolean(frame.contentDocument?.querySelector('zo-trend-line')), 'an element');
    const { style } = frame.contentDocument!.documentElement;
    expect(style.getPropertyValue('--zo-color-action')).to.equal('#0b5a8f');
    expect(style.getPropertyValue('--zo-color-text')).to.equal('');
    expect(style.colorScheme).to.equal('dark');
  });

  it('shows a release that stays the same, when its address names one', async () => {
    const list = (await (await fetch('/hosted/releases.json')).json()) as { releases: { id: string; url: string }[] };
    const earlier = list.releases.at(-1)!;
    const frame = placeEmbed(`?element=zo-trend-line&${QUERIES['zo-trend-line']}&release=${earlier.url}`);
    await until(() => stateIn(frame, 'zo-trend-line') === 'ready', 'a figure');
    expect(frame.contentDocument!.querySelector('zo-trend-line')!.getAttribute('release')).to.equal(
      `${location.origin}/hosted/${earlier.url}`,
    );
  });
});

/** Whether a page says no other height for some time, in milliseconds. */
async function atRest(frame: HTMLIFrameElement, time: number): Promise<boolean> {
  const count = heightsOf(frame).length;
  await pause(time);
  return heightsOf(frame).length === count;
}

function stateIn(frame: HTMLIFrameElement, element: string): string | undefined {
  const shown = frame.contentDocument?.querySelector(element) ?? undefined;
  return shown && stateOf(shown);
}
