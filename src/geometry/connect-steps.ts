/**
 * Changes steps so that every region can be reached from every other one, in parts that take no longer than one pass over all regions.
 *
 * Most regions can; a few, such as a small one that never lies straightest ahead, cannot. Each of those is put between two that can:
 * where V leads to T, V now leads to it and it to T, so nothing that could be reached is lost.
 * @param steps per region four places (clockwise, opposite directions two apart) with the next region, or -1; changed in place
 * @param regions those that must be reachable
 */
export function* connectSteps(
  steps: Int32Array,
  regions: readonly number[],
  centres: Float32Array,
  neighbours: readonly (readonly number[])[],
): Generator<undefined, void> {
  const connected = yield* largestConnected(steps, regions);
  const outside = new Set(regions.filter((region) => !connected.has(region)));
  const isConnected = (region: number): boolean => connected.has(region);
  while (outside.size > 0) {
    // Those beside a connected one first, so that the others find theirs nearby.
    let region = -1;
    for (region of outside) if (neighbours[region]!.some(isConnected)) break;
    outside.delete(region);
    const near = neighbours[region]!.filter(isConnected);
    if (!near.some((other) => leadsTo(steps, other, region)) || !stepsFrom(steps, region).some(isConnected)) {
      const from = nearestOf(centres, region, near.length > 0 ? near : connected);
      insert(steps, from, region, directionOf(centres, from, region));
    }
    connected.add(region);
  }
}

function stepsFrom(steps: Int32Array, region: number): Int32Array {
  return steps.subarray(4 * region, 4 * region + 4);
}

function leadsTo(steps: Int32Array, from: number, to: number): boolean {
  return stepsFrom(steps, from).includes(to);
}

function insert(steps: Int32Array, from: number, region: number, direction: number): void {
  const behind = steps[4 * from + direction]!;
  steps[4 * from + direction] = region;
  if (behind >= 0) steps[4 * region + direction] = behind;
  else steps[4 * region + ((direction + 2) % 4)] = from;
}

/** The largest set of regions that can all be reached from each other. */
function* largestConnected(steps: Int32Array, regions: readonly number[]): Generator<undefined, Set<number>> {
  const before = new Map<number, number[]>(regions.map((region) => [region, []]));
  steps.forEach((to, place) => before.get(to)?.push(place >> 2));
  const left = new Set(regions);
  yield;
  let largest = new Set<number>();
  for (const region of regions) {
    if (largest.size >= left.size) break;
    if (!left.has(region)) continue;
    const forward = reachable(region, (from) => stepsFrom(steps, from));
    yield;
    const backward = reachable(region, (to) => before.get(to)!);
    yield;
    const connected = new Set([...forward].filter((each) => backward.has(each)));
    for (const each of connected) left.delete(each);
    if (connected.size > largest.size) largest = connected;
  }
  return largest;
}

function reachable(start: number, next: (region: number) => Iterable<number>): Set<number> {
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
