import { expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import { likelyColumns, ownLayer } from '../../src/own-data/own-layer.js';
import { readOwnTable } from '../../src/own-data/read-own-table.js';
import { makeRegionIndex } from '../../src/regions/make-region-index.js';
import { localDataView, ownFileFaultText } from '../../src/views/local-data.view.js';

const nl = speak('nl');
const regions = makeRegionIndex({ level: 'gemeente', vintage: 2025, codes: ['GM1', 'GM2'], names: ['Aa', 'Bee'], ancestors: new Map() });
const successors = {
  format: '1.0',
  changes: [{ year: 2023, from: [{ code: 'GM9', name: 'Oud' }], to: ['GM1', 'GM2'] }],
};

const view = (text: string, year?: number): ReturnType<typeof localDataView> => {
  const table = readOwnTable(text);
  const columns = likelyColumns(table, regions)!;
  const division = { year, successors };
  return localDataView({
    table,
    columns,
    layer: ownLayer(table, columns, regions, division),
    regions,
    division,
    one: 'gemeente',
    speech: nl,
  });
};

it('says how many rows joined, and of each other one why not', () => {
  const { sentences, leftOut } = view('code;aantal\nGM1;3\nGM9;2\nGM7;1\nGM2;\nGM1;4\n');
  expect(sentences).toEqual(['1 van de 5 rijen staat nu bij de figuren.', '4 rijen doen niet mee.']);
  expect(leftOut).toEqual([
    { row: '3', code: 'GM9', reason: 'sinds 2023 een ander gebied: Aa en Bee' },
    { row: '4', code: 'GM7', reason: 'geen gemeente met deze code' },
    { row: '5', code: 'GM2', reason: 'geen cijfer' },
    { row: '6', code: 'GM1', reason: 'staat er al' },
  ]);
  expect(view('code;aantal\nGM1;3\n').sentences).toEqual(['1 van de 1 rij staat nu bij de figuren.']);
});

it('offers the columns, and the division years between which regions changed', () => {
  const { columns, years } = view('code;jaar;aantal\nGM1;2024;3\n');
  expect(columns.map(({ key, options }) => [key, options.filter(({ chosen }) => chosen).map(({ text }) => text)])).toEqual([
    ['code', ['code']],
    ['value', ['aantal']],
    ['period', ['jaar']],
  ]);
  expect(columns[2]!.options[0]).toEqual({ text: 'geen', place: undefined, chosen: false });
  expect(years).toEqual([
    { year: 2025, chosen: true },
    { year: 2022, chosen: false },
  ]);
  expect(view('code;aantal\nGM1;3\n', 2022).leftOut).toEqual([{ row: '2', code: 'GM1', reason: 'sinds 2023 een ander gebied: Aa en Bee' }]);
});

it.each([
  [{ kind: 'empty' }, 'Het bestand is leeg.'],
  [{ kind: 'not-a-table' }, 'Dit bestand heeft maar één kolom. Er zijn codes en cijfers nodig.'],
  [{ kind: 'no-rows' }, 'Onder de koppen staan geen rijen.'],
  [{ kind: 'too-large' }, 'Het bestand is te groot. Er mogen hoogstens 50.000 rijen in staan.'],
  [{ kind: 'not-text' }, 'Dit is geen CSV-bestand. Bewaar het werkblad eerst als CSV.'],
  [{ kind: 'unreadable' }, 'Het bestand is niet te lezen. Misschien is het verplaatst. Kies het opnieuw.'],
  [{ kind: 'uneven', row: 3, found: 1, expected: 2 }, 'Rij 3 heeft 1 veld. De koppen zijn er 2.'],
] as const)('%j in words', (fault, text) => expect(ownFileFaultText(fault, nl)).toBe(text));
