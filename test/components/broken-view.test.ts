import { expect } from 'chai';
import '../../components/define.js';
import { ZoRegionMap } from '../../components/region-map/region-map.js';
import { textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

/** A fault of our own, in what decides what to show. */
class ZoBroken extends ZoRegionMap {
  isBroken = true;

  protected override decide(...answer: Parameters<ZoRegionMap['decide']>): ReturnType<ZoRegionMap['decide']> {
    if (this.isBroken) throw new RangeError('kapot');
    return super.decide(...answer);
  }
}
customElements.define('zo-broken', ZoBroken);

it('figures that cannot be shown are a failure like any other: said, told to the page, and tried again', async () => {
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent | ErrorEvent): unknown => unhandled.push(event);
  addEventListener('unhandledrejection', note);
  addEventListener('error', note);
  const element = place<ZoBroken>('zo-broken', { indicator: 'drugsmisdrijven', level: 'provincie' });
  const told: string[] = [];
  element.addEventListener('zo-error', ({ detail }) => told.push(detail.kind));
  element.release = '/releases/releases.json';
  await until(() => stateOf(element) === 'failed', 'failed');
  expect(textOf(element)).to.include('kapot');
  expect(element.shadowRoot!.querySelector('.figure')).to.equal(null);
  expect(told).to.deep.equal(['unexpected']);
  element.isBroken = false;
  element.shadowRoot!.querySelector<HTMLButtonElement>('.message-failed button')!.click();
  await until(() => stateOf(element) === 'ready', 'ready');
  expect(unhandled).to.deep.equal([]);
  removeEventListener('unhandledrejection', note);
  removeEventListener('error', note);
});
