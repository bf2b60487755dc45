import { expect } from 'chai';
import '../../components/define.js';
import * as elements from '../../components/index.js';
import { expectAccessible, textOf } from './element-contract.js';
import { openOwnFile } from './own-file.js';
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
  [
    'zo-next-steps',
    { indicator: 'leegstand', region: 'D-G' },
    /Havenoord.*Meldplicht leegstand.*Zo deden anderen het.*Loket van Havenoord/s,
  ],
  [
    'zo-actions',
    { indicator: 'leegstand' },
    /Stappen tegen leegstand.*Alleen op aanvraag.*Wijzer bij leegstand.*Vergunning.*Meldplicht leegstand.*Zo deden/s,
  ],
  ['zo-actions', { model: 'leegstand-model' }, /Cijfers hierbij:.*Leegstaande woningen/s],
  ['zo-trend-line', { model: 'leegstand-model', region: 'D-G' }, /Leegstaande woningen.*Vanaf 1 juli 2022: Meldplicht leegstand/s],
];

describe('another subject, published from YAML alone', () => {
  it('is shown by every element', () => {
    const classes = Object.keys(elements).filter((name) => /^Zo[A-Z]/.test(name));
    const tags = classes
      .map((name) => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase())
      .filter((tag) => customElements.get(tag) !== undefined);
    expect(tags).to.include('zo-region-map');
    // A group shows nothing itself; own data are below.
    const others = ['zo-group', 'zo-local-data'];
    expect(tags.filter((tag) => !others.includes(tag) && CASES.every(([shown]) => shown !== tag))).to.deep.equal([]);
  });

  it('is what own data are joined with, in a group', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'D-G' });
    const [map, trend] = [
      place<HTMLElement>('zo-region-map', { indicator: 'leegstand', level: 'dorp' }, group),
      place<HTMLElement>('zo-trend-line', { indicator: 'leegstand' }, group),
    ];
    const local = place('zo-local-data', {}, group);
    await openOwnFile(local, 'dorp;jaar;bezoeken\nD-G;2023;4\nD-G;2024;6\nD-Z;2024;1\n', 'bezoeken.csv');
    await until(() => map.shadowRoot?.querySelectorAll('.own-mark').length === 1, 'a mark on the map');
    await until(() => trend.shadowRoot?.querySelectorAll('.trend .series-own .line').length === 1, 'a line of the trend');
    expect(local.shadowRoot!.textContent).to.include('geen dorp met deze code');
  });

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
