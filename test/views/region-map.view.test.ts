import { beforeAll, describe, expect, it } from 'vitest';
import { ABSENCES } from '../../src/contract/status.js';
import { speak } from '../../src/language/speech.js';
import { SourceError } from '../../src/sources/source-error.js';
import { VERDICTS } from '../../src/statistics/verdict.js';
import { loadRegionMap, type RegionMapData, type RegionMapQuery } from '../../src/views/region-map.data.js';
import { CLASSIFICATIONS, MAP_MEASURES, type RegionMapOptions } from '../../src/views/region-map.options.js';
import { regionMapTwin } from '../../src/views/region-map.twin.js';
import { regionMapText, regionMapView, type RegionMapView } from '../../src/views/region-map.view.js';
import { CODES, codeOf, INDICATORS, NAMES, REGIONS, RELEASE, SENTINEL, smallCountry, tableOf } from './small-country.js';

const nl = speak('nl');
const WITH_NUMBER = REGIONS.filter(({ count }) => !/^[A-Z]$/.test(String(count))).map(({ name }) => name);

const ask = (query: Partial<RegionMapQuery> = {}, source = smallCountry()): Promise<RegionMapData | undefined> =>
  loadRegionMap(source, { indicator: 'rate', level: 'gemeente', natural: true, ...query }, nl);
const decide = (data: RegionMapData, options: Partial<RegionMapOptions> = {}): RegionMapView =>
  regionMapView(data, {
    speech: nl,
    heading: undefined,
    measure: 'value',
    classification: 'quantile',
    classes: 4,
    limits: undefined,
    region: undefined,
    ...options,
  });
const textsOf = (view: RegionMapView, speech = nl): Record<string, string> =>
  Object.fromEntries(view.names.map((name, i) => [name, regionMapText(view, i, speech)]));

let data: RegionMapData;
beforeAll(async () => {
  data = (await ask())!;
});

describe('what is fetched', () => {
  it('is every region of the level with its newest figures, and the country to compare with', () => {
    expect(data).toMatchObject({ release: '2026-4', cells: 14, period: '2024', category: 'total', withinName: undefined });
    expect(data.regions.codes).toEqual(CODES);
    expect(data.reference).toMatchObject({ code: 'NL', name: 'Nederland' });
  });

  it('is only what lies within a region, with its name', async () => {
    const within = (await ask({ within: 'PV2' }))!;
    expect(within.regions.codes).toEqual(CODES.slice(7));
    expect(within.table.codes).toEqual(CODES.slice(7));
    expect(decide(within).frame.subheading).toBe('gemeenten in Oost · 2024 · zaken per 10.000 inwoners');
  });

  it('is nothing where no region of the level lies within', async () => {
    expect(await ask({ within: 'GM01' })).toBeUndefined();
    expect(await ask({ level: 'provincie', within: 'GM01' })).toBeUndefined();
  });

  it.each([
    [{ indicator: 'x' }, 'indicator', 'x'],
    [{ level: 'x' }, 'level', 'x'],
    [{ level: 'wijk' }, 'level', 'wijk'],
    [{ within: 'x' }, 'region', 'x'],
    [{ period: '1999' }, 'period', '1999'],
    [{ reference: 'x' }, 'region', 'x'],
  ])('is an error that names what the release lacks: %o', async (query, path, found) => {
    const error = await ask(query).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ kind: 'unknown', details: { path, found } });
  });

  it('stands beside its own region in whatever order a source brings it, and is not delivered where it is not brought', async () => {
    const table = tableOf(INDICATORS.rate, 'gemeente');
    const order = CODES.map((_, i) => i)
      .reverse()
      .slice(0, -1);
    const turned = {
      ...table,
      codes: order.map((i) => CODES[i]!),
      columns: {
        value: {
          values: Float64Array.from(order, (i) => table.columns.value.values[i]!),
          status: Uint8Array.from(order, (i) => table.columns.value.status[i]!),
        },
      },
    };
    const texts = textsOf(decide((await ask({}, smallCountry({ tables: [turned, tableOf(INDICATORS.rate, 'land')] })))!));
    expect(texts).toEqual({ ...textsOf(decide(data)), Hoogeveen: 'niet aangeleverd' });
  });
});

