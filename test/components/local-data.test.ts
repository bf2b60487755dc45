import { expect } from 'chai';
import '../../components/define.js';
import type { ZoGroup } from '../../components/group/group.js';
import type { ZoLocalData } from '../../components/local-data/local-data.js';
import { expectAccessible } from './element-contract.js';
import { place, stateOf, until } from './page.js';

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
  await until(() => input(local) !== null, 'a place to open a file');
  return { group, map, local };
}

const input = (local: Element): HTMLInputElement | null => local.shadowRoot?.querySelector('input[type=file]') ?? null;
const statusOf = (local: Element): string => local.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();
const marks = (map: Element): number => map.shadowRoot!.querySelectorAll('.own-mark').length;
const notesOf = (map: Element): string => [...map.shadowRoot!.querySelectorAll('.note')].map((note) => note.textContent).join(' ');

/** A person chooses a file. */
function open(local: Element, content: string | Uint8Array<ArrayBuffer>, name = 'controles.csv'): void {
  const files = new DataTransfer();
  files.items.add(new File([content], name, { type: 'text/csv' }));
  const field = input(local)!;
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
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
    open(local, `code;controles\n${one};12\n${other};3\nGM0000;9\n`);
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
    const { map, local } = await page();
    const [one] = await codes();
    await new Promise((resolve) => setTimeout(resolve, 300));
    performance.clearResourceTimings();
    const before = [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length];
    open(local, `code;controles\n${one};12\n`);
    await until(() => marks(map) === 1, 'a mark');
    map.setAttribute('view', 'table');
    await until(() => map.shadowRoot!.querySelector('table') !== null, 'the table');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]).to.deep.equal(before);
  });

  it('go when a person takes them away, and when their place leaves the page', async () => {
    const { map, local, group } = await page();
    const [one] = await codes();
    open(local, `code;controles\n${one};12\n`);
    await until(() => marks(map) === 1, 'a mark');
    [...local.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent === 'Haal weg')!.click();
    await until(() => marks(map) === 0, 'no marks');
    expect(notesOf(map)).to.not.include('Eigen gegevens');
    open(local, `code;controles\n${one};12\n`);
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
    open(local, `code;vestigingen\n${own.join('\n')}\n`, 'eigen-telling.csv');
    await until(() => notesOf(map).includes('Uw eigen gegevens staan hier niet.'), 'refused');
    expect(map.shadowRoot!.querySelector('table')!.textContent).to.not.include('Eigen gegevens');
  });

  it('of a file that is no table are refused, with what to do', async () => {
    const { local } = await page();
    open(local, 'PK\u0003\u0004\u0000', 'tabel.xlsx');
    await until(() => statusOf(local).includes('Bewaar het werkblad eerst als CSV.'), 'no text');
    open(local, 'naam;aantal\nAa;3\n');
    await until(() => statusOf(local).includes('Geen kolom met codes van gemeenten gevonden'), 'no codes');
    const [one] = await codes();
    open(local, new Uint8Array([...new TextEncoder().encode(`code;één\n${one};1\n`)]), 'utf8.csv');
    await until(() => statusOf(local).startsWith('utf8.csv'), 'UTF-8');
    open(
      local,
      Uint8Array.from(`code;caf\u00e9s\n${one};1\n`, (letter) => letter.charCodeAt(0)),
      'oud.csv',
    );
    await until(() => [...local.shadowRoot!.querySelectorAll('option')].some(({ textContent }) => textContent === 'cafés'), 'Windows-1252');
  });

  it('follow the columns that a person chooses, by keyboard too', async () => {
    const { map, local } = await page();
    const [one] = await codes();
    open(local, `code;a;b\n${one};12;34\n`);
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
    expect(input(local)).to.equal(null);
  });
});
