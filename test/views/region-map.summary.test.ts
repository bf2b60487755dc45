import { beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../../src/language/speech.js';
import { loadRegionMap, type RegionMapData, type RegionMapQuery } from '../../src/views/region-map.data.js';
import type { RegionMapOptions } from '../../src/views/region-map.options.js';
import { regionMapTwin } from '../../src/views/region-map.twin.js';
import { regionMapPicture, regionMapText, regionMapView, withChosen, type RegionMapView } from '../../src/views/region-map.view.js';
import { codeOf, smallCountry } from './small-country.js';

const nl = speak('nl');
const en = speak('en');

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
