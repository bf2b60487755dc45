import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';

/** A square region, or a square with a square hole; several of one code are one region of several parts. */
export interface Square {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Margin between the outside and the hole. */
  readonly hole?: number;
}

/** A real quantized topology of squares: neighbours share their arcs. */
export function topologyOf(squares: readonly Square[], quantization = 1e4): unknown {
  const features = [...new Set(squares.map(({ code }) => code))].map((id) => {
    const [first, ...others] = squares.filter(({ code }) => code === id).map(ringsOf);
    const geometry =
      others.length === 0
        ? { type: 'Polygon' as const, coordinates: first! }
        : { type: 'MultiPolygon' as const, coordinates: [first!, ...others] };
    return { type: 'Feature' as const, id, properties: {}, geometry };
  });
  const regions: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ regions }, quantization);
}

/** `columns` × `rows` squares of 100 metres, named by column and row from the south-west: `2-1`. */
export function grid(columns: number, rows: number): Square[] {
  return Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    return { code: `${column}-${row}`, x: column * 100, y: row * 100, size: 100 };
  });
}

function ringsOf({ x, y, size, hole }: Square): number[][][] {
  const outside = ring(x, y, size);
  return hole === undefined ? [outside] : [outside, ring(x + hole, y + hole, size - 2 * hole).reverse()];
}

function ring(x: number, y: number, size: number): number[][] {
  return [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ];
}
