/** Bands of equal width beside each other: the rows or bars of a chart. */
export interface BandScale {
  readonly bands: number;
  /** From the start of one band to the start of the next. */
  readonly step: number;
  readonly width: number;
  /** Where a band starts, from 0 to bands − 1. */
  start(band: number): number;
  middle(band: number): number;
  /** The band at a position, gaps divided among their neighbours; kept within the bands. −1 where there are none. */
  bandAt(position: number): number;
}

/**
 * @param bands how many; may be 0
 * @param range start of the first step and end of the last one, rising
 * @param padding part of each step that stays empty, half on each side; 0 to under 1
 */
export function bandScale(bands: number, range: readonly [number, number], padding = 0.2): BandScale {
  if (!Number.isInteger(bands) || bands < 0) throw new RangeError(`${bands} bands cannot be`);
  if (!(padding >= 0 && padding < 1)) throw new RangeError(`a padding of ${padding} is not from 0 to under 1`);
  const [from, to] = range;
  const step = bands === 0 ? 0 : (to - from) / bands;
  return {
    bands,
    step,
    width: step * (1 - padding),
    start: (band) => from + (band + padding / 2) * step,
    middle: (band) => from + (band + 0.5) * step,
    bandAt: (position) => (step === 0 ? bands - 1 : Math.max(0, Math.min(bands - 1, Math.floor((position - from) / step)))),
  };
}
