import { expect } from 'chai';
import { until } from '../components/page.js';
import { heard, loadLoader, placeEmbed, placeFrame, placeSpeaker } from './frames.js';

const say = (message: string): string => `parent.postMessage(${message}, '*');`;
const height = (value: string): string => say(`{ type: 'zo:height', v: 1, id: '', height: ${value} }`);
const MAP = '?element=zo-region-map&indicator=drugsmisdrijven&level=gemeente';
const pause = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const hasMap = (frame: HTMLIFrameElement): boolean =>
  Boolean(frame.contentDocument?.querySelector('zo-region-map')?.shadowRoot?.querySelector('canvas'));

/** The built script for pages with frames. Once on a page it stays. */
describe('zo-embed.js', () => {
  before(async function () {
    const { ok } = await fetch('/cdn/whole/zo-embed.js', { method: 'HEAD' });
    if (!ok) this.skip();
  });

  it('without it a frame keeps its height, and its page scrolls', async () => {
    const frame = placeEmbed(MAP);
    await until(() => hasMap(frame) && frame.contentDocument!.body.scrollHeight > 620, 'a page higher than its frame');
    expect(frame.style.height).to.equal('');
    const { documentElement } = frame.contentDocument!;
    expect(frame.contentWindow!.getComputedStyle(documentElement).overflowY).to.equal('visible');
    expect(documentElement.scrollHeight).to.be.greaterThan(documentElement.clientHeight);
  });

  it('gives a frame that was there first the height of its page, and takes the scroll bar away', async () => {
    const frame = placeEmbed(MAP);
    await until(() => hasMap(frame), 'a map');
    await loadLoader();
    await until(
      () => frame.clientHeight === Math.ceil(frame.contentDocument!.body.getBoundingClientRect().height),
      'the height of the page',
    );
    const { documentElement } = frame.contentDocument!;
    await until(() => documentElement.classList.contains('followed'), 'no scroll bar');
    expect(documentElement.scrollHeight).to.be.at.most(documentElement.clientHeight);
  });

  it('follows when the page in the frame changes: a table in place of the map, a narrower frame', async () => {
    const frame = placeEmbed(MAP);
    const fits = (): boolean => Math.abs(frame.clientHeight - frame.contentDocument!.body.getBoundingClientRect().height) < 4;
    const element = (): Element | null | undefined => frame.contentDocument?.querySelector('zo-region-map');
    await until(() => hasMap(frame) && fits(), 'a map that fits');
    const before = frame.clientHeight;
    element()!.setAttribute('view', 'table');
    await until(
      () => element()!.shadowRoot!.querySelector('table') !== null && frame.clientHeight !== before && fits(),
      'a table that fits',
    );
    frame.width = '320';
    await until(() => frame.contentDocument!.documentElement.clientWidth === 320 && fits(), 'a narrow one that fits');
  });

  it('follows frames that come later, and one that is taken off and put back', async () => {
    const frame = placeSpeaker(height('321'));
    await until(() => frame.clientHeight === 321, 'a height');
    frame.remove();
    frame.removeAttribute('style');
    frame.srcdoc = `<script>${height('432')}</script>`;
    document.body.append(frame);
    await until(() => frame.clientHeight === 432, 'another height');
  });

  it('keeps a height between 50 and 5000 pixels', async () => {
    const [low, high] = [placeSpeaker(height('-1e9')), placeSpeaker(height('1e9'))];
    await until(() => low.style.height === '50px' && high.style.height === '5000px', 'both ends');
  });

  for (const value of ['NaN', 'Infinity', '"400"', 'null', '{}', '[400]', 'undefined'])
    it(`does not take ${value} for a height`, async () => {
      const frame = placeSpeaker(`${height(value)} ${say("'done'")} ${say("{ type: 'done' }")}`);
      await until(() => heard.some(({ data }) => data['type'] === 'done'), 'the last word');
      expect(frame.style.height).to.equal('');
    });

  for (const message of [
    'null',
    '"zo:height"',
    '400',
    "{ type: 'zo:height', height: 400 }",
    "{ type: 'zo:height', v: 2, height: 400 }",
    "{ type: 'height', v: 1, height: 400 }",
    '[]',
  ])
    it(`does not hear ${message}`, async () => {
      const frame = placeSpeaker(`${say(message)} ${say("{ type: 'done' }")}`);
      await until(() => heard.some(({ data }) => data['type'] === 'done'), 'the last word');
      expect(frame.style.height).to.equal('');
    });

  it('hears no frame that is not marked, not the page itself, and a frame for no other than itself', async () => {
    const quiet = placeSpeaker('');
    const unmarked = placeSpeaker(height('400'), { class: '' });
    const nested = placeFrame({
      class: 'zo-embed',
      srcdoc: `<iframe srcdoc="<script>top.postMessage({ type: 'zo:height', v: 1, height: 400 }, '*')</script>"></iframe>`,
    });
    const own = placeSpeaker(height('444'));
    window.postMessage({ type: 'zo:height', v: 1, height: 400 }, '*');
    await until(() => own.clientHeight === 444 && heard.filter(({ data }) => data['type'] === 'zo:height').length === 4, 'four messages');
    await pause(120);
    expect([quiet, unmarked, nested].map(({ style }) => style.height)).to.deep.equal(['', '', '']);
  });

  it('changes a height at most ten times a second, and ends with the last', async () => {
    const frame = placeSpeaker(`for (let i = 0; i < 400; i++) setTimeout(() => { ${height('300 + i')} }, 5 * i);`);
    const changes: number[] = [];
    const observer = new MutationObserver(() => changes.push(performance.now()));
    observer.observe(frame, { attributeFilter: ['style'] });
    await until(() => frame.clientHeight === 699, 'the last height');
    await pause(150);
    observer.disconnect();
    expect(changes.length).to.be.greaterThan(5);
    const crowded = changes.filter((at) => changes.filter((other) => other >= at && other < at + 1000).length > 11);
    expect(crowded).to.deep.equal([]);
  });

  it('twice on a page is as once', async () => {
    await loadLoader();
    const frame = placeSpeaker(
      `let given = 0; addEventListener('message', ({ data }) => data.type === 'zo:given' && given++); ${height('345')} setTimeout(() => parent.postMessage({ type: 'count', given }, '*'), 300);`,
    );
    await until(() => heard.some(({ data }) => data['type'] === 'count'), 'a count');
    expect(heard.find(({ data }) => data['type'] === 'count')!.data['given']).to.equal(1);
    expect(frame.clientHeight).to.equal(345);
  });
});
