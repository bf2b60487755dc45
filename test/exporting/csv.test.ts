import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isAbsence, STATUSES, type Status } from '../../src/contract/status.js';
import { csvText } from '../../src/exporting/csv.js';
import { readCsv } from '../../src/exporting/read-csv.js';
import { contextLines } from '../../src/exporting/context-lines.js';
import { withStatus } from '../../src/language/figures.js';
import type { TableTwin, TwinCell } from '../../src/views/table-twin.js';
import { anyFigure, anyText, en, FORMULAS, nl, taken, TAKEN, twinOf } from './taken.builder.js';

const figure = (text: string, status?: Status): TwinCell => ({ text, order: null, ...(status === undefined ? {} : { status }) });
/** Fields of the lines with figures, as a parser that knows nothing of us reads them. */
const parsed = (csv: string): string[][] => Papa.parse<string[]>(csv, { delimiter: ';', comments: '#', skipEmptyLines: true }).data;
const fieldsOf = (cell: TwinCell, speech = nl): string[] => parsed(csvText(twinOf([cell, figure('1')]), TAKEN, speech))[1]!.slice(2);

describe('a file with figures', () => {
  it('begins with what goes with them, then headings and rows, for Dutch Excel', () => {
    const csv = csvText(twinOf([figure('1.234,5', 'observed'), figure('onderdrukt', 'suppressed')]), TAKEN, nl);
    expect(csv).toBe(
      [
        '\uFEFF#;Zaken',
        '#;alle gemeenten · 2024 · zaken per 10.000 inwoners',
        '#;Periode: 2024.',
        '#;Let op: Een patroon is geen bewijs.',
        '#;Gaat over: alle inwoners.',
        '#;Vanaf 2023 is de telling anders.',
        '#;Bron: Register.',
        '#;Uitgever: Het bureau.',
        '#;Release 2026-4, gepubliceerd op 20 november 2026.',
        '#;Licentie: CC-BY-4.0.',
        '#;Gelezen op 27 november 2026.',
        '#;Pagina: https://gemeente.example/cijfers',
        '#;Vaste cijfers: https://data.example/2026-4/release.json',
        '#;"Code voor deze weergave: <zo-region-map release=""https://data.example/2026-4/release.json""></zo-region-map>"',
        '#;Een leeg vakje is geen nul. De status ernaast zegt waarom er geen cijfer staat.',
        'Code;Gebied;Waarde;Waarde: status;Waarde: toelichting',
        'GM0;Plaats 0;1234,5;;',
        'GM1;Plaats 1;;onderdrukt;',
        '',
      ].join('\r\n'),
    );
  });

  it('says first that figures are fictional, and leaves out what is not known of their address', () => {
    const csv = csvText(
      twinOf([]),
      taken({ fictional: 'Fictieve gegevens.' }, { address: { page: undefined, release: undefined, element: undefined } }),
      nl,
    );
    expect(csv.split('\r\n')[0]).toBe('\uFEFF#;Fictieve gegevens.');
    expect(csv).not.toMatch(/Pagina|Vaste|Code voor|undefined/);
  });

  it.each([
    ['0', ['0', '', '']],
    ['-0,4', ['-0,4', '', '']],
    ['−0,4', ['-0,4', '', '']],
    ['+3,2 procentpunt', ['3,2', '', 'procentpunt']],
    ['12,3%', ['12,3', '', '%']],
    ['1,30 keer', ['1,30', '', 'keer']],
    ['1.234.567', ['1234567', '', '']],
    ['12,3% (voorlopig)', ['12,3', 'voorlopig', '%']],
    ['3,2 (geschat) (niet duidelijk)', ['3,2', 'geschat', '(niet duidelijk)']],
    ['breuk in de reeks', ['', '', 'breuk in de reeks']],
    ['0,8 tot 1,2', ['', '', '0,8 tot 1,2']],
    ['1.23', ['', '', '1.23']],
  ])('of %s has value, status and note', (text, expected) => {
    expect(fieldsOf(figure(text))).toEqual(expected);
  });

  it('has the decimal sign of its language', () => {
    expect(fieldsOf(figure('1,234.5 (provisional)', 'provisional'), en)).toEqual(['1234.5', 'provisional', '']);
  });

  it('has texts as values in a column without a number', () => {
    const csv = csvText(
      twinOf([
        figure('hoger', 'observed'),
        figure('-1 tot 2'),
        figure('lager (voorlopig)', 'provisional'),
        figure('onderdrukt', 'suppressed'),
      ]),
      TAKEN,
      nl,
    );
    expect(
      parsed(csv)
        .slice(1)
        .map((row) => row.slice(2)),
    ).toEqual([
      ['hoger', '', ''],
      ["'-1 tot 2", '', ''],
      ['lager', 'voorlopig', ''],
      ['', 'onderdrukt', ''],
    ]);
  });

  it.each(STATUSES.filter(isAbsence))('has no number of a cell that is %s, whatever its text says', (status) => {
    expect(fieldsOf({ text: '98765,4', order: 98765.4, status })).toEqual(['', nl.words.status[status], '']);
  });

  it('has the codes once', () => {
    const rows = [{ code: '01', header: 'Landbouw', cells: [figure('1'), figure('01')] }];
    const columns = [...twinOf([]).columns, { key: 'code', label: 'Code', numeric: false }];
    expect(parsed(csvText(twinOf([], { columns, rows }), TAKEN, nl))).toEqual([
      ['Code', 'Gebied', 'Waarde', 'Waarde: status', 'Waarde: toelichting'],
      ["'01", 'Landbouw', '1', '', ''],
    ]);
  });

  it.each(['01', '2024-03', '1E5', '49.32', '1.5', '12345678901234567890', '=1'])('keeps the code %s from being cast', (code) => {
    const rows = [{ code, header: 'x', cells: [figure('1')] }];
    expect(parsed(csvText(twinOf([], { rows }), TAKEN, nl))[1]![0]).toBe(`'${code}`);
  });

  it.each(['GM0363', '0', '2024', '4932', '2024-Q3', 'BU0363AA01'])('leaves the code %s as it is', (code) => {
    const rows = [{ code, header: 'x', cells: [figure('1')] }];
    expect(parsed(csvText(twinOf([], { rows }), TAKEN, nl))[1]![0]).toBe(code);
  });

  it.each(FORMULAS)('has no formula of %j in any field', (text) => {
    const twin: TableTwin = {
      caption: text,
      columns: [text, text, text].map((label, i) => ({ key: `${i}`, label, numeric: i === 1 })),
      rows: [{ code: text, header: text, cells: [figure(text), figure(text)] }],
    };
    const csv = csvText(twin, taken({ heading: text, caveat: text, population: text }), nl);
    const fields = Papa.parse<string[]>(csv, { delimiter: ';' }).data.flat();
    const isNumber = (each: string): boolean => /^-?\d+(,\d+)?$/.test(each);
    expect(fields.filter((each) => /^\s*[=+\-@＝]/.test(each) && !isNumber(each))).toEqual([]);
  });
});

