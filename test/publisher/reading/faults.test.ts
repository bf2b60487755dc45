import { describe, expect, it } from 'vitest';
import { faultsAfter } from './changed-fixture.js';

const yaml = 'publication.yaml';
const aangiften = 'tables/aangiften.csv';
const inwoners = 'tables/inwoners.csv';
const columnsOfAangiften = 'one of code, soort, inwoners, aangiften_2023, aangiften_2024';
const wholeNumber = 'a whole number of 0 or more';

describe('a table', () => {
  it('that is not there', async () => {
    expect(await faultsAfter({ [inwoners]: null })).toEqual([{ file: inwoners, found: 'no such file', expected: 'a CSV file' }]);
  });

  it('that is empty', async () => {
    expect(await faultsAfter({ [inwoners]: '\n' })).toEqual([
      { file: inwoners, found: 'an empty file', expected: 'a CSV file with a header row' },
    ]);
  });

  it('that is not UTF-8', async () => {
    const faults = await faultsAfter({ [inwoners]: Uint8Array.from([0x67, 0xe9, 0x0a]) });
    expect(faults).toEqual([{ file: inwoners, found: 'bytes that are not UTF-8', expected: 'a CSV file in UTF-8' }]);
  });

  it('without a column lists the columns there are', async () => {
    expect(await faultsAfter({ [aangiften]: ['aangiften_2023', 'aangifte_2023'] })).toEqual([
      {
        file: aangiften,
        row: 1,
        column: 'aangiften_2023',
        found: 'no such column',
        expected: 'one of code, soort, inwoners, aangifte_2023, aangiften_2024; did you mean aangifte_2023?',
      },
    ]);
    const where = await faultsAfter({ [yaml]: ['where: {soort: gemeente}', 'where: {type: gemeente}'] });
    expect(where).toEqual([{ file: aangiften, row: 1, column: 'type', found: 'no such column', expected: columnsOfAangiften }]);
  });

  it('with a column twice', async () => {
    expect(await faultsAfter({ [aangiften]: ['aangiften_2024', 'aangiften_2023'] })).toEqual([
      { file: aangiften, row: 1, column: 'aangiften_2023', found: 'two columns with this name', expected: 'each name once' },
    ]);
  });

  it('with a field too few or too many', async () => {
    expect(await faultsAfter({ [aangiften]: ['GM0003,gemeente,498,12,10', 'GM0003,gemeente,498,12'] })).toEqual([
      { file: aangiften, row: 4, found: '4 fields', expected: '5 fields, as in the header' },
    ]);
  });

  it('with a quote that is not closed', async () => {
    const faults = await faultsAfter({ 'tables/winst.csv': ['PV1,2025-H1', '"PV1,2025-H1'] });
    expect(faults).toContainEqual({ file: 'tables/winst.csv', row: 3, found: 'a quote that is not closed', expected: 'quotes in pairs' });
  });

  it('with a key twice names both rows, counted as in the file', async () => {
    expect(await faultsAfter({ [inwoners]: ['GM0099;2024;7', 'GM0003;2024;1'] })).toEqual([
      { file: inwoners, row: 16, column: 'aantal', found: 'GM0003, 2024 again', expected: 'each key once; it is in row 5 too' },
    ]);
    expect(await faultsAfter({ [yaml]: ['rows: add', 'rows: single'] })).toEqual([
      {
        file: 'tables/vestigingen-land.csv',
        row: 3,
        column: 'aantal',
        found: 'NL, 2024, 01 again',
        expected: 'each key once; it is in row 2 too',
      },
    ]);
  });

  it('with a key that another file of the level has too', async () => {
    const [fault] = await faultsAfter({ [inwoners]: ['GM0099;2024;7', 'GM0002;2025;1'] });
    expect(fault).toMatchObject({ file: 'tables/inwoners-2025.csv', row: 4, found: 'GM0002, 2025 again' });
    expect(fault!.expected).toMatch(/^each key once; it is in row 16 of .*inwoners\.csv too$/);
  });

  it('of which no row is meant', async () => {
    expect(await faultsAfter({ [yaml]: ['where: {soort: gemeente}', 'where: {soort: wijk}'] })).toEqual([
      {
        file: aangiften,
        column: 'soort',
        found: 'no row with soort = wijk; there is "gemeente", "buurt", "buurtje"',
        expected: 'at least one row',
      },
    ]);
  });

  it('of which hardly any row joins', async () => {
    expect(await faultsAfter({ [yaml]: ['where: {soort: gemeente}', 'where: {soort: {in: [gemeente, buurt]}}'] })).toEqual([]);
    expect(await faultsAfter({ [yaml]: ['where: {soort: gemeente}', 'where: {soort: buurt}'] })).toEqual([
      {
        file: aangiften,
        column: 'code',
        found: '0 of 8 rows with a known code; not known is "BU00010001", "BU00010002", "BU00010004"',
        expected: 'codes of level gemeente, such as "GM0001", "GM0002", "GM0005" (the right column and division year?)',
      },
    ]);
  });

  it('with a period or a category that is not one', async () => {
    expect(await faultsAfter({ 'tables/winst.csv': ['PV1,2025-H1', 'PV1,2025-H3'] })).toEqual([
      { file: 'tables/winst.csv', row: 3, column: 'halfjaar', found: '"2025-H3"', expected: 'a period YYYY, YYYY-Hn, YYYY-Qn or YYYY-MM' },
    ]);
    expect(await faultsAfter({ 'tables/vestigingen-land.csv': ['2024,45', '2024,46'] })).toEqual([
      { file: 'tables/vestigingen-land.csv', row: 4, column: 'sbi', found: '"46"', expected: 'one of 45, 01, G' },
    ]);
  });
});

