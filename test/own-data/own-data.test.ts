import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SuccessorList } from '../../src/contract/later/types.generated.js';
import { likelyColumns, ownLayer } from '../../src/own-data/own-layer.js';
import { readOwnNumbers } from '../../src/own-data/read-own-numbers.js';
import { readOwnFile } from '../../src/own-data/read-own-file.js';
import { MOST_CHARACTERS, MOST_ROWS, OwnFileError, readOwnTable } from '../../src/own-data/read-own-table.js';
import { revealsWithheld } from '../../src/own-data/reveals-withheld.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';

const regions = makeRegionIndex({
  level: 'gemeente',
  vintage: 2025,
  codes: ['GM0001', 'GM0002', 'GM0003'],
  names: ['Aa', 'Bee', 'Cee'],
  ancestors: new Map(),
});

const faultOf = (text: string): unknown => {
  try {
    readOwnTable(text);
  } catch (error) {
    if (error instanceof OwnFileError) return error.fault;
    throw error;
  }
  return undefined;
};

describe('a table of a person', () => {
  it.each([
    ['semicolons, as a Dutch spreadsheet writes them', 'code;aantal\r\nGM0001;1,5\r\n'],
    ['commas, with quotes where a field has one', 'code,aantal\nGM0001,"1,5"\n'],
    ['tabs, without an end of the last line', 'code\taantal\nGM0001\t1,5'],
    ['a byte order mark, and lines about the file', '\uFEFF# gemaakt door ons\n\ncode;aantal\n\nGM0001;1,5\n;\n'],
  ])('is read with %s', (_, text) => {
    expect(readOwnTable(text)).toMatchObject({ headers: ['code', 'aantal'], rows: [['GM0001', '1,5']] });
  });

  it('keeps what stands in quotes', () => {
    expect(readOwnTable('code;naam\nGM0001;"Aa; of ""Ee""\nen om"\n').rows).toEqual([['GM0001', 'Aa; of "Ee"\nen om']]);
  });

  it('knows the numbers that a spreadsheet gives its rows, whatever was left out', () => {
    expect(readOwnTable('\uFEFF# van ons\r\n\r\ncode;naam\r\nGM0001;"Aa\r\nen Ee"\r\n;\r\n# nog\r\nGM0002;Bee\r\n').rowNumbers).toEqual([
      4, 7,
    ]);
  });

  it('that any spreadsheet writes is read back', () => {
    const field = fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\u0000', ''));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(';', ',', '\t'),
        (rows, divider) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const csv = [['code', 'a', 'b'], ...rows].map((row) => row.map(quoted).join(divider)).join('\r\n');
          const kept = rows.filter((row) => row.some((text) => text !== '') && !row[0].startsWith('#'));
          fc.pre(kept.length > 0);
          expect(readOwnTable(csv).rows).toEqual(kept);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', { kind: 'empty' }],
    ['\n\n', { kind: 'empty' }],
    ['code\nGM0001', { kind: 'not-a-table' }],
    ['code;aantal\n', { kind: 'no-rows' }],
    ['code;aantal\nGM0001;1\nGM0002;2;3', { kind: 'uneven', row: 3, found: 3, expected: 2 }],
    ['# van ons\ncode;aantal\nGM0001;1\n\nGM0002;2;3', { kind: 'uneven', row: 5, found: 3, expected: 2 }],
    ['PK\u0003\u0004\u0000\u0000', { kind: 'not-text' }],
    [`code;aantal\n${'a;1\n'.repeat(MOST_ROWS + 1)}`, { kind: 'too-large' }],
    ['x'.repeat(MOST_CHARACTERS + 1), { kind: 'too-large' }],
  ])('%j is refused, with why', (text, fault) => expect(faultOf(text)).toEqual(fault));

  it('of as many rows as may be is read', () => {
    expect(readOwnTable(`code;aantal\n${'a;1\n'.repeat(MOST_ROWS)}`).rows).toHaveLength(MOST_ROWS);
  });
});

describe('a file of a person', () => {
  it('is read as UTF-8, or as older spreadsheets write it', async () => {
    const bytes = Uint8Array.from('code;één\nGM0001;1\n', (letter) => letter.charCodeAt(0));
    for (const file of [new Blob(['code;één\nGM0001;1\n']), new Blob([bytes])])
      expect((await readOwnFile(file)).headers).toEqual(['code', 'één']);
  });

  it('of more bytes than a table may have is refused before it is read', async () => {
    const file = new Blob([new Uint8Array(3 * MOST_CHARACTERS + 1)]);
    file.arrayBuffer = () => expect.unreachable('it was read');
    await expect(readOwnFile(file)).rejects.toMatchObject({ fault: { kind: 'too-large' } });
  });

  it('that is no longer there cannot be read', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'own-file-'));
    const path = join(directory, 'eigen.csv');
    await writeFile(path, 'code;aantal\nGM0001;1\n');
    const file = await openAsBlob(path);
    await rm(directory, { recursive: true });
    await expect(readOwnFile(file)).rejects.toMatchObject({ fault: { kind: 'unreadable' }, cause: { name: 'NotReadableError' } });
  });
});

