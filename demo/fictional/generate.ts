import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { stringify } from 'yaml';
import { ACTIONS } from './actions.js';
import type { Level } from './country.js';
import { ancestors, nameCountry } from './country.js';
import { earlierPublication } from './earlier-publication.js';
import { factsTable } from './facts.js';
import type { Borders } from './geography/borders.js';
import { traceBorders } from './geography/borders.js';
import { makeGeography } from './geography/geography.js';
import { INDICATORS } from './indicators/index.js';
import type { Indicator } from './indicators/indicator.js';
import type { World } from './patterns.js';
import { settlePopulation } from './population.js';
import type { TableFile } from './table.js';
import { featureCollection, topology } from './write-geometry.js';
import { methodText } from './write-method.js';
import { SUCCESSORS_FILE, fictionalPublication, publicationYaml } from './write-publication.js';

/** A gemeente that was divided between two, which have figures from before that year too; and one that went into it earlier. */
const SPLIT = {
  year: 2019,
  code: 'GM9371',
  name: 'Bolkerduin',
  into: [
    [4, 0.55],
    [5, 0.45],
  ],
} as const;
const OLDER = { code: 'GM9361', name: 'Oud-Bolkerduin' } as const;

export interface FictionalOptions {
  /** Equal seeds give byte-equal files; default 1. */
  readonly seed?: number;
  /** 1 (the default) is the whole country of 341 gemeenten and 14,000 buurten; 0.07 has 24 and 980. From 0.02 to 1. */
  readonly scale?: number;
  readonly onProgress?: (message: string) => void;
}

/**
 * Writes a publication folder of an invented country: publication.yaml, boundaries in planar metres, tables, methods and actions.
 * What the directory held before under those names is replaced.
 * @returns paths of publication.yaml and of the one of an earlier release of the same figures
 * @throws RangeError when the scale is out of range
 */
export async function generateFictionalPublication(
  directory: string,
  options: FictionalOptions = {},
): Promise<{ publication: string; earlier: string }> {
  const { seed = 1, scale = 1, onProgress = () => undefined } = options;
  if (!(scale >= 0.02 && scale <= 1)) throw new RangeError(`scale: expected 0.02 to 1, found ${scale}`);
  for (const folder of ['geo', 'tables', 'method']) {
    await rm(join(directory, folder), { recursive: true, force: true });
    await mkdir(join(directory, folder), { recursive: true });
  }
  onProgress('Drawing the fictional country');
  const world = makeWorld(seed, scale);
  await writeBoundaries(directory, world);

  const indicators: Pick<Indicator, 'settings' | 'tables'>[] = [];
  for (const make of INDICATORS) {
    const indicator = make(world);
    onProgress(`Making up figures: ${indicator.settings.id}`);
    await writeFile(join(directory, 'method', `${indicator.settings.id}.md`), methodText(indicator));
    for (const { table } of indicator.tables) await writeTable(directory, table);
    // The rows are on disk; kept in memory they would be a gigabyte by the end.
    indicators.push({
      settings: indicator.settings,
      tables: indicator.tables.map(({ table, entries }) => ({ table: { ...table, rows: [] }, entries })),
    });
  }
  await writeTable(directory, factsTable(world));
  await writeTable(directory, successorsTable(world));
  await writeFile(join(directory, 'actions.yaml'), stringify(ACTIONS, { lineWidth: 140 }));
  const settings = fictionalPublication(world, indicators);
  const [publication, earlier] = [join(directory, 'publication.yaml'), join(directory, 'publication-2025-4.yaml')];
  await writeFile(publication, publicationYaml(settings));
  await writeFile(earlier, publicationYaml(earlierPublication(settings)));
  onProgress(`Fictional publication written to ${directory}`);
  return { publication, earlier };
}

/** The country, named and peopled, without files. */
export function makeWorld(seed: number, scale: number): World {
  const geography = makeGeography(seed, scale);
  const country = nameCountry(geography, seed);
  return { seed, geography, country, population: settlePopulation(geography, country, seed) };
}

/** The borders of a level, in the order of its regions. */
export function bordersOf({ geography, country }: World, level: Level): Borders {
  const { mosaic, edges } = geography;
  const regionOfBuurt = ancestors(country, 'buurt', level);
  const regionOfCell = new Int32Array(mosaic.sites.length).fill(-1);
  country.cellOfBuurt.forEach((cell, buurt) => (regionOfCell[cell] = regionOfBuurt[buurt]!));
  return traceBorders(mosaic, edges, country.regions[level].length, (cell) => regionOfCell[cell]!);
}

/** One file per level: with and without `transform`, and one as GeoJSON, so that a publisher meets all of them. */
async function writeBoundaries(directory: string, world: World): Promise<void> {
  const file = (name: string): string => join(directory, 'geo', name);
  const { country } = world;
  await writeFile(file('land.topo.json'), topology(country, 'land', 'land', bordersOf(world, 'land'), false));
  await writeFile(file('provincie.geo.json'), featureCollection(country, 'provincie', bordersOf(world, 'provincie')));
  await writeFile(file('gemeente.topo.json'), topology(country, 'gemeente', 'gemeenten', bordersOf(world, 'gemeente'), false));
  await writeFile(file('wijk.topo.json'), topology(country, 'wijk', 'wijken', bordersOf(world, 'wijk'), true));
  await writeFile(file('buurt.topo.json'), topology(country, 'buurt', 'buurten', bordersOf(world, 'buurt'), true));
}

async function writeTable(directory: string, { file, header, rows }: TableFile): Promise<void> {
  const csv = Papa.unparse({ fields: [...header], data: rows.map((row) => [...row]) }, { newline: '\n' });
  await writeFile(join(directory, file), `${csv}\n`);
}

function successorsTable({ country }: World): TableFile {
  const { merger, regions } = country;
  const after = regions.gemeente[merger.gemeente]!.code;
  return {
    file: SUCCESSORS_FILE,
    header: ['jaar', 'oude_code', 'oude_naam', 'nieuwe_code', 'gewicht'],
    rows: [
      ...merger.before.map(({ code, name, weight }) => [merger.year, code, name, after, weight]),
      ...SPLIT.into.map(([position, weight]) => [SPLIT.year, SPLIT.code, SPLIT.name, regions.gemeente[position]!.code, weight]),
      [SPLIT.year - 2, OLDER.code, OLDER.name, SPLIT.code, 1],
    ],
  };
}
