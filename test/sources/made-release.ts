import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Files, Level, PartList, Release, Releases, Slice, TableEntry } from '../../src/contract/types.generated.js';
import { packOutlines } from '../../publisher/geometry/index.js';
import type { RegionTopology } from '../../publisher/geometry/index.js';
import { type Square, topologyOf } from '../geometry/grid.js';

/**
 * A small release, laid out as docs/decisions/0001-release-format.md says: 2 provincies, 4 gemeenten of 2 wijken, 3 buurten a wijk.
 * Buurten and wijken are cut into parts by gemeente. What a cell holds follows from its codes: see {@link countOf}.
 */
export interface MadeRelease {
  /** Texts by path from the base address. */
  readonly files: Map<string, string>;
  readonly release: Release;
  readonly releases: Releases;
}

export const PERIODS = ['2022', '2023', '2024'];
export const BRANCHES = ['A', 'G', 'I'];
export const GEMEENTEN = ['GM1', 'GM2', 'GM3', 'GM4'];

const PARENTS: Record<string, string[]> = {
  land: [],
  provincie: ['land'],
  gemeente: ['provincie', 'land'],
  wijk: ['gemeente', 'provincie', 'land'],
};
const ANCESTORS: Record<string, string[]> = { ...PARENTS, buurt: ['wijk', 'gemeente', 'provincie', 'land'] };

const wijkenOf = (gemeente: string): string[] => [1, 2].map((i) => `WK${gemeente.slice(2)}${i}`);
const buurtenOf = (wijk: string): string[] => ['1', '2', 'A'].map((i) => `BU${wijk.slice(2)}${i}`);

export const WIJKEN = GEMEENTEN.flatMap(wijkenOf);
export const BUURTEN = WIJKEN.flatMap(buurtenOf);
const CODES: Record<string, string[]> = { land: ['NL'], provincie: ['PV1', 'PV2'], gemeente: GEMEENTEN, wijk: WIJKEN, buurt: BUURTEN };

/** The count that this release has for a region, period and category; withheld where the region's code ends in A and it is 2023. */
export function countOf(code: string, period: string, category = 'total'): number | null {
  if (code.endsWith('A') && period === '2023') return null;
  const letters = `${code}${period}${category}`;
  return [...letters].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7);
}

export function baseOf(code: string): number {
  return 1000 + (countOf(code, 'base') ?? 0);
}

