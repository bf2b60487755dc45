import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENCES, codeOfStatus, isAbsence, STATUSES } from '../../src/contract/status.js';
import { citation } from '../../src/exporting/citation.js';
import { copiedTable } from '../../src/exporting/copied-table.js';
import { csvText } from '../../src/exporting/csv.js';
import { readCsv } from '../../src/exporting/read-csv.js';
import { MAP_MEASURES, type MapMeasure } from '../../src/views/region-map.options.js';
import { regionMapTwin } from '../../src/views/region-map.twin.js';
import { decide, mapData, type TestCountry } from '../views/region-map.builder.js';
import type { TestCell } from '../views/trend-line.builder.js';
import { nl, TAKEN } from './taken.builder.js';

const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.nat(3_000), fc.constantFrom('', '', 'P', 'E', 'F', 'U')).map(([n, code]) => `${n}${code}`) },
  { weight: 2, arbitrary: fc.constantFrom(...ABSENCES.map(codeOfStatus)) },
);
const country: fc.Arbitrary<TestCountry> = fc
  .record({
    counts: fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
    country: fc.tuple(cell, cell),
    kind: fc.constantFrom('rate' as const, 'share' as const, 'count' as const, 'amount' as const),
    decimals: fc.nat(2),
  })
  .map(({ kind, decimals, ...given }) => ({ ...given, indicator: { kind, decimals } }));

interface Taken {
  readonly csv: string;
  readonly all: string;
  readonly statuses: readonly string[];
}

async function take(given: TestCountry, measure: MapMeasure): Promise<Taken> {
  const view = decide(await mapData(given, { change: true }), { measure });
  const [twin, taken] = [regionMapTwin(view, nl), { ...TAKEN, frame: view.frame }];
  const csv = csvText(twin, taken, nl);
  const { html, text } = copiedTable(twin, taken, nl);
  return { csv, all: [csv, html, text, citation(taken, nl)].join('\n'), statuses: [...view.status].map((status) => STATUSES[status]!) };
}

describe('of any map with withheld figures', () => {
  it('what is taken along is the same whatever number lies under a withheld cell', async () => {
    await fc.assert(
      fc.asyncProperty(country, fc.constantFrom(...MAP_MEASURES), fc.integer({ min: 1, max: 1e9 }), async (given, measure, other) => {
        const [one, two] = [await take({ ...given, planted: 1 }, measure), await take({ ...given, planted: other + 0.5 }, measure)];
        expect(two.all).toBe(one.all);
      }),
      { numRuns: 1_000 },
    );
  });

  it('a file that is read back has the status of each figure, and a number for none that is withheld', async () => {
    await fc.assert(
      fc.asyncProperty(country, fc.constantFrom<MapMeasure>('value', 'count', 'ratio', 'verdict'), async (given, measure) => {
        const { csv, statuses } = await take(given, measure);
        const figures = readCsv(csv, nl).rows.map(({ cells }) => cells[0]!);
        expect(figures.map(({ status }) => status)).toEqual(statuses);
        for (const { status, value, note } of figures)
          if (isAbsence(status!)) expect([value, note]).toEqual([null, '']);
          else expect(typeof value === 'number', status).toBe(measure !== 'verdict');
      }),
      { numRuns: 1_000 },
    );
  });
});