describe('numbers of a person', () => {
  it.each([
    [['1.234,5', '12', '-3'], [1234.5, 12, -3], ','],
    [['1,234.5', '12'], [1234.5, 12], '.'],
    [['0.5', '12.25'], [0.5, 12.25], '.'],
    [['0,5'], [0.5], ','],
    [['1.234', '12'], [1234, 12], undefined],
    [['1.234', '0.5'], [1.234, 0.5], '.'],
    [['12%', '€ 3', '7 '], [12, 3, 7], undefined],
    [['', '.', 'x', '0'], [NaN, NaN, NaN, 0], undefined],
  ])('%j', (fields, values, decimalSign) => expect(readOwnNumbers(fields)).toEqual({ values, decimalSign }));

  it.each([[['a', '1']], [['', '.']], [['1.23.4']], [['2024-01-01']]])('%j are none', (fields) => {
    expect(readOwnNumbers(fields)).toBeUndefined();
  });
});

const SUCCESSORS: SuccessorList = {
  format: '1.0',
  changes: [
    {
      year: 2023,
      from: [
        { code: 'GM0009', name: 'Oud' },
        { code: 'GM0002', name: 'Bee' },
      ],
      to: ['GM0002'],
    },
    { year: 2021, from: [{ code: 'GM0008', name: 'Weg' }], to: ['GM0001', 'GM0003'] },
  ],
};
const table = readOwnTable(
  'naam;code;jaar;aantal\nAa;GM0001;2024;3\nBee;GM0002;2024;4,5\nOud;GM0009;2024;1\nX;GM7777;2024;1\nCee;GM0003;2024;.\nAa;GM0001;2024;9\nAa;GM0001;vorig;9\n',
);
const columns = { code: 1, value: 3, period: 2 };

describe('joining', () => {
  it('finds the columns by what is in them', () => {
    expect(likelyColumns(readOwnTable('naam;code;jaar;aantal\nAa;GM0001;2024;3\n'), regions)).toEqual(columns);
    expect(likelyColumns(readOwnTable('code;naam;aantal\nGM0001;Aa;3\n'), regions)).toEqual({ code: 0, value: 2, period: undefined });
    expect(likelyColumns(readOwnTable('naam;aantal\nAa;3\n'), regions), 'no codes').toBeUndefined();
    expect(likelyColumns(readOwnTable('code;naam\nGM0001;Aa\n'), regions), 'no numbers').toBeUndefined();
  });

  it('joins by code, and lists every row that does not join with why', () => {
    const layer = ownLayer(table, columns, regions, { year: undefined, successors: SUCCESSORS });
    expect(layer).toMatchObject({ title: 'aantal', level: 'gemeente', periods: ['2024'] });
    expect([...layer.values].map(([code, values]) => [code, ...values])).toEqual([
      ['GM0001', ['2024', 3]],
      ['GM0002', ['2024', 4.5]],
    ]);
    expect(layer.unmatched).toEqual([
      { row: 4, code: 'GM0009', because: { kind: 'other-division', year: 2023, to: ['GM0002'] } },
      { row: 5, code: 'GM7777', because: { kind: 'unknown' } },
      { row: 6, code: 'GM0003', because: { kind: 'no-number' } },
      { row: 7, code: 'GM0001', because: { kind: 'twice' } },
      { row: 8, code: 'GM0001', because: { kind: 'no-period' } },
    ]);
    expect(layer.values.size + layer.unmatched.length).toBe(table.rows.length);
  });

  it('leaves out a region that kept its code and grew since the division year of the file', () => {
    const rowsOf2022 = readOwnTable('code;aantal\nGM0001;3\nGM0002;4\n');
    const layer = ownLayer(rowsOf2022, { code: 0, value: 1, period: undefined }, regions, { year: 2022, successors: SUCCESSORS });
    expect([...layer.values.keys()]).toEqual(['GM0001']);
    expect(layer.unmatched).toEqual([{ row: 3, code: 'GM0002', because: { kind: 'other-division', year: 2023, to: ['GM0002'] } }]);
  });
});

describe('own figures beside withheld ones', () => {
  const pair = (published: number, own: number): { published: number; own: number; isWithheld: boolean } => ({
    published,
    own,
    isWithheld: Number.isNaN(published),
  });

  it('reveal them when they count the same thing, also within the rounding', () => {
    expect(revealsWithheld([pair(10, 11), pair(20, 18), pair(30, 31), pair(NaN, 4)], 2)).toBe(true);
    expect(revealsWithheld([pair(10, 11), pair(20, 18), pair(30, 31), pair(NaN, 4)], 0)).toBe(false);
  });

  it('do not when they count something else, or have no number there', () => {
    expect(revealsWithheld([pair(10, 900), pair(20, 12), pair(30, 4), pair(NaN, 4)], 2)).toBe(false);
    expect(revealsWithheld([pair(10, 10), pair(20, 20), pair(30, 30), pair(NaN, NaN)], 2)).toBe(false);
  });

  it('are taken to do so where there is too little to tell by', () => {
    expect(revealsWithheld([pair(10, 500), pair(NaN, 4)], 2)).toBe(true);
  });
});
