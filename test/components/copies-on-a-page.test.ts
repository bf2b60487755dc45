import { expect } from 'chai';
import { ELEMENTS_SCRIPT as SOURCE, openPage } from './hostile-page.js';
import { stateOf, until } from './page.js';

const BODY = `
  <zo-region-map release="/releases/releases.json" indicator="drugsmisdrijven" level="gemeente"></zo-region-map>
  <zo-trend-line release="/releases/releases.json" indicator="drugsmisdrijven" region="GM9001"></zo-trend-line>`;
const BUNDLE = '<script src="/cdn/whole/zo.iife.js"></script>';
const MODULE = '<script type="module" src="/cdn/whole/zo.js"></script>';
const FOREIGN = `<script>
  class Foreign extends HTMLElement { connectedCallback() { this.textContent = 'not ours'; } }
  customElements.define('zo-region-map', Foreign);
  customElements.define('zo-group', class extends HTMLElement {});
</script>`;
const LATE_FOREIGN = `<script type="module">
  try { customElements.define('zo-region-map', class extends HTMLElement {}); } catch (error) { window.refused = String(error); }
</script>`;

/** What stands in the head, how many copies of the elements come too late and say so, and whether it takes a build. */
const ORDERS: readonly (readonly [title: string, head: string, warnings: number, isBuilt: boolean])[] = [
  ['one copy', SOURCE, 0, false],
  ['the same script twice', SOURCE + SOURCE, 0, false],
  ['the classic script twice', BUNDLE + BUNDLE, 1, true],
  ['the classic script, then the module', BUNDLE + MODULE, 1, true],
  ['the module twice', MODULE + MODULE, 0, true],
  ['the module, then another build of the sources', MODULE + SOURCE, 1, true],
  ['the sources, then the module', SOURCE + MODULE, 1, true],
  ['the classic script, the module and the sources', BUNDLE + MODULE + SOURCE, 2, true],
  ['another element under our name, then ours', FOREIGN + SOURCE, 1, false],
  ['ours, then another element under our name', SOURCE + LATE_FOREIGN, 0, false],
  ['another element under our name, then two copies of ours', FOREIGN + BUNDLE + MODULE, 2, true],
];

describe('copies of the elements on one page', () => {
  let isBuilt = false;
  before(async () => {
    isBuilt = (await fetch('/cdn/whole/zo.js', { method: 'HEAD' })).ok;
  });

  for (const [title, head, warnings, needsBuild] of ORDERS)
    it(`${title}: the first wins, each later copy says so once, and all show figures`, async function () {
      if (needsBuild && !isBuilt) this.skip();
      const page = await openPage(head, BODY);
      const [map, trend] = ['zo-region-map', 'zo-trend-line'].map((tag) => page.document.querySelector(tag)!) as [Element, Element];
      await until(() => stateOf(trend) === 'ready', 'the trend');
      const said = (): string[] => page.recorded.warnings.filter((each) => each.includes('is already defined'));
      await until(() => said().length >= warnings, 'what each copy says');
      if (head.includes(FOREIGN)) {
        expect(map.shadowRoot).to.equal(null);
        expect(map.textContent).to.equal('not ours');
        expect(said()[0]).to.match(/^<zo-(group|region-map)> is already defined \(version unknown\)/);
      } else await until(() => stateOf(map) === 'ready', 'the map');
      if (head.includes(LATE_FOREIGN)) expect(Reflect.get(page, 'refused')).to.match(/already been used|NotSupportedError/);
      expect(said()).to.have.length(warnings);
      expect(page.recorded.errors).to.deep.equal([]);
    });
});
