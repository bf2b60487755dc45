import type { Point } from './plane.js';
import { distance } from './plane.js';

/** Places and which of them touch. */
export interface Network {
  readonly places: readonly Point[];
  readonly neighbours: readonly (readonly number[])[];
}

/** Where a region starts to grow. */
export interface Seed {
  readonly place: number;
  /** Lead over the others, in metres. */
  readonly lead: number;
}

/**
 * Grows a region from every seed over touching places, nearest first (Dijkstra with several sources), so that each region is in one piece.
 * Places that cannot be reached, such as a small island, join one and the same region: that of the nearest place that can.
 * Only places for which `takesPart` holds are divided; the others get -1.
 */
export function growRegions(
  { places, neighbours }: Network,
  seeds: readonly Seed[],
  takesPart: (place: number) => boolean = () => true,
): Int32Array {
  const region = new Int32Array(places.length).fill(-1);
  const queue = new Queue();
  const growFrom = ({ far, place, region: number }: Step): void => {
    region[place] = number;
    for (const neighbour of neighbours[place]!) {
      if (region[neighbour] !== -1 || !takesPart(neighbour)) continue;
      queue.push({ far: far + distance(places[place]!, places[neighbour]!), place: neighbour, region: number });
    }
  };
  // A seed has its own place first, whatever the lead of another.
  seeds.forEach(({ place }, number) => (region[place] = number));
  seeds.forEach(({ place, lead }, number) => growFrom({ far: -lead, place, region: number }));
  for (let next = queue.pop(); next; next = queue.pop()) if (region[next.place] === -1) growFrom(next);
  joinUnreached({ places, neighbours }, region, takesPart);
  return region;
}

function joinUnreached({ places, neighbours }: Network, region: Int32Array, takesPart: (place: number) => boolean): void {
  const inDivision = Array.from(places.keys()).filter(takesPart);
  const reached = inDivision.filter((place) => region[place] !== -1);
  for (const start of inDivision) {
    if (region[start] !== -1) continue;
    let nearest = reached[0]!;
    for (const other of reached) if (distance(places[start]!, places[other]!) < distance(places[start]!, places[nearest]!)) nearest = other;
    const front = [start];
    for (let place = front.pop(); place !== undefined; place = front.pop()) {
      if (region[place] !== -1 || !takesPart(place)) continue;
      region[place] = region[nearest]!;
      front.push(...neighbours[place]!);
    }
  }
}

interface Step {
  readonly far: number;
  readonly place: number;
  readonly region: number;
}

/** A binary heap, the nearest step first; of equally near ones the lowest place. */
class Queue {
  private readonly steps: Step[] = [];

  push(step: Step): void {
    let at = this.steps.push(step) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(step, this.steps[above]!)) break;
      this.steps[at] = this.steps[above]!;
      at = above;
    }
    this.steps[at] = step;
  }

  pop(): Step | undefined {
    const first = this.steps[0];
    const last = this.steps.pop();
    if (first === undefined || last === undefined || this.steps.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.steps.length) break;
      if (below + 1 < this.steps.length && before(this.steps[below + 1]!, this.steps[below]!)) below++;
      if (!before(this.steps[below]!, last)) break;
      this.steps[at] = this.steps[below]!;
      at = below;
    }
    this.steps[at] = last;
    return first;
  }
}

function before(a: Step, b: Step): boolean {
  return a.far < b.far || (a.far === b.far && a.place < b.place);
}
