import { expect } from 'chai';
import '../../components/define.js';
import { expectAccessible, textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

const RELEASE = '/releases/wonen/releases.json';

/** What each element shows of a subject that the code has never heard of; its publication is demo/wonen/publication.yaml and nothing else. */
const CASES: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  [
    'zo-region-map',
    { indicator: 'leegstand', level: 'dorp', drill: '' },
    /Leegstaande woningen.*Bij \w+ van de 12 dorpen is het verschil met Waterland/s,
  ],
  ['zo-region-map', { indicator: 'leegstand', level: 'dorp', measure: 'verdict', region: 'D-G' }, /Havenoord: hoger/],
  ['zo-region-map', { indicator: 'huur', level: 'dorp' }, /euro.*Van 1 dorp is er geen cijfer: niet aangeleverd/s],
  ['zo-branch-concentration', { indicator: 'woningsoorten', region: 'D-G' }, /Flat/],
  ['zo-branch-concentration', { indicator: 'woningsoorten', branch: 'flat', level: 'dorp' }, /Havenoord/],
  ['zo-branch-overlay', { indicator: 'woningsoorten', branches: 'flat vrij', level: 'dorp' }, /Flat.*Vrijstaand huis/s],
  ['zo-trend-line', { indicator: 'leegstand', regions: 'D-G D-B' }, /Havenoord.*2024/s],
  ['zo-trend-line', { indicator: 'verhuiskans', region: 'D-A' }, /voorspeld/],
  ['zo-benchmark-table', { indicator: 'leegstand huur', region: 'D-D' }, /Grote dorpen/],
  ['zo-branch-concentration', { indicator: 'woningsoorten', branch: 'flat', level: 'dorp', view: 'funnel' }, /Havenoord|dorpen/],
  [
    'zo-indicator-profile',
    { indicator: 'woonwensen', region: 'D-G' },
    /Een tuin.*De rijen tellen niet op|De rijen tellen niet op.*Een tuin/s,
  ],
  ['zo-indicator-profile', { indicator: 'nieuwbouw', region: 'D-G' }, /Woonboot|Flat/],
  ['zo-region-profile', { region: 'D-G' }, /Havenoord in beeld.*Leegstaande woningen/s],
  ['zo-actions', { indicator: 'leegstand' }, /./],
];

describe('another subject, published from YAML alone', () => {
  for (const [tag, attributes, said] of CASES)
    it(`${tag} ${JSON.stringify(attributes)} works on it`, async () => {
      const element = place<HTMLElement>(tag, { release: RELEASE, ...attributes });
      await until(
        () => stateOf(element) === 'ready',
        () => `ready: ${textOf(element)}`,
      );
      expect(textOf(element)).to.match(said);
      expect(textOf(element)).to.not.match(/gemeente|\bwijk\b|buurt|undefined|NaN/);
      await expectAccessible(element as Parameters<typeof expectAccessible>[0]);
    });
});