/** A number that may not stand in a cell of a table: the change, its row and column, what is expected. */
const numbers: [name: string, file: string, from: string, to: string, row: number, column: string, expected: string][] = [
  ['a negative count', aangiften, '498,12,10', '498,-12,10', 4, 'aangiften_2023', wholeNumber],
  ['a count that is not whole', aangiften, '498,12,10', '498,12.5,10', 4, 'aangiften_2023', wholeNumber],
  ['a base that is text', aangiften, '498,12,10', 'veel,12,10', 4, 'inwoners', `${wholeNumber}, or a mark under missing`],
  ['a decimal comma', 'tables/winst.csv', '-2.25', '"-2,25"', 3, 'winst', 'a number, with a decimal point'],
  ['a number too large', 'tables/winst.csv', '-2.25', '1e999', 3, 'winst', 'a number'],
  ['a hexadecimal number', 'tables/winst.csv', '-2.25', '0x10', 3, 'winst', 'a number, or a mark under missing'],
  ['a share above 1', 'tables/leegstand.csv', '2.5,1.5', '102.5,1.5', 2, 'aandeel', 'a share from 0 to 100'],
  ['a negative share', 'tables/leegstand.csv', '2.5,1.5', '2.5,-1.5', 2, 'laag', 'a share from 0 to 100'],
  [
    'a status code of another list',
    'tables/leegstand.csv',
    '400,F',
    '400,Z',
    2,
    'status',
    'a status code A, P, E, F, U, Q, L, M, N, O, W or nothing',
  ],
];

describe('a cell', () => {
  it.each(numbers)('with %s', async (_, file, from, to, row, column, expected) => {
    const [fault, ...more] = await faultsAfter({ [file]: [from, to] });
    expect(fault).toEqual({ file, row, column, found: expect.any(String) as string, expected });
    expect(to).toContain(fault!.found.slice(1, -1));
    expect(more).toEqual([]);
  });

  it('with a number that its status says it does not have', async () => {
    expect(await faultsAfter({ 'tables/leegstand.csv': ['2.5,1.5,4,400,F', '2.5,,,400,Q'] })).toEqual([
      {
        file: 'tables/leegstand.csv',
        row: 2,
        column: 'aandeel',
        found: '"2.5" with status suppressed',
        expected: 'no number with this status',
      },
    ]);
  });

  it('with its limits the wrong way round', async () => {
    expect(await faultsAfter({ 'tables/leegstand.csv': ['2.5,1.5,4', '2.5,4,1.5'] })).toEqual([
      {
        file: 'tables/leegstand.csv',
        row: 2,
        column: 'laag',
        found: 'lower limit 0.04 above upper limit 0.015',
        expected: 'lower at most upper',
      },
    ]);
  });
});

