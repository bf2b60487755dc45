import { expect } from 'chai';
import '../../components/define.js';
import { ELEMENTS } from '../states/elements.js';
import { ASKED, logOf, network, nextOf, placed } from './broken-network.js';
import { until } from './page.js';

/** What a page asks next: figures that are not there yet. */
const NEXT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'region-map': { indicator: 'drugsmisdrijven' },
  'branch-concentration': { region: 'GM9005' },
  'branch-overlay': { branches: '56 62' },
  'trend-line': { indicator: 'woningen-meer-bezit' },
  'benchmark-table': { region: 'WK900101' },
  'indicator-profile': { region: 'WK900101' },
  'region-profile': { region: 'WK900101' },
  'next-steps': { indicator: 'woningen-meer-bezit' },
};
const FAULTS = ['status-500', 'status-404', 'byte-changed', 'cut-known-length', 'login-page'];
const LIST_FAULTS = ['status-404', 'status-500', 'login-page', 'cut-known-length', 'told-too-short', 'no-cors', 'reset', 'empty'];

it('every element meets every fault', () => expect(Object.keys(ASKED).sort()).to.deep.equal(ELEMENTS.map(({ stem }) => stem).sort()));

describe('figures that are asked for when the network has failed', () => {
  Object.entries(NEXT).forEach(([stem, next], i) =>
    FAULTS.forEach((fault, j) =>
      it(`are not those of before: ${stem}, ${fault}`, async () => {
        const at = `${network.origins[(i + j) % network.origins.length]!}/${fault}/table/${stem}-${Math.random()}`;
        await fetch(`${at}/heal`);
        const element = placed(stem, { release: `${at}/releases.json` });
        const before = await nextOf(element);
        expect(before.state).to.equal('ready');
        await fetch(`${at}/break`);
        for (const [name, value] of Object.entries(next)) element.setAttribute(name, value);
        const broken = await nextOf(element);
        expect([broken.state, broken.figure, broken.isBusy, broken.waiting]).to.deep.equal(['failed', '', false, []]);
        await fetch(`${at}/heal`);
        element.shadowRoot!.querySelector<HTMLButtonElement>('[role="alert"] button')!.click();
        const healed = await nextOf(element);
        expect(healed.state).to.equal('ready');
        expect(healed.summary).to.not.equal(before.summary);
      }),
    ),
  );
});

describe('a server that nobody listens at', () => {
  it('is said of each element, which shows its figure once somebody does', async () => {
    const elements = ELEMENTS.map(({ stem }) =>
      placed(stem, { release: `${network.refused}/whole/nothing/refused-${stem}/releases.json` }),
    );
    for (const seen of await Promise.all(elements.map(nextOf))) {
      expect([seen.state, seen.kind, seen.figure]).to.deep.equal(['failed', 'offline', '']);
      expect(seen.alert).to.include('De server met de cijfers is niet bereikbaar.');
    }
    await fetch('/broken-network/listen');
    for (const element of elements) element.shadowRoot!.querySelector<HTMLButtonElement>('[role="alert"] button')!.click();
    for (const seen of await Promise.all(elements.map(nextOf))) expect(seen.state).to.equal('ready');
  });
});

describe("a partner's own list", () => {
  for (const fault of LIST_FAULTS)
    it(`with ${fault} is asked for once, and the actions of the release stand beside the sentence that it is not there`, async () => {
      const at = `${network.origins[0]!}/${fault}/actions/list-${Math.random()}`;
      const element = placed('actions', { release: '/releases/releases.json', actions: `${at}/actions.json` });
      const seen = await nextOf(element);
      expect([seen.state, seen.isBusy]).to.deep.equal(['ready', false]);
      expect(seen.figure).to.match(/lijst/i);
      await until(() => element.shadowRoot!.querySelectorAll('[part="figure"] li').length > 0, 'actions');
      if (fault !== 'reset') expect(await logOf(at)).to.deep.equal({ 'actions.json': 1 });
    });
});
