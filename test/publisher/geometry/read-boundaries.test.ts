import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { topology } from 'topojson-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PublicationError } from '../../../publisher/faults.js';
import type { Fault } from '../../../publisher/faults.js';
import { readBoundaries } from '../../../publisher/geometry/index.js';
import type { BoundaryOptions } from '../../../publisher/geometry/index.js';
import { grid } from './grid.js';

let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function save(content: unknown): Promise<string> {
  files += 1;
  const file = join(folder, `${files}.json`);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function faultsOf(content: unknown, options: Partial<BoundaryOptions> = {}): Promise<Omit<Fault, 'file'>[]> {
  const file = await save(content);
  const error: unknown = await readBoundaries(file, { code: 'code', ...options }).catch((reason: unknown) => reason);
  if (!(error instanceof PublicationError)) throw new Error('Expected a PublicationError.', { cause: error });
  return error.faults.map(({ file: named, ...fault }) => {
    expect(named).toBe(file);
    return fault;
  });
}

const square = [
  [0, 0],
  [1000, 0],
  [1000, 1000],
  [0, 0],
];

function region(geometry: unknown, properties: unknown = { code: 'A' }): Record<string, unknown> {
  return { type: 'Feature', properties, geometry };
}

function collection(...features: unknown[]): Record<string, unknown> {
  return { type: 'FeatureCollection', features };
}

const polygon = { type: 'Polygon', coordinates: [square] };

describe('reading GeoJSON', () => {
  it('gives code, name, parent and geometry of each feature', async () => {
    const file = await save(grid(1, 2));
    const boundaries = await readBoundaries(file, { code: 'code', name: 'name', parent: 'parent' });
    expect(boundaries).toMatchObject({ file, unit: 'metres', excluded: [] });
    expect(boundaries.features.map(({ code, name, parent }) => [code, name, parent])).toEqual([
      ['R00', 'Region 0 0', 'P0'],
      ['R01', 'Region 0 1', 'P0'],
    ]);
    expect(boundaries.features[0]?.geometry).toEqual(grid(1, 1).features[0]?.geometry);
  });

  it('takes codes as trimmed text, letters and all', async () => {
    const file = await save(collection(region(polygon, { code: ' BU0363AA01 ' }), region(polygon, { code: '0034' })));
    const { features } = await readBoundaries(file, { code: 'code' });
    expect(features.map(({ code }) => code)).toEqual(['BU0363AA01', '0034']);
  });

  it('leaves excluded codes out, however broken their geometry', async () => {
    const file = await save(collection(region(null, { code: 'GM0998' }), region(polygon)));
    const boundaries = await readBoundaries(file, { code: 'code', exclude: [' GM0998', 'GM9999'] });
    expect(boundaries.features.map(({ code }) => code)).toEqual(['A']);
    expect(boundaries.excluded).toEqual(['GM0998']);
  });

  it('reads the id of a feature as its code when asked for id', async () => {
    const file = await save(collection({ ...region(polygon, null), id: 'PV31' }));
    expect((await readBoundaries(file, { code: 'id' })).features[0]?.code).toBe('PV31');
  });

  it('reads text with a byte order mark', async () => {
    const file = await save(`\uFEFF${JSON.stringify(collection(region(polygon)))}`);
    expect((await readBoundaries(file, { code: 'code' })).features).toHaveLength(1);
  });
});

describe('reading TopoJSON', () => {
  for (const quantization of [undefined, 1e5]) {
    it(`gives the same as the GeoJSON it was made from, ${quantization === undefined ? 'not ' : ''}quantized`, async () => {
      const source = grid(2, 2);
      const file = await save(topology({ regions: source }, quantization));
      const { features } = await readBoundaries(file, { code: 'code', name: 'name' });
      expect(features.map(({ code, name }) => [code, name])).toEqual(
        source.features.map(({ properties: p }) => [p?.['code'], p?.['name']]),
      );
      const corners = features.map(
        ({ geometry }) =>
          new Set((geometry.coordinates[0] as number[][]).map(([x, y]) => `${Math.round(x ?? NaN)} ${Math.round(y ?? NaN)}`)),
      );
      expect(corners[3]).toEqual(new Set(['1000 1000', '2000 1000', '2000 2000', '1000 2000']));
    });
  }

  it('reads the named one of several objects', async () => {
    const file = await save(topology({ a: grid(1, 1), b: grid(2, 2) }));
    expect((await readBoundaries(file, { code: 'code', object: 'b' })).features).toHaveLength(4);
  });

  it('lists the objects when none or a wrong one is named', async () => {
    const content = topology({ a: grid(1, 1), b: grid(2, 2) });
    expect(await faultsOf(content)).toEqual([{ found: '2 objects and none named', expected: 'object: one of a, b' }]);
    expect(await faultsOf(content, { object: 'c' })).toEqual([{ found: 'no object "c"', expected: 'one of a, b' }]);
  });

  it('names arcs that are not there or cannot be walked', async () => {
    const arcs = [
      square,
      [[0, 0]],
      [
        [0, 0],
        [null, 1],
        [1, 1],
        [0, 0],
      ],
    ];
    const geometries = [[[7]], [[~8]], [[1]], [[2]], [['x']]].map((list, i) => ({
      type: 'Polygon',
      arcs: list,
      properties: { code: `A${i}` },
    }));
    const content = { type: 'Topology', objects: { g: { type: 'GeometryCollection', geometries } }, arcs };
    expect(await faultsOf(content)).toEqual([
      { where: 'geometry 1 of g (A0)', found: 'arc index 7', expected: 'an index of one of the 3 arcs' },
      { where: 'geometry 2 of g (A1)', found: 'arc index -9', expected: 'an index of one of the 3 arcs' },
      { where: 'geometry 3 of g (A2)', found: 'arc 1 with fewer than 2 positions', expected: 'at least 2 positions' },
      { where: 'geometry 4 of g (A3)', found: '[null,1] as position 2 of arc 2', expected: 'two finite numbers' },
      { where: 'geometry 5 of g (A4)', found: 'arc index "x"', expected: 'an index of one of the 3 arcs' },
    ]);
  });

  it('names arcs that are not nested as their type asks', async () => {
    const geometries = [
      { type: 'MultiPolygon', arcs: [[0]], properties: { code: 'A' } },
      { type: 'Polygon', properties: { code: 'B' } },
    ];
    expect(await faultsOf({ type: 'Topology', objects: { g: { type: 'GeometryCollection', geometries } }, arcs: [square] })).toEqual([
      { where: 'geometry 1 of g (A)', found: 'arcs [[0]]', expected: 'lists 3 deep, as a MultiPolygon has' },
      { where: 'geometry 2 of g (B)', found: 'arcs undefined', expected: 'lists 2 deep, as a Polygon has' },
    ]);
  });

  it('names geometries that are not there', async () => {
    const objects = { g: { type: 'GeometryCollection', geometries: [{ type: null, properties: { code: 'A' } }, null] } };
    expect(await faultsOf({ type: 'Topology', objects, arcs: [] })).toEqual([
      { where: 'geometry 2 of g', found: 'no property "code"', expected: 'the region code' },
      { where: 'geometry 1 of g (A)', found: 'a null geometry', expected: 'a Polygon or MultiPolygon' },
      { where: 'geometry 2 of g', found: 'a null geometry', expected: 'a Polygon or MultiPolygon' },
    ]);
    expect(await faultsOf({ type: 'Topology', objects: { g: { type: 'GeometryCollection' } }, arcs: [] })).toEqual([
      { found: 'object "g" without geometries', expected: 'a list of geometries' },
    ]);
  });

  it('names a topology without its parts', async () => {
    expect(await faultsOf({ type: 'Topology', transform: { scale: [1] } })).toEqual([
      { found: 'a Topology without objects', expected: 'objects by name' },
      { found: 'a Topology without arcs', expected: 'a list of arcs' },
      { found: 'transform {"scale":[1]}', expected: 'scale and translate, each two finite numbers' },
    ]);
  });
});

describe('faults', () => {
  it('collects all of a file', async () => {
    const content = collection(
      region(null),
      region({ type: 'Point', coordinates: [0, 0] }, { code: 'B' }),
      region({ type: 'Polygon', coordinates: [] }, { code: 'C' }),
      region(
        {
          type: 'MultiPolygon',
          coordinates: [
            [square],
            [
              [
                [0, 0],
                [1, 0],
                [0, 0],
              ],
            ],
          ],
        },
        { code: 'D' },
      ),
      region(
        {
          type: 'Polygon',
          coordinates: [
            square,
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
            ],
          ],
        },
        { code: 'E' },
      ),
      region(
        {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, null],
              [1, 1],
              [0, 0],
            ],
          ],
        },
        { code: 'F' },
      ),
      region({ type: 'MultiPolygon', coordinates: [] }, { code: 'G' }),
      region(polygon, { code: 'B' }),
      region(polygon, { code: ' ' }),
      region(polygon, {}),
    );
    expect(await faultsOf(content)).toEqual([
      { where: 'feature 8 (B)', found: 'code B a second time, after feature 2', expected: 'each code once' },
      { where: 'feature 9', found: '" " as "code"', expected: 'the region code' },
      { where: 'feature 10', found: 'no property "code"', expected: 'the region code' },
      { where: 'feature 1 (A)', found: 'a null geometry', expected: 'a Polygon or MultiPolygon' },
      { where: 'feature 2 (B)', found: 'geometry type "Point"', expected: 'a Polygon or MultiPolygon' },
      { where: 'feature 3 (C)', found: 'no rings', expected: 'at least an outer ring' },
      { where: 'feature 4 (D)', found: 'ring 1 of polygon 2 with 3 positions', expected: 'at least 4 positions' },
      { where: 'feature 5 (E)', found: 'ring 2 that is not closed: from 0 0 to 0 1', expected: 'the last position equal to the first' },
      { where: 'feature 6 (F)', found: '[1,null] as position 2 of ring 1', expected: 'two finite numbers' },
      { where: 'feature 7 (G)', found: 'an empty MultiPolygon', expected: 'at least one polygon' },
    ]);
  });

  it('says once that a property is nowhere, with those that are', async () => {
    expect(await faultsOf(grid(2, 2), { code: 'statcode', name: 'statnaam' })).toEqual([
      { found: 'properties code, name, parent', expected: 'property "statcode" with the region code' },
      { found: 'properties code, name, parent', expected: 'property "statnaam" with the name' },
    ]);
  });

  it('names a feature without the name or parent that others have', async () => {
    const content = collection(region(polygon, { code: 'A', name: 'a', parent: 'P' }), region(polygon, { code: 'B', name: null }));
    expect(await faultsOf(content, { name: 'name', parent: 'parent' })).toEqual([
      { where: 'feature 2 (B)', found: 'null as "name"', expected: 'the name' },
      { where: 'feature 2 (B)', found: 'no property "parent"', expected: 'the code of the parent region' },
    ]);
  });

  it('names a file that is not there, not JSON, or something else', async () => {
    const missing = join(folder, 'nowhere.json');
    await expect(readBoundaries(missing, { code: 'code' })).rejects.toThrow(
      `${missing}: found no such file, expected a TopoJSON or GeoJSON file`,
    );
    const [login] = await faultsOf('<!doctype html><title>Inloggen</title>');
    expect(login?.found).toContain('text that is not JSON');
    const expected = 'type "Topology" (TopoJSON) or "FeatureCollection" (GeoJSON)';
    expect(await faultsOf({ type: 'Feature' })).toEqual([{ found: 'JSON with type "Feature"', expected }]);
    expect(await faultsOf('null')).toEqual([{ found: 'JSON with type none', expected }]);
    expect(await faultsOf(collection())).toEqual([{ found: 'no regions', expected: 'at least one region that is not excluded' }]);
  });

  it('does not take one page of an answer for the whole', async () => {
    expect(await faultsOf({ ...grid(1, 1), numberMatched: 14574 })).toEqual([
      { found: '1 of 14574 features: one page of an answer', expected: 'all pages in one file' },
    ]);
  });
});

