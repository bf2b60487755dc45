import type { Rings } from './outlines.js';

/** The rings of each region, in lists. */
export function listRings(regions: readonly (readonly (readonly number[])[])[]): Rings {
  const steps: number[] = [];
  const begins: number[] = [];
  const starts = [0];
  for (const rings of regions) {
    for (const ring of rings) {
      let begin = 1;
      for (const directed of ring) {
        steps.push(directed);
        begins.push(begin);
        begin = 0;
      }
    }
    starts.push(steps.length);
  }
  return { steps: new Int32Array(steps), begins: new Uint8Array(begins), starts: new Uint32Array(starts) };
}

/** The rings of one region, each the steps along it. */
export function ringsOf({ steps, begins, starts }: Rings, region: number): number[][] {
  const rings: number[][] = [];
  for (let step = starts[region]!; step < starts[region + 1]!; step++) {
    if (begins[step] === 1) rings.push([]);
    rings.at(-1)!.push(steps[step]!);
  }
  return rings;
}

/** Whether a region has a ring. */
export function isDrawn({ starts }: Rings, region: number): boolean {
  return starts[region]! < starts[region + 1]!;
}
