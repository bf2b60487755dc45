import { describe, expect, test } from 'vitest';
import { audit, type AuditReport } from '../../../publisher/auditing/audit.js';
import { preparedRelease } from '../../../publisher/auditing/prepared-release.js';
import type { PreparedIndicator, PreparedPublication } from '../../../publisher/prepared.js';
import { withholdFurther } from '../../../publisher/protecting/withhold-further.js';
import { STATUSES } from '../../../src/contract/status.js';
import { aCountry, anIndicator, aRelease, Draw, LEVELS, sumsOf, within, type Cell } from './a-small-country.js';

const country = aCountry(new Draw(3), { hasRemainder: true });
const [, , gemeenten, , buurten] = country.levels.map(({ regions }) => regions);
/** Counts that may all be published, each another one. */
const counts = buurten!.map((_, buurt) => 20 + ((buurt * 7) % 61));
const LAST = gemeenten!.length - 1;

function audited(release: PreparedPublication, earlier?: PreparedPublication): Promise<AuditReport> {
  return audit(preparedRelease(release), { earlier: earlier && preparedRelease(earlier) });
}

/** A release with one indicator, in which these cells are withheld. */
function withholding(
  withheld: readonly Cell[],
  numbers: readonly number[] = counts,
  rest: Partial<PreparedIndicator> = {},
): PreparedPublication {
  return aRelease(country, [anIndicator(country, ['total'], { count: sumsOf(country, [numbers]), withheld }, rest)]);
}

function withCount(buurt: number, count: number): number[] {
  return counts.map((number, each) => (each === buurt ? count : number));
}

test('a fault names the cell, the way to it and what must be withheld too, and never the number', async () => {
  const beside = within(country, 'buurt', 'wijk', 0);
  const { faults, further } = await audited(withholding([['buurt', 0, beside[0]!]], withCount(beside[0]!, 7)));
  expect(faults).toEqual([
    {
      file: 'telling, buurt',
      where: `telling, count, 2024, ${buurten![beside[0]!]!.code}`,
      found: `a withheld number that can be worked out: buurt BU001 = wijk WI001 minus the other ${beside.length - 1} buurten`,
      expected: expect.stringMatching(/^withheld too: buurt BU00[2-5] \(publish --protect does so\)$/),
    },
  ]);
  expect(further).toHaveLength(1);
});

test('of a withheld region all whose parts are published, and of one without a region between', async () => {
  const whole = await audited(
    withholding([
      ['wijk', 0, 0],
      ['gemeente', 0, 0],
      ['provincie', 0, 0],
      ['land', 0, 0],
    ]),
  );
  expect(whole.faults.map(({ found }) => found)).toContainEqual(expect.stringContaining('wijk WI001 = its'));
  // The last gemeente lies in no provincie: it is the country less all provincies, though other gemeenten are withheld too.
  const others = within(country, 'gemeente', 'provincie', 0).slice(0, 2);
  const levels = ['land', 'provincie', 'gemeente'];
  const told = { count: sumsOf(country, [counts]), withheld: [LAST, ...others].map((region): Cell => ['gemeente', 0, region]), levels };
  const { faults } = await audited(aRelease(country, [anIndicator(country, ['total'], told)]));
  expect(faults.map(({ where }) => where)).toEqual([`telling, count, 2024, ${gemeenten![LAST]!.code}`]);
});

test('a total that parts do not add up to tells nothing', async () => {
  const count = sumsOf(country, [counts]);
  for (const level of LEVELS.slice(0, 4))
    count.set(level, [count.get(level)![0]!.map((number, region) => number + 20 + ((region * 37) % 50))]);
  expect((await audited(aRelease(country, [anIndicator(country, ['total'], { count, withheld: [['buurt', 0, 4]] })]))).faults).toEqual([]);
});

test('numbers that another indicator publishes, as its count or as its base', async () => {
  const people = sumsOf(country, [counts]);
  const withheld: readonly Cell[] = LEVELS.map((level) => [level, 0, country.placeOfBuurt.get(level)![0]!]);
  const inhabitants = anIndicator(country, ['total'], { count: people, withheld }, { id: 'inwoners' });
  const crimes = sumsOf(country, [counts.map((number) => Math.ceil(number / 2))]);
  const others = anIndicator(
    country,
    ['total'],
    { count: crimes, base: people, withheld: [] },
    { id: 'misdrijven', kind: 'rate', per: 1000 },
  );
  const release = aRelease(country, [inhabitants, others]);
  const { faults } = await audited(release);
  expect(faults).toHaveLength(withheld.length);
  expect(faults[0]).toMatchObject({
    found: 'a withheld number that is published all the same: the base of misdrijven publishes it',
    expected: 'withheld wherever it stands (publish --protect does so)',
  });
  const { publication } = await withholdFurther(release, { earlier: undefined, onProgress: () => undefined });
  expect((await audited(publication)).faults).toEqual([]);
  const base = publication.indicators[1]!.tables.at(-1)!.columns.base!;
  expect([base.values[0], base.status[0]]).toEqual([NaN, STATUSES.indexOf('suppressed')]);
});

