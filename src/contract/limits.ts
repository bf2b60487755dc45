/** How much a page takes of one document. A publisher stays far below; more is a mistake, or meant to make a page hang. */
export const LIMITS = {
  /** Of a body, uncompressed. */
  bytes: 5_000_000,
  /** Of one level, or of one part of it. */
  regions: 20_000,
  /** Of one breakdown. */
  branches: 2000,
  /** Lists and records that lie in one another. */
  depth: 16,
  /** Of all arcs of a topology together. */
  points: 500_000,
} as const;

export type Limit = keyof typeof LIMITS;
