import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slice } from '../../src/contract/types.generated.js';
import { coverWithSlices } from '../../src/sources/cover-with-slices.js';

const slice = (period?: string, category?: string): Slice => ({
  ...(period !== undefined && { period }),
  ...(category !== undefined && { category }),
  path: `${period ?? 'all'}.${category ?? 'all'}`,
});
const periods = ['2023', '2024'];
const categories = ['A', 'B'];
const cover = (slices: Slice[], bytes: Record<string, number> = {}): string[] | undefined =>
  coverWithSlices(slices, periods, categories, ({ path }) => bytes[path] ?? 1000)
    ?.map(({ path }) => path)
    .sort();

describe('coverWithSlices', () => {
  it('takes one slice with everything before several small ones', () => {
    expect(cover([slice('2023'), slice('2024'), slice()])).toEqual(['all.all']);
  });

  it('takes small ones before one that is much too large', () => {
    expect(cover([slice('2023'), slice('2024'), slice()], { 'all.all': 5_000_000 })).toEqual(['2023.all', '2024.all']);
  });

  it('takes no slice that brings nothing asked', () => {
    expect(cover([slice('1999'), slice('2023'), slice('2024'), slice(undefined, 'Z')])).toEqual(['2023.all', '2024.all']);
  });

  it('is undefined when a period or category is nowhere', () => {
    expect(cover([slice('2023')])).toBeUndefined();
    expect(cover([slice(undefined, 'A')])).toBeUndefined();
  });

  it('holds all that is asked, no slice twice, whenever that is possible', () => {
    const anySlice = fc.record({ period: fc.option(fc.constantFrom(...periods)), category: fc.option(fc.constantFrom(...categories)) });
    fc.assert(
      fc.property(fc.array(anySlice, { maxLength: 8 }), (made) => {
        const slices = made.map(({ period, category }) => slice(period ?? undefined, category ?? undefined));
        const holds = (some: readonly Slice[], period: string, category: string): boolean =>
          some.some((each) => (each.period ?? period) === period && (each.category ?? category) === category);
        const all = (some: readonly Slice[]): boolean =>
          periods.every((period) => categories.every((category) => holds(some, period, category)));
        const chosen = coverWithSlices(slices, periods, categories, () => 1000);
        expect(chosen !== undefined).toBe(all(slices));
        if (chosen !== undefined) expect(all(chosen)).toBe(true);
        expect(new Set(chosen).size).toBe(chosen?.length ?? 0);
      }),
    );
  });
});
