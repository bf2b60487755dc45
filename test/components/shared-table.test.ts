import { expect } from 'chai';
import '../../components/define.js';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { STATUSES } from '../../src/contract/status.js';
import { releaseSource } from '../../src/sources/release-source.js';
import type { Table } from '../../src/tables/table.js';
import { expectAccessible, textOf } from './element-contract.js';
import { place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
const MOST_ROWS = 500;

async function ready(element: ZoRegionMap): Promise<ZoRegionMap> {
  await until(
    () => stateOf(element) === 'ready',
    () => `ready, but ${stateOf(element)}: ${textOf(element)}`,
  );
  return element;
}

describe('a long table', () => {
  let buurten: readonly string[];
  before(async () => {
    buurten = (await releaseSource(RELEASE).regions('buurt')).codes;
    expect(buurten.length).to.be.greaterThan(MOST_ROWS);
  });

  const table = (): Promise<ZoRegionMap> =>
    ready(place('zo-region-map', { release: RELEASE, indicator: 'drugsmisdrijven', level: 'buurt', view: 'table' }));
  const rows = (element: Element): string[] =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.dataset['code']!);
  const turn = async (element: ZoRegionMap, which: number): Promise<void> => {
    element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.table-pages button')[which]!.click();
    await element.updateComplete;
  };

  it('stands on pages that hold every row once', async () => {
    const element = await table();
    const seen = rows(element);
    expect(seen).to.have.length(MOST_ROWS);
    const [previous, next] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.table-pages button');
    expect([previous!.disabled, next!.disabled]).to.deep.equal([true, false]);
    for (let page = 1; page < Math.ceil(buurten.length / MOST_ROWS); page++) {
      await turn(element, 1);
      seen.push(...rows(element));
    }
    expect(next!.disabled).to.equal(true);
    expect(seen).to.deep.equal(buurten);
    expect(textOf(element)).to.include(`${MOST_ROWS + 1} tot en met ${buurten.length} van ${buurten.length}`);
    await turn(element, 0);
    expect(rows(element)).to.deep.equal(buurten.slice(0, MOST_ROWS));
  });

  it('sorts over all pages, and starts again at the first', async () => {
    const element = await table();
    await turn(element, 1);
    element.shadowRoot!.querySelectorAll<HTMLButtonElement>('thead button')[1]!.click();
    await element.updateComplete;
    const values = [...element.shadowRoot!.querySelectorAll('tbody td:first-of-type')].map((cell) => cell.textContent!);
    expect(values).to.have.length(MOST_ROWS);
    expect(values[0]).to.equal('0,0');
    const numbers = values.filter((text) => /^\d/.test(text)).map((text) => Number.parseFloat(text.replace('.', '').replace(',', '.')));
    expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
    expect(
      values.findIndex((text) => !/^\d/.test(text)),
      'absent last',
    ).to.be.oneOf([-1, numbers.length]);
  });

  it('finds rows on every page by their name', async () => {
    const element = await table();
    await turn(element, 1);
    const last = element.shadowRoot!.querySelector(`tr[data-code="${buurten.at(-1)!}"] th`)!.textContent!;
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
    search.value = last.toUpperCase();
    search.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(rows(element)).to.include(buurten.at(-1)!);
    expect(rows(element).length).to.be.lessThan(MOST_ROWS);
    expect(element.shadowRoot!.querySelector('.table-pages')).to.equal(null);
    expect(element.shadowRoot!.querySelector('.table-filter [role="status"]')!.textContent).to.match(/^\d+ rij(en)? gevonden$/);
    await expectAccessible(element);
  });
});

