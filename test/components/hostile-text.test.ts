import { expect } from 'chai';
import '../../components/define.js';
import { ELEMENTS } from '../states/elements.js';
import { textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
const HOSTILE = `<img src=x onerror="window.ran='img'">"'><script>window.ran='script'</script><svg onload=window.ran='svg'></svg>&lt;b&gt;<!--`;
const CODE = 'GM9001';
const HOSTILE_CODE = `"><img/src=x/onerror=window.ran='code'>`;
/** Keys of a release whose values a reader sees. */
const FOR_READERS = new Set(
  'title plural unit baseUnit population caveat note name licence attribution source text label summary holder steps see check help measures'.split(
    ' ',
  ),
);

declare global {
  interface Window {
    ran?: string;
  }
}

type Rewrite = (key: string, text: string) => string;

/** A transport that changes texts in whatever passes: the host is the transport, so integrity is in its hands. */
function transport(rewrite: Rewrite): typeof globalThis.fetch {
  return async (input, { integrity: _dropped, ...init } = {}) => {
    const response = await fetch(input, init);
    const document: unknown = JSON.parse((await response.text()).replaceAll(`"${CODE}"`, JSON.stringify(HOSTILE_CODE)));
    return new Response(JSON.stringify(rewritten(document, '', rewrite)));
  };
}

function rewritten(value: unknown, key: string, rewrite: Rewrite): unknown {
  if (typeof value === 'string') return rewrite(key, value);
  if (Array.isArray(value)) return value.map((each) => rewritten(each, key, rewrite));
  if (typeof value !== 'object' || value === null) return value;
  const inherited = FOR_READERS.has(key) ? key : undefined;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rewritten(each, inherited ?? name, rewrite)]));
}

/** Packed outlines are numbers, whose steps no reader sees. */
const isNumbers = (text: string): boolean => /^[A-Za-z\d+/]{200,}$/.test(text);
const hostile: Rewrite = (key, text) => (FOR_READERS.has(key) && !isNumbers(text) ? `${HOSTILE} ${text}` : text);
const badLinks: Rewrite = (key, text) => (key === 'href' && text.startsWith('https:') ? `javascript:window.ran='link'` : text);

/** Elements that no template of ours has, and links and handlers that could run. */
function intruders(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('*')].flatMap((each) => {
    const attributes = [...each.attributes].filter(
      ({ name, value }) => name.startsWith('on') || (name === 'href' && !/^(https:\/\/|mailto:)/.test(value)),
    );
    const strange = /^(img|script|iframe|object|embed|link|style|b|base|form)$/i.test(each.localName);
    return strange || attributes.length > 0 ? [each.outerHTML] : [];
  });
}

const FIGURES = ELEMENTS.map(({ tag, attributes }) => ({ tag, attributes: { ...attributes, region: HOSTILE_CODE } }));

describe('hostile text', () => {
  beforeEach(() => {
    delete window.ran;
  });
  afterEach(async () => {
    await frames();
    expect(window.ran, 'nothing runs').to.equal(undefined);
  });

  for (const { tag, attributes } of FIGURES)
    for (const view of ['chart', 'table'])
      it(`in a release is text in ${tag} as a ${view}`, async () => {
        const element = place<HTMLElement & { fetch?: typeof globalThis.fetch }>(tag, { ...attributes, view });
        element.fetch = transport(hostile);
        element.setAttribute('release', RELEASE);
        await until(
          () => stateOf(element) === 'ready',
          () => `${tag} ready, but ${stateOf(element)}: ${textOf(element)}`,
        );
        for (const stop of element.shadowRoot!.querySelectorAll<HTMLElement>('[tabindex]')) stop.focus();
        await frames();
        // The heading above actions is our own.
        const heading = tag === 'zo-actions' ? '.subheading' : '.heading';
        for (const part of [heading, '.caveat', '.footer', '.figure'])
          expect(element.shadowRoot!.querySelector(part)!.textContent, part).to.include(HOSTILE);
        expect(intruders(element)).to.deep.equal([]);
      });

  it('in a release is text in a funnel', async () => {
    const element = place('zo-branch-concentration', { indicator: 'vestigingen', branch: '56', region: HOSTILE_CODE, view: 'funnel' });
    element.fetch = transport(hostile);
    element.release = RELEASE;
    await until(() => element.shadowRoot!.querySelector('.chosen-name') !== null, 'the funnel');
    element.shadowRoot!.querySelector<HTMLElement>('.funnel-box')!.focus();
    await frames();
    for (const part of ['.chosen-name', '.tooltip', '.axis-title'])
      expect(element.shadowRoot!.querySelector(part)!.textContent, part).to.include(HOSTILE);
    expect(intruders(element)).to.deep.equal([]);
  });

  it('in a technical note is text', async () => {
    const element = place('zo-region-map', { indicator: 'drugsmisdrijven', level: 'provincie' });
    element.fetch = transport(hostile);
    element.release = RELEASE;
    await until(() => stateOf(element) === 'ready', 'ready');
    element.shadowRoot!.querySelector('details')!.open = true;
    await until(() => element.shadowRoot!.querySelector('.method') !== null, 'the note');
    expect(element.shadowRoot!.querySelector('.method')!.textContent).to.include(HOSTILE);
    expect(element.shadowRoot!.querySelectorAll('.method a').length).to.be.greaterThan(0);
    expect(intruders(element)).to.deep.equal([]);
  });

  it('in a link of a technical note makes no link', async () => {
    const element = place('zo-region-map', { indicator: 'drugsmisdrijven', level: 'provincie' });
    element.fetch = transport(badLinks);
    element.release = RELEASE;
    await until(() => stateOf(element) === 'ready', 'ready');
    element.shadowRoot!.querySelector('details')!.open = true;
    await until(() => textOf(element).includes('De uitleg kon niet geheel worden opgehaald'), 'refused');
    expect(element.shadowRoot!.querySelectorAll('details a')).to.have.length(0);
  });

  for (const attribute of ['indicator', 'level', 'period', 'within', 'reference'])
    it(`in the attribute ${attribute} is text in the message`, async () => {
      const element = place('zo-region-map', { release: RELEASE, indicator: 'drugsmisdrijven', level: 'provincie', [attribute]: HOSTILE });
      await until(() => stateOf(element) === 'failed', 'failed');
      expect(element.shadowRoot!.querySelector('[role="alert"]')!.textContent).to.include(HOSTILE);
      expect(intruders(element)).to.deep.equal([]);
    });

  it('in a heading that the page gives is text', async () => {
    const element = place('zo-region-map', { release: RELEASE, indicator: 'drugsmisdrijven', level: 'provincie', heading: HOSTILE });
    await until(() => stateOf(element) === 'ready', 'ready');
    expect(element.shadowRoot!.querySelector('[part="heading"]')!.textContent).to.equal(HOSTILE);
    expect(intruders(element)).to.deep.equal([]);
  });
});
