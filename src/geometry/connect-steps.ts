/**
 * Changes steps so that every region can be reached from every other one.
 *
 * Most regions can; a few, such as a small one that never lies straightest ahead, cannot. Each of those is put between two that can:
 * where V leads to T, V now leads to it and it to T, so nothing that could be reached is lost.
 * @param steps per region four places (clockwise, opposite directions two apart) with the next region, or -1; changed in place
 * @param regions those that must be reachable
 */
export function connectSteps(
  steps: Int32Array,
  regions: readonly number[],
  centres: Float32Array,
  neighbours: readonly (readonly number[])[],
): void {
  let connected = largestConnected(steps, regions);
  for (;;) {
    const outsider = regions.find((region) => !connected.has(region) && neighbours[region]!.some((other) => connected.has(other)));
    const region = outsider ?? regions.find((other) => !connected.has(other));
    if (region === undefined) return;
    const near = neighbours[region]!.filter((other) => connected.has(other));
    const from = nearestOf(centres, region, near.length > 0 ? near : connected);
    insert(steps, from, region, directionOf(centres, from, region));
    connected = connectedWith(steps, from);
  }
}

function insert(steps: Int32Array, from: number, region: number, direction: number): void {
  const behind = steps[4 * from + direction]!;
  steps[4 * from + direction] = region;
  if (behind >= 0) steps[4 * region + direction] = behind;
  else steps[4 * region + ((direction + 2) % 4)] = from;
}

function largestConnected(steps: Int32Array, regions: readonly number[]): Set<number> {
  const left = new Set(regions);
  let largest = new Set<number>();
  for (const region of regions) {
    if (largest.size >= left.size) break;
    if (!left.has(region)) continue;
    const connected = connectedWith(steps, region);
    for (const each of connected) left.delete(each);
    if (connected.size > largest.size) largest = connected;
  }
  return largest;
}

/** The regions that can be reached from a region and from which it can be reached. */
function connectedWith(steps: Int32Array, region: number): Set<number> {
  const forward = reachable(region, (from) => [0, 1, 2, 3].map((direction) => steps[4 * from + direction]!));
  const back = new Map<number, number[]>();
  steps.forEach((to, place) => {
    const from = back.get(to);
    if (from === undefined) back.set(to, [place >> 2]);
    else from.push(place >> 2);
  });
  const backward = reachable(region, (to) => back.get(to) ?? []);
  return new Set([...forward].filter((each) => backward.has(each)));
}

function reachable(start: number, next: (region: number) => readonly number[]): Set<number> {
  const found = new Set([start]);
  for (const region of found) for (const other of next(region)) if (other >= 0) found.add(other);
  return found;
}

function nearestOf(centres: Float32Array, region: number, others: Iterable<number>): number {
  let [best, bestDistance] = [-1, Infinity];
  for (const other of others) {
    const distance = (centres[2 * other]! - centres[2 * region]!) ** 2 + (centres[2 * other + 1]! - centres[2 * region + 1]!) ** 2;
    if (best < 0 || distance < bestDistance) [best, bestDistance] = [other, distance];
  }
  return best;
}

/** Up, right, down or left: 0–3. */
function directionOf(centres: Float32Array, from: number, to: number): number {
  const dx = centres[2 * to]! - centres[2 * from]!;
  const dy = centres[2 * to + 1]! - centres[2 * from + 1]!;
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 1 : 3;
  return dy > 0 ? 0 : 2;
}
