import { expect } from 'chai';
import '../../components/define.js';
import { elementContract, expectAccessible, textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
const BRANCH = { release: RELEASE, indicator: 'vestigingen', branch: '451' };
const WITH_LIST = { release: RELEASE, indicator: 'vestigingen', branch: '78' };

elementContract({ tag: 'zo-actions', attributes: { indicator: 'woningen-kweekkans' }, tabStops: 12, withoutFigures: true });

async function ready<Placed extends HTMLElement>(element: Placed): Promise<Placed> {
  await until(
    () => stateOf(element) === 'ready',
    () => `ready: ${textOf(element)}`,
  );
  return element;
}
const shown = async (attributes: Record<string, string>, parent?: Element): Promise<HTMLElement> =>
  ready(place('zo-actions', attributes, parent));
const ids = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.card')].map(({ dataset }) => dataset['action']!);
const panel = (element: Element): HTMLDetailsElement | null => element.shadowRoot!.querySelector<HTMLDetailsElement>('.what-to-do');
const card = (element: Element, id: string): HTMLElement => element.shadowRoot!.querySelector(`[data-action="${id}"]`)!;
const said = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** Every other element that shows a figure; next steps have the actions among their steps. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'zo-region-map': { indicator: 'drugsmisdrijven', level: 'provincie' },
  'zo-trend-line': { indicator: 'drugsmisdrijven' },
  'zo-branch-concentration': { indicator: 'vestigingen', region: 'GM9001' },
  'zo-branch-overlay': { indicator: 'vestigingen', branches: '451 452', level: 'gemeente' },
  'zo-benchmark-table': { indicator: 'drugsmisdrijven', region: 'GM9001' },
  'zo-indicator-profile': { indicator: 'jongeren-kenmerken', region: 'GM9001' },
  'zo-region-profile': { region: 'GM9001' },
};

describe('zo-actions', () => {
  it('shows what belongs to the branch first, and says why each is there', async () => {
    const element = await shown(BRANCH);
    expect(ids(element)[0]).to.equal('autobranche');
    expect(said(card(element, 'autobranche'))).to.include('Hoort bij branche: Handel in auto’s.');
    expect(said(card(element, 'cijfers-lezen'))).to.include('Past bij elk cijfer.');
    expect(ids(element), 'of other branches').to.not.include('vergunning-voor-een-branche');
  });

  it('says how one gets in: open, or where to ask and what is open instead', async () => {
    const element = await shown(BRANCH);
    const closed = card(element, 'autobranche');
    expect(said(closed)).to.match(/Alleen op aanvraag Toegang aanvragen Wel vrij toegankelijk: Handreiking vergunning voor een branche/);
    const links = [...closed.querySelectorAll('a')].map(({ href, rel }) => ({ href, rel }));
    expect(links).to.deep.equal([
      { href: 'https://example.org/modellen/autobranche', rel: 'noreferrer' },
      { href: 'https://example.org/toegang', rel: 'noreferrer' },
      { href: 'https://example.org/handreikingen/vergunning', rel: 'noreferrer' },
    ]);
    expect(said(card(element, 'vraagbaak')))
      .to.include('Vrij toegankelijk')
      .and.include('Adres gecontroleerd op 16 februari 2026.');
  });

  it('keeps examples of others apart, with where they are', async () => {
    const element = await shown({ release: RELEASE, indicator: 'snelle-doorverkoop' });
    expect(element.shadowRoot!.querySelector('.cards-heading')!.textContent).to.equal('Zo deden anderen het');
    expect(ids(element).at(-1)).to.equal('garageboxen');
    expect(said(card(element, 'garageboxen'))).to.match(/Praktijkvoorbeeld · Een gemeente in Laagland.*legde kadaster.*Waar: \S+\./);
  });

  it('shows what is only of one region there, and in the parts of it', async () => {
    const drugs = { release: RELEASE, indicator: 'drugsmisdrijven' };
    expect(ids(await shown({ ...drugs, region: 'GM9001' }))).to.include('meldpunt-drugs');
    expect(ids(await shown({ ...drugs, region: 'WK900101' }))).to.include('meldpunt-drugs');
    expect(ids(await shown({ ...drugs, region: 'GM9002' }))).to.not.include('meldpunt-drugs');
    expect(ids(await shown(drugs))).to.not.include('meldpunt-drugs');
  });

  it('follows the region of its group', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'GM9002' });
    const element = await shown({ indicator: 'drugsmisdrijven' }, group);
    expect(ids(element)).to.not.include('meldpunt-drugs');
    group.region = 'GM9001';
    await until(() => ids(element).includes('meldpunt-drugs'), 'the desk of that region');
  });

  it('without an analysis shows all of them, each with the figures that it belongs to', async () => {
    const element = await shown({ release: RELEASE });
    expect(ids(element)).to.have.length.greaterThan(12);
    expect(said(card(element, 'autobranche'))).to.include('(Handel in auto’s, Herstel van auto’s en Verhuur van auto’s)');
  });

  it('of one model shows that one, with its figures and what is open instead', async () => {
    const element = await shown({ release: RELEASE, model: 'kweken-in-woningen' });
    expect(ids(element)).to.deep.equal(['kweken-in-woningen', 'dossier-drugs']);
    expect(said(card(element, 'kweken-in-woningen'))).to.include('Woningen met');
  });

  it('says which name it does not know', async () => {
    const element = place('zo-actions', { release: RELEASE, theme: 'onbekend' });
    await until(() => stateOf(element) === 'failed', 'failed');
    expect(textOf(element)).to.include('onbekend');
  });
});

