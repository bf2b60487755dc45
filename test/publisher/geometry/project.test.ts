import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { projectToPlane } from '../../../publisher/geometry/index.js';
import type { Boundaries } from '../../../publisher/geometry/index.js';
import { signedArea } from '../../../publisher/geometry/ring-area.js';

function inDegrees(ring: Position[]): Boundaries {
  const geometry = { type: 'Polygon' as const, coordinates: [ring] };
  return { file: 'a.geojson', unit: 'degrees', excluded: [], features: [{ code: 'A', geometry }] };
}

function project(ring: Position[]): Position[] {
  const plane = projectToPlane(inDegrees(ring));
  expect(plane.unit).toBe('metres');
  return plane.features[0]?.geometry.coordinates[0] as Position[];
}

/** Published for checking an implementation of RDNAPTRANS (Kadaster): ETRS89 in degrees, RD in metres. */
const published: [string, Position, Position][] = [
  ['Amersfoort, Onze Lieve Vrouwetoren', [5.38720621, 52.1551744], [155000, 463000]],
  ['Texel', [4.824761912, 53.160753042], [117380.12, 575040.34]],
  ['Noord-Groningen', [6.776726674, 53.41948205], [247380.56, 604580.78]],
  ['Zeeuws-Vlaanderen', [3.397588595, 51.368607152], [16460.91, 377380.23]],
  ['Zuid-Limburg', [5.773795548, 50.792584916], [182260.45, 311480.67]],
  ['Maasvlakte', [4.072887101, 51.947393898], [64640.89, 440700.01]],
];

describe('degrees in the Netherlands', () => {
  for (const [name, degrees, metres] of published) {
    it(`become RD metres within half a metre: ${name}`, () => {
      const [point] = project([degrees, [5, 52], [5, 53], degrees]) as [Position];
      expect(Math.hypot((point[0] ?? NaN) - (metres[0] ?? NaN), (point[1] ?? NaN) - (metres[1] ?? NaN))).toBeLessThan(0.5);
    });
  }
});

describe('degrees elsewhere', () => {
  it('become metres around the middle of the extent, with areas as on the globe and north up', () => {
    const ring = project([
      [-68.4, 12],
      [-68.2, 12],
      [-68.2, 12.2],
      [-68.4, 12.2],
      [-68.4, 12],
    ]);
    const [southWest, , northEast] = ring as [Position, Position, Position];
    expect(northEast[0]).toBeGreaterThan(0);
    expect(northEast[1]).toBeGreaterThan(0);
    expect(southWest[0]).toBeLessThan(0);
    // At 12.1° north on WGS84, 0.2° is 22.125 km along the meridian and 21.772 km along the parallel.
    expect(Math.abs(signedArea(ring) / 1e6 - 22.125 * 21.772)).toBeLessThan(0.1);
  });
});

describe('metres', () => {
  it('stay as they are', () => {
    const boundaries: Boundaries = {
      ...inDegrees([
        [1000, 2000],
        [3000, 2000],
        [1000, 4000],
        [1000, 2000],
      ]),
      unit: 'metres',
    };
    expect(projectToPlane(boundaries)).toEqual(boundaries);
  });
});
