import { describe, expect, it } from 'vitest';
import { LIMITS, type Limit } from '../../src/contract/limits.js';
import type { Release } from '../../src/contract/types.generated.js';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import { speak } from '../../src/language/every-language.js';
import { failureText } from '../../src/language/failures.js';
import { decodeRegionIndex } from '../../src/regions/decode-region-index.js';
import { fetchJson } from '../../src/sources/fetch-json.js';
import { openRelease } from '../../src/sources/open-release.js';
import { SourceError } from '../../src/sources/source-error.js';
import { madeRelease } from '../sources/made-release.js';

const URL_OF_DOCUMENT = 'https://example.org/1/document.json';

/** Milliseconds of the processor that a document as large as may be takes at most; it takes a fifth of them. */
const LONGEST = 1000;

type Fetched = Awaited<ReturnType<typeof fetchJson>>;
const fetched = (body: string): Promise<Fetched> =>
  fetchJson(URL_OF_DOCUMENT, { transport: async () => new Response(body), retryDelays: [] });

/** A document with so much in it as a page takes it in: gives how much of it is there, or rejects. */
const TAKEN: Readonly<Record<Limit, (count: number) => Promise<number>>> = {
  async bytes(count) {
    const { bytes } = await fetched(JSON.stringify('x'.repeat(count - 2)));
    return bytes;
  },
  async depth(count) {
    await fetched(`${'['.repeat(count)}${']'.repeat(count)}`);
    return count;
  },
  async regions(count) {
    const index = Array.from({ length: count }, (_, i) => `BU${i}`);
    const extension = { level: 'buurt', ancestors: [{ level: 'land', runs: [['NL', count]] }] };
    const document = { version: '2.0', class: 'dimension', category: { index, label: {} }, extension };
    const { codes, ancestorOf } = decodeRegionIndex(document, { level: 'buurt', url: URL_OF_DOCUMENT });
    expect(ancestorOf(codes.at(-1)!, 'land')).toBe('NL');
    return codes.length;
  },
  async branches(count) {
    const categories = Array.from({ length: count }, (_, i) => ({ code: `${i}`, title: `Branche ${i}` }));
    const manifest: Release = { ...madeRelease().release, breakdowns: [{ id: 'sbi', title: 'Branche', categories }] };
    const { release } = await openRelease('https://example.org/1/release.json', async () => manifest);
    return release.breakdowns[0]!.categories.length;
  },
  async points(count) {
    // Ten thousand islands that together have so many points.
    const islands = 10_000;
    const lengths = Array.from({ length: islands }, (_, i) => Math.floor(count / islands) + (i < count % islands ? 1 : 0));
    return decodeTopology(topologyWith(lengths.map(island)), URL_OF_DOCUMENT).points.length / 2;
  },
};

/** A ring of so many points around the place where it begins. */
function island(points: number): [number, number][] {
  const steps = points - 1;
  const around = Array.from({ length: steps }, (_, i): [number, number] => (i < steps / 2 ? [1, i % 2] : [-1, -((steps - 1 - i) % 2)]));
  const [x, y] = around.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  around[steps - 1] = [around[steps - 1]![0] - x, around[steps - 1]![1] - y];
  return [[0, 0], ...around];
}

function topologyWith(arcs: readonly unknown[]): unknown {
  const geometries = arcs.map((_, i) => ({ type: 'Polygon', id: `BU${i}`, arcs: [[i]] }));
  return {
    type: 'Topology',
    bbox: [0, 0, 1, 1],
    transform: { scale: [1, 1], translate: [0, 0] },
    objects: { regions: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}

const SENTENCES: Readonly<Record<Limit, readonly [dutch: string, english: string]>> = {
  bytes: [
    'Het bestand heeft 5.000.001 bytes. Het mogen er hoogstens 5.000.000 zijn.',
    'The file has 5,000,001 bytes. It may have 5,000,000 at most.',
  ],
  regions: [
    'Het bestand heeft 20.001 gebieden. Het mogen er hoogstens 20.000 zijn.',
    'The file has 20,001 regions. It may have 20,000 at most.',
  ],
  branches: [
    'Het bestand heeft 2.001 categorieën. Het mogen er hoogstens 2.000 zijn.',
    'The file has 2,001 categories. It may have 2,000 at most.',
  ],
  depth: ['Het bestand heeft 17 lagen. Het mogen er hoogstens 16 zijn.', 'The file has 17 layers. It may have 16 at most.'],
  points: [
    'Het bestand heeft 500.001 punten. Het mogen er hoogstens 500.000 zijn.',
    'The file has 500,001 points. It may have 500,000 at most.',
  ],
};

describe.each(Object.keys(LIMITS) as Limit[])('a document with many %s', (limit) => {
  it('is taken at the limit, and holds no page up', async () => {
    const before = process.cpuUsage();
    expect(await TAKEN[limit](LIMITS[limit])).toBe(LIMITS[limit]);
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    console.info(`${LIMITS[limit]} ${limit}: ${milliseconds.toFixed(0)} ms of the processor`);
    expect(milliseconds).toBeLessThan(LONGEST);
  });

  it('is refused one above it, in words for a reader', async () => {
    const error: unknown = await TAKEN[limit](LIMITS[limit] + 1).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(SourceError);
    const { kind, details } = error as SourceError;
    expect(kind).toBe('invalid');
    expect(details).toMatchObject({ url: expect.stringMatching(/^https:/), path: expect.stringMatching(/^\//) });
    expect((['nl', 'en'] as const).map((tag) => failureText(error, speak(tag)).sentences.at(-1))).toEqual(SENTENCES[limit]);
  });
});

describe('a topology with many regions', () => {
  const regions = (count: number): unknown => ({
    ...(topologyWith([]) as object),
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: Array.from({ length: count }, (_, i) => ({ type: 'Polygon', id: `${i}`, arcs: [] })),
      },
    },
  });

  it('is taken at the limit, and refused one above it', () => {
    expect(decodeTopology(regions(LIMITS.regions)).codes).toHaveLength(LIMITS.regions);
    expect(() => decodeTopology(regions(LIMITS.regions + 1))).toThrow(/at most 20000 regions/);
  });
});

describe('a body that is far too deep', () => {
  it.each(['[', '{"a":', '[{"title":'])('is refused, and takes no step for each layer: %s…', async (open) => {
    const close = [...open].reverse().join('').replace(/[^[{]/g, '').replaceAll('[', ']').replaceAll('{', '}');
    for (const depth of [1000, 100_000])
      await expect(fetched(`${open.repeat(depth)}0${close.repeat(depth)}`)).rejects.toMatchObject({
        kind: 'invalid',
        details: { expected: 'at most 16 depth' },
      });
  });
});
