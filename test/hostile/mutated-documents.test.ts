import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/sources/source-error.js';
import { cases } from '../case-counts.js';
import { changedSomewhere } from '../sources/changed-somewhere.js';
import { DOCUMENT_READERS, pathsOf } from './document-readers.js';
import { ProcessorTimes } from './processor-time.js';

/** A page that takes longer for one document than this does not feel at once. */
const LONGEST = 50;

describe.each(DOCUMENT_READERS)('a $title of which something was changed', ({ title, good, read }) => {
  it.each(good.map((document, i) => [i, document] as const))('is good, or refused with its place (%i)', (_, document) => {
    read(document);
    const whole = title === 'TopologyDocument' ? 5000 * good.length : 10_000;
    const times = new ProcessorTimes();
    let refused = 0;
    fc.assert(
      fc.property(changedSomewhere(document), (changed) => {
        const fault = times.measure(() => faultOf(read, changed), LONGEST);
        if (fault === undefined) return;
        refused++;
        expect(fault.kind).toMatch(/^(invalid|newer-format)$/);
        expect(fault.details.path).toMatch(/^\//);
        expect(fault.message).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: Math.ceil(cases(whole, { share: 400 }) / good.length) },
    );
    expect(refused).toBeGreaterThan(0);
    expect(times.slowest).toBeLessThan(LONGEST);
    console.info(`${title}: ${times.describe()}; ${refused} refused`);
  });
});

describe('a topology of which something was changed', () => {
  const { good } = DOCUMENT_READERS.find(({ title }) => title === 'TopologyDocument')!;

  it.each(good.map((document, i) => [i, document] as const))(
    'draws no point that is no number, and no region that has no outline (%i)',
    (_, document) => {
      fc.assert(
        fc.property(changedSomewhere(document), (changed) => {
          if (faultOf(pathsOf, changed) !== undefined) return;
          const { geometries } = (changed as { objects: { regions: { geometries: { id: string; arcs: unknown[] }[] } } }).objects.regions;
          for (const { code, d } of pathsOf(changed)) {
            expect(d).not.toMatch(/[^MlzZ\d.,\-e]|NaN|Infinity/);
            expect(d === '').toBe(geometries.find(({ id }) => id === code)!.arcs.flat(2).length === 0);
          }
        }),
        { numRuns: cases(5000, { share: 400 }) },
      );
    },
  );
});

/** Why a document was refused; any other error is thrown on. */
function faultOf(read: (document: unknown) => unknown, document: unknown): SourceError | undefined {
  try {
    read(document);
    return undefined;
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
}
