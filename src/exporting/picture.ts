/**
 * A figure as a list of what is drawn, each over those before it: plain data, from which a file is written. Lengths are CSS pixels, from the
 * left and the top. Colours are `#rrggbb`, opacities 0 to 1.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PictureItem[];
}

export type PictureItem = PictureText | PictureShape | PictureGroup;

/** One line of text. */
export interface PictureText {
  readonly kind: 'text';
  readonly text: string;
  /** Where its first letter stands on the line. */
  readonly x: number;
  readonly y: number;
  /** As it was laid out: in another font it is fitted to this. */
  readonly width: number;
  readonly font: PictureFont;
  readonly paint: Paint;
  /** Drawn around the letters, under them. */
  readonly halo?: Stroke | undefined;
  readonly matrix?: Matrix | undefined;
}

export interface PictureFont {
  /** As CSS lists families, the first that is there counts. */
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly style: string;
}

export interface PictureShape {
  readonly kind: 'shape';
  /** SVG path text. */
  readonly path: string;
  readonly matrix?: Matrix | undefined;
  readonly fill?: Fill | undefined;
  readonly evenOdd?: boolean | undefined;
  readonly stroke?: Stroke | undefined;
  /** The line under what fills the shape. */
  readonly strokeFirst?: boolean | undefined;
}

/** Items that are moved together, cut off at the edge of a shape, or both. */
export interface PictureGroup {
  readonly kind: 'group';
  readonly items: readonly PictureItem[];
  readonly matrix?: Matrix | undefined;
  /** An edge in the coordinates of the items. */
  readonly clip?: { readonly path: string; readonly matrix?: Matrix | undefined } | undefined;
}

export interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

/** A colour, or a tile that repeats from the origin. */
export type Fill = Paint | PictureTile;

export interface PictureTile {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PictureShape[];
}

export interface Stroke extends Paint {
  readonly width: number;
  readonly dashes: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
}

/** Of a transform, as CSS and SVG write it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