describe('coordinates', () => {
  const inDegrees = (x: number, y: number): unknown =>
    collection(
      region({
        type: 'Polygon',
        coordinates: [
          [
            [x, y],
            [x + 1, y],
            [x, y + 1],
            [x, y],
          ],
        ],
      }),
    );
  const named = (name: string): unknown => ({ type: 'name', properties: { name } });

  it('are degrees or metres by their values', async () => {
    expect((await readBoundaries(await save(inDegrees(5, 52)), { code: 'code' })).unit).toBe('degrees');
    expect((await readBoundaries(await save(grid(1, 1)), { code: 'code' })).unit).toBe('metres');
  });

  for (const name of [
    'urn:ogc:def:crs:OGC::CRS84',
    'urn:ogc:def:crs:OGC:1.3:CRS84',
    'EPSG:4258',
    'http://www.opengis.net/def/crs/EPSG/0/4326',
  ]) {
    it(`are degrees by crs member ${name}`, async () => {
      const file = await save({ ...(inDegrees(5, 52) as object), crs: named(name) });
      expect((await readBoundaries(file, { code: 'code' })).unit).toBe('degrees');
    });
  }

  it('are RD metres by the crs member', async () => {
    const file = await save({ ...grid(1, 1), crs: named('urn:ogc:def:crs:EPSG::28992') });
    expect((await readBoundaries(file, { code: 'code' })).unit).toBe('metres');
  });

  it('may be named by the publication, which wins from the file', async () => {
    const file = await save({ ...grid(1, 1), crs: named('EPSG:4326') });
    expect((await readBoundaries(file, { code: 'code', crs: 'EPSG:28992' })).unit).toBe('metres');
  });

  it('are refused in a system that is not read, or that the values contradict', async () => {
    expect(await faultsOf({ ...grid(1, 1), crs: named('urn:ogc:def:crs:EPSG::3857') })).toEqual([
      { found: 'coordinate system "urn:ogc:def:crs:EPSG::3857"', expected: 'EPSG:4326 (degrees) or EPSG:28992 (RD metres)' },
    ]);
    expect(await faultsOf(grid(1, 1), { crs: 'EPSG:4326' })).toEqual([
      { found: 'coordinate system EPSG:4326 with values in metres (extent 0, 0, 1000, 1000)', expected: 'degrees' },
    ]);
    expect(await faultsOf(inDegrees(5, 52), { crs: 'EPSG:28992' })).toEqual([
      { found: 'coordinate system EPSG:28992 with values in degrees (extent 5, 52, 6, 53)', expected: 'metres' },
    ]);
  });

  it('are refused with latitude first', async () => {
    expect(await faultsOf(inDegrees(52, 5))).toEqual([
      { found: 'latitude before longitude (extent 52, 5, 53, 6)', expected: 'longitude first, then latitude' },
    ]);
  });
});
