/** A state that an element can be in, as data: tests of several kinds bring elements into it, and say what they then find. */
export interface ElementState {
  /** Says which element in which state; unique. */
  readonly name: string;
  readonly tag: `zo-${string}`;
  readonly attributes: Readonly<Record<string, string>>;
  /** Width of what it stands in, in CSS pixels. */
  readonly width?: number;
  /** What a person did, one after the other. */
  readonly acts?: readonly Act[];
  /** A CSV file that a person opened beside it, in one group. */
  readonly ownData?: string;
  /** It stands in no group, where most of its kind do. */
  readonly alone?: boolean;
  /** In the end this is in it: the state is reached. */
  readonly shows: string;
}

/** All selectors are of what is in the element; the first that they select is meant. */
export type Act =
  | { readonly do: 'press'; readonly key: string; readonly at: string; readonly then?: string }
  | { readonly do: 'click' | 'point'; readonly at: string; readonly then?: string }
  | { readonly do: 'type'; readonly text: string; readonly at: string; readonly then?: string };

export const RELEASE = '/releases/releases.json';
/** As wide as a page that is enlarged to 400%. */
export const NARROW = 320;

/** An element with attributes that show figures, and how a person comes to a point of its drawing. */
export interface ShownElement {
  readonly stem: string;
  readonly tag: `zo-${string}`;
  readonly attributes: Readonly<Record<string, string>>;
  /** With these there is nothing to show. */
  readonly empty?: Readonly<Record<string, string>>;
  /** In it when it is complete: some comes a moment after the figure. */
  readonly complete?: string;
  /** What in it is walked through with the arrow keys. */
  readonly walked?: string;
  /** It says what one can do: nothing under it does. */
  readonly showsActions?: boolean;
}
