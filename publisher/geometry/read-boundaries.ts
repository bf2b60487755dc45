import { readFile } from 'node:fs/promises';
import { PublicationError } from '../faults.js';
import type { Fault } from '../faults.js';
import { extentOf } from './boundaries.js';
import type { Boundaries, Boundary, BoundaryOptions, Problem } from './boundaries.js';
import { coordinateUnit } from './coordinate-unit.js';
import { AttributeReader } from './feature-attributes.js';
import { geoJsonFeatures } from './source-features.js';
import type { FeatureReading } from './source-features.js';
import { topoJsonFeatures } from './topojson-features.js';

/**
 * Reads the boundaries of one level from TopoJSON or a GeoJSON FeatureCollection; which of the two is found from the content.
 * @throws PublicationError with every fault of the file: unreadable, no such object, codes and names that are missing or double,
 * broken geometries, a coordinate system that is not read.
 */
export async function readBoundaries(file: string, options: BoundaryOptions): Promise<Boundaries> {
  const content = await readJson(file);
  const reading = featuresOf(content, options.object);
  if ('problems' in reading) throw failure(file, reading.problems);

  const attributes = new AttributeReader(file, options, reading.features);
  const faults: Fault[] = [];
  const features: Boundary[] = [];
  for (const source of reading.features) {
    const read = attributes.read(source);
    if (read === 'excluded') continue;
    const area = source.geometry();
    if ('geometry' in area) {
      if (read) features.push({ ...read, geometry: area.geometry });
      continue;
    }
    const where = read ? `${source.where} (${read.code})` : source.where;
    faults.push(...area.problems.map((problem) => ({ file, where, ...problem })));
  }
  faults.unshift(...attributes.faults);

  const extent = extentOf(features.map((feature) => feature.geometry));
  if (!extent && faults.length === 0) faults.push({ file, found: 'no regions', expected: 'at least one region that is not excluded' });
  const unit = extent && coordinateUnit(extent, options.crs, content['crs']);
  if (typeof unit === 'object') faults.push({ file, ...unit });
  if (faults.length > 0 || typeof unit !== 'string') throw new PublicationError(faults);
  return { file, unit, features, excluded: attributes.excluded };
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const found = code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${code})`;
    throw failure(file, [{ found, expected: 'a TopoJSON or GeoJSON file' }]);
  }
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {};
  } catch (error) {
    throw failure(file, [{ found: `text that is not JSON (${(error as Error).message})`, expected: 'a TopoJSON or GeoJSON file' }]);
  }
}

function featuresOf(content: Record<string, unknown>, object: string | undefined): FeatureReading {
  if (content['type'] === 'Topology') return topoJsonFeatures(content, object);
  if (content['type'] === 'FeatureCollection') return geoJsonFeatures(content);
  const found = `JSON with type ${JSON.stringify(content['type']) ?? 'none'}`;
  return { problems: [{ found, expected: 'type "Topology" (TopoJSON) or "FeatureCollection" (GeoJSON)' }] };
}

function failure(file: string, problems: readonly Problem[]): PublicationError {
  return new PublicationError(problems.map((problem) => ({ file, ...problem })));
}
