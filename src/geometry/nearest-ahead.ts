/** No place that way. */
export const NONE = -1;

/**
 * The nearest of some places within 45° of a direction, seen from one of them.
 * @param places x and y of each, y upward
 * @param place which of `inOrder`
 * @param direction 0 up, 1 right, 2 down, 3 left
 * @param inOrder the places as they lie in the direction, so that the search can stop where all others are further away
 */
export function nearestAhead(places: Float32Array, place: number, direction: number, inOrder: readonly number[]): number {
  const from = inOrder[place]!;
  let best = NONE;
  let bestDistance = Infinity;
  for (let i = place + 1; i < inOrder.length; i++) {
    const other = inOrder[i]!;
    const ahead = offset(places, other, direction) - offset(places, from, direction);
    if (ahead * ahead > bestDistance) break;
    const aside = offset(places, other, direction + 1) - offset(places, from, direction + 1);
    const distance = ahead * ahead + aside * aside;
    if (ahead > 0 && Math.abs(aside) <= ahead && distance < bestDistance) {
      best = other;
      bestDistance = distance;
    }
  }
  return best;
}

/** How far a place lies in a direction: 0 up, 1 right, 2 down, 3 left, 4 up again. */
export function offset(places: Float32Array, place: number, direction: number): number {
  const coordinate = places[2 * place + (direction % 2 === 0 ? 1 : 0)]!;
  return direction === 2 || direction === 3 ? -coordinate : coordinate;
}
