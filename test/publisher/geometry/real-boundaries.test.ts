import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTopology, fitTopology, projectToPlane, readBoundaries, splitTopology } from '../../../publisher/geometry/index.js';
import type { Boundaries, BoundaryOptions, RegionTopology } from '../../../publisher/geometry/index.js';
import { ringsByPolygon, plainArcs } from '../../../publisher/geometry/region-topology.js';
import { ringPoints, signedArea } from '../../../publisher/geometry/ring-area.js';
import { usesOf } from './grid.js';

const folder = join(import.meta.dirname, '../../../../shared/data/geo');
const present = existsSync(folder);
if (!present) console.warn(`Skipped: boundaries of the Netherlands are not at ${folder}.`);

async function readPlane(file: string, options: BoundaryOptions): Promise<Boundaries> {
  return projectToPlane(await readBoundaries(join(folder, file), options));
}

function expectAllRegions(topology: RegionTopology, codes: Iterable<string>): void {
  const arcs = plainArcs(topology);
  const areas = new Map(
    topology.objects.regions.geometries.map((shape) => [
      shape.id,
      Math.max(...ringsByPolygon(shape).map(([outer]) => signedArea(ringPoints(outer ?? [], arcs)))),
    ]),
  );
  expect([...areas.keys()].sort()).toEqual([...codes].sort());
  expect([...areas].filter(([, area]) => !(area > 0))).toEqual([]);
}

/** Length in km of borders that one region walks, and that two walk. */
function borderLengths(topology: RegionTopology): [outer: number, inner: number] {
  const uses = usesOf(topology);
  const lengths: [number, number] = [0, 0];
  topology.arcs.forEach((arc, i) => {
    let length = 0;
    for (let p = 1; p < arc.length; p += 1) {
      const [[ax, ay], [bx, by]] = [arc[p - 1], arc[p]] as [[number, number], [number, number]];
      length += Math.hypot(bx - ax, by - ay);
    }
    lengths[uses[i] === 2 ? 1 : 0] += length / 1000;
  });
  return lengths;
}

describe.skipIf(!present)('boundaries of the Netherlands', () => {
  it('342 gemeenten of 2023 fit 35 kB', async () => {
    const plane = await readPlane('gm-2023.topo.json', { object: 'gm_features', code: 'code' });
    const { topology, gzipBytes, keptPoints } = fitTopology(buildTopology(plane), { maximumGzipBytes: 35_000 });
    expect(gzipBytes).toBeLessThanOrEqual(35_000);
    expect(keptPoints).toBeGreaterThan(8000);
    expectAllRegions(
      topology,
      plane.features.map(({ code }) => code),
    );
    expect(topology.bbox[2]).toBeLessThan(290_000);
  });

  it('gemeenten in degrees and in RD metres lie in the same place', async () => {
    const degrees = buildTopology(await readPlane('gm-2022-pdok-wfs.geojson', { code: 'statcode', name: 'statnaam' }));
    const metres = buildTopology(await readPlane('gm-2022-rd.geojson', { code: 'regiocode', name: 'name' }));
    degrees.bbox.forEach((edge, i) => expect(Math.abs(edge - (metres.bbox[i] ?? NaN))).toBeLessThan(150));
  });

  it('wijken of 2024, simplified one by one, share their borders again', async () => {
    const { features } = JSON.parse(readFileSync(join(folder, 'wijk-2024-kerncijfers.geojson'), 'utf8')) as {
      features: { properties: Record<string, string> }[];
    };
    const exclude = features
      .filter(({ properties }) => properties['wijknaam'] === 'Groot water' || properties['gemeentecode'] === 'GM0998')
      .map(({ properties }) => properties['wijkcode'] ?? '');
    const plane = await readPlane('wijk-2024-kerncijfers.geojson', { code: 'wijkcode', name: 'wijknaam', parent: 'gemeentecode', exclude });
    expect(plane.features).toHaveLength(3393);
    const topology = buildTopology(plane);
    expectAllRegions(
      topology,
      plane.features.map(({ code }) => code),
    );
    const [outer, inner] = borderLengths(topology);
    // Land border, coast and the shores of the excluded water. As delivered, more than 28,000 km has one region and 14,000 km two.
    expect(outer).toBeLessThan(6500);
    expect(inner).toBeGreaterThan(20_000);
  });

  it('14,560 buurten of 2024 fit 480 kB as a whole and 40 kB per gemeente', async () => {
    const plane = await readPlane('buurt-2024-nl.topo.json', { code: 'statcode', name: 'statnaam', parent: 'gemeentecode' });
    const whole = buildTopology(plane);
    const overview = fitTopology(whole, { maximumGzipBytes: 480_000 });
    expect(overview.gzipBytes).toBeLessThanOrEqual(480_000);
    expectAllRegions(
      overview.topology,
      plane.features.map(({ code }) => code),
    );

    const parts = splitTopology(whole, new Map(plane.features.map(({ code, parent }) => [code, parent ?? ''])));
    expect(parts.size).toBe(342);
    for (const [gemeente, part] of parts) {
      const { topology, gzipBytes } = fitTopology(part, { maximumGzipBytes: 40_000, finestDetail: 5 });
      expect(gzipBytes, gemeente).toBeLessThanOrEqual(40_000);
      expectAllRegions(
        topology,
        part.objects.regions.geometries.map(({ id }) => id),
      );
    }
  }, 90_000);

  it('reads Amsterdam by its CBS code and Baarn by its WFS names', async () => {
    const amsterdam = await readBoundaries(join(folder, 'buurt-2024-amsterdam.geojson'), { code: 'cbsCode', name: 'naam' });
    expect(amsterdam).toMatchObject({ unit: 'degrees', features: { length: 518 } });
    const baarn = await readBoundaries(join(folder, 'buurt-2024-baarn-wfs.geojson'), {
      code: 'buurtcode',
      name: 'buurtnaam',
      parent: 'wijkcode',
    });
    expect(baarn.features[0]).toMatchObject({ code: 'BU03080000', name: 'Centrum', parent: 'WK030800' });
  });

  it('names the label points among the provinces as no areas', async () => {
    const labels = readBoundaries(join(folder, 'provincie-2015.topo.json'), { object: 'labels', code: 'statcode' });
    await expect(labels).rejects.toThrow('geometry 1 of labels (PV31): found geometry type "Point", expected a Polygon or MultiPolygon');
    const provinces = await readBoundaries(join(folder, 'provincie-2015.topo.json'), { object: 'layer', code: 'statcode' });
    expect(provinces.features).toHaveLength(12);
  });
});
