import { expect } from 'chai';
import '../../components/define.js';
import { expectAccessible, textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
const CARS = { release: RELEASE, model: 'autobranche' };

async function ready<Placed extends HTMLElement>(element: Placed): Promise<Placed> {
  await until(
    () => stateOf(element) === 'ready',
    () => `${element.localName} ready, but ${stateOf(element)}: ${textOf(element)}`,
  );
  return element;
}
const shown = async (tag: string, attributes: Record<string, string>, parent?: Element): Promise<HTMLElement> =>
  ready(place<HTMLElement>(tag, attributes, parent));
const asked = (element: Element): Record<string, string | null> =>
  Object.fromEntries(['indicator', 'level', 'branch', 'branches', 'theme'].map((name) => [name, element.getAttribute(name)]));
const NOTHING = { indicator: null, level: null, branch: null, branches: null, theme: null };

describe('the figures to a barrier model, with one tag', () => {
  it('is the first analysis of the model, with its branch, at the smallest level of which all is known', async () => {
    const map = await shown('zo-region-map', CARS);
    expect(asked(map)).to.deep.equal({ ...NOTHING, indicator: 'vestigingen', level: 'gemeente', branch: '451' });
    expect(textOf(map)).to.include('Handel in auto’s');
    await expectAccessible(map);
  });

  const uses: Readonly<Record<string, { attributes?: Record<string, string>; asked: Record<string, string> }>> = {
    'zo-trend-line': { asked: { indicator: 'vestigingen', branch: '451' } },
    'zo-branch-concentration': { asked: { indicator: 'vestigingen', branch: '451' } },
    'zo-branch-overlay': { asked: { indicator: 'vestigingen', level: 'gemeente', branches: '451 452' } },
    'zo-region-profile': { attributes: { region: 'GM9001' }, asked: { theme: 'branches' } },
    'zo-indicator-profile': { attributes: { region: 'GM9001' }, asked: { indicator: 'vestigingen', branch: '451' } },
    'zo-next-steps': { attributes: { region: 'GM9001' }, asked: { indicator: 'vestigingen', branch: '451' } },
    'zo-actions': { asked: {} },
  };
  for (const [tag, use] of Object.entries(uses))
    it(`${tag} takes of it what it can show`, async () => {
      const element = await shown(tag, { ...CARS, ...use.attributes });
      expect(asked(element)).to.deep.equal({ ...NOTHING, ...use.asked });
    });

  it('a benchmark shows all its analyses', async () => {
    const element = await shown('zo-benchmark-table', { release: RELEASE, model: 'webdossier-vastgoed', region: 'GM9001' });
    expect(element.getAttribute('indicator')!.split(' ').length).to.be.greaterThan(2);
  });

  it('leaves what the page says as it is', async () => {
    const own = await shown('zo-region-map', { ...CARS, indicator: 'drugsmisdrijven', level: 'provincie' });
    expect(asked(own)).to.deep.equal({ ...NOTHING, indicator: 'drugsmisdrijven', level: 'provincie' });
    const branch = await shown('zo-region-map', { ...CARS, branch: '452', level: 'provincie' });
    expect(asked(branch)).to.deep.equal({ ...NOTHING, indicator: 'vestigingen', level: 'provincie', branch: '452' });
    const missing = await shown('zo-region-map', { release: RELEASE, model: 'onbekend', indicator: 'drugsmisdrijven', level: 'provincie' });
    expect(textOf(missing), 'a model that is gone').to.include('Geregistreerde drugsmisdrijven');
  });

  it('goes to another model, and to none', async () => {
    const map = await shown('zo-region-map', CARS);
    map.setAttribute('model', 'kweken-in-woningen');
    await until(() => map.getAttribute('indicator') === 'woningen-kweekkans', 'the other figure');
    await ready(map);
    expect(map.getAttribute('branch')).to.equal(null);
    map.removeAttribute('model');
    await until(() => stateOf(map) === 'idle', 'nothing to show');
    expect(asked(map)).to.deep.equal(NOTHING);
  });

  it('of a group is what its elements show that name no figure', async () => {
    const group = place('zo-group', { release: RELEASE, model: 'geldstromen', region: 'GM9001' });
    const [trend, map] = [
      await shown('zo-trend-line', {}, group),
      await shown('zo-region-map', { indicator: 'drugsmisdrijven', level: 'provincie' }, group),
    ];
    expect(trend.getAttribute('indicator')).to.equal('gemelde-transacties');
    expect(map.getAttribute('indicator')).to.equal('drugsmisdrijven');
    group.model = 'snelle-doorverkoop-nagaan';
    await until(() => trend.getAttribute('indicator') === 'snelle-doorverkoop', 'the other figure');
  });

  it('can be of the own list of a partner', async () => {
    const element = await shown('zo-trend-line', { release: RELEASE, model: 'oost-uitzendbureaus', actions: '/registry/good.json' });
    expect(asked(element)).to.deep.equal({ ...NOTHING, indicator: 'vestigingen', branch: '78' });
  });

  it('says so where there is no such model, or no figure of it fits', async () => {
    const unknown = place('zo-trend-line', { release: RELEASE, model: 'bestaat-niet' });
    await until(() => stateOf(unknown) === 'failed', 'failed');
    expect(textOf(unknown)).to.include('bestaat-niet');
    const unfit = place('zo-branch-overlay', { release: RELEASE, model: 'kweken-in-woningen' });
    await until(() => stateOf(unfit) === 'failed', 'failed');
    expect(textOf(unfit)).to.include('Bij dit model hoort geen cijfer dat hier past.');
    await expectAccessible(unfit);
  });

  it('of a list that is withdrawn or gone is not shown, and that is said; a figure that the page names stands', async () => {
    const sentences = {
      withdrawn: 'De lijst waarop dit model hoort te staan, is ingetrokken.',
      gone: 'De lijst waarop dit model hoort te staan, is niet op te halen.',
    };
    for (const [state, sentence] of Object.entries(sentences)) {
      const ofList = { release: RELEASE, model: 'oost-uitzendbureaus', actions: `/registry/${state}.json` };
      for (const tag of ['zo-trend-line', 'zo-actions']) {
        const element = place<HTMLElement>(tag, ofList);
        await until(() => stateOf(element) === 'failed', 'failed');
        expect(textOf(element), `${tag} ${state}`).to.include(sentence);
      }
      const named = await shown('zo-trend-line', { ...ofList, indicator: 'drugsmisdrijven', region: 'GM9001' });
      expect(textOf(named)).to.include('Geregistreerde drugsmisdrijven');
    }
  });

  it('says what else is lacking, as without a model', async () => {
    const element = place('zo-benchmark-table', { release: RELEASE, model: 'dossier-drugs' });
    await until(() => stateOf(element) === 'idle', 'idle');
    expect(textOf(element)).to.match(/Kies /);
  });

  it('tells the page once that figures are there', async () => {
    const element = document.createElement('zo-trend-line');
    const loads: string[] = [];
    element.addEventListener('zo-load', (event) => loads.push((event as CustomEvent<{ indicator: string }>).detail.indicator));
    for (const [name, value] of Object.entries(CARS)) element.setAttribute(name, value);
    document.body.append(element);
    await ready(element);
    expect(loads).to.deep.equal(['vestigingen']);
  });
});
