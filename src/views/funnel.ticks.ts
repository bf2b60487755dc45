/** A line of an axis with its number, in CSS pixels. */
export interface PlacedTick {
  readonly at: number;
  readonly text: string;
}

/** Numbers that read easily, those that matter most first. */
const READABLE = {
  counts: powersOfTen([1, 5, 2]),
  ratios: [1, 0, 2, 0.5, 4, 8, 16, 3, 1.5, 0.25, 6, 12],
} as const;

/** As many readable numbers of an axis as fit beside each other. */
export function placeTicks(
  kind: keyof typeof READABLE,
  [from, to]: readonly [number, number],
  place: (value: number) => number,
  room: (text: string) => number,
  textOf: (value: number) => string,
): PlacedTick[] {
  const placed: PlacedTick[] = [];
  for (const value of READABLE[kind]) {
    if (value < from || value > to) continue;
    const tick = { at: place(value), text: textOf(value) };
    if (placed.every(({ at, text }) => Math.abs(at - tick.at) >= (room(text) + room(tick.text)) / 2)) placed.push(tick);
  }
  return placed.sort((a, b) => a.at - b.at);
}

function powersOfTen(leading: readonly number[]): number[] {
  return leading.flatMap((digit) => Array.from({ length: 12 }, (_, i) => Number(`${digit}e${i - 1}`)));
}