export function madeRelease(id = '2026-1'): MadeRelease {
  const folder = new Folder(id);
  const levels: Level[] = Object.entries(CODES).map(([level, codes]) => {
    const index = folder.add(`regions/${level}.json`, indexDocument(level, codes));
    const topology = topologyOf(squares(codes)) as RegionTopology;
    return {
      id: level,
      title: level,
      count: codes.length,
      index,
      ...(level !== 'land' && { geometry: folder.add(`geometry/${level}.json`, topology) }),
      ...(level === 'wijk' && { packed: folder.add(`geometry/${level}.packed.json`, packOutlines(topology, codes, `../${index}`)) }),
      ...((level === 'wijk' || level === 'buurt') && { partsOf: 'gemeente' }),
      ...(level === 'gemeente' && { parent: 'provincie' }),
    };
  });
  const indexOf = (level: string): string => levels.find((each) => each.id === level)!.index;

  const parts: PartList = { format: '1.0', level: 'gemeente', parts: {}, files: {} };
  const partFolder = new Folder(id, folder.files);
  for (const gemeente of GEMEENTEN) parts.parts[gemeente] = addPart(partFolder, gemeente);
  parts.files = partFolder.takeNamed();

  const crimeSlices = PERIODS.map((period) =>
    folder.slice('crime', 'gemeente', GEMEENTEN, indexOf('gemeente'), [period], ['total'], { period }),
  );
  const crimeTrend = folder.slice('crime', 'gemeente', GEMEENTEN, indexOf('gemeente'), PERIODS, ['total'], {});
  const branchSlices = PERIODS.flatMap((period) =>
    BRANCHES.map((category) =>
      folder.slice('branches', 'gemeente', GEMEENTEN, indexOf('gemeente'), [period], [category], { period, category }),
    ),
  );
  const branchTrends = BRANCHES.map((category) =>
    folder.slice('branches', 'gemeente', GEMEENTEN, indexOf('gemeente'), PERIODS, [category], { category }),
  );
  const listFolder = new Folder(id, folder.files);
  const buurtSlices = PERIODS.map((period) =>
    listFolder.slice('crime', 'buurt', BUURTEN, indexOf('buurt'), [period], ['total'], { period }),
  );
  const ofBuurten = listFolder.takeNamed();
  const newest = buurtSlices.at(-1)!;
  const entry = { metrics: ['count', 'base'] as TableEntry['metrics'], periods: PERIODS };
  const release: Release = {
    format: '1.0',
    id,
    published: '2026-11-20',
    title: 'Test',
    publisher: { name: 'Test' },
    licence: 'CC-BY-4.0',
    fictional: true,
    levels,
    parts: { gemeente: folder.add('regions/gemeente.parts.json', parts) },
    breakdowns: [{ id: 'sbi', title: 'Branche', categories: BRANCHES.map((code) => ({ code, title: code })) }],
    themes: [{ id: 'theme', title: 'Theme' }],
    indicators: [
      { ...INDICATOR, id: 'crime', kind: 'rate', per: 1000, method: folder.add('methods/crime.json', METHOD) },
      { ...INDICATOR, id: 'branches', kind: 'share', breakdown: 'sbi' },
    ],
    tables: [
      { ...entry, indicator: 'crime', level: 'gemeente', slices: [...crimeSlices, crimeTrend] },
      { ...entry, indicator: 'branches', level: 'gemeente', slices: [...branchSlices, ...branchTrends] },
      {
        ...entry,
        indicator: 'crime',
        level: 'buurt',
        slices: [newest],
        list: folder.add('tables/crime/buurt.slices.json', { format: '1.0', slices: buurtSlices, files: ofBuurten }),
      },
    ],
    peerGroups: [],
    actions: [],
    files: {},
  };
  release.files = { ...folder.takeNamed(), [newest.path]: ofBuurten[newest.path]! };
  const releases: Releases = {
    format: '1.0',
    current: id,
    releases: [{ id, published: '2026-11-20', status: 'current', url: `${id}/release.json` }],
  };
  const files = new Map([...folder.files].map(([path, text]) => [`${id}/${path}`, text]));
  files.set(`${id}/release.json`, JSON.stringify(release));
  files.set('releases.json', JSON.stringify(releases));
  return { files, release, releases };
}

const INDICATOR = {
  theme: 'theme',
  title: 'Indicator',
  unit: 'stuks',
  decimals: 1,
  source: ['test'],
  made: 'counted' as const,
  population: 'iedereen',
  caveat: 'Verzonnen.',
};

const METHOD = { format: '1.0', blocks: [{ kind: 'paragraph', lines: [[{ text: 'How.' }]] }] };

/** Files of a release as they are added, and those that a document must still name. */
class Folder {
  readonly files: Map<string, string>;
  #named: Files = {};

  constructor(
    readonly id: string,
    files = new Map<string, string>(),
  ) {
    this.files = files;
  }

  add(path: string, document: unknown): string {
    const text = JSON.stringify(document);
    const hash = createHash('sha384').update(text).digest();
    const hashed = path.replace(/json$/, `${hash.toString('hex').slice(0, 12)}.json`);
    this.files.set(hashed, text);
    this.#named[hashed] = { bytes: Buffer.byteLength(text), integrity: `sha384-${hash.toString('base64')}` };
    return hashed;
  }

