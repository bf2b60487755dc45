import { expect } from 'chai';
import '../../components/define.js';
import type { ZoGroup } from '../../components/group/group.js';
import type { ZoLocalData } from '../../components/local-data/local-data.js';
import { releaseSource } from '../../src/sources/release-source.js';
import { cellAt } from '../../src/tables/cell.js';
import { expectAccessible } from './element-contract.js';
import { itWith } from './engine.js';
import { chooseFile, openOwnFile, ownFileField } from './own-file.js';
import { atRest, place, stateOf, until } from './page.js';
import { fileOf } from './taking-page.js';

const RELEASE = '/releases/releases.json';

interface Page {
  readonly group: ZoGroup;
  readonly map: HTMLElement;
  readonly local: ZoLocalData;
}

/** A group with a map and a place for own data, all ready. */
async function page(attributes: Record<string, string> = { indicator: 'drugsmisdrijven', level: 'gemeente' }): Promise<Page> {
  const group = place('zo-group', { release: RELEASE });
  const map = place<HTMLElement>('zo-region-map', attributes, group);
  const local = place('zo-local-data', { level: 'gemeente' }, group);
  await until(() => stateOf(map) === 'ready' && map.shadowRoot!.querySelector('.take-along details') !== null, 'the map');
  await until(() => ownFileField(local) !== null, 'a place to open a file');
  return { group, map, local };
}

const statusOf = (local: Element): string => local.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();
const marks = (map: Element): number => map.shadowRoot!.querySelectorAll('.own-mark').length;
const ownLines = (trend: Element): number => trend.shadowRoot!.querySelectorAll('.trend .series-own .line').length;
const notesOf = (map: Element): string => [...map.shadowRoot!.querySelectorAll('.note')].map((note) => note.textContent).join(' ');

/** A trend in the group, ready with all that comes after it. */
async function trendIn(group: Element, region: string, attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const trend = place<HTMLElement>('zo-trend-line', { indicator: 'drugsmisdrijven', region, ...attributes }, group);
  await until(() => stateOf(trend) === 'ready' && trend.shadowRoot!.querySelector('.take-along details') !== null, 'the trend');
  await until(() => attributes['view'] === 'table' || trend.shadowRoot!.querySelector('[role=listbox]') !== null, 'the keyboard');
  return trend;
}

async function trendPage(attributes: Record<string, string> = {}): Promise<{ trend: HTMLElement; local: ZoLocalData; code: string }> {
  const [code] = await codes();
  const group = place('zo-group', { release: RELEASE });
  const trend = await trendIn(group, code!, attributes);
  const local = place('zo-local-data', { level: 'gemeente' }, group);
  await until(() => ownFileField(local) !== null, 'a place to open a file');
  return { trend, local, code: code! };
}

/** The published counts of a region that has some withheld: null is one of those. */
async function withheldRegion(indicator: string): Promise<{ code: string; periods: readonly string[]; counts: (number | null)[] }> {
  const source = releaseSource(new URL(RELEASE, location.href).href);
  const table = await source.table({ indicator, level: 'gemeente', period: 'all' });
  const rows = table.codes.map((code) => ({
    code,
    cells: table.periods.map((period) => cellAt(table, 'count', code, period, table.categories[0]!)),
  }));
  const row = rows.find(({ cells }) => {
    const withheld = cells.filter(({ status }) => status === 'suppressed').length;
    return withheld > 0 && withheld < cells.length - 3;
  })!;
  return { code: row.code, periods: table.periods, counts: row.cells.map(({ value }) => value) };
}

/** Codes of gemeenten of the release, as the table of the map has them. */
async function codes(): Promise<string[]> {
  const json = async (path: string): Promise<Record<string, never>> =>
    (await fetch(`/releases/2026-1/${path}`)).json() as Promise<Record<string, never>>;
  const manifest = (await json('release.json')) as unknown as { levels: { id: string; index: string }[] };
  const index = (await json(manifest.levels.find(({ id }) => id === 'gemeente')!.index)) as unknown as { category: { index: string[] } };
  return index.category.index;
}

