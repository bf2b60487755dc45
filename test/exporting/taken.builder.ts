import fc from 'fast-check';
import { isAbsence, STATUSES } from '../../src/contract/status.js';
import type { TakenView } from '../../src/exporting/taken-view.js';
import { numberText, withStatus } from '../../src/language/figures.js';
import { speak, type Speech } from '../../src/language/speech.js';
import type { FrameView } from '../../src/views/frame.view.js';
import type { TableTwin, TwinCell } from '../../src/views/table-twin.js';

export const nl = speak('nl');
export const en = speak('en');

export const FRAME: FrameView = {
  heading: 'Zaken',
  drawing: 'Kaart',
  subheading: 'alle gemeenten · 2024 · zaken per 10.000 inwoners',
  unit: 'zaken per 10.000 inwoners',
  period: '2024',
  population: 'Gaat over: alle inwoners.',
  caveat: 'Een patroon is geen bewijs.',
  source: 'Bron: Register.',
  release: 'Release 2026-4, gepubliceerd op 20 november 2026.',
  licence: 'Licentie: CC-BY-4.0.',
  boundaries: 'Grenzen: Kadaster, 2024.',
  explained: [{ id: 'zaken', title: 'Zaken' }],
  notes: ['Vanaf 2023 is de telling anders.'],
};

export const TAKEN: TakenView = {
  frame: FRAME,
  release: { title: { nl: 'Zicht op het land', en: 'The country in view' }, publisher: { name: { nl: 'Het bureau', en: 'The office' } } },
  address: {
    page: 'https://gemeente.example/cijfers',
    release: 'https://data.example/2026-4/release.json',
    element: '<zo-region-map release="https://data.example/2026-4/release.json"></zo-region-map>',
  },
  readOn: '2026-11-27',
};

export const taken = (frame: Partial<FrameView> = {}, more: Partial<TakenView> = {}): TakenView => ({
  ...TAKEN,
  ...more,
  frame: { ...FRAME, ...frame },
});

/** A table with one column of figures. */
export function twinOf(cells: readonly TwinCell[], more: Partial<TableTwin> = {}): TableTwin {
  return {
    caption: 'Zaken',
    columns: [
      { key: 'region', label: 'Gebied', numeric: false },
      { key: 'value', label: 'Waarde', numeric: true },
    ],
    rows: cells.map((cell, i) => ({ code: `GM${i}`, header: `Plaats ${i}`, cells: [cell] })),
    ...more,
  };
}

export const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', ' =1', "'=1", '＝1', `=HYPERLINK("http://x","y")`];

/** Texts that a file could trip over. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...FORMULAS, "'s-Hertogenbosch", 'a;b', 'a"b', '"', 'a\r\nb', '#', '# x', '', ' x ', '0363', '2024-03', '1E5', '–', ','),
);

/** A cell as an indicator writes it: withheld, or a number with any status. */
export const anyFigure = (speech: Speech): fc.Arbitrary<TwinCell> =>
  fc
    .record({
      status: fc.constantFrom(...STATUSES),
      value: fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constantFrom(0, -0.04, 1e6)),
      kind: fc.constantFrom('share' as const, 'rate' as const),
      decimals: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ status, value, kind, decimals }) => {
      const order = isAbsence(status) ? null : value;
      const number = order === null ? undefined : numberText(order, { kind, decimals }, speech);
      return { text: withStatus(number, status, speech), order, status };
    });
