import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import type { OwnLayer } from '../../src/own-data/own-layer.js';
import { ownBeside } from '../../src/views/own-layer.view.js';
import { ownMarks } from '../../src/views/own-marks.js';
import type { TableTwin } from '../../src/views/table-twin.js';

const nl = speak('nl');

/** A published table of counts and shares; `null` is a withheld one. */
const twinOf = (counts: readonly (number | null)[]): TableTwin => ({
  caption: 'Zaken',
  columns: [
    { key: 'region', label: 'Gebied', numeric: false },
    { key: 'value', label: 'Waarde', numeric: true },
    { key: 'count', label: 'Aantal', numeric: true },
  ],
  rows: counts.map((count, i) => ({
    code: `GM${i}`,
    header: `Gemeente ${i}`,
    cells: [count === null ? null : count / 1000, count].map((order) =>
      order === null ? { text: 'onderdrukt', order, status: 'suppressed' } : { text: String(order), order, status: 'observed' },
    ),
  })),
});
const layerOf = (values: readonly (number | undefined)[], period = ''): OwnLayer => ({
  title: 'controles',
  level: 'gemeente',
  periods: [period],
  values: new Map(values.flatMap((value, i) => (value === undefined ? [] : [[`GM${i}`, new Map([[period, value]])] as const]))),
  unmatched: [],
});
const beside = (twin: TableTwin, layer: OwnLayer, tolerance = 0): ReturnType<typeof ownBeside> =>
  ownBeside({ twin, layer, shownPeriod: '2024', publisher: 'Het bureau', tolerance, speech: nl });

describe('own figures beside published ones', () => {
  it('are a column of their own, and leave the published columns as they are', () => {
    const twin = twinOf([10, 20, null]);
    const { twin: both, shown, notes, textOf } = beside(twin, layerOf([1, 2.5, undefined], '2024'));
    expect(both.columns).toEqual([...twin.columns, { key: 'own', label: 'Eigen gegevens: controles, 2024', numeric: true }]);
    expect(both.rows.map(({ cells }) => cells.slice(0, -1))).toEqual(twin.rows.map(({ cells }) => cells));
    expect(both.rows.map(({ cells }) => cells.at(-1))).toEqual([
      { text: '1', order: 1 },
      { text: '2,50', order: 2.5 },
      { text: 'geen eigen cijfer', order: null },
    ]);
    expect([...shown]).toEqual([
      ['GM0', 1],
      ['GM1', 2.5],
    ]);
    expect(notes).toEqual(['Eigen gegevens: controles, 2024. Deze komen niet van Het bureau.']);
    expect(textOf('GM1')).toBe('Eigen gegevens, controles, 2024: 2,50');
    expect(textOf('GM2')).toBeUndefined();
  });

  it('are those of the period that is shown, else their newest', () => {
    const twin = twinOf([10]);
    const layer = (...periods: string[]): OwnLayer => ({
      ...layerOf([]),
      periods,
      values: new Map([['GM0', new Map(periods.map((period) => [period, Number(period)]))]]),
    });
    expect([...beside(twin, layer('2023', '2024', '2025')).shown]).toEqual([['GM0', 2024]]);
    expect([...beside(twin, layer('2021', '2022')).shown]).toEqual([['GM0', 2022]]);
  });

  it('are nothing where no row is one of their regions', () => {
    const twin = twinOf([10]);
    expect(beside(twin, { ...layerOf([]), periods: [] })).toMatchObject({ twin, notes: [] });
  });

  it.each([
    ['counts', [10, 20, 30, 4], 0],
    ['counts within the rounding', [12, 18, 29, 4], 2],
    ['shares in percent', [1, 2, 3, 0.4], 0],
    ['shares', [0.01, 0.02, 0.03, 0.004], 0],
  ])('of the same %s are not shown where any is withheld', (_, own, tolerance) => {
    const twin = twinOf([10, 20, 30, null]);
    const found = beside(twin, layerOf(own), tolerance);
    expect(found.twin).toBe(twin);
    expect(found.shown.size).toBe(0);
    expect(found.textOf('GM3')).toBeUndefined();
    expect(found.notes).toEqual(['Uw eigen gegevens staan hier niet. Samen met deze cijfers verraden zij wat is onderdrukt.']);
  });

  it('never stand beside a withheld figure when they are those of the published ones, whatever these are', () => {
    const counts = fc.array(fc.record({ count: fc.integer({ min: 0, max: 5000 }), isWithheld: fc.boolean() }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(counts, (cells) => {
        const twin = twinOf(cells.map(({ count, isWithheld }) => (isWithheld ? null : count)));
        const { shown } = beside(twin, layerOf(cells.map(({ count }) => count)));
        expect(shown.size === 0).toBe(cells.some(({ isWithheld }) => isWithheld));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('marks on a map', () => {
  it('stand in the middle of their regions, with an area like their figure', () => {
    const shown = new Map([
      ['a', 100],
      ['b', 25],
      ['c', 0],
      ['without an outline', 3],
    ]);
    const centres = new Float32Array([1, 2, 3, 4, 5, 6, NaN, NaN]);
    expect(ownMarks(shown, ['a', 'b', 'c', 'without an outline'], centres, { scale: 10, translateX: 5, translateY: 100 })).toEqual([
      { x: 15, y: 80, radius: 12 },
      { x: 35, y: 60, radius: 6 },
      { x: 55, y: 40, radius: 4 },
    ]);
  });
});
