import { expect } from 'chai';
import '../../components/define.js';
import { expectAccessible, textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
const MAP = { release: RELEASE, indicator: 'drugsmisdrijven', level: 'provincie' };
const PINNED = { release: RELEASE.replace('releases.json', '2025-4/release.json'), indicator: 'drugsmisdrijven', level: 'provincie' };

const panel = (element: Element): HTMLDetailsElement => element.shadowRoot!.querySelector<HTMLDetailsElement>('.explanation')!;
const section = (element: Element, id: string): string =>
  (panel(element).querySelector(`[data-section="${id}"]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function ready<Placed extends HTMLElement>(element: Placed): Promise<Placed> {
  await until(
    () => stateOf(element) === 'ready',
    () => `ready: ${textOf(element)}`,
  );
  return element;
}

async function explained(attributes: Record<string, string>, tag = 'zo-region-map'): Promise<HTMLElement> {
  const element = await ready(place<HTMLElement>(tag, attributes));
  panel(element).querySelector('summary')!.click();
  await until(() => panel(element).querySelector('.method') !== null, 'the explanation');
  return element;
}

describe('the explanation', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('answers what a reader asks, and reads well to a screen reader', async () => {
    const element = await explained({ ...MAP, 'heading-level': '2' });
    const headings = [...panel(element).querySelectorAll('.explained-heading')];
    expect(headings.map((heading) => heading.textContent!.trim()).slice(0, 4)).to.deep.equal([
      'Wat betekent dit cijfer?',
      'Wat betekent het niet?',
      'Over wie of wat gaat het?',
      'Hoe is het gemaakt?',
    ]);
    for (const heading of headings) expect(heading.getAttribute('aria-level')).to.equal('3');
    expect(section(element, 'does-not-mean')).to.include('Het cijfer telt wat is gemeld.');
    expect(section(element, 'why-public')).to.include('nooit over personen of bedrijven');
    await expectAccessible(element);
  });

  it('says of a prediction what its model is', async () => {
    const element = await explained({ ...MAP, indicator: 'woningen-kweekkans' });
    expect(section(element, 'made')).to.match(/voorspeld met een model.*Waar het model van leerde:.*Niet bedoeld voor:/);
    expect([...panel(element).querySelectorAll('[data-section="made"] li')]).to.have.length.greaterThan(2);
  });

  it('speaks the language of the element', async () => {
    const element = await explained({ ...MAP, lang: 'en' });
    expect(section(element, 'means')).to.match(/^What does this figure mean\? Drug offences/);
  });

  it('of several indicators explains each below its own title', async () => {
    const element = await explained(
      { release: RELEASE, indicator: 'drugsmisdrijven snel-gestopt', region: 'GM9001', 'heading-level': '2' },
      'zo-benchmark-table',
    );
    await until(() => panel(element).querySelectorAll('.method').length === 2, 'both');
    const titles = [...panel(element).querySelectorAll('.explained-title')].map((title) => title.textContent!.trim());
    expect(titles).to.deep.equal(['Geregistreerde drugsmisdrijven', 'Vestigingen die binnen een jaar weer stoppen']);
    expect(panel(element).querySelector('.explained-heading')!.getAttribute('aria-level')).to.equal('4');
  });

  it('opens for an address with the id of the element, now and later, and says that address', async () => {
    history.replaceState(null, '', '#kaart-explanation');
    const element = await ready(place('zo-region-map', { ...MAP, id: 'kaart' }));
    await until(() => panel(element).open && panel(element).querySelector('.method') !== null, 'open');
    const link = [...panel(element).querySelectorAll('a')].find((each) => each.getAttribute('href') === '#kaart-explanation');
    expect(link?.textContent).to.equal('Link naar deze uitleg');
    panel(element).open = false;
    history.replaceState(null, '', '#elders');
    location.hash = '#kaart-explanation';
    await until(() => panel(element).open, 'open again');
  });

  it('stays closed for another address', async () => {
    history.replaceState(null, '', '#%E0%A4%A-explanation');
    const element = await ready(place('zo-region-map', { ...MAP, id: 'kaart' }));
    const other = await ready(place('zo-region-map', MAP));
    expect([panel(element).open, panel(other).open]).to.deep.equal([false, false]);
  });
});

describe('a release in the course of its life', () => {
  it('says what changed since the one before', async () => {
    const element = await explained(MAP);
    expect(section(element, 'changes')).to.equal(
      'Wat is er veranderd sinds release 2025-4? Van veel onderwerpen zijn er nu ook cijfers van wijken en buurten.Nieuw: 2025.Nieuw: cijfers van wijken en buurten.',
    );
  });

  it('that is pinned and superseded says that there is a newer one, and what is different there', async () => {
    const element = await explained(PINNED);
    expect(textOf(element)).to.include('Er is een nieuwere release: 2026-1.');
    expect(section(element, 'changes')).to.match(/^Wat is er anders in release 2026-1\? .*Nieuw: 2025\./);
  });

  it('that was withdrawn after the page fetched it shows no number, also where a cache still has its manifest', async () => {
    const element = place('zo-region-map', {});
    element.fetch = async (input, init) => {
      if (!String(input).endsWith('/releases.json')) return fetch(input, init);
      const withdrawn = { status: 'withdrawn', withdrawn: { on: '2026-04-01', reason: 'Een fout in de telling.' } };
      const list = (await (await fetch(input, init)).json()) as { current: string; releases: { id: string }[] };
      const releases = list.releases.map((entry) => (entry.id === '2025-4' ? { ...entry, ...withdrawn } : entry));
      return Response.json({ ...list, releases });
    };
    for (const [name, value] of Object.entries(PINNED)) element.setAttribute(name, value);
    await until(() => element.shadowRoot!.querySelector('[role="alert"]') !== null, 'withdrawn');
    expect(textOf(element)).to.include('Deze cijfers zijn ingetrokken.');
    expect(element.shadowRoot!.querySelector('.figure'), 'no picture').to.equal(null);
  });

  it('of which the figures are older than usual says so', async () => {
    const element = place('zo-region-map', {});
    element.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (!String(input).endsWith('/release.json')) return answer;
      const manifest = (await answer.json()) as { indicators: { id: string }[] };
      const indicators = manifest.indicators.map((indicator) => ({ ...indicator, nextExpected: '2026-01-31' }));
      return Response.json({ ...manifest, indicators });
    };
    for (const [name, value] of Object.entries(MAP)) element.setAttribute(name, value);
    await ready(element);
    expect([...element.shadowRoot!.querySelectorAll('.note')].map((note) => note.textContent)).to.include(
      'Deze cijfers zijn ouder dan gebruikelijk. Er had al een nieuwer cijfer moeten zijn.',
    );
  });
});
