import { expect } from 'chai';
import '../../components/benchmark-table/define.js';
import '../../components/group/define.js';
import '../../components/region-profile/define.js';
import type { ZoRegionProfile } from '../../components/region-profile/region-profile.js';
import { elementContract, expectAccessible, textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
/** In the test release one gemeente did not deliver its newest figures. */
const WITHHELD = { region: 'GM9013', title: 'Meldingen over drugs bij de gemeente', word: 'niet aangeleverd' };

elementContract({ tag: 'zo-region-profile', attributes: { region: 'GM9001' }, empty: { period: '1999' }, tabStops: 0 });

describe('zo-region-profile', () => {
  const profile = async (attributes: Record<string, string> = {}, parent?: Element): Promise<ZoRegionProfile> => {
    const element = place('zo-region-profile', { release: RELEASE, region: 'GM9001', ...attributes }, parent);
    await until(() => stateOf(element) === 'ready', 'ready');
    return element;
  };

  it('has every theme, and every value of its picture in its table and the reverse', async () => {
    const element = await profile();
    const themes = all(element, '.theme-title').map((title) => title.textContent);
    expect(themes).to.include.members(['Misbruik van vastgoed', 'Drugsproblematiek', 'Ongebruikelijke transacties', 'Brancheanalyses']);
    const numbers = all(element, '.row .number').map((each) => each.textContent!.trim());
    const facts = all(element, '.row strong').map((each) => each.textContent!);
    expect(all(element, '.bar').length).to.be.greaterThan(3);
    element.view = 'table';
    await element.updateComplete;
    const cells = all(element, 'tbody td').map((each) => each.textContent!);
    expect(cells).to.include.members([...numbers, ...facts]);
    const shown = new Set([...numbers, ...facts, '–', 'geen marge bekend', ...themes]);
    // Periods and margins stand in longer texts of the picture.
    element.view = 'chart';
    await element.updateComplete;
    const text = textOf(element);
    for (const each of cells) expect(shown.has(each) || text.includes(each) || /^niet te bepalen/.test(each), each).to.equal(true);
  });

  it('says a figure that is not there with its hatch and word, and draws no bar', async () => {
    const element = await profile({ region: WITHHELD.region });
    const row = all(element, '.row').find((each) => one(each, '.title').textContent === WITHHELD.title)!;
    expect(one(row, '.number').textContent!.trim()).to.equal(WITHHELD.word);
    expect(row.querySelector('[data-hatch]')).to.not.equal(null);
    expect(row.querySelector('.bar')).to.equal(null);
    expect(textOf(element)).to.match(/Bij \d+ onderwerp(en)? is er geen cijfer\./);
  });

  it('goes with the region that a person chooses in another element of the group', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'GM9001' });
    const element = place('zo-region-profile', {}, group);
    const benchmark = place('zo-benchmark-table', { indicator: 'drugsmisdrijven' }, group);
    await until(() => [element, benchmark].every((each) => stateOf(each) === 'ready'), 'ready');
    const heading = (): string => one(element, '.heading').textContent!;
    const before = heading();
    choose(one(benchmark, '.choice select') as HTMLSelectElement, 'GM9003');
    await until(() => stateOf(element) === 'ready' && heading() !== before, 'another region');
    choose(one(element, '.choice select') as HTMLSelectElement, 'GM9001');
    await until(() => stateOf(benchmark) === 'ready' && heading() === before, 'the first again');
    expect(group.region).to.equal('GM9001');
  });

  it('is compared with what a person chooses; a choice without figures can be taken back', async () => {
    const element = await profile({ region: 'GM9401' });
    const choice = (): HTMLSelectElement => all(element, '.choice select')[1] as HTMLSelectElement;
    choose(choice(), 'g36');
    await until(() => /vergeleken met Grote steden/.test(textOf(element)), 'another reference');
    expect(element.getAttribute('reference')).to.equal('g36');
    choose(choice(), 'vergelijkbaar');
    await until(() => stateOf(element) === 'failed', 'failed');
    expect(textOf(element)).to.include('Van dit gebied is niet bekend welke gebieden erop lijken.');
    choose(choice(), 'g36');
    await until(() => stateOf(element) === 'ready', 'ready');
  });

  it('shows one theme at a time where the page wants that, with what is said of it alone', async () => {
    const element = await profile({ 'by-theme': '' });
    const [theme] = all(element, '.choice select').slice(2) as [HTMLSelectElement];
    const seen = new Map<string, string>();
    for (const [i, { text }] of [...theme.options].entries()) {
      theme.selectedIndex = i;
      theme.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(all(element, '.theme-title').map((title) => title.textContent)).to.deep.equal([text]);
      seen.set(text, one(element, '.caveat').textContent! + one(element, '.footer').textContent!);
    }
    expect(seen.size).to.be.greaterThan(3);
    expect(new Set(seen.values()).size).to.equal(seen.size);
    element.view = 'table';
    await element.updateComplete;
    const [row] = all(element, 'tbody tr') as [HTMLTableRowElement];
    expect(row.cells[1]!.textContent!.trim()).to.equal([...seen.keys()].at(-1));
    element.byTheme = false;
    await element.updateComplete;
    expect(all(element, 'tbody tr').length).to.be.greaterThan(8);
    expect(all(element, '.choice select')).to.have.length(2);
  });

  it('asks for one slice of figures an indicator, of the region and of the country', async () => {
    const asked: string[] = [];
    const element = document.createElement('zo-region-profile');
    element.fetch = (input, init) => {
      asked.push(new URL(input instanceof Request ? input.url : String(input), location.href).pathname);
      return fetch(input, init);
    };
    for (const [name, value] of Object.entries({ release: RELEASE, region: 'GM9001' })) element.setAttribute(name, value);
    document.body.append(element);
    await until(() => stateOf(element) === 'ready', 'ready');
    const tables = asked.filter((path) => path.includes('/tables/') && !path.includes('.slices.'));
    const shown = all(element, '.row:not(.lacking)').length;
    expect(shown).to.be.greaterThan(8);
    expect(tables.length).to.equal(2 * shown);
    expect(tables.filter((path) => /\/(wijk|buurt)\./.test(path))).to.deep.equal([]);
    element.remove();
  });

  it('stands in one column at 320 pixels, in two where there is room: nothing sticks out', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.style.width = '320px';
    const element = await profile({}, box);
    expect(element.scrollWidth).to.be.at.most(320);
    for (const part of all(element, '.themes *')) {
      expect(part.getBoundingClientRect().right).to.be.at.most(box.getBoundingClientRect().right);
      expect(parseFloat(getComputedStyle(part).fontSize)).to.be.at.least(12);
    }
    await expectAccessible(element);
    const lefts = (): number => new Set(all(element, '.theme').map((each) => Math.round(each.getBoundingClientRect().left))).size;
    expect(lefts()).to.equal(1);
    box.style.width = '1100px';
    await until(() => lefts() === 2, 'two columns');
  });
});

function choose(select: HTMLSelectElement, id: string): void {
  expect([...select.options].map(({ value }) => value)).to.include(id);
  select.value = id;
  select.dispatchEvent(new Event('change'));
}

function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>(selector)];
}

function one(element: Element, selector: string): HTMLElement {
  return all(element, selector)[0]!;
}