describe('regions', () => {
  it('with boundaries that are not there, or broken', async () => {
    expect(await faultsAfter({ 'geo/gemeenten.geojson': null })).toContainEqual({
      file: 'geo/gemeenten.geojson',
      found: 'no such file',
      expected: 'a TopoJSON or GeoJSON file',
    });
    const faults = await faultsAfter({
      'geo/gemeenten.geojson': ['[110000,420000],[110000,430000],[100000,430000],[100000,420000]', '[110000,420000]'],
    });
    expect(faults[0]).toMatchObject({ file: 'geo/gemeenten.geojson', where: 'feature 1 (GM0001)' });
  });

  it('with a parent that does not exist', async () => {
    expect(await faultsAfter({ 'tables/gemeenten.csv': ['Cederdorp,PV2', 'Cederdorp,PV3'] })).toEqual([
      {
        file: 'tables/gemeenten.csv',
        row: 4,
        column: 'provincie',
        found: 'parent "PV3" of GM0003',
        expected: 'a code of level provincie: one of PV1, PV2',
      },
    ]);
    const [fault] = await faultsAfter({
      'geo/buurten.topo.json': ['"Noordoost Eerste","gemeente":"GM0001"', '"Noordoost Eerste","gemeente":"GM0077"'],
    });
    expect(fault).toMatchObject({
      file: 'geo/buurten.topo.json',
      column: 'gemeente',
      where: 'BU00010002',
      found: 'parent "GM0077" of BU00010002',
    });
  });

  it('without a parent', async () => {
    expect(await faultsAfter({ 'tables/gemeenten.csv': ['GM0012,Lindedorp,PV2,', 'GM0012,Lindedorp,,'] })).toEqual([
      {
        file: 'tables/gemeenten.csv',
        column: 'code',
        found: 'no row for GM0012',
        expected: 'a row with its parent of level provincie, or the region in exclude',
      },
    ]);
  });

  it('with two names for one code', async () => {
    expect(
      await faultsAfter({ 'tables/gemeenten.csv': ['GM0012,Lindedorp,PV2,', 'GM0012,Lindedorp,PV2,\nGM0012,Lindestad,PV2,'] }),
    ).toEqual([
      { file: 'tables/gemeenten.csv', row: 14, column: 'naam', found: '"Lindestad" for GM0012', expected: '"Lindedorp", as in row 13' },
    ]);
  });

  it('with a code that has a space', async () => {
    expect(await faultsAfter({ [yaml]: ['regions: {NL: Klein land}', 'regions: {NL: Klein land, N L: Groot land}'] })).toContainEqual({
      file: yaml,
      where: 'region "N L"',
      found: 'region code "N L"',
      expected: 'a code without spaces',
    });
  });
});

describe('the other files', () => {
  it('that are not there', async () => {
    expect(await faultsAfter({ 'method/aangiften.md': null, 'actions.yaml': null, 'tables/successors.csv': null })).toEqual([
      { file: 'tables/successors.csv', found: 'no such file', expected: 'a CSV file' },
      { file: 'method/aangiften.md', found: 'no such file', expected: 'a Markdown file' },
      { file: 'actions.yaml', found: 'no such file', expected: 'a YAML file' },
    ]);
  });

  it('actions that refer to what is not there', async () => {
    const faults = await faultsAfter({ 'actions.yaml': ['themes: [wonen]', 'themes: [wonne]'] });
    expect(faults).toEqual([
      { file: 'actions.yaml', row: 9, where: '[0].themes[0]', found: '"wonne"', expected: 'one of wonen, werk; did you mean wonen?' },
    ]);
    expect(await faultsAfter({ 'actions.yaml': ['alternative: leegstand-open', 'alternative: leegstand-aanpak'] })).toEqual([
      {
        file: 'actions.yaml',
        row: 7,
        where: '[0].alternative',
        found: '"leegstand-aanpak"',
        expected: 'the id of an open action in this file',
      },
    ]);
    expect(await faultsAfter({ 'actions.yaml': ['access: open', 'acess: open'] })).toEqual([
      { file: 'actions.yaml', row: 15, where: '[1]', found: 'no key "access"', expected: 'a key "access"' },
      {
        file: 'actions.yaml',
        row: 15,
        where: '[1].acess',
        found: 'unknown key "acess"',
        expected:
          'one of id, title, summary, holder, url, access, requestUrl, alternative, kind, themes, indicators, branches, steps, checked, since, regions; did you mean access?',
      },
    ]);
  });

  it('an action on request without the place where access is asked for', async () => {
    expect(await faultsAfter({ 'actions.yaml': ['requestUrl: https://example.org/vraag', 'x-was: gone'] })).toEqual([
      {
        file: 'actions.yaml',
        row: 1,
        where: '[0]',
        found: 'access on-request without requestUrl',
        expected: 'a key "requestUrl": where access is asked for',
      },
    ]);
  });

  it('actions about a region that no level has', async () => {
    expect(await faultsAfter({ 'actions.yaml': ['kind: barrier-model', 'regions: [GM0001, GM0019]'] })).toEqual([
      {
        file: 'actions.yaml',
        row: 8,
        where: '[0].regions[1]',
        found: '"GM0019"',
        expected: 'a region code of one of the levels land, provincie, gemeente, buurt',
      },
    ]);
  });

  it('a peer group with a code that is not there', async () => {
    expect(await faultsAfter({ [yaml]: ['[GM0009, GM0001', '[GM0019, GM0001'] })).toMatchObject([
      {
        file: yaml,
        where: 'peerGroups[1].regions[0]',
        found: '"GM0019"',
        expected: /^a code of level gemeente: one of GM0001, GM0002, GM0005, /,
      },
    ]);
  });
});

