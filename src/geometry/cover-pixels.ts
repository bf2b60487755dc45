import { layOutArcs, type LaidOutArcs } from './lay-out-arcs.js';
import { arcOf, type Outlines, type PlaneTransform } from './outlines.js';

/** Red, green, blue and opacity, 0 to 255 each; the first three already times the opacity. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** How a picture lies in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
  /** Pixels a unit of the picture. */
  readonly ratio: number;
}

/** So many rows are made at once: more take more memory, and of fewer more arcs are looked at twice. */
export const BAND = 128;

/**
 * Regions as pixels: red, green, blue and opacity of each, as a canvas takes them. A pixel has the colours of the regions that lie on it,
 * mixed by exactly how much of it each covers, with nothing of what is behind where regions meet.
 *
 * Along a row of pixels the colour changes only where an arc is crossed, by the difference of what lies on its two sides. Each arc notes
 * that difference once, in parts for the pixel that it crosses and for those past it, and the sum along the row is the picture. An arc
 * between equal colours notes nothing. (Signed-area coverage, as FreeType's smooth rasterizer and font-rs draw glyphs.)
 *
 * @param marks a mark for each region
 * @param colours of each mark; undefined: its regions leave their pixels as they are
 * @returns {@link BAND} rows of pixels at a time, each time in the same list, and the number of the first of them
 */
export function* coverPixels(
  outlines: Outlines,
  regions: readonly number[],
  marks: Int8Array,
  colours: ReadonlyMap<number, Colour | undefined>,
  transform: PlaneTransform,
  { width, height, ratio }: PixelSize,
): Generator<readonly [pixels: Uint8ClampedArray<ArrayBuffer>, top: number]> {
  const arcs = layOutArcs(outlines)(transform);
  const differences = differencesAlongArcs(outlines, regions, marks, colours);
  // Two pixels more in each row, for what lies past its end.
  const changes = new Float32Array(4 * (width + 2) * BAND);
  const pixels = new Uint8ClampedArray(4 * width * BAND);
  for (let top = 0; top < height; top += BAND) {
    changes.fill(0);
    noteChanges(changes, differences, arcs, width, top, ratio);
    addUp(changes, pixels, width);
    yield [pixels, top];
  }
}

/** Per arc how much more there is of each part of the colour on its left than on its right. */
function differencesAlongArcs(
  { arcStarts, rings: { steps, starts } }: Outlines,
  regions: readonly number[],
  marks: Int8Array,
  colours: ReadonlyMap<number, Colour | undefined>,
): Float32Array {
  const differences = new Float32Array(4 * (arcStarts.length - 1));
  for (const region of regions) {
    const colour = colours.get(marks[region]!);
    if (colour === undefined) continue;
    for (let step = starts[region]!; step < starts[region + 1]!; step++) {
      const directed = steps[step]!;
      const at = 4 * arcOf(directed);
      const side = directed < 0 ? -1 : 1;
      for (let part = 0; part < 4; part++) differences[at + part]! += side * colour[part]!;
    }
  }
  return differences;
}

/** Notes along each arc, in the rows from `top` on, what changes where it is crossed from the left. */
function noteChanges(changes: Float32Array, differences: Float32Array, arcs: LaidOutArcs, width: number, top: number, ratio: number): void {
  const { drawn, last, highest, lowest } = arcs;
  for (let at = 0; at < differences.length; at += 4) {
    const red = differences[at]!;
    const green = differences[at + 1]!;
    const blue = differences[at + 2]!;
    const opacity = differences[at + 3]!;
    if (red === 0 && green === 0 && blue === 0 && opacity === 0) continue;
    const arc = at / 4;
    const first = arcs.firstOf(arc);
    if (lowest[arc]! * ratio <= top || highest[arc]! * ratio >= top + BAND) continue;
    for (let from = first; from < last[arc]!; from += 2) {
      // Downwards; upwards the sides are the other way round.
      const isDown = drawn[from + 1]! < drawn[from + 3]!;
      const upper = isDown ? from : from + 2;
      const lower = isDown ? from + 2 : from;
      const upperX = drawn[upper]! * ratio;
      const upperY = drawn[upper + 1]! * ratio - top;
      const lowerY = drawn[lower + 1]! * ratio - top;
      const slope = (drawn[lower]! * ratio - upperX) / (lowerY - upperY);
      const end = Math.min(BAND, lowerY);
      for (let y = Math.max(0, upperY); y < end;) {
        const row = Math.floor(y);
        const next = Math.min(row + 1, end);
        const entersAt = Math.min(width, Math.max(0, upperX + slope * (y - upperY)));
        const leavesAt = Math.min(width, Math.max(0, upperX + slope * (next - upperY)));
        const left = Math.min(entersAt, leavesAt);
        const right = Math.max(entersAt, leavesAt);
        const crossed = isDown ? next - y : y - next;
        let x = Math.floor(left);
        do {
          const start = Math.max(x, left);
          const stop = Math.min(x + 1, right);
          const part = left === right ? crossed : (crossed * (stop - start)) / (right - left);
          const past = part * ((start + stop) / 2 - x);
          const here = part - past;
          const pixel = 4 * (row * (width + 2) + x);
          changes[pixel]! += here * red;
          changes[pixel + 1]! += here * green;
          changes[pixel + 2]! += here * blue;
          changes[pixel + 3]! += here * opacity;
          changes[pixel + 4]! += past * red;
          changes[pixel + 5]! += past * green;
          changes[pixel + 6]! += past * blue;
          changes[pixel + 7]! += past * opacity;
        } while (++x < right);
        y = next;
      }
    }
  }
}

/** The sums along each row of what changes. */
function addUp(changes: Float32Array, pixels: Uint8ClampedArray<ArrayBuffer>, width: number): void {
  const whole = new Uint32Array(pixels.buffer);
  for (let pixel = 0, at = 0; pixel < whole.length; at += 8) {
    let red = 0;
    let green = 0;
    let blue = 0;
    let opacity = 0;
    for (const end = pixel + width, first = pixel; pixel < end; pixel++, at += 4) {
      // Most pixels are as the one before.
      if (pixel > first && changes[at + 3] === 0 && changes[at] === 0 && changes[at + 1] === 0 && changes[at + 2] === 0) {
        whole[pixel] = whole[pixel - 1]!;
        continue;
      }
      red += changes[at]!;
      green += changes[at + 1]!;
      blue += changes[at + 2]!;
      opacity += changes[at + 3]!;
      // Sums of many parts leave some hundredths where nothing is.
      const seen = opacity < 0.5 ? 0 : 255 / opacity;
      pixels[4 * pixel] = red * seen;
      pixels[4 * pixel + 1] = green * seen;
      pixels[4 * pixel + 2] = blue * seen;
      pixels[4 * pixel + 3] = opacity;
    }
  }
}
