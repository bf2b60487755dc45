import { beforeAll, describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/contract/status.js';
import type { Metric } from '../../../src/contract/types.generated.js';
import type { PreparedIndicator, PreparedPublication } from '../../../publisher/prepared.js';
import { readPublication } from '../../../publisher/reading/read-publication.js';
import { SMALL } from './changed-fixture.js';

let publication: PreparedPublication;
const progress: string[] = [];

beforeAll(async () => {
  publication = await readPublication(`${SMALL}publication.yaml`, (message) => progress.push(message));
});

const level = (id: string) => publication.levels.find((item) => item.id === id)!;
const indicator = (id: string): PreparedIndicator => publication.indicators.find((item) => item.id === id)!;

/** A cell as text: its number, or its status in brackets; both when the status is more than observed. */
function cell(id: string, metric: Metric, levelId: string, region: string, period: string, category?: string): string {
  const table = indicator(id).tables.find((item) => item.level === levelId)!;
  const regions = level(levelId).regions;
  const r = regions.findIndex(({ code }) => code === region);
  const p = table.periods.indexOf(period);
  const c = category === undefined ? 0 : table.categories.indexOf(category);
  if (r < 0 || p < 0 || c < 0) throw new Error(`There is no cell ${region} ${period} ${category ?? ''}.`);
  const column = table.columns[metric];
  if (column === undefined) return 'no column';
  const position = (p * table.categories.length + c) * regions.length + r;
  const status = STATUSES[column.status[position]!]!;
  const number = column.values[position]!;
  return Number.isNaN(number) ? `(${status})` : status === 'observed' ? String(number) : `${number} (${status})`;
}

describe('the publication', () => {
  it('has its own facts as they were written, without the keys that are left alone', () => {
    const { release, published, title, publisher, licence, fictional } = publication;
    expect({ release, published, title, publisher, licence, fictional }).toEqual({
      release: '2026-1',
      published: '2026-03-02',
      title: { nl: 'Klein land', en: 'Small country' },
      publisher: { name: 'Bureau Klein', url: 'https://example.org/', feedback: 'mailto:vraag@example.org' },
      licence: 'CC-BY-4.0',
      fictional: true,
    });
  });

  it('keeps categories in the order written, with codes as text', () => {
    expect(publication.breakdowns).toEqual([
      {
        id: 'sbi',
        title: { nl: 'Branche', en: 'Industry' },
        categories: [
          { code: '45', title: 'Autohandel' },
          { code: '01', title: 'Landbouw' },
          { code: 'G', title: { nl: 'Handel', en: 'Trade' } },
        ],
      },
    ]);
  });

  it('has peer groups in the order of their level, by an item of a list with semicolons or by codes', () => {
    expect(publication.peerGroups.slice(0, 2)).toEqual([
      {
        id: 'groot',
        title: { nl: 'Grote gemeenten', en: 'Large municipalities' },
        level: 'gemeente',
        regions: ['GM0001', 'GM0002', 'GM0008'],
      },
      { id: 'kust', title: 'Aan de kust', level: 'gemeente', regions: ['GM0001', 'GM0005', 'GM0009'] },
    ]);
  });

  it('has for each region those most like it by its facts, without the regions that lack one', () => {
    const { similar, ...group } = publication.peerGroups[2]!;
    expect(group).toEqual({
      id: 'lijkt',
      title: { nl: 'Vergelijkbare gemeenten', en: 'Similar municipalities' },
      level: 'gemeente',
      regions: [],
      facts: [{ nl: 'inwoners', en: 'inhabitants' }, 'adressen per km²'],
    });
    expect(similar!['GM0001']).toEqual(['GM0002', 'GM0008', 'GM0011']);
    expect(similar!['GM0003']).toEqual(['GM0004', 'GM0005', 'GM0012']);
    expect(Object.keys(similar!)).not.toContain('GM0009');
    expect(Object.values(similar!).flat()).not.toContain('GM0009');
  });

  it('has mergers and splits from old to new, of each change all regions that went the same way', () => {
    expect(publication.levels.map(({ successors }) => successors)).toEqual([
      undefined,
      undefined,
      [
        { year: 2024, from: [{ code: 'GM0098', name: 'Oud Assendorp' }], to: ['GM0099'] },
        {
          year: 2026,
          from: [
            { code: 'GM0099', name: 'Assendorp' },
            { code: 'GM0097', name: 'Beekdorp' },
          ],
          to: ['GM0001'],
        },
        { year: 2026, from: [{ code: 'GM0096', name: 'Vierdorp' }], to: ['GM0005', 'GM0006'] },
      ],
      undefined,
    ]);
  });

  it('has actions', () => {
    expect(publication.actions).toEqual([
      {
        id: 'leegstand-aanpak',
        title: { nl: 'Aanpak van leegstand', en: 'Acting on vacancy' },
        holder: 'Bureau Klein',
        url: 'https://example.org/leegstand',
        access: 'on-request',
        requestUrl: 'https://example.org/vraag',
        alternative: 'leegstand-open',
        kind: 'barrier-model',
        themes: ['wonen'],
        indicators: ['leegstand'],
        branches: ['01', 'G'],
        steps: ['Zien', { nl: 'Spreken', en: 'Talk' }],
        checked: '2026-02-28',
      },
      { id: 'leegstand-open', title: 'Over leegstand', holder: 'Bureau Klein', url: 'https://example.org/open', access: 'open' },
    ]);
  });

  it('lists what does not join, in both directions, but not what was excluded', () => {
    const inTables = publication.unjoined.map(({ what, ...codes }) => ({ what: what.slice(what.indexOf('tables/')), ...codes }));
    expect(inTables).toEqual([
      { what: 'tables/inwoners.csv → gemeente', onlyInTable: ['GM0099'], onlyInRegions: [] },
      { what: 'tables/inwoners-2025.csv → gemeente', onlyInTable: [], onlyInRegions: ['GM0012'] },
      {
        what: 'tables/leegstand.csv → gemeente',
        onlyInTable: [],
        onlyInRegions: ['GM0006', 'GM0009', 'GM0010', 'GM0007', 'GM0008', 'GM0011', 'GM0012'],
      },
      { what: 'tables/feiten.csv (facts of lijkt) → gemeente', onlyInTable: [], onlyInRegions: ['GM0009'] },
    ]);
  });

  it('says what it is doing', () => {
    expect(progress).toContain('gemeente: 12 regions, 27 borders');
    expect(progress).toContain('leegstand: gemeente 2 periods');
  });
});

describe('levels', () => {
  it('have words: built in, or their own', () => {
    expect(level('gemeente')).toMatchObject({
      title: { nl: 'gemeente', en: 'municipality' },
      plural: { nl: 'gemeenten', en: 'municipalities' },
    });
    expect(level('buurt')).toMatchObject({
      title: { nl: 'buurtje', en: 'neighbourhood' },
      plural: { nl: 'buurtjes', en: 'neighbourhoods' },
    });
  });

  it('have regions in the order of their ancestors, then of their code', () => {
    expect(level('land').regions).toEqual([{ code: 'NL', name: 'Klein land', ancestors: {} }]);
    expect(level('gemeente').regions.map(({ code }) => code)).toEqual(
      ['01', '02', '05', '06', '09', '10', '03', '04', '07', '08', '11', '12'].map((number) => `GM00${number}`),
    );
    expect(level('gemeente').regions[1]).toEqual({ code: 'GM0002', name: 'Beekstad', ancestors: { land: 'NL', provincie: 'PV1' } });
  });

  it('leave out what is excluded by code, by the code of a parent and by name', () => {
    expect(level('buurt').regions.map(({ code }) => code)).toEqual([
      ...['BU00010001', 'BU00010002', 'BU00010003', 'BU00010004'],
      ...['BU0002AA01', 'BU0002AA02', 'BU0002AA03', 'BU0002AA04'],
    ]);
    expect(level('buurt').regions[4]).toEqual({
      code: 'BU0002AA01',
      name: 'Noordwest Tweede',
      ancestors: { land: 'NL', provincie: 'PV1', gemeente: 'GM0002' },
    });
  });

  it('have a planar topology of just their regions, in metres, also when the source is in degrees', () => {
    const { topology } = level('buurt');
    expect(topology!.objects['regions']).toMatchObject({ geometries: { length: 8 } });
    const [x0, y0, x1, y1] = topology!.bbox!;
    expect([x0, y0, x1, y1].map(Math.round)).toEqual([100000, 420000, 120000, 430000]);
    expect(level('provincie').topology).toBeUndefined();
    expect(level('gemeente')).toMatchObject({ vintage: 2026, parent: 'provincie', attribution: 'Bureau Klein, 2026' });
  });
});

describe('a count', () => {
  it('is its own value, whichever column it came in; files of one level are one table', () => {
    const [, , gemeente] = indicator('inwoners').tables;
    expect(gemeente!.periods).toEqual(['2024', '2025']);
    expect(gemeente!.categories).toEqual(['total']);
    expect(Object.keys(gemeente!.columns)).toEqual(['count']);
    expect(cell('inwoners', 'count', 'gemeente', 'GM0002', '2024')).toBe('2000');
    expect(cell('inwoners', 'count', 'gemeente', 'GM0002', '2025')).toBe('2002');
    expect(indicator('inwoners').decimals).toBe(0);
  });

  it('of 0 is a number; an absence has the status that its mark stands for; no row is unknown', () => {
    expect(cell('inwoners', 'count', 'gemeente', 'GM0003', '2024')).toBe('0');
    expect(cell('inwoners', 'count', 'gemeente', 'GM0004', '2024')).toBe('(not-applicable)');
    expect(cell('inwoners', 'count', 'gemeente', 'GM0011', '2025')).toBe('(not-delivered)');
    expect(cell('inwoners', 'count', 'gemeente', 'GM0012', '2025')).toBe('(unknown)');
  });

  it('adds up to the levels above, sums of sums too, unless a part has no number', () => {
    expect(cell('inwoners', 'count', 'provincie', 'PV1', '2024')).toBe('5000');
    expect(cell('inwoners', 'count', 'provincie', 'PV1', '2025')).toBe(String(1001 + 2002 + 5 + 6 + 9 + 10));
    expect(cell('inwoners', 'count', 'provincie', 'PV2', '2024')).toBe('(not-applicable)');
    expect(cell('inwoners', 'count', 'land', 'NL', '2024')).toBe('(not-applicable)');
    expect(cell('inwoners', 'count', 'land', 'NL', '2025')).toBe('(not-delivered)');
  });
});

describe('a rate', () => {
  it('has count and base, rounded, and no value: that follows', () => {
    const [, , gemeente] = indicator('aangiften').tables;
    expect(Object.keys(gemeente!.columns).sort()).toEqual(['base', 'count']);
    expect(gemeente!.periods).toEqual(['2023', '2024']);
    expect(cell('aangiften', 'count', 'gemeente', 'GM0001', '2023')).toBe('45');
    expect(cell('aangiften', 'base', 'gemeente', 'GM0001', '2023')).toBe('1000');
  });

  it('is withheld under the minimum, 0 is not, and the base stays', () => {
    expect(cell('aangiften', 'count', 'gemeente', 'GM0002', '2023')).toBe('(suppressed)');
    expect(cell('aangiften', 'base', 'gemeente', 'GM0002', '2023')).toBe('2000');
    expect(cell('aangiften', 'count', 'gemeente', 'GM0004', '2023')).toBe('0');
    expect(cell('aangiften', 'count', 'gemeente', 'GM0003', '2024')).toBe('10');
    expect(cell('aangiften', 'base', 'buurt', 'BU00010003', '2023')).toBe('(suppressed)');
    expect(cell('aangiften', 'count', 'buurt', 'BU00010003', '2024')).toBe('15');
  });

  it('adds up exact numbers before it rounds, and shows no total over a withheld part', () => {
    expect(cell('aangiften', 'count', 'provincie', 'PV1', '2023')).toBe('(suppressed)');
    expect(cell('aangiften', 'count', 'provincie', 'PV1', '2024')).toBe('(not-delivered)');
    expect(cell('aangiften', 'count', 'provincie', 'PV2', '2024')).toBe('100');
    expect(cell('aangiften', 'base', 'provincie', 'PV1', '2024')).toBe('5005');
    expect(cell('aangiften', 'count', 'land', 'NL', '2023')).toBe('(suppressed)');
    expect(cell('aangiften', 'base', 'land', 'NL', '2023')).toBe('8000');
  });

  it('keeps the rows that `where` asks for, and the status of its marks', () => {
    expect(cell('aangiften', 'count', 'buurt', 'BU00010002', '2024')).toBe('(suppressed)');
    expect(cell('aangiften', 'base', 'buurt', 'BU00010004', '2023')).toBe('(unknown)');
    expect(cell('aangiften', 'count', 'buurt', 'BU0002AA03', '2024')).toBe('(suppressed)');
  });

  it('carries what a widget must tell', () => {
    expect(indicator('aangiften')).toMatchObject({ per: 1000, decimals: 2, minimum: 10, rounding: 5, source: ['Politie', 'Bureau Klein'] });
    expect(indicator('aangiften').method).toBe('# Aangiften\n\nAangiften per 1.000 inwoners. Wij ronden af op vijftallen.\n');
    expect(indicator('inwoners').breaks).toEqual([{ period: '2025', note: { nl: 'Nieuwe telling', en: 'New count' } }]);
  });
});

describe('a concentration', () => {
  it('has the categories of its breakdown, from a long or a wide table', () => {
    const [land, gemeente] = indicator('vestigingen').tables;
    expect(indicator('vestigingen').breakdown).toBe('sbi');
    expect(land!.categories).toEqual(['45', '01', 'G']);
    expect(gemeente!.categories).toEqual(['45', '01', 'G']);
    expect(cell('vestigingen', 'count', 'land', 'NL', '2024', '45')).toBe('30');
    expect(cell('vestigingen', 'base', 'land', 'NL', '2024', 'G')).toBe('1000');
    expect(cell('vestigingen', 'count', 'gemeente', 'GM0001', '2024', 'G')).toBe('90');
  });

  it('adds up rows with the same key where that is asked', () => {
    expect(cell('vestigingen', 'count', 'land', 'NL', '2024', '01')).toBe('120');
    expect(cell('vestigingen', 'base', 'land', 'NL', '2024', '01')).toBe('1000');
  });

  it('takes the status of its row, and withholds 0 where that is asked', () => {
    expect(cell('vestigingen', 'count', 'gemeente', 'GM0001', '2024', '45')).toBe('(suppressed)');
    expect(cell('vestigingen', 'count', 'gemeente', 'GM0002', '2024', '01')).toBe('(suppressed)');
    expect(cell('vestigingen', 'count', 'gemeente', 'GM0002', '2024', '45')).toBe('8 (provisional)');
    expect(cell('vestigingen', 'count', 'gemeente', 'GM0003', '2024', 'G')).toBe('(suppressed)');
    expect(cell('vestigingen', 'base', 'gemeente', 'GM0003', '2024', 'G')).toBe('100');
    expect(cell('vestigingen', 'count', 'gemeente', 'GM0004', '2024', '01')).toBe('5 (unreliable)');
    expect(cell('vestigingen', 'count', 'gemeente', 'GM0004', '2024', '45')).toBe('(unknown)');
  });
});

describe('a share', () => {
  it('is a fraction, limits too, with the status of its row', () => {
    const [table] = indicator('leegstand').tables;
    expect(table!.periods).toEqual(['2024-Q3', '2024-Q4']);
    expect(Object.keys(table!.columns).sort()).toEqual(['base', 'lower', 'upper', 'value']);
    expect(cell('leegstand', 'value', 'gemeente', 'GM0001', '2024-Q4')).toBe('0.025 (predicted)');
    expect(cell('leegstand', 'upper', 'gemeente', 'GM0001', '2024-Q4')).toBe('0.04 (predicted)');
    expect(cell('leegstand', 'value', 'gemeente', 'GM0001', '2024-Q3')).toBe('0 (predicted)');
    expect(cell('leegstand', 'value', 'gemeente', 'GM0002', '2024-Q3')).toBe('1 (unreliable)');
    expect(cell('leegstand', 'value', 'gemeente', 'GM0003', '2024-Q3')).toBe('(below-half)');
    expect(cell('leegstand', 'base', 'gemeente', 'GM0003', '2024-Q3')).toBe('300');
    expect(cell('leegstand', 'base', 'gemeente', 'GM0004', '2024-Q3')).toBe('(unknown)');
    expect(cell('leegstand', 'lower', 'gemeente', 'GM0005', '2024-Q3')).toBe('(withdrawn)');
  });
});

describe('an amount and an index', () => {
  it('have values as they are, negative ones too', () => {
    expect(indicator('winst').tables[0]!.periods).toEqual(['2025-H1', '2025-H2']);
    expect(cell('winst', 'value', 'provincie', 'PV1', '2025-H1')).toBe('-2.25');
    expect(cell('winst', 'value', 'provincie', 'PV2', '2025-H1')).toBe('0');
    expect(cell('prijs', 'value', 'land', 'NL', '2026-02')).toBe('102');
  });
});
