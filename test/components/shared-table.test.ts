import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../components/define.js';
import type { ZoRegionMap } from '../../components/region-map/region-map.js';
import { STATUSES } from '../../src/contract/status.js';
import { releaseSource } from '../../src/sources/release-source.js';
import type { Table } from '../../src/tables/table.js';
import { MOST_ON_ONE_PAGE } from '../../src/views/table-page.js';
import { expectAccessible, textOf } from './element-contract.js';
import { frames, place, stateOf, until } from './page.js';

const RELEASE = '/releases/releases.json';
const A_PAGE = 100;

async function ready(element: ZoRegionMap): Promise<ZoRegionMap> {
  await until(
    () => stateOf(element) === 'ready',
    () => `ready, but ${stateOf(element)}: ${textOf(element)}`,
  );
  return element;
}

describe('a long table', () => {
  let buurten: readonly string[];
  let pages: number;
  before(async () => {
    buurten = (await releaseSource(RELEASE).regions('buurt')).codes;
    pages = Math.ceil(buurten.length / A_PAGE);
    expect(buurten.length).to.be.greaterThan(MOST_ON_ONE_PAGE);
  });

  const table = (level = 'buurt'): Promise<ZoRegionMap> =>
    ready(place('zo-region-map', { release: RELEASE, indicator: 'drugsmisdrijven', level, view: 'table' }));
  const all = <T extends HTMLElement>(element: Element, selector: string): T[] => [...element.shadowRoot!.querySelectorAll<T>(selector)];
  const rows = (element: Element): string[] => all(element, 'tbody tr').map((row) => row.dataset['code']!);
  const buttons = (element: Element): HTMLButtonElement[] => all(element, '.table-pages button');
  const leadsSomewhere = (element: Element): boolean[] => buttons(element).map((button) => button.ariaDisabled !== 'true');
  const pageField = (element: Element): HTMLSelectElement => all<HTMLSelectElement>(element, '.table-pages select')[0]!;
  const status = (element: Element): string => all(element, '.table-status')[0]!.textContent!;
  const announced = (element: Element): string => all(element, '.table-filter [role="status"]')[0]!.textContent!;
  const press = async (element: ZoRegionMap, button: HTMLElement): Promise<void> => {
    button.click();
    await element.updateComplete;
  };
  const turn = (element: ZoRegionMap, which: 'first' | 'previous' | 'next' | 'last'): Promise<void> =>
    press(element, buttons(element)[['first', 'previous', 'next', 'last'].indexOf(which)]!);
  const search = async (element: ZoRegionMap, text: string): Promise<void> => {
    const field = all<HTMLInputElement>(element, 'input[type="search"]')[0]!;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
  };
  const numbersIn = (texts: readonly string[]): number[] =>
    texts.filter((text) => /^\d/.test(text)).map((text) => Number.parseFloat(text.replace('.', '').replace(',', '.')));

  it('stands on pages that hold every row once', async () => {
    const element = await table();
    const seen = rows(element);
    expect(seen).to.have.length(A_PAGE);
    expect(leadsSomewhere(element)).to.deep.equal([false, false, true, true]);
    for (let page = 1; page < pages; page++) {
      await turn(element, 'next');
      seen.push(...rows(element));
    }
    expect(leadsSomewhere(element)).to.deep.equal([true, true, false, false]);
    expect(seen).to.deep.equal(buurten);
    expect(status(element)).to.equal(`Rij ${A_PAGE * (pages - 1) + 1} tot en met ${buurten.length} van ${buurten.length}`);
    await turn(element, 'previous');
    expect(rows(element)).to.deep.equal(buurten.slice(A_PAGE * (pages - 2), A_PAGE * (pages - 1)));
    await turn(element, 'first');
    expect(rows(element)).to.deep.equal(buurten.slice(0, A_PAGE));
    await turn(element, 'last');
    expect(rows(element)).to.deep.equal(buurten.slice(A_PAGE * (pages - 1)));
    await expectAccessible(element);
  });

  it('goes to any page at once, and says which page it is at', async () => {
    const element = await table();
    expect(all(element, '.table-pages option').map((option) => option.textContent)).to.deep.equal(
      Array.from({ length: pages }, (_, i) => `${i + 1}`),
    );
    pageField(element).selectedIndex = 3;
    pageField(element).dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(buurten.slice(3 * A_PAGE, 4 * A_PAGE));
    await turn(element, 'next');
    expect(pageField(element).value).to.equal('5');
    await search(element, 'e');
    expect(pageField(element).value).to.equal('1');
  });

  it('has all its rows on one page where they are fewer', async () => {
    const element = await table('wijk');
    expect(rows(element)).to.have.length((await releaseSource(RELEASE).regions('wijk')).codes.length);
    expect(buttons(element)).to.deep.equal([]);
    expect(status(element)).to.equal('');
  });

  it('keeps the keyboard on the button that was pressed, at the last page too, and shows the page from its first row', async () => {
    const element = await table();
    const scroll = all(element, '.table-scroll')[0]!;
    for (let page = 1; page <= pages; page++) {
      scroll.scrollTop = 500;
      const next = buttons(element)[2]!;
      next.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(next);
      if (page < pages) expect(scroll.scrollTop).to.equal(0);
    }
    expect(pageField(element).value).to.equal(`${pages}`);
  });

  it('keeps its headings in sight while a page is scrolled', async () => {
    const element = await table();
    const scroll = all(element, '.table-scroll')[0]!;
    scroll.scrollTop = 900;
    await frames();
    const [box, heading] = [scroll.getBoundingClientRect(), all(element, 'thead th')[1]!.getBoundingClientRect()];
    expect(heading.top).to.be.closeTo(box.top, 2);
  });

  it('sorts over all pages, and starts again at the first', async () => {
    const element = await table();
    await turn(element, 'next');
    const value = all(element, 'thead button')[1]!;
    value.focus();
    await press(element, value);
    const values = (): string[] => all(element, 'tbody td:first-of-type').map((cell) => cell.textContent!);
    expect(values()).to.have.length(A_PAGE);
    expect(values()[0]).to.equal('0,0');
    await turn(element, 'last');
    const atEnd = values();
    const sorted = numbersIn(atEnd);
    expect(sorted).to.deep.equal([...sorted].sort((a, b) => a - b));
    expect(
      atEnd.findIndex((text) => !/^\d/.test(text)),
      'absent last',
    ).to.be.oneOf([-1, sorted.length]);
    await press(element, value);
    expect(all(element, 'thead th')[1]!.ariaSort).to.equal('descending');
    expect(element.shadowRoot!.activeElement).to.equal(value);
    const largest = numbersIn(values());
    expect(largest)
      .to.have.length(A_PAGE)
      .and.to.deep.equal([...largest].sort((a, b) => b - a));
    expect(largest[0]).to.equal(Math.max(...sorted, ...largest));
  });

  it('finds rows on every page by their name or their code', async () => {
    const element = await table();
    await turn(element, 'last');
    const last = buurten.at(-1)!;
    const name = all(element, `tr[data-code="${last}"] th`)[0]!.textContent!;
    for (const text of [name.toUpperCase(), last, last.toLowerCase(), last.slice(2)]) {
      await search(element, text);
      expect(rows(element), text).to.include(last);
      expect(rows(element).length, text).to.be.lessThan(A_PAGE);
      expect(status(element)).to.equal(`${rows(element).length} ${rows(element).length === 1 ? 'rij' : 'rijen'} gevonden`);
      expect(buttons(element)).to.deep.equal([]);
    }
    await expectAccessible(element);
    await search(element, 'zzz');
    expect(rows(element)).to.deep.equal([]);
    expect(status(element)).to.equal('0 rijen gevonden');
    await search(element, '');
    expect(rows(element)).to.deep.equal(buurten.slice(0, A_PAGE));
  });

  it('says what was found once, when no letter is typed any more', async () => {
    const element = await table();
    expect(announced(element), 'nothing of what no one asked').to.equal('');
    const heard: string[] = [];
    const region = all(element, '.table-filter [role="status"]')[0]!;
    const listener = new MutationObserver(() => heard.push(region.textContent!));
    listener.observe(region, { childList: true, characterData: true, subtree: true });
    all(element, 'input[type="search"]')[0]!.focus();
    await sendKeys({ type: 'de' });
    await until(() => heard.length > 0, 'an announcement');
    expect(heard).to.deep.equal([status(element)]);
    await turn(element, 'next');
    await until(() => heard.length > 1, 'the next page');
    listener.disconnect();
    expect(heard.slice(1)).to.deep.equal([status(element)]);
    expect(status(element)).to.match(/^\d+ rijen gevonden\. Rij 101 tot en met \d+\.$/);
  });

  it('fits a narrow page', async () => {
    const narrow = place('div', {});
    narrow.style.width = '288px';
    const element = await ready(
      place('zo-region-map', { release: RELEASE, indicator: 'drugsmisdrijven', level: 'buurt', view: 'table' }, narrow),
    );
    await frames();
    expect(element.shadowRoot!.querySelector('.frame')!.scrollWidth).to.be.at.most(288);
    for (const control of all(element, '.table-pages > *'))
      expect(control.getBoundingClientRect().right, control.textContent!).to.be.at.most(narrow.getBoundingClientRect().right);
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
    await until(() => textOf(element).includes('De uitleg kon niet geheel worden opgehaald'), 'said');
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
