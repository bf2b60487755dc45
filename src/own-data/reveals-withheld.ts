/** A published figure beside a person's own of the same region. */
export interface FigurePair {
  /** NaN where there is none. */
  readonly published: number;
  /** Whether it was withheld for disclosure. */
  readonly isWithheld: boolean;
  readonly own: number;
}

/** Fewer pairs with two numbers do not tell whether both count the same. */
const FEWEST_PAIRS = 3;
/** Where so many of the pairs agree, both count the same. */
const SHARE_THAT_AGREES = 0.5;
/** Part of a figure by which another of the same thing may differ: it may be written with fewer decimals. */
const SAME_BUT_FOR = 0.005;

/**
 * Whether a person's own figures would fill in what is withheld, or let it be worked out from a published total: they have numbers where
 * figures are withheld, and count the same thing. They are taken to count the same where half of the pairs agree within the rounding, and where
 * there are too few pairs to tell.
 * @param tolerance by how much two figures of the same thing may differ: half a rounding step
 */
export function revealsWithheld(pairs: readonly FigurePair[], tolerance: number): boolean {
  if (!pairs.some(({ isWithheld, own }) => isWithheld && !Number.isNaN(own))) return false;
  if (!canTellSameness(pairs)) return true;
  const compared = pairs.filter(hasBoth);
  const agreeing = compared.filter(({ published, own }) => Math.abs(published - own) <= Math.max(tolerance, SAME_BUT_FOR * Math.abs(own)));
  return agreeing.length >= SHARE_THAT_AGREES * compared.length;
}

/** Whether there are pairs enough to tell whether both count the same. */
export function canTellSameness(pairs: readonly FigurePair[]): boolean {
  return pairs.filter(hasBoth).length >= FEWEST_PAIRS;
}

function hasBoth({ published, own }: FigurePair): boolean {
  return !Number.isNaN(published) && !Number.isNaN(own);
}
