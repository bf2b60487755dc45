import { expect } from 'chai';
import '../../components/define.js';
import { staticView } from '../../src/exporting/static/static-view.js';
import { releaseSource } from '../../src/sources/release-source.js';
import { stateOf, until } from '../components/page.js';

const RELEASE = '/releases/releases.json';
const VIEW = {
  element: 'zo-trend-line',
  attributes: { indicator: 'drugsmisdrijven', region: 'GM9001' },
  lang: 'nl',
  headingLevel: 3,
} as const;

/** Puts an element with content of its own on the page. */
function place(content: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<zo-trend-line>${content}</zo-trend-line>`, 'text/html');
  const element = document.importNode(parsed.body.firstElementChild as HTMLElement, true);
  for (const [name, value] of Object.entries({ ...VIEW.attributes, release: RELEASE, ...attributes })) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

const isSeen = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;

describe('what a page wrote between the tags of an element', () => {
  let content: string;
  before(async () => {
    content = (await staticView(releaseSource(RELEASE), { ...VIEW, release: undefined })).html;
  });
  afterEach(() => document.body.replaceChildren());

  it('is seen while figures are under way, without a word in its place, and gives way to them', async () => {
    const element = place(content, { heading: 'Eigen kop' });
    await until(() => stateOf(element) === 'loading', 'loading');
    const { shadowRoot } = element;
    const figure = element.querySelector('svg')!;
    expect(isSeen(figure)).to.equal(true);
    expect(shadowRoot!.querySelector('[role=heading]')).to.equal(null);
    expect(shadowRoot!.querySelector('.message')!.classList.contains('message-over')).to.equal(true);
    await until(() => stateOf(element) === 'ready', 'figures');
    expect(isSeen(figure)).to.equal(false);
    expect(shadowRoot!.querySelector('slot')).to.equal(null);
    expect(shadowRoot!.querySelector('[role=heading]')!.textContent).to.equal('Eigen kop');
  });

  it('stays where figures cannot be had, under the sentence that says so', async () => {
    const element = place(content, { release: '/faults/gone/releases.json' });
    await until(() => stateOf(element) === 'failed', 'a failure');
    expect(isSeen(element.querySelector('svg')!)).to.equal(true);
    expect(element.shadowRoot!.querySelector('[role=alert] button')).not.to.equal(null);
  });

  it('does not come back after figures: it is of the first question only', async () => {
    const element = place(content, {});
    await until(() => stateOf(element) === 'ready', 'figures');
    element.setAttribute('release', '/faults/gone/releases.json');
    await until(() => stateOf(element) === 'failed', 'a failure');
    expect(isSeen(element.querySelector('svg')!)).to.equal(false);
  });

  it('is nothing where nothing is written: the element says that it is loading', async () => {
    const element = place('', { release: '/faults/stalled/releases.json' });
    await until(() => stateOf(element) === 'loading', 'loading');
    expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
    expect(element.shadowRoot!.querySelector('.message')!.classList.contains('message-over')).to.equal(false);
  });
});
