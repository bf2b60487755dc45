import { expect } from 'chai';
import '../../components/define.js';
import { learn, preferWords } from '../../src/language/learn.js';
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

  it('is Frisian too, with numbers and months of its own, and Dutch for what it lacks', async () => {
    const element = place('zo-region-map', { ...MAP, lang: 'fy' });
    await until(() => textOf(element).includes('De wearden rinne fan'), 'Frisian');
    expect(element.shadowRoot!.querySelector('.view-choice')!.textContent).to.match(/Kaart.*Tabel/s);
    expect(textOf(element)).to.match(/publisearre op \d+ [A-Za-z]+ \d{4}/);
    expect(textOf(element)).to.not.match(/gepubliceerd/);
  });

  it('can be taught by a page, also after the figures are there', async () => {
    const element = place('zo-region-map', { ...MAP, lang: 'de' });
    await until(() => textOf(element).includes('De waarden lopen'), 'Dutch');
    learn('de', { shared: { locale: ['de-DE'], regionMap: { range: (low, high) => `Die Werte reichen von ${low} bis ${high}.` } } });
    await until(() => textOf(element).includes('Die Werte reichen von'), 'German');
  });

  it('gives way to the words of the page', async () => {
    const element = place('zo-region-map', MAP);
    await until(() => stateOf(element) === 'ready', 'ready');
    try {
      preferWords('nl', { shared: { frame: { caveat: 'Pas op:' } }, table: { sortBy: (column) => `Rangschik op ${column}` } });
      await until(() => textOf(element).includes('Pas op:'), 'the words of the page');
      element.view = 'table';
      await until(() => element.shadowRoot!.querySelector('th [title^="Rangschik op"]') !== null, 'its words in a part that came later');
    } finally {
      preferWords('nl', { shared: {}, table: {} });
    }
    await until(() => textOf(element).includes('Let op:'), 'our own words again');
  });
});
