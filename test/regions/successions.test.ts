import { describe, expect, it } from 'vitest';
import type { Succession } from '../../src/contract/later/types.generated.js';
import { changesInto, followSuccessions } from '../../src/regions/successions.js';

const region = (code: string) => ({ code, name: `oud ${code}` });
/** A went into B, B was divided between C and D, E and D became F; G took H in and goes on. */
const CHANGES: Succession[] = [
  { year: 2010, from: [region('A')], to: ['B'] },
  { year: 2015, from: [region('B')], to: ['C', 'D'] },
  { year: 2019, from: [region('D'), region('E')], to: ['F'] },
  { year: 2020, from: [region('G'), region('H')], to: ['G'] },
];
const isThere = (code: string): boolean => ['C', 'F', 'G'].includes(code);
const follow = (code: string) => followSuccessions(CHANGES, code, isThere);

describe('a region that ended', () => {
  it('is followed through every change to the regions that are there', () => {
    expect(follow('A')).toMatchObject({ name: 'oud A', codes: ['C', 'F'] });
    expect(follow('A')!.steps.map(({ year, from }) => [year, from.map(({ code }) => code)])).toEqual([
      [2010, ['A']],
      [2015, ['B']],
      [2019, ['D']],
    ]);
    expect(follow('E')!.codes).toEqual(['F']);
    expect(follow('H')).toMatchObject({ name: 'oud H', codes: ['G'] });
  });

  it('is not one that is there, that no change tells of, or that leads nowhere', () => {
    expect([follow('C'), follow('G'), follow('Z')]).toEqual([undefined, undefined, undefined]);
    expect(followSuccessions(CHANGES.slice(0, 1), 'A', isThere)).toBeUndefined();
  });
});

it('a region came from the changes that lead to it, within the years', () => {
  expect(changesInto(CHANGES, 'F', [2015, 2024]).map(({ year }) => year)).toEqual([2019]);
  expect(changesInto(CHANGES, 'F', [2019, 2024])).toEqual([]);
  expect(changesInto(CHANGES, 'F', [2015, 2018])).toEqual([]);
  expect(changesInto(CHANGES, 'G', [2015, 2024])).toHaveLength(1);
});
