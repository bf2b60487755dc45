import { describe, expect, it } from 'vitest';
import { faultsAfter } from './changed-fixture.js';

const yaml = 'publication.yaml';

describe('the small publication', () => {
  it('has no fault', async () => expect(await faultsAfter({})).toEqual([]));
});

describe('publication.yaml', () => {
  it('that is not there', async () => {
    expect(await faultsAfter({ [yaml]: null })).toEqual([{ file: yaml, found: 'no such file', expected: 'a YAML file' }]);
  });

  it('that is not YAML', async () => {
    const [fault] = await faultsAfter({ [yaml]: 'release: [1\nlevels: {\n' });
    expect(fault).toMatchObject({ file: yaml, expected: 'YAML' });
    expect(fault!.row).toBeGreaterThan(0);
  });

  it('that is empty', async () => {
    expect(await faultsAfter({ [yaml]: '\n' })).toEqual([{ file: yaml, row: 1, found: 'nothing', expected: 'a map of keys and values' }]);
  });

  it('with an unknown key names the one that was meant', async () => {
    expect(await faultsAfter({ [yaml]: ['licence: CC-BY-4.0', 'licence: CC-BY-4.0\nlicense: CC-BY-4.0'] })).toEqual([
      {
        file: yaml,
        row: 7,
        where: 'license',
        found: 'unknown key "license"',
        expected:
          'one of release, published, title, publisher, licence, fictional, levels, breakdowns, themes, indicators, peerGroups, actions, changes, site, shares; did you mean licence?',
      },
    ]);
  });

  it('with an unknown key deep inside', async () => {
    expect(await faultsAfter({ [yaml]: ['cells: value}', 'cels: value}'] })).toEqual([
      {
        file: yaml,
        row: 158,
        where: 'indicators[5].tables[0].cels',
        found: 'unknown key "cels"',
        expected:
          'one of level, sum, file, where, region, period, breakdown, cells, count, base, value, lower, upper, rows, status; did you mean cells?',
      },
    ]);
  });

  it('without a key, with a wrong word, with text for a number: all at once', async () => {
    const changed = await faultsAfter({
      [yaml]: 'release: 1 2\npublished: 3 maart\npublisher: {}\nlicence: ""\nlevels: []\nthemes: []\nindicators: {}\n',
    });
    expect(changed).toEqual([
      { file: yaml, row: 1, found: 'no key "title"', expected: 'a key "title"' },
      { file: yaml, row: 1, where: 'release', found: '"1 2"', expected: 'letters, digits, ".", "_" or "-", without spaces' },
      { file: yaml, row: 2, where: 'published', found: '"3 maart"', expected: 'a date YYYY-MM-DD' },
      { file: yaml, row: 3, where: 'publisher', found: 'no key "name"', expected: 'a key "name"' },
      { file: yaml, row: 4, where: 'licence', found: '""', expected: 'a text that is not empty' },
      { file: yaml, row: 5, where: 'levels', found: 'an empty list', expected: 'a list of at least 1' },
      { file: yaml, row: 7, where: 'indicators', found: 'a map with no keys', expected: 'a list' },
    ]);
  });

  it('with text for a number and a word that is not one of the list', async () => {
    expect(await faultsAfter({ [yaml]: ['decimals: 2', 'decimals: twee'] })).toEqual([
      { file: yaml, row: 71, where: 'indicators[1].decimals', found: '"twee"', expected: 'a whole number' },
    ]);
    expect(await faultsAfter({ [yaml]: ['kind: rate', 'kind: rates'] })).toEqual([
      {
        file: yaml,
        row: 67,
        where: 'indicators[1].kind',
        found: '"rates"',
        expected: 'one of count, share, rate, concentration, amount, index; did you mean rate?',
      },
    ]);
  });
});

