import { existsSync, readFileSync } from 'node:fs';
import { decodeTopology } from '../../src/geometry/decode-topology.js';
import type { Outlines } from '../../src/geometry/outlines.js';

const folder = new URL('../../../shared/data/geo/', import.meta.url);

/** Real boundaries that are not part of this project: see where they are read for what happens without. */
export interface RealOutlines {
  readonly isThere: boolean;
  read(): Outlines;
}

/** Boundaries in degrees, stretched to about metres: good enough for shapes and neighbours, not for areas. */
export function realOutlines(file: string, object: string): RealOutlines {
  const path = new URL(file, folder);
  return {
    isThere: existsSync(path),
    read() {
      const { transform, arcs, objects } = JSON.parse(readFileSync(path, 'utf8'));
      const geometries = objects[object].geometries.map(({ type, id, properties, arcs }: never, i: number) => ({
        type,
        id: String(id ?? (properties as { code?: string } | undefined)?.code ?? i),
        arcs,
      }));
      return decodeTopology({
        type: 'Topology',
        bbox: [0, 0, 0, 0],
        transform: { scale: stretch(transform.scale), translate: stretch(transform.translate) },
        objects: { regions: { type: 'GeometryCollection', geometries } },
        arcs,
      });
    },
  };
}

function stretch([x, y]: [number, number]): [number, number] {
  return [x * 68_000, y * 111_000];
}
