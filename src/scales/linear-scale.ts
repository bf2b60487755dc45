/** From numbers to positions. */
export interface LinearScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** Position of a number; outside the domain the line goes on. @throws RangeError for a number that is not finite */
  at(value: number): number;
}

/**
 * Positions in proportion to numbers. A domain of one number has its position in the middle of the range.
 *
 * @param domain two finite numbers
 * @param range positions of the ends of the domain; may run down, as heights on a screen do
 */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  if (![d0, d1, r0, r1].every(Number.isFinite))
    throw new RangeError(`a scale from ${domain.join(' to ')} on ${range.join(' to ')} cannot be`);
  return {
    domain,
    range,
    at(value) {
      if (!Number.isFinite(value)) throw new RangeError(`${value} has no position`);
      return d0 === d1 ? (r0 + r1) / 2 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
    },
  };
}

/** The number at a position of a scale. */
export function valueAt({ domain: [d0, d1], range: [r0, r1] }: LinearScale, position: number): number {
  return r0 === r1 ? d0 : d0 + ((position - r0) / (r1 - r0)) * (d1 - d0);
}