describe('measures', () => {
  it('value: the rate of STATISTICS.md F2, zero as a number, provisional with its mark', () => {
    expect(textsOf(decide(data))).toEqual({
      Hoogeveen: '57,1',
      Dertig: '81,3',
      Drie: '81,3',
      Half: '12,2',
      Gelijk: '24,4',
      Nul: '0,0',
      Étampes: '25,0 (voorlopig)',
      Geheim: 'onderdrukt',
      Laat: 'niet aangeleverd',
      Onmogelijk: 'kan niet voorkomen',
      Klein: 'minder dan de helft',
      Onbekend: 'onbekend',
      Terug: 'ingetrokken',
      Eiland: '24,0',
    });
  });

  it('count: the number of cases', () => {
    const view = decide(data, { measure: 'count' });
    expect(textsOf(view)).toMatchObject({ Hoogeveen: '316', Nul: '0', Étampes: '25 (voorlopig)', Geheim: 'onderdrukt' });
    expect(view.frame.unit).toBe('zaken');
  });

  it('count: never a value in place of a count that is not published', async () => {
    const texts = textsOf(decide((await ask({ indicator: 'amount' }))!, { measure: 'count' }));
    expect(texts).toMatchObject({ Hoogeveen: 'onbekend', Nul: 'onbekend', Geheim: 'onderdrukt', Terug: 'ingetrokken' });
  });

  it('ratio: observed over expected, 2.34 for Hoogeveen (F2)', () => {
    const view = decide(data, { measure: 'ratio' });
    expect(textsOf(view)).toMatchObject({
      Hoogeveen: '2,34 keer',
      Dertig: '3,33 keer',
      Drie: '3,33 keer',
      Half: '0,50 keer',
      Gelijk: '1,00 keer',
      Nul: '0,00 keer',
      Étampes: '1,02 keer (voorlopig)',
      Geheim: 'onderdrukt',
    });
    expect(view.scale).toBe('diverging');
    expect(view.frame.unit).toBe('verhouding tot Nederland');
  });

  it('verdict: three against 0.9 is too small to say, thirty against 9 is higher (F3, F4)', () => {
    const view = decide(data, { measure: 'verdict' });
    expect(textsOf(view)).toMatchObject({
      Hoogeveen: 'hoger',
      Dertig: 'hoger',
      Drie: 'te klein om iets te zeggen',
      Half: 'lager',
      Gelijk: 'niet te onderscheiden',
      Nul: 'lager',
      Étampes: 'niet te onderscheiden (voorlopig)',
      Geheim: 'onderdrukt',
    });
    expect(view.summary.slice(0, 2).join(' ')).toMatch(
      /^In \d+ gemeenten? is het cijfer duidelijk hoger\. In \d+ gemeenten? is het duidelijk lager\.$/,
    );
    expect(view.legend.slice(0, 4).map(({ verdict, count }) => [verdict, count])).toEqual([
      ['too-small', 1],
      ['lower', 2],
      ['not-distinguishable', 3],
      ['higher', 2],
    ]);
    expect(view.legend.slice(0, 4).map(({ verdict }) => verdict)).toEqual(VERDICTS);
  });

  it('has no ratio and no verdict against a reference without a figure, nor a verdict where there are no counts', async () => {
    const against = (await ask({ reference: 'PV2' }))!;
    for (const measure of ['ratio', 'verdict'] as const) {
      const texts = textsOf(decide(against, { measure }));
      expect(texts['Hoogeveen'], measure).toBe('onderdrukt');
      expect(Object.values(texts).join(), measure).not.toMatch(/\d|hoger|lager/);
    }
    const amounts = (await ask({ indicator: 'amount' }))!;
    expect(decide(amounts, { measure: 'verdict' }).summary.join(' ')).not.toMatch(/hoger|lager/);
    expect(Object.values(textsOf(decide(amounts, { measure: 'verdict' }))).join()).not.toMatch(/\d|hoger|lager/);
  });

  it('compares a share with a share', async () => {
    const shares = (await ask({ indicator: 'share' }))!;
    expect(textsOf(decide(shares))['Hoogeveen']).toBe('0,6%');
    expect(textsOf(decide(shares, { measure: 'ratio' }))['Hoogeveen']).toBe('2,34 keer');
  });
});

describe('classes and legend', () => {
  const choices = [
    ...CLASSIFICATIONS.map((classification) => ({ classification })),
    { limits: [10, 20, 30] },
    { limits: [-5, 500] },
    ...MAP_MEASURES.map((measure) => ({ measure })),
  ];

  it.each(choices)('count every region once: %o', (options) => {
    const view = decide(data, options);
    expect(view.legend.reduce((sum, { count }) => sum + count, 0)).toBe(CODES.length);
    for (const { mark, count } of view.legend) expect(view.marks.filter((each) => each === mark)).toHaveLength(count);
    expect(new Set(view.legend.map(({ mark }) => mark)).size).toBe(view.legend.length);
  });

  it.each(CLASSIFICATIONS)('rise with the values by %s, and their labels hold what is in them', (classification) => {
    const view = decide(data, { classification });
    const classes = view.legend.filter(({ mark }) => mark >= 0);
    expect(classes.length).toBeGreaterThan(1);
    for (const [i, mark] of view.marks.entries()) {
      if (mark < 0) continue;
      const [low, high] = view.legend[mark]!.label.split(' tot ').map((text) => Number(text.replace(',', '.')));
      const value = Number(view.values[i]!.toFixed(1));
      expect(value).toBeGreaterThanOrEqual(low!);
      expect(value).toBeLessThanOrEqual(high ?? low!);
    }
  });

  it('differ by classification', () => {
    const limits = CLASSIFICATIONS.map((classification) => decide(data, { classification }).classes.limits);
    expect(new Set(limits.map(String)).size).toBe(CLASSIFICATIONS.length);
  });

  it('are those of the given limits; a value on a limit is in the class above', () => {
    const view = decide(data, { limits: [12.2, 24.4] });
    expect(view.legend.slice(0, 3).map(({ label, count }) => [label, count])).toEqual([
      ['0,0 tot 12,2', 1],
      ['12,2 tot 24,4', 2],
      ['24,4 tot 81,3', 5],
    ]);
  });

  it('name an empty class at an end by its limit', () => {
    const labels = decide(data, { limits: [-5, 500] })
      .legend.slice(0, 3)
      .map(({ label }) => label);
    expect(labels).toEqual(['onder -5,0', '-5,0 tot 500,0', 'vanaf 500,0']);
  });

  it('name limits also where no region has a number', async () => {
    const secret = (await ask({ level: 'provincie', within: 'NL' }, onlySecret()))!;
    expect(decide(secret, { limits: [10] }).legend.map(({ label, count }) => [label, count])).toEqual([
      ['onder 10,0', 0],
      ['vanaf 10,0', 0],
      ['onderdrukt', 2],
    ]);
    expect(decide(secret).legend.map(({ label }) => label)).toEqual(['onderdrukt']);
    expect(decide(secret).summary).toEqual(['Van 2 provincies is er geen cijfer: onderdrukt.']);
  });

  it('give each kind of absence its own entry, in words, after the classes', () => {
    const absences = decide(data).legend.filter(({ mark }) => mark < 0);
    expect(absences.map(({ absence }) => absence)).toEqual(ABSENCES);
    expect(absences.map(({ countText }) => countText)).toEqual(ABSENCES.map(() => '1 gemeente'));
    expect(new Set(absences.map(({ label }) => label)).size).toBe(ABSENCES.length);
  });
});

