import { expect } from 'chai';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import type { SelectDetail } from '../../components/shared/events.js';
import { expectAccessible } from './element-contract.js';
import { activeOption, boxOf, find, findAll, placeMap, press, ready, textAt } from './map-page.js';
import { until } from './page.js';

const WIJKEN = { indicator: 'woningen-meer-bezit', level: 'wijk' };

/** Two wijken that have the same name, in two gemeenten. */
interface Namesakes {
  readonly name: string;
  readonly codes: readonly [string, string];
}

/** What the table says of the first name that two regions have. */
async function namesakes(): Promise<Namesakes> {
  const table = await placeMap({ ...WIJKEN, view: 'table' });
  const rows = findAll(table, 'tbody tr').map((row) => [row.querySelector('th')!.textContent!.trim(), row.dataset['code']!] as const);
  const [name, code] = rows.find(([each], i) => rows.findIndex(([other]) => other === each) < i)!;
  table.remove();
  return { name, codes: [rows.find(([other]) => other === name)![1], code] };
}

const headings = (element: Element): string[] =>
  findAll(element, 'thead th').map((heading) => heading.textContent!.replace(/[↕↑↓]/, '').trim());
const option = (element: Element): string => activeOption(element).replace(/:.*/, '');

/** A map of all wijken with one in focus, with names that tell them apart. */
async function mapOn(region: string): Promise<ZoRegionMap> {
  const element = await placeMap({ ...WIJKEN, region });
  await until(
    () => option(element).includes('('),
    () => `a name told apart: ${option(element)}`,
  );
  return element;
}

describe('zo-region-map: regions with the same name', () => {
  it('says in its option, its tooltip and its sentence which of them it means', async () => {
    const { name, codes } = await namesakes();
    const said: string[] = [];
    for (const code of codes) {
      const element = await mapOn(code);
      said.push(option(element));
      expect(textAt(element, '.summary')).to.contain(`${option(element)}:`);
      boxOf(element).focus();
      await until(() => find(element, '.tooltip') !== null, 'a tooltip');
      expect(textAt(element, '.tooltip strong')).to.equal(option(element));
      element.remove();
    }
    expect(new Set(said).size).to.equal(2);
    for (const text of said) expect(text).to.match(new RegExp(`^${name} \\([^()]+\\)$`));
  });

  it('tells the page the name as it is published', async () => {
    const { name, codes } = await namesakes();
    const element = await mapOn(codes[0]);
    const told: SelectDetail[] = [];
    element.addEventListener('zo-select', (event) => told.push((event as CustomEvent<SelectDetail>).detail));
    await press(element, ' ');
    expect(told.map((each) => each.name)).to.deep.equal([name]);
  });

  it('lists them in the legend by the same names', async () => {
    const { codes } = await namesakes();
    const element = await mapOn(codes[0]);
    await until(() => find(element, '.histogram') !== null, 'what comes later');
    const name = option(element);
    const found: string[] = [];
    for (const line of findAll(element, '.legend button')) {
      line.click();
      await element.updateComplete;
      found.push(...findAll(element, '.of-mark button').map((button) => button.textContent!.trim()));
    }
    expect(found.filter((each) => each === name)).to.deep.equal([name]);
  });

  it('has their gemeente in the table: second, sorted by a press and found by the filter', async () => {
    const element = await placeMap({ ...WIJKEN, view: 'table' });
    await until(() => headings(element).includes('Gemeente'), 'a column');
    expect(headings(element).slice(0, 2)).to.deep.equal(['Gebied', 'Gemeente']);
    const places = (): string[] => findAll(element, 'tbody tr').map((row) => row.querySelector('td')!.textContent!.trim());
    findAll(element, 'thead th button')[1]!.click();
    await element.updateComplete;
    expect(places()).to.deep.equal([...places()].sort(new Intl.Collator('nl').compare));
    const last = places().at(-1)!;
    const filter = find<HTMLInputElement>(element, '.table-filter input')!;
    filter.value = last;
    filter.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(new Set(places())).to.deep.equal(new Set([last]));
    await expectAccessible(element);
  });

  it('stays as it is for gemeenten, and within one gemeente', async () => {
    for (const within of [undefined, 'GM9001']) {
      const place: Record<string, string> = within === undefined ? { level: 'gemeente' } : { within };
      const element = await placeMap({ ...WIJKEN, ...place, view: 'table' });
      await until(() => findAll(element, 'tbody tr').length > 0, 'rows');
      expect(headings(element).slice(0, 2)).to.deep.equal(['Gebied', 'Waarde']);
      element.remove();
    }
  });

  it('shows plain names where those of the gemeenten cannot be had, and all else', async () => {
    const { name, codes } = await namesakes();
    let refused = 0;
    const element = await placeMap(
      { ...WIJKEN, region: codes[0] },
      {
        fetch: (input, init) => {
          if (!/\/regions\/gemeente\.[^/]*$/.test(String(input))) return fetch(input, init);
          refused++;
          return Promise.reject(new TypeError('refused'));
        },
      },
    );
    await until(() => refused > 0, 'a refusal');
    await ready(element);
    expect(option(element)).to.equal(name);
    element.view = 'table';
    await until(() => findAll(element, 'tbody tr').length > 0, 'rows');
    expect(headings(element)).to.deep.equal(['Gebied', 'Waarde', 'Aantal', 'Code']);
  });
});