describe('the own list of a partner', () => {
  it('stands first among equals, with whose list it is', async () => {
    const element = await shown({ ...WITH_LIST, actions: '/registry/good.json' });
    expect(ids(element).slice(0, 3)).to.deep.equal(['oost-uitzendbureaus', 'oost-open', 'vergunning-voor-een-branche']);
    expect(said(card(element, 'oost-open'))).to.include('Uit de eigen lijst van Steunpunt Oost (fictief)');
    expect(said(card(element, 'vergunning-voor-een-branche'))).to.not.include('eigen lijst');
    await expectAccessible(element);
  });

  it('is not told which page asks for it', async () => {
    await shown({ ...WITH_LIST, actions: `/registry/good.json?${Math.random()}` });
    const log = (await (await fetch('/registry/log')).json()) as { referrer: string; cookie: string }[];
    expect(log.at(-1)).to.deep.equal({ referrer: '', cookie: '' });
  });

  const sentences = {
    withdrawn: 'De eigen lijst met stappen is ingetrokken. Zij wordt hier niet meer getoond.',
    gone: 'De eigen lijst met stappen staat niet meer op haar adres.',
    elsewhere: 'De eigen lijst met stappen is niet te lezen.',
    relative: 'De eigen lijst met stappen is niet te lezen.',
    long: 'De eigen lijst met stappen is niet te lezen.',
  };
  for (const [state, sentence] of Object.entries(sentences))
    it(`that is ${state} leaves the rest whole and says so`, async () => {
      const element = await shown({ ...WITH_LIST, actions: `/registry/${state}.json` });
      expect(said(element.shadowRoot!.querySelector('.figure .note')!)).to.equal(sentence);
      expect(ids(element)).to.include('vergunning-voor-een-branche');
      expect(ids(element).filter((id) => id.startsWith('oost-'))).to.deep.equal([]);
      await expectAccessible(element);
    });

  it('that has moved is found where it went', async () => {
    const element = await shown({ ...WITH_LIST, actions: '/registry/moved.json' });
    expect(ids(element)[0]).to.equal('oost-uitzendbureaus');
  });

  for (const [state, sentence] of [
    ['/registry/withdrawn.json', 'De eigen lijst met stappen is ingetrokken.'],
    ['/registry/elsewhere.json', 'De eigen lijst met stappen is niet te lezen.'],
    ['http://127.0.0.1:9/actions.json', 'De eigen lijst met stappen is nu niet te bereiken.'],
  ] as const)
    it(`${state} leaves a figure whole, and its panel says so`, async () => {
      const attributes = { release: RELEASE, indicator: 'drugsmisdrijven', region: 'GM9001' };
      const [alone, element] = [place('zo-trend-line', attributes), place('zo-trend-line', { ...attributes, actions: state })];
      for (const each of [alone, element]) {
        await ready(each);
        await until(() => panel(each) !== null, 'the panel');
      }
      expect(textOf(element)).to.equal(textOf(alone));
      panel(element)!.querySelector('summary')!.click();
      await until(() => said(panel(element)!).includes(sentence), sentence);
      expect(ids(element)).to.include('meldpunt-drugs');
    });

  it('that nobody answers for leaves the rest whole and says so', async () => {
    const element = await shown({ ...WITH_LIST, actions: 'http://127.0.0.1:9/actions.json' });
    expect(textOf(element)).to.include('De eigen lijst met stappen is nu niet te bereiken.');
    expect(ids(element)).to.include('vergunning-voor-een-branche');
  });

  it('is text, whatever is in it', async () => {
    const element = await shown({ ...WITH_LIST, actions: '/registry/hostile.json' });
    expect(said(card(element, 'oost-uitzendbureaus')))
      .to.include('<img src=x')
      .and.include('<b>Steunpunt</b>');
    expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
    expect((window as { wasRun?: boolean }).wasRun).to.equal(undefined);
  });
});

