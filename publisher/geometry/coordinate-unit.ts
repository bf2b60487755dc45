import type { CoordinateUnit, Problem } from './boundaries.js';

/** Names a file or publication uses for the systems we read. Degrees in ETRS89 (EPSG:4258) differ less than a metre from WGS84. */
const unitOfSystem: ReadonlyMap<string, CoordinateUnit> = new Map([
  ['EPSG:4326', 'degrees'],
  ['EPSG:4258', 'degrees'],
  ['OGC:CRS84', 'degrees'],
  ['EPSG:28992', 'metres'],
]);

const supported = 'EPSG:4326 (degrees) or EPSG:28992 (RD metres)';

/** The name of a coordinate system as `authority:code`, from its short, URN or URL form. */
export function systemName(name: string): string {
  const parts = name
    .trim()
    .replace(/^urn:(x-)?ogc:def:crs:/i, '')
    .replace(/^https?:\/\/www\.opengis\.net\/def\/crs\//i, '')
    .split(/[:/]+/);
  return `${parts[0]}:${parts[parts.length - 1]}`.toUpperCase();
}

/**
 * Unit of the coordinates: what the publication says, else the file's legacy `crs` member, else what the values allow.
 * @param extent x0, y0, x1, y1 of all regions
 */
export function coordinateUnit(
  extent: readonly [number, number, number, number],
  option: string | undefined,
  member: unknown,
): CoordinateUnit | Problem {
  const [x0, y0, x1, y1] = extent;
  const fitsDegrees = x0 >= -180 && x1 <= 180 && y0 >= -90 && y1 <= 90;
  const name = option ?? (member as { properties?: { name?: unknown } } | null | undefined)?.properties?.name;
  if (name === undefined && fitsDegrees && looksLatitudeFirst(extent)) {
    return { found: `latitude before longitude (extent ${extentText(extent)})`, expected: 'longitude first, then latitude' };
  }
  if (name === undefined) return fitsDegrees ? 'degrees' : 'metres';
  const unit = typeof name === 'string' ? unitOfSystem.get(systemName(name)) : undefined;
  if (unit === undefined) return { found: `coordinate system ${JSON.stringify(name)}`, expected: supported };
  if ((unit === 'degrees') !== fitsDegrees) {
    return {
      found: `coordinate system ${name} with values in ${fitsDegrees ? 'degrees' : 'metres'} (extent ${extentText(extent)})`,
      expected: unit,
    };
  }
  return unit;
}

/** The Netherlands with its axes swapped: what a WFS gives when asked for EPSG:4326 by its formal axis order. */
function looksLatitudeFirst([x0, y0, x1, y1]: readonly [number, number, number, number]): boolean {
  return x0 >= 50 && x1 <= 54 && y0 >= 3 && y1 <= 8;
}

function extentText(extent: readonly number[]): string {
  return extent.map((value) => Number(value.toFixed(4))).join(', ');
}