describe("a host's own figures", () => {
  const attributes = { release: RELEASE, indicator: 'drugsmisdrijven', level: 'gemeente', view: 'table' };
  const own: Table = {
    indicator: 'drugsmisdrijven',
    level: 'gemeente',
    codes: ['GM9003', 'GM9001', 'GM9002'],
    periods: ['2031'],
    categories: ['total'],
    columns: {
      value: {
        values: Float64Array.of(7.5, 0, 98765),
        status: Uint8Array.of(STATUSES.indexOf('provisional'), STATUSES.indexOf('observed'), STATUSES.indexOf('suppressed')),
      },
    },
  };
  const cell = (element: Element, code: string): string =>
    element.shadowRoot!.querySelector(`tr[data-code="${code}"] td`)!.textContent!.trim();

  it('are shown in place of those of the release, each beside its own region', async () => {
    const element = place('zo-region-map', attributes);
    element.table = own;
    await ready(element);
    await until(() => textOf(element).includes('2031'), 'own period');
    expect(['GM9001', 'GM9002', 'GM9003', 'GM9004'].map((code) => cell(element, code))).to.deep.equal([
      '0,0',
      'onderdrukt',
      '7,5 (voorlopig)',
      'niet aangeleverd',
    ]);
    // Lit's own markers hold random digits, so the texts and attributes are read instead of the HTML.
    const attributeValues = [...element.shadowRoot!.querySelectorAll('*')].flatMap((each) =>
      [...each.attributes].map(({ value }) => value),
    );
    expect([textOf(element), ...attributeValues].join(' ')).to.not.include('98');
  });

  it('give way to those of the release when they are taken off', async () => {
    const element = place('zo-region-map', attributes);
    element.table = own;
    await until(() => textOf(element).includes('2031'), 'own period');
    delete element.table;
    element.table = undefined as never;
    await until(() => stateOf(element) === 'ready' && !textOf(element).includes('2031'), 'period of the release');
    expect(cell(element, 'GM9004')).to.match(/\d/);
  });
});

describe('a host that brings its own transport', () => {
  it('has every request go through it', async () => {
    const asked: string[] = [];
    const element = place('zo-region-map', {
      release: 'https://elsewhere.example/releases.json',
      indicator: 'drugsmisdrijven',
      level: 'provincie',
    });
    element.fetch = (input, init) => {
      const { pathname } = new URL(String(input));
      asked.push(pathname);
      return fetch(`/releases${pathname}`, init);
    };
    await ready(element);
    expect(asked).to.include('/releases.json');
    expect(asked.filter((path) => path.includes('/tables/')).length).to.be.greaterThan(0);
    expect(new Set(asked).size, 'each address once').to.equal(asked.length);
  });
});

describe('the technical note', () => {
  it('is fetched when it is opened, once', async () => {
    const asked: string[] = [];
    const element = place('zo-region-map', { release: RELEASE, indicator: 'drugsmisdrijven', level: 'provincie', 'heading-level': '2' });
    element.fetch = (input, init) => {
      asked.push(String(input));
      return fetch(input, init);
    };
    await ready(element);
    const notes = (): string[] => asked.filter((address) => address.includes('/methods/'));
    expect(notes()).to.deep.equal([]);
    const details = element.shadowRoot!.querySelector('details')!;
    details.open = true;
    await until(() => element.shadowRoot!.querySelector('.method') !== null, 'the note');
    expect(notes()).to.have.length(1);
    expect(element.shadowRoot!.querySelector('.method')!.textContent!.trim()).to.not.equal('');
    await expectAccessible(element);
    details.open = false;
    await element.updateComplete;
    details.open = true;
    element.measure = 'count';
    await element.updateComplete;
    expect(notes()).to.have.length(1);
  });

  it('says so when it cannot be fetched, and tries again when it is opened again', async () => {
    let broken = true;
    const element = place('zo-region-map', { release: RELEASE, indicator: 'drugsmisdrijven', level: 'provincie' });
    element.fetch = (input, init) =>
      broken && String(input).includes('/methods/') ? Promise.resolve(new Response('', { status: 500 })) : fetch(input, init);
    await ready(element);
    const details = element.shadowRoot!.querySelector('details')!;
    details.open = true;
    await until(() => textOf(element).includes('kon niet worden opgehaald'), 'said');
    expect(stateOf(element), 'the figures stay').to.equal('ready');
    broken = false;
    details.open = false;
    await new Promise((resolve) => setTimeout(resolve, 50));
    details.open = true;
    await until(() => element.shadowRoot!.querySelector('.method') !== null, 'the note');
  });

  it('is that of the indicator that is shown', async () => {
    const element = await ready(place('zo-region-map', { release: RELEASE, indicator: 'drugsmisdrijven', level: 'provincie' }));
    const note = (): string => element.shadowRoot!.querySelector('.method')?.textContent ?? '';
    element.shadowRoot!.querySelector('details')!.open = true;
    await until(() => note() !== '', 'the note');
    const first = note();
    element.indicator = 'woningen-meer-bezit';
    await until(() => textOf(element).includes('oningen') && stateOf(element) === 'ready', 'the next indicator');
    await until(() => note() !== '' && note() !== first, 'its note');
  });
});