describe('a question or remark', () => {
  it('says which figure it is about, shows all that is sent, and nothing about the reader', async () => {
    const element = await shown({ ...BRANCH, region: 'GM9001', actions: '/registry/good.json' });
    const feedback = element.shadowRoot!.querySelector<HTMLDetailsElement>('.feedback')!;
    const text = feedback.querySelector('.feedback-text')!.textContent!;
    expect(text.split('\n').slice(0, 3)).to.deep.equal([
      'Cijfer: Vestigingen naar branche: Handel in auto’s (vestigingen 451)',
      text.split('\n')[1],
      'Release 2026-1, gepubliceerd op 19 maart 2026.',
    ]);
    expect(text)
      .to.match(/Gebied: .+ \(GM9001\)/)
      .and.not.include(location.href);
    const [publisher, partner] = [...feedback.querySelectorAll('a')];
    expect(publisher!.textContent).to.equal('Stuur aan Bureau Laaglandse Cijfers (fictief)');
    expect(partner!.textContent).to.equal('Stuur aan Steunpunt Oost (fictief)');
    const mail = new URL(publisher!.href);
    expect(mail.pathname).to.equal('cijfers@example.org');
    expect(mail.searchParams.get('body')!.trim().replaceAll('\r', '')).to.equal(text);
  });
});

describe('under another figure', () => {
  for (const [tag, attributes] of Object.entries(OTHERS))
    it(`${tag} has them in a panel`, async () => {
      const element = await ready(place<HTMLElement>(tag, { release: RELEASE, ...attributes }));
      await until(() => panel(element) !== null, 'the panel');
      panel(element)!.querySelector('summary')!.click();
      await until(() => ids(element).length > 0, 'actions');
    });

  it('of the part of the country that is shown, those of that part too', async () => {
    const inside = { release: RELEASE, indicator: 'drugsmisdrijven', within: 'GM9001', level: 'wijk' };
    const element = await ready(place('zo-region-map', inside));
    await until(() => panel(element) !== null, 'the panel');
    panel(element)!.querySelector('summary')!.click();
    await until(() => ids(element).includes('meldpunt-drugs'), 'the desk of that gemeente');
    expect(ids(await shown({ release: RELEASE, indicator: 'drugsmisdrijven', within: 'GM9001' }))).to.include('meldpunt-drugs');
  });

  it('opens what fits that figure, and follows it', async () => {
    const element = await ready(place('zo-trend-line', { release: RELEASE, indicator: 'drugsmisdrijven', region: 'GM9001' }));
    await until(() => panel(element) !== null, 'the panel');
    expect(ids(element)).to.deep.equal([]);
    panel(element)!.querySelector('summary')!.click();
    await until(() => ids(element).includes('meldpunt-drugs'), 'its actions');
    await expectAccessible(element);
    element.indicator = 'snelle-doorverkoop';
    await until(() => ids(element)[0] === 'snelle-doorverkoop-nagaan', 'those of the other figure');
  });

  it('knows the list of its group', async () => {
    const group = place('zo-group', { release: RELEASE, actions: '/registry/good.json' });
    const element = await ready(place('zo-region-map', { indicator: 'vestigingen', level: 'provincie', branch: '78' }, group));
    await until(() => panel(element) !== null, 'the panel');
    panel(element)!.querySelector('summary')!.click();
    await until(() => ids(element)[0] === 'oost-uitzendbureaus', 'its actions');
  });

  it('is not there under the actions themselves', async () => {
    const element = await shown(BRANCH);
    await until(() => element.shadowRoot!.querySelector('.take-along details') !== null, 'what comes later');
    expect(panel(element)).to.equal(null);
  });
});
