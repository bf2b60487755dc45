import { expect } from 'chai';
import '../../components/benchmark-table/define.js';
import '../../components/group/define.js';
import type { ZoBenchmarkTable } from '../../components/benchmark-table/benchmark-table.js';
import { elementContract, textOf } from './element-contract.js';
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
    expect(facts.length).to.be.greaterThan(3);
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
