import { expect } from 'chai';
import '../../components/benchmark-table/define.js';
import '../../components/group/define.js';
import type { ZoBenchmarkTable } from '../../components/benchmark-table/benchmark-table.js';
import { elementContract, expectAccessible, textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
/** In the test release one gemeente did not deliver its newest figures. */
const WITHHELD = { indicator: 'drugsmeldingen', region: 'GM9013', word: 'niet aangeleverd' };

elementContract({ tag: 'zo-benchmark-table', attributes: { region: 'GM9001' }, empty: { period: '1999' } });

describe('zo-benchmark-table', () => {
  const benchmark = async (attributes: Record<string, string> = {}, parent?: Element): Promise<ZoBenchmarkTable> => {
    const element = place('zo-benchmark-table', { release: RELEASE, region: 'GM9001', ...attributes }, parent);
    await until(() => stateOf(element) === 'ready', 'ready');
    return element;
  };

  it('shows each indicator with its strip, and the same texts in its table', async () => {
    const element = await benchmark({ indicator: 'drugsmisdrijven woningen-meer-bezit' });
    const rows = all(element, '.row');
    expect(rows.length).to.equal(2);
    for (const row of rows) {
      expect(row.querySelectorAll('.strip .middle').length).to.equal(1);
      expect(row.querySelectorAll('.strip .region').length).to.equal(1);
      expect(row.querySelectorAll('.strip .reference').length).to.equal(1);
    }
    const value = rows[0]!.querySelector('.value')!.textContent!.trim();
    const facts = [...rows[0]!.querySelectorAll('.facts strong')].map((fact) => fact.textContent);
    expect(facts.length).to.be.greaterThan(2);
    element.view = 'table';
    await element.updateComplete;
    const cells = [...all(element, 'tbody tr')[0]!.querySelectorAll('td')].map((cell) => cell.textContent);
    expect(cells).to.include.members([value, ...facts]);
  });

  it('draws no mark for a region without a number, but its hatch and word', async () => {
    const element = await benchmark({ indicator: WITHHELD.indicator, region: WITHHELD.region });
    const [row] = all(element, '.row');
    expect(row!.querySelector('.value')!.textContent!.trim()).to.equal(WITHHELD.word);
    expect(row!.querySelector('.value [data-hatch]')).to.not.equal(null);
    expect(row!.querySelector('.strip .region')).to.equal(null);
    expect(textOf(element)).to.match(/Bij 1 onderwerp heeft .+ geen cijfer\./);
  });

  it('walks the rows by keyboard, and reads each out as the option that is active', async () => {
    const element = await benchmark();
    const list = one(element, '[role="listbox"]');
    const active = (): Element => element.shadowRoot!.getElementById(list.getAttribute('aria-activedescendant')!)!;
    const press = async (key: string): Promise<void> => {
      list.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await element.updateComplete;
    };
    const titles = all(element, '.row .title').map((title) => title.textContent);
    const at = (): number => titles.findIndex((title) => one(active(), '.visually-hidden').textContent!.startsWith(title!));
    expect(at()).to.equal(0);
    await press('ArrowUp');
    expect(at()).to.equal(0);
    await press('ArrowDown');
    expect(at()).to.equal(1);
    await press('End');
    expect(at()).to.equal(titles.length - 1);
    await press('ArrowDown');
    expect(at()).to.equal(titles.length - 1);
    expect(all(element, '[aria-selected="true"]')).to.deep.equal([active()]);
    all(element, '.row')[2]!.click();
    await element.updateComplete;
    expect(at()).to.equal(2);
  });

  it('stays at a row that is there when there are fewer', async () => {
    const element = await benchmark();
    all(element, '.row')[5]!.click();
    element.indicator = 'drugsmisdrijven';
    await until(() => all(element, '.row').length === 1, 'one row');
    expect(one(element, '[role="listbox"]').getAttribute('aria-activedescendant')).to.equal('row-0');
  });

  it('follows the region of its group', async () => {
    const group = place('zo-group', { release: RELEASE, region: 'GM9001' });
    const element = place('zo-benchmark-table', { indicator: 'drugsmisdrijven' }, group);
    await until(() => stateOf(element) === 'ready', 'ready');
    const before = one(element, '.legend li').textContent;
    group.region = 'GM9002';
    await until(() => stateOf(element) === 'ready' && one(element, '.legend li').textContent !== before, 'another region');
  });

  describe('what a person chooses', () => {
    const choose = async (element: ZoBenchmarkTable, label: string, id: string): Promise<void> => {
      const select = all(element, '.choice')
        .find((each) => one(each, 'span').textContent === label)!
        .querySelector('select')!;
      expect([...select.options].map(({ value }) => value)).to.include(id);
      select.value = id;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      await until(() => ['ready', 'failed'].includes(stateOf(element)!), 'an answer');
    };

    it('is another group, which the element then has as its attribute and says', async () => {
      const element = await benchmark({ indicator: 'drugsmisdrijven' });
      await choose(element, 'Groep', 'vergelijkbaar');
      expect(element.getAttribute('reference')).to.equal('vergelijkbaar');
      await until(() => /die er het meest op lijken/.test(textOf(element)), 'similar regions');
      expect(textOf(element)).to.match(/De groep telt 9 gemeenten/);
    });

    it('can be taken back where it gives no figures', async () => {
      const element = await benchmark({ indicator: 'drugsmisdrijven', region: 'GM9401' });
      await choose(element, 'Groep', 'vergelijkbaar');
      expect(stateOf(element)).to.equal('failed');
      expect(textOf(element)).to.include('Van dit gebied is niet bekend welke gebieden erop lijken.');
      await choose(element, 'Groep', 'g36');
      await until(() => stateOf(element) === 'ready', 'ready');
    });

    it('is another region, which the page and the group hear of', async () => {
      const group = place('zo-group', { release: RELEASE, region: 'GM9001' });
      const element = place('zo-benchmark-table', { indicator: 'drugsmisdrijven' }, group);
      await until(() => stateOf(element) === 'ready', 'ready');
      const heard = new Promise<string | null>((resolve) =>
        document.body.addEventListener('zo-select', (event) => resolve(event.detail.code), { once: true }),
      );
      await choose(element, 'Gebied', 'GM9003');
      expect(await heard).to.equal('GM9003');
      expect(group.region).to.equal('GM9003');
    });

    it('is a region beside it, and taking it away; its values are then those of the table', async () => {
      const element = await benchmark({ indicator: 'drugsmisdrijven woningen-meer-bezit' });
      await choose(element, 'Zet ernaast', 'GM9002');
      await choose(element, 'Zet ernaast', 'GM9013');
      await until(() => all(element, '.grid thead th').length === 4, 'three regions and their group');
      expect(element.getAttribute('regions')).to.equal('GM9002 GM9013');
      const shown = all(element, '.grid tbody .value').map((value) => value.textContent!.trim());
      const strong = all(element, '.grid strong').map((fact) => fact.textContent!);
      element.view = 'table';
      await element.updateComplete;
      const cells = all(element, 'tbody td').map((cell) => cell.textContent!);
      expect(shown).to.have.length(6);
      expect(cells).to.include.members([...shown, ...strong]);
      element.view = 'chart';
      await element.updateComplete;
      all(element, '.remove')[0]!.click();
      await until(() => all(element, '.grid thead th').length === 3, 'one less');
      expect(element.regions).to.equal('GM9013');
      all(element, '.remove')[0]!.click();
      await until(() => all(element, '.row').length === 2, 'strips again');
    });

    it('is what the rows are; headings stay in sight in both directions, at 320 pixels too', async () => {
      const box = document.createElement('div');
      box.style.width = '320px';
      document.body.append(box);
      const element = await benchmark({ theme: 'drugs vastgoed', regions: 'GM9002 GM9003' }, box);
      for (const rows of ['indicators', 'regions']) {
        await choose(element, 'Rijen', rows);
        expect(element.getAttribute('rows')).to.equal(rows);
        expect(element.scrollWidth).to.be.at.most(320);
        await expectAccessible(element);
        const scroll = one(element, '.grid-scroll');
        const [corner, heading] = [one(element, '.grid thead tr:last-child > *'), one(element, '.grid tbody tr:last-child > th')];
        scroll.scrollTo(200, 300);
        const { left, top } = scroll.getBoundingClientRect();
        expect(heading.getBoundingClientRect().left - left).to.be.within(0, 2);
        expect(one(element, '.grid thead').getBoundingClientRect().top - top).to.be.within(0, 2);
        expect(corner.getBoundingClientRect().left - left).to.be.within(0, 2);
      }
    });
  });

  it('sorts its table', async () => {
    const element = await benchmark({ view: 'table' });
    const headers = (): (string | null)[] => all(element, 'tbody th').map((header) => header.textContent);
    const before = headers();
    one(element, 'thead button').click();
    await element.updateComplete;
    expect(headers()).to.deep.equal([...before].sort((a, b) => a!.localeCompare(b!, 'nl')));
    expect(one(element, 'thead th').getAttribute('aria-sort')).to.equal('ascending');
  });

  it('stacks its strips at 320 pixels: nothing sticks out, no text is under 12 pixels', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.style.width = '320px';
    const element = await benchmark({}, box);
    expect(element.scrollWidth).to.be.at.most(320);
    const [row] = all(element, '.row');
    expect(one(row!, '.against').getBoundingClientRect().top).to.be.at.least(one(row!, '.about').getBoundingClientRect().bottom);
    for (const text of all(element, '.row :not(.visually-hidden)')) expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
    for (const part of all(element, '.row :not(.visually-hidden)'))
      expect(part.getBoundingClientRect().right).to.be.at.most(box.getBoundingClientRect().right);
    box.style.width = '900px';
    await until(() => one(row!, '.against').getBoundingClientRect().left > one(row!, '.about').getBoundingClientRect().right, 'beside');
  });
});

function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>(selector)];
}

function one(element: Element, selector: string): HTMLElement {
  return all(element, selector)[0]!;
}
