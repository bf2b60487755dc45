import { beforeAll, describe, expect, it } from 'vitest';
import { ABSENCES } from '../../src/contract/status.js';
import { speak } from '../../src/language/speech.js';
import { SourceError } from '../../src/sources/source-error.js';
import { VERDICTS } from '../../src/statistics/verdict.js';
import { loadRegionMap, type RegionMapData, type RegionMapQuery } from '../../src/views/region-map.data.js';
import { CLASSIFICATIONS, MAP_MEASURES, type RegionMapOptions } from '../../src/views/region-map.options.js';
import {
  regionMapPicture,
  regionMapText,
  regionMapTwin,
  regionMapView,
  withChosen,
  type RegionMapView,
} from '../../src/views/region-map.view.js';
import { CODES, codeOf, INDICATORS, NAMES, REGIONS, RELEASE, SENTINEL, smallCountry, tableOf } from './small-country.js';

const nl = speak('nl');
const en = speak('en');
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

describe('what is said', () => {
  it('is how the values lie, and what is lacking and why', () => {
    expect(decide(data).summary).toEqual([
      'De waarden lopen van 0,0 tot 81,3.',
      'Bij 4 van de 8 gemeenten is het verschil met Nederland duidelijk.',
      'Van 1 gemeente is er geen cijfer: onderdrukt.',
      'Van 1 gemeente is er geen cijfer: niet aangeleverd.',
      'Van 1 gemeente is er geen cijfer: kan niet voorkomen.',
      'Van 1 gemeente is er geen cijfer: minder dan de helft.',
      'Van 1 gemeente is er geen cijfer: onbekend.',
      'Van 1 gemeente is er geen cijfer: ingetrokken.',
    ]);
  });

  it('says how the values lie where regions are not compared, or cannot be', async () => {
    expect(decide(data, { measure: 'count' }).summary[1]).toMatch(/^De helft van de gemeenten ligt tussen/);
    const predicted = { ...data, indicator: { ...data.indicator, made: 'predicted' as const } };
    expect(decide(predicted).summary[1]).toBe('De helft van de gemeenten ligt tussen 24,0 en 57,1.');
    expect(decide((await ask({ reference: 'PV2' }))!).summary.join(' ')).not.toContain('duidelijk');
  });

  it('claims of a region no more than its verdict', () => {
    const verdicts = textsOf(decide(data, { measure: 'verdict' }));
    const meant = {
      hoger: 'Dat is duidelijk hoger.',
      lager: 'Dat is duidelijk lager.',
      'niet te onderscheiden': 'Dat verschil kan toeval zijn.',
      'te klein': 'Het is te klein om iets te zeggen.',
    };
    const found = Object.entries(verdicts).map(([name, verdict]) => {
      const certainty = decide(data, { region: codeOf(name) }).summary[1];
      const word = Object.keys(meant).find((each) => verdict.startsWith(each));
      if (word === undefined) expect(certainty, `${name}: ${verdict}`).not.toMatch(/^(Dat|Het)/);
      else expect(certainty, name).toBe(meant[word as keyof typeof meant]);
      return word;
    });
    expect(new Set(found).size).toBe(5);
    const clear = found.filter((word) => word === 'hoger' || word === 'lager').length;
    expect(decide(data).summary[1]).toBe(
      `Bij ${clear} van de ${found.filter(Boolean).length} gemeenten is het verschil met Nederland duidelijk.`,
    );
  });

  it('is the figure of the region in focus beside that of the reference', () => {
    const said = (name: string, more: Partial<RegionMapOptions> = {}): string =>
      decide(data, { region: codeOf(name), ...more }).summary[0]!;
    expect(said('Hoogeveen')).toBe('Hoogeveen: 57,1. Nederland: 24,4.');
    expect(said('Nul')).toBe('Nul: 0,0. Nederland: 24,4.');
    expect(said('Étampes')).toBe('Étampes: 25,0 (voorlopig). Nederland: 24,4.');
    expect(said('Geheim')).toBe('Geheim: onderdrukt. Nederland: 24,4.');
    expect(said('Hoogeveen', { measure: 'verdict' })).toBe('Hoogeveen: hoger.');
  });

  it('costs nothing per region: the picture is kept, only who is in focus and what is said of it are new', () => {
    const options = {
      speech: nl,
      heading: undefined,
      measure: 'value',
      classification: 'quantile',
      classes: 4,
      limits: undefined,
    } as const;
    const picture = regionMapPicture(data, options);
    const chosen = withChosen(picture, data, codeOf('Nul'), nl);
    expect(chosen).toEqual(regionMapView(data, { ...options, region: codeOf('Nul') }));
    for (const [name, part] of Object.entries(picture)) expect(chosen[name as keyof typeof picture], name).toBe(part);
    expect(withChosen(picture, data, undefined, nl)).toEqual(regionMapView(data, { ...options, region: undefined }));
  });

  it('marks a provisional figure of the reference', async () => {
    const against = (await ask({ reference: codeOf('Étampes') }))!;
    expect(decide(against, { region: codeOf('Nul') }).summary[0]).toBe('Nul: 0,0. Étampes: 25,0 (voorlopig).');
  });

  it('leaves out a reference without a figure', async () => {
    const against = (await ask({ reference: 'PV2' }))!;
    expect(decide(against, { region: codeOf('Hoogeveen') }).summary[0]).toBe('Hoogeveen: 57,1.');
  });

  it('is about the level when the region in focus is not on the map', () => {
    const view = decide(data, { region: 'GM99' });
    expect(view.chosen).toBeUndefined();
    expect(view.summary[0]).toBe('De waarden lopen van 0,0 tot 81,3.');
  });

  it('tells that a region has no outline', () => {
    const view = decide(data);
    expect(view.noOutline).toBe('1 gemeente staat niet op de kaart, wel in de tabel.');
    expect(view.places).toHaveLength(13);
    expect([...view.places].map((place) => view.codes[place])).toEqual([...data.outlines!.codes]);
  });

  it('stands without boundaries, as a table', async () => {
    const view = decide((await ask({}, smallCountry({ outlines: {} })))!);
    expect(view.places).toHaveLength(0);
    expect(view.frame.boundaries).toBeUndefined();
    expect(regionMapTwin(view, nl).rows).toHaveLength(14);
  });

  it('is in English for a reader of English', () => {
    const view = decide(data, { speech: en, region: codeOf('Hoogeveen') });
    expect(view.label).toBe('Map: Cases, 2024');
    expect(view.frame.unit).toBe('cases per 10,000 inhabitants');
    expect(textsOf(view, en)).toMatchObject({ Hoogeveen: '57.1', Geheim: 'suppressed' });
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
