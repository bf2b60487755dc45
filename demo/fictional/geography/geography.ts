import { Random } from '../random.js';
import { drawEdges } from './borders.js';
import { drawCoastline } from './coastline.js';
import type { Division } from './division.js';
import { divide } from './division.js';
import type { Mosaic } from './mosaic.js';
import { layMosaic } from './mosaic.js';
import type { Outline } from './plane.js';
import { scatterSites } from './sites.js';
import type { Town } from './towns.js';
import { foundTowns } from './towns.js';

/** The country without names and people: its buurten as cells, their winding borders and how they are grouped. */
export interface Geography {
  readonly mosaic: Mosaic;
  readonly edges: readonly Outline[];
  readonly division: Division;
  /** The main town of each gemeente. */
  readonly towns: readonly Town[];
}

/** Numbers of regions of the whole country. */
const WHOLE = { provincies: 12, gemeenten: 341, buurten: 14_000 } as const;

/** Equal seed and scale give the equal country; a smaller scale gives fewer and larger regions in the same outline. */
export function makeGeography(seed: number, scale: number): Geography {
  const buurten = Math.round(WHOLE.buurten * scale);
  const gemeenten = Math.max(6, Math.round(WHOLE.gemeenten * scale));
  const provincies = Math.max(3, Math.min(WHOLE.provincies, Math.round(gemeenten / 7)));
  const coastline = drawCoastline(buurten, new Random(seed, 'coastline'));
  const towns = foundTowns(gemeenten, buurten, coastline, new Random(seed, 'towns'));
  const mosaic = layMosaic(scatterSites(buurten, towns, coastline, new Random(seed, 'sites')));
  return {
    mosaic,
    towns,
    edges: drawEdges(mosaic, coastline.spacing / 9, seed),
    division: divide(mosaic, towns, provincies, new Random(seed, 'division')),
  };
}