test('a share and its base give the count, and so does a share with its decimals', async () => {
  const withheld: readonly Cell[] = [['buurt', 0, 2]];
  const told = { count: sumsOf(country, [withCount(2, 6)]), base: sumsOf(country, [counts.map((number) => number * 9)]), withheld };
  const indicator = anIndicator(country, ['total'], { ...told, levels: ['buurt'] }, { kind: 'share' });
  const [table] = indicator.tables;
  const { count, base } = table!.columns;
  const value = {
    values: base!.values.map((number, cell) => Number(((cell === 2 ? 6 : count!.values[cell]!) / number).toFixed(3))),
    status: new Uint8Array(base!.status.length),
  };
  const release = aRelease(country, [{ ...indicator, tables: [{ ...table!, columns: { value, count: count!, base: base! } }] }]);
  expect((await audited(release)).faults).toMatchObject([{ found: expect.stringContaining('the other numbers of the same cell give it') }]);
});

describe('categories', () => {
  const parts = ['1a', '1b', '2'];
  const breakdown = {
    id: 'branche',
    title: 'x',
    categories: [{ code: '1', title: 'x' }, ...['1a', '1b'].map((code) => ({ code, title: code, parent: '1' })), { code: '2', title: 'x' }],
  };
  const codes = ['1', ...parts];
  const [one, other, rest] = [counts, counts.map((number) => number + 13), counts.map((number) => number * 2)];
  const perBuurt = [one.map((number, buurt) => number + other[buurt]!), one, other, rest];
  const base = sumsOf(country, [one.map((number, buurt) => number + other[buurt]! + rest[buurt]!)]);
  const released = (withheld: readonly Cell[], overlapping: boolean): PreparedPublication => {
    const told = { count: sumsOf(country, perBuurt), base, withheld, levels: ['buurt'] };
    const indicator = anIndicator(country, codes, told, { breakdown: 'branche', kind: 'concentration', per: 1000 });
    return aRelease(country, [indicator], { breakdowns: [{ ...breakdown, overlapping }] });
  };

  test('a category is its section less the others, or the total less the other sections', async () => {
    const { faults } = await audited(
      released(
        [
          ['buurt', 1, 5],
          ['buurt', 3, 6],
        ],
        false,
      ),
    );
    expect(faults.map(({ found }) => found)).toEqual([
      'a withheld number that can be worked out: 1a in buurt BU006 = 1 in buurt BU006 minus the other category',
      'a withheld number that can be worked out: 2 in buurt BU007 = the total of buurt BU007 minus the other category',
    ]);
  });

  test('but not where a case may count in several', async () => {
    expect(
      (
        await audited(
          released(
            [
              ['buurt', 1, 5],
              ['buurt', 3, 6],
            ],
            true,
          ),
        )
      ).faults,
    ).toEqual([]);
  });
});

describe('an earlier release', () => {
  const [first, second] = within(country, 'buurt', 'wijk', 0);
  const pair: readonly Cell[] = [
    ['buurt', 0, first!],
    ['buurt', 0, second!],
  ];
  const small = counts.map((number, buurt) => (buurt === first ? 6 : buurt === second ? 8 : number));

  test('that published what is withheld now is a warning: no withholding undoes that', async () => {
    const earlier = { ...withholding([], counts), release: '1' };
    const { faults, warnings } = await audited(withholding(pair, counts), earlier);
    expect(faults).toEqual([]);
    expect(warnings).toEqual(['telling, buurt: 2 figures are withheld now and published in release 1, which withholding does not undo']);
  });

  test('from which a total differs by less than the minimum is a warning', async () => {
    const earlier = {
      ...withholding(
        pair,
        small.map((number, buurt) => (buurt === 20 ? number - 3 : number)),
      ),
      release: '1',
    };
    const { warnings } = await audited(withholding(pair, small), earlier);
    expect(warnings).toContain('telling, buurt: 1 figure is off release 1 by less than the minimum: the difference is a small count');
  });

  test('in which every figure was another says nothing of those of now', async () => {
    const earlier = {
      ...withholding(
        [],
        counts.map((number) => number + 40),
      ),
      release: '1',
    };
    expect((await audited(withholding(pair, small), earlier)).faults).toEqual([]);
  });
});

test('what a source withholds without a minimum counts too', async () => {
  const told = { count: sumsOf(country, [counts]), withheld: [['buurt', 0, 9] as const], minimum: undefined };
  const indicator = anIndicator(country, ['total'], told);
  delete (indicator as { minimum?: number }).minimum;
  expect((await audited(aRelease(country, [indicator]))).faults).toHaveLength(1);
});