describe('reading a file back', () => {
  for (const speech of [nl, en])
    it(`gives the same codes, texts, numbers and statuses (${speech.tag})`, () => {
      const cellsFor = (numeric: boolean): fc.Arbitrary<TwinCell> =>
        numeric ? anyFigure(speech) : anyText.map((text) => ({ text, order: text }));
      const twins = fc.array(fc.boolean(), { maxLength: 4 }).chain((kinds) =>
        fc.record({
          caption: anyText,
          columns: fc
            .tuple(anyText, ...kinds.map(() => anyText))
            .map((labels) => labels.map((label, i) => ({ key: `c${i}`, label, numeric: i > 0 && kinds[i - 1]! }))),
          rows: fc.array(fc.record({ code: anyText, header: anyText, cells: fc.tuple(...kinds.map(cellsFor)) }), { maxLength: 6 }),
        }),
      );
      fc.assert(
        fc.property(twins, anyText, (twin, caveat) => {
          const view = taken({ caveat });
          const csv = csvText(twin, view, speech);
          const read = readCsv(csv, speech);
          expect(read.context.slice(0, -1)).toEqual(contextLines(view, speech));
          expect([read.header, ...read.columns.map(({ label }) => label)]).toEqual(twin.columns.map(({ label }) => label));
          expect(read.columns.map(({ figures }) => figures)).toEqual(twin.columns.slice(1).map(({ numeric }) => numeric));
          expect(read.rows.map(({ code, header }) => ({ code, header }))).toEqual(twin.rows.map(({ code, header }) => ({ code, header })));
          read.rows.forEach(({ cells }, row) => {
            cells.forEach(({ value, status, text, note }, column) => {
              const cell = twin.rows[row]!.cells[column]!;
              expect(status).toBe(cell.status);
              if (cell.status === undefined) expect(text).toBe(cell.text);
              else if (isAbsence(cell.status)) expect([value, text, note]).toEqual([null, '', '']);
              else expect(withStatus(shown(value!, cell.text, speech), cell.status, speech)).toBe(cell.text);
            });
          });
          const fields = parsed(csv);
          expect(new Set(fields.map(({ length }) => length)).size).toBe(1);
        }),
        { numRuns: 500 },
      );
    });

  it('keeps a note and a text', () => {
    const twin = twinOf([figure('3,2% (voorlopig)', 'provisional'), figure('niet gepubliceerd')]);
    const cells = readCsv(csvText(twin, TAKEN, nl), nl).rows.map((row) => row.cells[0]);
    expect(cells).toEqual([
      { value: 3.2, text: '', status: 'provisional', note: '%' },
      { value: null, text: '', status: undefined, note: 'niet gepubliceerd' },
    ]);
  });

  it.each([
    ['', /No headings/],
    ['#;x\r\n', /No headings/],
    ['Code;Gebied\r\nGM1\r\n', /A row of 1 fields/],
    ['Code;Gebied\r\nGM1;a"b\r\n', /No field/],
    ['Code;Gebied;W;W: status;W: toelichting\r\nGM1;a;1;verzonnen;\r\n', /No status.*verzonnen/],
  ])('refuses %j', (csv, message) => {
    expect(() => readCsv(csv, nl)).toThrow(message);
  });
});

/** A number in the shape of its text: as many decimals, and a percent sign where that has one. */
function shown(value: number, text: string, speech: typeof nl): string {
  const [, decimals = ''] = (speech.tag === 'nl' ? /,(\d+)/ : /\.(\d+)/).exec(text) ?? [];
  return speech.number(value, decimals.length) + (text.includes('%') ? '%' : '');
}