  slice(
    indicator: string,
    level: string,
    codes: readonly string[],
    index: string,
    periods: readonly string[],
    categories: readonly string[],
    which: Omit<Slice, 'path'>,
    below = '',
  ): Slice {
    const path = `tables/${[indicator, level + below, ...Object.values(which)].join('.').replace('.', '/')}.json`;
    return { ...which, path: this.add(path, tableDocument(path, index, codes, periods, categories)) };
  }

  takeNamed(): Files {
    const named = this.#named;
    this.#named = {};
    return named;
  }
}

function addPart(listFolder: Folder, gemeente: string): string {
  const folder = new Folder(listFolder.id, listFolder.files);
  const wijken = wijkenOf(gemeente);
  const below = { wijk: wijken, buurt: wijken.flatMap(buurtenOf) };
  const levels = Object.entries(below).map(([level, codes]) => ({
    id: level,
    count: codes.length,
    index: folder.add(`regions/gemeente/${gemeente}.${level}.json`, indexDocument(level, codes)),
    geometry: folder.add(`geometry/gemeente/${gemeente}.${level}.json`, topologyOf(squares(codes))),
  }));
  const slice = folder.slice('crime', 'buurt', below.buurt, levels[1]!.index, PERIODS, ['total'], {}, `/${gemeente}`);
  const tables: TableEntry[] = [{ indicator: 'crime', level: 'buurt', metrics: ['count', 'base'], periods: PERIODS, slices: [slice] }];
  return listFolder.add(`regions/gemeente/${gemeente}.json`, {
    format: '1.0',
    region: gemeente,
    levels,
    tables,
    files: folder.takeNamed(),
  });
}

function squares(codes: readonly string[]): Square[] {
  return codes.map((code, i) => ({ code, x: i * 100, y: 0, size: 100 }));
}

function ancestorOf(code: string, level: string): string {
  const digits = code.slice(2);
  if (level === 'land') return 'NL';
  if (level === 'wijk') return `WK${digits.slice(0, 2)}`;
  return level === 'gemeente' ? `GM${digits[0]}` : `PV${Math.ceil(Number(digits[0]) / 2)}`;
}

export function indexDocument(level: string, codes: readonly string[]): unknown {
  return {
    version: '2.0',
    class: 'dimension',
    category: { index: codes, label: Object.fromEntries(codes.map((code) => [code, `Naam ${code}`])) },
    extension: {
      level,
      vintage: 2024,
      ancestors: ANCESTORS[level]!.map((ancestorLevel) => {
        const runs: [string, number][] = [];
        for (const code of codes) {
          const ancestor = ancestorOf(code, ancestorLevel);
          if (runs.at(-1)?.[0] === ancestor) runs.at(-1)![1]++;
          else runs.push([ancestor, 1]);
        }
        return { level: ancestorLevel, runs };
      }),
    },
  };
}

/** A table of count and base, as published at `path` for the regions of the index at `index`. */
export function tableDocument(
  path: string,
  index: string,
  codes: readonly string[],
  periods: readonly string[],
  categories: readonly string[],
): Record<string, unknown> {
  const cells = periods.flatMap((period) => categories.flatMap((category) => codes.map((code) => ({ code, period, category }))));
  const counts = cells.map(({ code, period, category }) => countOf(code, period, category));
  const dimension = (codes: readonly string[]): unknown => ({ category: { index: codes } });
  return {
    version: '2.0',
    class: 'dataset',
    id: ['metric', 'period', 'category', 'region'],
    size: [2, periods.length, categories.length, codes.length],
    dimension: {
      metric: dimension(['count', 'base']),
      period: dimension(periods),
      category: dimension(categories),
      region: { href: posix.relative(posix.dirname(path), index) },
    },
    value: [...counts, ...cells.map(({ code }) => baseOf(code))],
    status: Object.fromEntries(counts.flatMap((count, position) => (count === null ? [[position, 'Q']] : []))),
  };
}