/** What does not fit together in publication.yaml: the change, where it is found, what is found, what is expected. */
const misfits: [name: string, from: string, to: string, where: string, found: string, expected: string][] = [
  ['a day that is not in the calendar', '2026-03-02', '2026-02-30', 'published', '"2026-02-30"', 'a day of the calendar, YYYY-MM-DD'],
  ['a level twice', 'id: provincie\n', 'id: land\n', 'levels[1].id', '"land" a second time', 'each id once'],
  [
    'a level without regions',
    '    regions: {PV1: Westland, PV2: Oostland}\n',
    '',
    'levels[1]',
    'neither regions nor geometry',
    'one of regions, geometry',
  ],
  ['a level without code', '    code: code\n', '', 'levels[2]', 'no key "code"', 'the property of the geometry with the region code'],
  [
    'a level without words',
    'levels:\n',
    'levels:\n  - {id: kern, regions: {K: Kern}}\n',
    'levels[0]',
    'no key "title"',
    'the word for one region of kern',
  ],
  [
    'a parent that is not a larger level',
    'parent: {level: land, code: NL}',
    'parent: {level: buurt, code: NL}',
    'levels[1].parent.level',
    '"buurt"',
    'one of land',
  ],
  [
    'a parent in two ways',
    'property: gemeente}',
    'property: gemeente, code: GM0001}',
    'levels[3].parent',
    'code and property',
    'one of code, property, file',
  ],
  ['a theme that is not there', 'theme: werk', 'theme: wrek', 'indicators[2].theme', '"wrek"', 'one of wonen, werk; did you mean werk?'],
  ['per without a rate', 'kind: rate', 'kind: count', 'indicators[1].per', 'per with kind count', 'kind rate or concentration'],
  ['percent without a share', 'kind: share', 'kind: rate', 'indicators[3].in', 'in with kind rate', 'kind share'],
  [
    'a break at no period',
    '{period: 2025, note',
    '{period: 2025-5, note',
    'indicators[0].breaks[0].period',
    '"2025-5"',
    'a period YYYY, YYYY-Hn, YYYY-Qn or YYYY-MM',
  ],
  [
    'a wrong period for all rows',
    'period: {value: 2025}',
    'period: {value: 20255}',
    'indicators[0].tables[3].period.value',
    '"20255"',
    'a period YYYY, YYYY-Hn, YYYY-Qn or YYYY-MM',
  ],
  [
    'a wrong period of a wide column',
    'aangiften_2023: 2023',
    'aangiften_2023: 23',
    'indicators[1].tables[2].period.columns.aangiften_2023',
    '"23"',
    'a period YYYY, YYYY-Hn, YYYY-Qn or YYYY-MM',
  ],
  [
    'a table without file',
    'file: tables/winst.csv, ',
    '',
    'indicators[4].tables[0]',
    'no key "file"',
    'a key "file" (or sum: a level below)',
  ],
  [
    'a table without numbers',
    'period: halfjaar, value: winst',
    'period: halfjaar',
    'indicators[4].tables[0]',
    'neither count nor value',
    'at least one of them',
  ],
  [
    'a category that is not there',
    'sbi_01: 01',
    'sbi_01: 02',
    'indicators[2].tables[1].breakdown.columns.sbi_01',
    '"02"',
    'one of 45, 01, G',
  ],
  [
    'a sum of nothing',
    'sum: provincie',
    'sum: buurt',
    'indicators[0].tables[0].sum',
    'no table of level buurt',
    'a table of that level in this indicator',
  ],
  [
    'a sum of a larger level',
    '{level: provincie, sum: gemeente}\n      - {level: gemeente, file: tables/inwoners.csv',
    '{level: provincie, sum: land}\n      - {level: gemeente, file: tables/inwoners.csv',
    'indicators[0].tables[1].sum',
    '"land"',
    'one of gemeente, buurt',
  ],
  [
    'protection without counts',
    'kind: amount',
    'kind: amount\n    protect: {minimum: 5}',
    'indicators[4].tables[0]',
    'protect, and a table without counts',
    'a count column: protection looks at counts',
  ],
  [
    'rows that add up, of what does not',
    'value: winst}',
    'value: winst, rows: add}',
    'indicators[4].tables[0].rows',
    'rows that add up, and a column that is not count or base',
    'only counts and bases: others do not add up',
  ],
  [
    'cells of a long table',
    'period: halfjaar, value: winst',
    'period: halfjaar, value: winst, cells: value',
    'indicators[4].tables[0].cells',
    'cells with a long table',
    'the columns value, count, base, lower, upper',
  ],
  [
    'a peer group at no level',
    'level: gemeente, regions',
    'level: gemeenten, regions',
    'peerGroups[1].level',
    '"gemeenten"',
    'one of land, provincie, gemeente, buurt; did you mean gemeente?',
  ],
  [
    'similar regions without facts',
    'facts: {inwoners: {nl: inwoners, en: inhabitants}, adressen: adressen per km²}',
    'facts: {}',
    'peerGroups[2].similar.facts',
    'no facts',
    'at least one',
  ],
  [
    'a ratio of a fact that is not there',
    'logarithm: [inwoners]',
    'logarithm: [inwoner]',
    'peerGroups[2].similar.logarithm[0]',
    '"inwoner"',
    'one of inwoners, adressen; did you mean inwoners?',
  ],
  [
    'shares without an address for their pages',
    'site: https://cijfers.example/vb/',
    '',
    'shares',
    'shares without site',
    'site: the address of the folder with the releases',
  ],
  [
    'a site without a slash at its end',
    'example/vb/',
    'example/vb',
    'site',
    '"https://cijfers.example/vb"',
    'text that matches ^https?://\\S+/$',
  ],
  ['an id of two shares', 'id: vestigingen-kaart', 'id: winst-verloop', 'shares[1].id', '"winst-verloop" a second time', 'each id once'],
  [
    'a share with a release of its own',
    'branch: G}',
    'branch: G, release: x}',
    'shares[1].attributes.release',
    'release',
    'no release: a page follows the current one',
  ],
  [
    'a share with an attribute that is none',
    'branch: G}',
    'on Click: G}',
    'shares[1].attributes.on Click',
    '"on Click"',
    'the name of an attribute',
  ],
];

describe('parts of publication.yaml that do not fit', () => {
  it.each(misfits)('%s', async (_, from, to, where, found, expected) => {
    const faults = await faultsAfter({ [yaml]: [from, to] });
    expect(faults).toContainEqual({ file: yaml, row: expect.any(Number) as number, where, found, expected });
  });
});
