import { expect } from 'chai';
import { textOf } from './element-contract.js';
import { stateOf, until } from './page.js';
import { hasTools, open } from './strict-window.js';

/** The built files in a page that allows nothing which they do not need, see test/server/strict-pages.mjs. */
describe('a strict page', () => {
  before(async function () {
    const { ok } = await fetch('/cdn/whole/zo.js', { method: 'HEAD' });
    if (!ok) this.skip();
  });

  for (const [page, figures, warnings] of [
    ['strict.html', 11, 0],
    ['two-copies.html', 8, 1],
  ] as const)
    it(`shows every element as a chart and as a table, without a report of the policy: ${page}`, async function () {
      this.timeout(30_000);
      const inner = await open(page);
      const { recorded, document: strict } = inner;
      const elements = [...strict.querySelectorAll('zo-group > *')];
      expect(elements).to.have.length(figures);
      for (const element of elements)
        await until(
          () => stateOf(element) === 'ready',
          () => `${element.localName} ready, but ${stateOf(element)}: ${textOf(element)}; ${JSON.stringify(recorded)}`,
        );
      for (const element of elements) await openNote(element);
      await until(() => strict.querySelector('zo-region-map')!.shadowRoot!.querySelector('canvas')!.width > 100, 'the map drawn');
      const isMap = (element: Element): boolean => element.localName === 'zo-region-map' && element.getAttribute('view') === 'chart';
      await until(() => elements.filter(isMap).every(hasTools), 'the tools of the map');
      expect(recorded.violations).to.deep.equal([]);
      expect(recorded.errors).to.deep.equal([]);
      expect(recorded.warnings).to.have.length(warnings);
      expect(strict.querySelectorAll('[style]')).to.have.length(0);
    });

  it('is asked for nothing outside its own host, and keeps nothing on the device', async () => {
    const stored = localStorage.length + sessionStorage.length;
    const inner = await open('strict.html');
    const elements = [...inner.document.querySelectorAll('zo-group > *')];
    await until(() => elements.every((element) => stateOf(element) === 'ready'), 'all ready');
    const addresses = inner.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(addresses.some((address) => address.includes('/releases/'))).to.equal(true);
    expect(addresses.filter((address) => !address.startsWith(`${location.origin}/`))).to.deep.equal([]);
    expect(inner.document.cookie).to.equal('');
    expect(localStorage.length + sessionStorage.length).to.equal(stored);
    expect(await inner.indexedDB.databases()).to.deep.equal([]);
  });

  it('would report what goes against its policy', async () => {
    const inner = await open('strict.html');
    // Each engine says in its own words that a text is no trusted HTML.
    expect(() => (inner.document.body.innerHTML = '<b>HTML from text</b>')).to.throw(inner.TypeError);
    await until(() => inner.recorded.violations.length > 0, 'a report');
  });
});

async function openNote(element: Element): Promise<void> {
  const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('details:not(.take-along *)');
  if (details === null) return;
  details.open = true;
  await until(() => details.querySelector('.method') !== null, `the technical note of ${element.localName}`);
}
