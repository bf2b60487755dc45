/** A region that a person points at or walks to, in finished texts. */
export interface DescribedRegion {
  readonly code: string;
  readonly name: string;
  readonly lines: readonly string[];
}
