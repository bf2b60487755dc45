import type { Outline, Point } from './plane.js';

/** The range of the coordinates in metres, as large as that of the Dutch national grid. */
export const FRAME = { west: 13_000, south: 306_000, east: 278_000, north: 620_000 } as const;

/** The coarse shape of the country, drawn by hand: west coast with an estuary, a bay in the south, a lake in the north-east, islands in the west. */
export const MAINLAND: Outline = inFrame([
  [0.9, 0.97],
  [0.78, 0.93],
  [0.66, 0.97],
  [0.52, 0.92],
  [0.42, 0.96],
  [0.31, 0.91],
  [0.24, 0.83],
  [0.16, 0.79],
  [0.15, 0.71],
  [0.2, 0.64],
  [0.17, 0.56],
  [0.1, 0.51],
  [0.07, 0.43],
  [0.15, 0.4],
  [0.25, 0.41],
  [0.34, 0.385],
  [0.25, 0.365],
  [0.15, 0.34],
  [0.1, 0.25],
  [0.16, 0.16],
  [0.25, 0.1],
  [0.34, 0.04],
  [0.44, 0.02],
  [0.51, 0.07],
  [0.55, 0.16],
  [0.54, 0.25],
  [0.58, 0.29],
  [0.63, 0.24],
  [0.63, 0.14],
  [0.69, 0.06],
  [0.8, 0.03],
  [0.9, 0.07],
  [0.97, 0.16],
  [0.93, 0.27],
  [0.98, 0.38],
  [0.92, 0.48],
  [0.97, 0.58],
  [0.89, 0.66],
  [0.95, 0.76],
  [0.99, 0.87],
]);

export const LAKES: readonly Outline[] = [
  inFrame([
    [0.56, 0.68],
    [0.51, 0.63],
    [0.53, 0.57],
    [0.6, 0.545],
    [0.66, 0.57],
    [0.71, 0.6],
    [0.7, 0.66],
    [0.63, 0.69],
  ]),
  inFrame([
    [0.39, 0.3],
    [0.37, 0.275],
    [0.395, 0.255],
    [0.42, 0.27],
    [0.415, 0.295],
  ]),
];

export const ISLANDS: readonly Outline[] = [
  inFrame([
    [0.085, 0.77],
    [0.05, 0.73],
    [0.035, 0.67],
    [0.06, 0.66],
    [0.085, 0.7],
  ]),
  inFrame([
    [0.09, 0.63],
    [0.055, 0.61],
    [0.04, 0.565],
    [0.07, 0.555],
    [0.1, 0.59],
  ]),
  inFrame([
    [0.155, 0.9],
    [0.105, 0.87],
    [0.08, 0.825],
    [0.115, 0.82],
    [0.155, 0.86],
  ]),
  inFrame([
    [0.24, 0.965],
    [0.195, 0.95],
    [0.19, 0.925],
    [0.225, 0.93],
  ]),
  inFrame([
    [0.04, 0.36],
    [0.015, 0.33],
    [0.025, 0.29],
    [0.06, 0.3],
    [0.065, 0.34],
  ]),
  inFrame([
    [0.585, 0.125],
    [0.57, 0.09],
    [0.585, 0.06],
    [0.61, 0.075],
    [0.605, 0.11],
  ]),
  inFrame([
    [0.61, 0.635],
    [0.585, 0.62],
    [0.6, 0.6],
    [0.63, 0.61],
    [0.635, 0.63],
  ]),
];

function inFrame(parts: readonly Point[]): Outline {
  const width = FRAME.east - FRAME.west;
  const height = FRAME.north - FRAME.south;
  return parts.map(([x, y]) => [FRAME.west + x * width, FRAME.south + y * height]);
}
