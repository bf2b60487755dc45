import { expect } from 'chai';
import '../../components/define.js';
import { textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

const MAP = { release: '/releases/releases.json', indicator: 'drugsmisdrijven', level: 'provincie' };

describe('the language of an element', () => {
  it('is there from the first figure on, with no word of another', async () => {
    const element = place('zo-region-map', { ...MAP, lang: 'en' });
    await until(() => stateOf(element) === 'ready', 'ready');
    expect(textOf(element)).to.match(/Recorded drug offences.*The values run from/s);
    expect(textOf(element)).to.not.match(/Geregistreerde|De waarden/);
  });

  it('may change while it stands, and be changed back', async () => {
    const element = place('zo-region-map', MAP);
    await until(() => textOf(element).includes('De waarden lopen'), 'Dutch');
    element.lang = 'en';
    await until(() => textOf(element).includes('The values run'), 'English');
    element.lang = 'nl';
    await until(() => textOf(element).includes('De waarden lopen'), 'Dutch again');
  });

  it('is that of its failures', async () => {
    const element = place('zo-region-map', { ...MAP, indicator: 'is-not-there', lang: 'en-GB' });
    const told: string[] = [];
    element.addEventListener('zo-error', ({ detail }) => told.push(detail.message));
    await until(() => textOf(element).includes('The figures cannot be shown now'), 'English');
    expect(told).to.have.length(1);
    expect(told[0]).to.not.match(/cijfers/);
  });

  it('is Dutch where we do not speak the one that is asked for', async () => {
    const element = place('zo-region-map', { ...MAP, lang: 'fr' });
    await until(() => textOf(element).includes('De waarden lopen'), 'Dutch');
  });
});