describe('own data', () => {
  it('stand beside the published figures, marked as own: on the map, in its table, in what is taken along', async () => {
    const { map, local } = await page();
    const [one, other] = await codes();
    await openOwnFile(local, `code;controles\n${one};12\n${other};3\nGM0000;9\n`);
    await until(() => marks(map) === 2, 'two marks');
    expect(statusOf(local)).to.equal('controles.csv: 2 van de 3 rijen staan nu bij de figuren. 1 rij doet niet mee.');
    expect(local.shadowRoot!.querySelector('details table')!.textContent).to.match(/4\s*GM0000\s*geen gemeente met deze code/);
    expect(notesOf(map)).to.match(/Eigen gegevens: controles\. Deze komen niet van Bureau Laaglandse Cijfers.*Ruitje op de kaart/);
    map.setAttribute('view', 'table');
    await until(() => map.shadowRoot!.querySelector('table') !== null, 'the table');
    const table = map.shadowRoot!.querySelector('table')!;
    expect([...table.querySelectorAll('thead th')].at(-1)!.textContent).to.include('Eigen gegevens: controles');
    const cells = [...table.querySelectorAll('tbody tr')].map((row) => row.querySelector('td:last-of-type')!.textContent!.trim());
    expect(cells.filter((text) => text !== 'geen eigen cijfer').sort()).to.deep.equal(['12', '3']);
    await expectAccessible(map as Parameters<typeof expectAccessible>[0]);
  });

  it('send nothing and keep nothing, from the moment that a file is opened', async () => {
    const { group, map, local } = await page();
    const [one] = await codes();
    const trend = await trendIn(group, one!);
    const openTables = async (): Promise<void> => {
      for (const element of [map, trend]) {
        element.setAttribute('view', 'table');
        await until(() => element.shadowRoot!.querySelector('table') instanceof HTMLTableElement, 'the table');
      }
    };
    // With their tables, of which the code comes when the page is idle or someone asks, the elements have all that they ever fetch.
    await openTables();
    for (const element of [map, trend]) element.removeAttribute('view');
    await atRest(group);
    performance.clearResourceTimings();
    const before = [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length];
    await openOwnFile(local, `code;jaar;controles\n${one};2018;2\n${one};2019;3\n`);
    await until(() => marks(map) === 1 && ownLines(trend) === 1, 'a mark and a line');
    await openTables();
    await atRest(group);
    expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]).to.deep.equal(before);
  });

  it('are one more line of a trend: in its legend, its table, what the keyboard says and what is taken along, from the same file', async () => {
    const { trend, local, code } = await trendPage();
    await openOwnFile(local, `code;jaar;controles\n${code};2018;2\n${code};2019;3\n${code};2021;1\n`);
    await until(() => ownLines(trend) === 1, 'a line of 2018 and 2019');
    const root = trend.shadowRoot!;
    expect(notesOf(trend)).to.match(/Eigen gegevens: controles\. Deze komen niet van Bureau Laaglandse Cijfers.*op dezelfde schaal/);
    expect([...root.querySelectorAll('.legend li')].map(({ textContent }) => textContent!.trim())).to.include('Eigen gegevens: controles');
    const published = getComputedStyle(root.querySelector('.trend .series-1 .line')!);
    const own = getComputedStyle(root.querySelector('.trend .series-own .line')!);
    expect(own.strokeDasharray).to.not.equal(published.strokeDasharray);
    const box = root.querySelector<HTMLElement>('.trend-box')!;
    await until(() => box.getAttribute('role') === 'listbox', 'the keyboard');
    box.focus();
    const said = new Set<string>();
    for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await (trend as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      said.add(root.querySelector('[role=option]')!.textContent!.trim());
    }
    expect([...said].filter((sentence) => sentence.startsWith('Eigen gegevens: controles, '))).to.not.deep.equal([]);
    await expectAccessible(trend as Parameters<typeof expectAccessible>[0]);
    for (const choice of ['csv', 'svg'] as const) {
      const taken = await (await fileOf(trend, choice)).text();
      expect(taken, choice).to.include('Eigen gegevens: controles').and.to.include('Deze komen niet van');
      if (choice === 'csv') expect(taken).to.match(/^"?\+?2019;.*;3;/m);
      else expect([...new Set(taken.match(/stroke-dasharray="[^"]+"/g))].join()).to.include('stroke-dasharray="2 2"');
    }
    trend.setAttribute('view', 'table');
    await until(() => root.querySelector('table') !== null, 'the table');
    const column = [...root.querySelectorAll('thead th')].findIndex((head) => head.textContent!.includes('Eigen gegevens: controles'));
    const cells = [...root.querySelectorAll('tbody tr')].map((row) => row.children[column]!.textContent!.trim());
    expect(cells.filter((text) => text !== 'geen eigen cijfer' && text !== '–')).to.deep.equal(['1', '3', '2']);
    [...local.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent === 'Haal weg')!.click();
    await until(() => !notesOf(trend).includes('Eigen gegevens'), 'taken away');
    expect(root.querySelector('table')!.textContent).to.not.include('Eigen gegevens');
  });

  it('of no period are not in a trend, which says what it needs', async () => {
    const { trend, local, code } = await trendPage();
    await openOwnFile(local, `code;controles\n${code};2\n`);
    await until(() => notesOf(trend).includes('alleen met een kolom met perioden'), 'what it needs');
    expect(ownLines(trend)).to.equal(0);
  });

  it('are not in a trend where they would give away what is withheld in any of its periods', async () => {
    const { trend, local } = await trendPage({ indicator: 'gemelde-transacties', measure: 'count', view: 'table' });
    const figures = (): { period: string; text: string }[] =>
      [...trend.shadowRoot!.querySelectorAll('tbody tr')].map((row) => ({
        period: row.getAttribute('data-code') ?? '',
        text: row.querySelector('td')!.textContent!.trim(),
      }));
    await until(() => figures().length > 5, 'the table');
    const withheld = await withheldRegion('gemelde-transacties');
    trend.setAttribute('region', withheld.code);
    await until(() => figures().some(({ text }) => text === 'onderdrukt'), 'a withheld figure');
    const own = withheld.counts.map((count, at) => `${withheld.code};${withheld.periods[at]};${count ?? 4}`);
    await openOwnFile(local, `code;kwartaal;transacties\n${own.join('\n')}\n`, 'eigen-telling.csv');
    await until(() => notesOf(trend).includes('Uw eigen gegevens staan hier niet.'), 'refused');
    expect(trend.shadowRoot!.querySelector('table')!.textContent).to.not.include('Eigen gegevens');
    trend.setAttribute('view', 'chart');
    await until(() => trend.shadowRoot!.querySelector('.trend') !== null, 'the chart');
    expect(ownLines(trend)).to.equal(0);
  });

  it('go when a person takes them away, and when their place leaves the page', async () => {
    const { map, local, group } = await page();
    const [one] = await codes();
    await openOwnFile(local, `code;controles\n${one};12\n`);
    await until(() => marks(map) === 1, 'a mark');
    [...local.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent === 'Haal weg')!.click();
    await until(() => marks(map) === 0, 'no marks');
    expect(notesOf(map)).to.not.include('Eigen gegevens');
    await openOwnFile(local, `code;controles\n${one};12\n`);
    await until(() => marks(map) === 1, 'a mark again');
    local.remove();
    await until(() => marks(map) === 0, 'gone with it');
    expect(group.ownLayer).to.equal(undefined);
  });

  it('are not shown where they would give away what is withheld', async () => {
    const { map, local } = await page({ indicator: 'gemelde-transacties', level: 'gemeente', period: '2016-Q1' });
    map.setAttribute('view', 'table');
    await until(() => map.shadowRoot!.querySelectorAll('tbody tr').length > 5, 'the table');
    const rows = [...map.shadowRoot!.querySelectorAll('tbody tr')].map((row) => ({
      code: row.getAttribute('data-code') ?? '',
      text: row.querySelector('td')!.textContent!.trim(),
      name: row.querySelector('th')!.textContent!.trim(),
    }));
    expect(
      rows.some(({ text }) => text === 'onderdrukt'),
      'something is withheld',
    ).to.equal(true);
    const names = new Map(rows.map(({ name, text }) => [name, text]));
    const index = (await (await fetch('/releases/2026-1/release.json')).json()) as { levels: { id: string; index: string }[] };
    const { category } = (await (await fetch(`/releases/2026-1/${index.levels.find(({ id }) => id === 'gemeente')!.index}`)).json()) as {
      category: { label: Record<string, string> };
    };
    const own = Object.entries(category.label).flatMap(([code, name]) => {
      const shown = names.get(name) ?? '';
      if (shown === 'onderdrukt') return [`${code};4`];
      return /^[\d.]+$/.test(shown) ? [`${code};${shown}`] : [];
    });
    await openOwnFile(local, `code;vestigingen\n${own.join('\n')}\n`, 'eigen-telling.csv');
    await until(() => notesOf(map).includes('Uw eigen gegevens staan hier niet.'), 'refused');
    expect(map.shadowRoot!.querySelector('table')!.textContent).to.not.include('Eigen gegevens');
  });

  it('of a file that is no table are refused, with what to do', async () => {
    const { local } = await page();
    await openOwnFile(local, 'PK\u0003\u0004\u0000', 'tabel.xlsx');
    await until(() => statusOf(local).includes('Bewaar het werkblad eerst als CSV.'), 'no text');
    await openOwnFile(local, 'naam;aantal\nAa;3\n');
    await until(() => statusOf(local).includes('Geen kolom met codes van gemeenten gevonden'), 'no codes');
    const [one] = await codes();
    await openOwnFile(local, new Uint8Array([...new TextEncoder().encode(`code;één\n${one};1\n`)]), 'utf8.csv');
    await until(() => statusOf(local).startsWith('utf8.csv'), 'UTF-8');
    await openOwnFile(
      local,
      Uint8Array.from(`code;caf\u00e9s\n${one};1\n`, (letter) => letter.charCodeAt(0)),
      'oud.csv',
    );
    await until(() => [...local.shadowRoot!.querySelectorAll('option')].some(({ textContent }) => textContent === 'cafés'), 'Windows-1252');
  });

  it('of two files that were chosen are those of the last, whichever takes longer to read', async () => {
    const { map, local } = await page();
    const [one, other] = await codes();
    const fileOf = (rows: string, name: string): File => new File([`code;controles\n${rows}`], name);
    const long = fileOf(`${one};1\n${other};2\n${'#\n'.repeat(2_000_000)}`, 'lang.csv');
    chooseFile(ownFileField(local)!, long);
    chooseFile(ownFileField(local)!, fileOf(`${one};1\n`, 'kort.csv'));
    await long.arrayBuffer();
    await until(() => marks(map) > 0, 'a mark');
    await atRest(map);
    expect([marks(map), statusOf(local)]).to.deep.equal([1, 'kort.csv: 1 van de 1 rij staat nu bij de figuren.']);
  });

  itWith('files of its own', 'of a file that is no longer there are refused, with what to do', async () => {
    const { local } = await page();
    const directory = await navigator.storage.getDirectory();
    const handle = await directory.getFileHandle('eigen.csv', { create: true });
    const written = await handle.createWritable();
    await written.write('code;controles\n');
    await written.close();
    const file = await handle.getFile();
    await directory.removeEntry('eigen.csv');
    chooseFile(ownFileField(local)!, file);
    await until(
      () => statusOf(local) === 'Het bestand is niet te lezen. Misschien is het verplaatst. Kies het opnieuw.',
      () => `why, but ${statusOf(local)}`,
    );
  });

  it('can be mended and opened again, or taken away, which leads back to where a file is opened', async () => {
    const { map, local } = await page();
    const [one] = await codes();
    const field = ownFileField(local)!;
    await openOwnFile(local, `code;controles\n${one};12\n`);
    await until(() => marks(map) === 1, 'a mark');
    field.addEventListener('click', (event) => event.preventDefault(), { once: true });
    field.click();
    expect(field.files, 'a field that has a file does not tell that it was chosen again').to.have.lengthOf(0);
    await openOwnFile(local, `code;controles\n${one};12\n`);
    [...local.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent === 'Haal weg')!.click();
    await until(() => marks(map) === 0, 'no marks');
    expect([field.files!.length, local.shadowRoot!.activeElement]).to.deep.equal([0, field]);
  });

  it('can be dropped on their place, and a drop never takes the page away', async () => {
    const { map, local } = await page();
    const [one] = await codes();
    const dropped = new DataTransfer();
    dropped.items.add(new File([`code;controles\n${one};12\n`], 'gesleept.csv', { type: 'text/csv' }));
    const place = local.shadowRoot!.querySelector('.local-data')!;
    for (const kind of ['dragover', 'drop']) {
      const event = new DragEvent(kind, { dataTransfer: dropped, bubbles: true, cancelable: true });
      place.dispatchEvent(event);
      expect(event.defaultPrevented, kind).to.equal(true);
    }
    await until(() => marks(map) === 1, 'a mark');
    expect(statusOf(local)).to.match(/^gesleept\.csv: 1 van de 1 rij/);
  });

  it('follow the columns that a person chooses, by keyboard too', async () => {
    const { map, local } = await page();
    const [one] = await codes();
    await openOwnFile(local, `code;a;b\n${one};12;34\n`);
    await until(() => marks(map) === 1, 'a mark');
    const select = local.shadowRoot!.querySelector<HTMLSelectElement>('#value')!;
    expect(select.labels![0]!.textContent).to.equal('Kolom met cijfers');
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => notesOf(map).includes('Eigen gegevens: b.'), 'the other column');
    await expectAccessible(local as unknown as Parameters<typeof expectAccessible>[0]);
  });

  it('need a group, and say so', async () => {
    const local = place('zo-local-data', {});
    await until(() => (local.shadowRoot?.textContent ?? '').includes('Dit onderdeel hoort in een groep'), 'said');
    expect(ownFileField(local)).to.equal(null);
  });
});