describe('the table', () => {
  it.each(MAP_MEASURES)('has of every region the text of the map: %s', (measure) => {
    const view = decide(data, { measure, region: codeOf('Gelijk') });
    const twin = regionMapTwin(view, nl);
    expect(twin.rows.map(({ code, header }) => [code, header])).toEqual(CODES.map((code, i) => [code, NAMES[i]]));
    twin.rows.forEach(({ cells, chosen, code }, i) => {
      expect(cells[0]!.text).toBe(regionMapText(view, i, nl));
      expect(cells).toHaveLength(twin.columns.length - 1);
      expect(chosen).toBe(code === codeOf('Gelijk'));
    });
  });

  it('has the codes too where several regions have one name', () => {
    const view = decide(data);
    expect(regionMapTwin(view, nl).columns.map(({ key }) => key)).not.toContain('code');
    const twin = regionMapTwin({ ...view, names: view.names.map((name, i) => (i < 2 ? 'Centrum' : name)) }, nl);
    const place = twin.columns.findIndex(({ label }) => label === 'Code');
    expect(twin.rows.map(({ cells }) => cells[place - 1]!.text)).toEqual(CODES);
  });

  it('has the counts beside the values', () => {
    const twin = regionMapTwin(decide(data), nl);
    expect(twin.columns.map(({ label }) => label)).toEqual(['Gebied', 'Waarde', 'Aantal']);
    expect(twin.rows[5]!.cells.map(({ text, order }) => [text, order])).toEqual([
      ['0,0', 0],
      ['0', 0],
    ]);
    expect(twin.rows[7]!.cells.map(({ text, order }) => [text, order])).toEqual([
      ['onderdrukt', null],
      ['onderdrukt', null],
    ]);
  });
});

describe('a withheld cell', () => {
  it.each(MAP_MEASURES)('has no number anywhere in the view, the table or the memory of the element: %s', (measure) => {
    const view = decide(data, { measure });
    const numbers = new Set<number>();
    for (const each of [structuredClone(view), structuredClone(regionMapTwin(view, nl)), data.table, data.reference])
      collectNumbers(each, numbers);
    expect([...numbers].filter((number) => number >= SENTINEL && number < SENTINEL + CODES.length)).toEqual([]);
    expect(numbers.has(316) || measure !== 'value').toBe(true);
    expect(JSON.stringify([view, regionMapTwin(view, nl)])).not.toMatch(/98.?765|98.?766|98.?77\d/);
  });

  it('is NaN with its status, and every other region has a number', () => {
    const view = decide(data);
    view.names.forEach((name, i) => expect(Number.isNaN(view.values[i]), name).toBe(!WITH_NUMBER.includes(name)));
  });
});

/** A source in which both provincies are withheld. */
function onlySecret(): ReturnType<typeof smallCountry> {
  const table = tableOf(INDICATORS.rate, 'provincie');
  const { value } = table.columns;
  const secret = { values: value.values, status: value.status.map(() => value.status[1]!) };
  return smallCountry({
    release: { ...RELEASE, peerGroups: [] },
    tables: [{ ...table, columns: { value: secret } }, tableOf(INDICATORS.rate, 'land')],
  });
}

function collectNumbers(value: unknown, found: Set<number>): void {
  if (typeof value === 'number') found.add(value);
  else if (ArrayBuffer.isView(value)) (value as Float64Array).forEach((each) => found.add(each));
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach((each) => collectNumbers(each, found));
}