describe('mergers and splits', () => {
  const successors = 'tables/successors.csv';
  const rows = (...lines: string[]): string => ['from,name,to,year', ...lines, ''].join('\n');
  const faultOf = async (...lines: string[]) => faultsAfter({ [successors]: rows(...lines) });

  it('in a column that is not there', async () => {
    expect(await faultsAfter({ [successors]: ['from,name', 'from,naam'] })).toEqual([
      { file: successors, row: 1, column: 'name', found: 'no such column', expected: 'one of from, naam, to, year; did you mean naam?' },
    ]);
  });

  it('in a year that is none, or after the division year', async () => {
    expect(await faultOf('GM0099,Oud,GM0001,jaar', 'GM0098,Oud,GM0001,2027')).toEqual([
      { file: successors, row: 2, column: 'year', found: '"jaar"', expected: 'a division year, YYYY' },
      { file: successors, row: 3, column: 'year', found: '2027', expected: 'a year up to 2026, the division year of the level' },
    ]);
  });

  it('with an empty field', async () => {
    expect(await faultOf('GM0099,,GM0001,2024')).toEqual([
      { file: successors, row: 2, column: 'name', found: 'an empty field', expected: 'the name that the old region had' },
    ]);
  });

  it('to a region that is not there, or that ended before', async () => {
    expect(await faultOf('GM0099,Oud,GM0098,2024')).toMatchObject([
      { row: 2, column: 'to', found: '"GM0098"', expected: /^a code of level gemeente, or an old code of a later year: one of GM0001, / },
    ]);
    expect(await faultOf('GM0099,Oud,GM0098,2024', 'GM0098,Ouder,GM0001,2023')).toEqual([
      { file: successors, row: 2, column: 'to', found: 'GM0098, which ended in 2023', expected: 'a region that was there in 2024' },
    ]);
  });

  it('of a region that is still there, but not of one that goes on', async () => {
    expect(await faultOf('GM0002,Beekstad,GM0001,2024')).toEqual([
      {
        file: successors,
        row: 2,
        column: 'from',
        found: 'GM0002, which is still a gemeente',
        expected: 'a region that ended, or also a row from GM0002 to GM0002',
      },
    ]);
    expect(await faultOf('GM0002,Beekstad,GM0001,2024', 'GM0002,Beekstad,GM0002,2024')).toEqual([]);
  });

  it('told twice, in two years or under two names', async () => {
    expect(await faultOf('GM0099,Oud,GM0001,2024', 'GM0099,Oud,GM0001,2024')).toEqual([
      { file: successors, row: 3, column: 'to', found: 'GM0099 to GM0001 a second time', expected: 'each pair once' },
    ]);
    expect(await faultOf('GM0099,Oud,GM0001,2024', 'GM0099,Oud,GM0002,2025')).toEqual([
      { file: successors, row: 3, column: 'year', found: '2025 for GM0099', expected: '2024, the year in which it ended' },
    ]);
    expect(await faultOf('GM0099,Oud,GM0001,2024', 'GM0099,Ouder,GM0002,2024')).toEqual([
      { file: successors, row: 3, column: 'name', found: '"Ouder" for GM0099', expected: '"Oud", as in row 2' },
    ]);
  });
});

describe('facts by which regions are alike', () => {
  const facts = 'tables/feiten.csv';

  it('in a column that is not there', async () => {
    expect(await faultsAfter({ [yaml]: ['adressen: adressen per km²', 'adres: adressen per km²'] })).toEqual([
      {
        file: facts,
        row: 1,
        column: 'adres',
        found: 'no such column',
        expected: 'one of code, inwoners, adressen',
      },
    ]);
  });

  it('that are no number, or none that can be compared by ratio', async () => {
    expect(await faultsAfter({ [facts]: ['GM0002,60000,1500', 'GM0002,0,veel'] })).toEqual([
      { file: facts, row: 3, column: 'inwoners', found: '"0"', expected: 'a number above 0, to compare by ratio, or an empty field' },
      { file: facts, row: 3, column: 'adressen', found: '"veel"', expected: 'a number or an empty field' },
    ]);
    expect(await faultsAfter({ [facts]: ['GM0002,60000,1500', 'GM0002,60000,0'] })).toEqual([]);
  });

  it('of a region that is there twice', async () => {
    expect(await faultsAfter({ [facts]: ['GM0002,', 'GM0003,'] })).toEqual([
      { file: facts, row: 4, found: 'GM0003 a second time', expected: 'one row with facts for each region' },
    ]);
  });
});

it('faults of all files come together', async () => {
  const faults = await faultsAfter({
    [inwoners]: ['GM0001;2024;1000', 'GM0001;2024;duizend'],
    [aangiften]: ['498,12,10', '498,-12,10'],
    'tables/winst.csv': ['winst\n', 'verlies\n'],
    'geo/buurten.topo.json': '{}',
    'actions.yaml': 'x: y',
  });
  expect(faults.map(({ file }) => file)).toEqual(['geo/buurten.topo.json', inwoners, aangiften, 'tables/winst.csv', 'actions.yaml']);
});
