import type { Extent, Outlines, PlaneTransform } from '../../src/geometry/outlines.js';
import { walkArcs, walkRegion } from '../../src/geometry/walk-outline.js';
import { haveSameParts } from '../shared/same-parts.js';
import { UNMARKED } from '../../src/views/marks.js';

/**
 * One set of outlines as paths for the screen. Paths are kept, so that a new colour costs no geometry. They are as fine as the map is
 * enlarged, in steps of two, and are made when a region first comes in sight.
 */
export class MapSheet {
  /** Mark of each outline. */
  marks = new Int8Array();
  readonly #whole = new Paths();
  #enlarged: Paths | undefined;
  #markedFrom: readonly unknown[] = [];

  constructor(readonly outlines: Outlines) {}

  /**
   * Gives each outline the mark of its region; nothing is done where they have it already.
   * @param places place of the region of each outline in `marks`; -1 where it has none
   * @param covered codes of regions of which a finer outline is painted
   */
  mark(places: Int32Array, marks: Int8Array, covered?: ReadonlySet<string>): void {
    const from = [places, marks, covered];
    if (haveSameParts(from, this.#markedFrom)) return;
    this.#markedFrom = from;
    const { codes } = this.outlines;
    this.marks = Int8Array.from(places, (place, outline) =>
      place < 0 || covered?.has(codes[outline]!) === true ? UNMARKED : marks[place]!,
    );
  }

  /** Paths in the coordinates of the fitted picture times `step`, a power of two. */
  pathsAt(fitted: PlaneTransform, step: number): Paths {
    const transform = { scale: fitted.scale * step, translateX: fitted.translateX * step, translateY: fitted.translateY * step };
    if (step === 1) return this.#whole.for(this.outlines, transform);
    return (this.#enlarged ??= new Paths()).for(this.outlines, transform);
  }

  /** Outlines that touch a part of the plane, in metres. */
  outlinesIn([x0, y0, x1, y1]: Extent): number[] {
    const { boxes } = this.outlines;
    const found: number[] = [];
    for (let region = 0, at = 0; at < boxes.length; region++, at += 4)
      if (boxes[at]! <= x1 && boxes[at + 2]! >= x0 && boxes[at + 1]! <= y1 && boxes[at + 3]! >= y0) found.push(region);
    return found;
  }
}

/** Paths of some outlines for one transform. */
export class Paths {
  #outlines: Outlines | undefined;
  #transform: PlaneTransform = { scale: NaN, translateX: 0, translateY: 0 };
  #regions: (Path2D | undefined)[] = [];
  #inner: Path2D | undefined;
  #outer: Path2D | undefined;

  /** Itself, emptied where it was made for something else. */
  for(outlines: Outlines, transform: PlaneTransform): this {
    const { scale, translateX, translateY } = this.#transform;
    if (
      outlines !== this.#outlines ||
      transform.scale !== scale ||
      transform.translateX !== translateX ||
      transform.translateY !== translateY
    ) {
      [this.#outlines, this.#transform, this.#regions, this.#inner, this.#outer] = [outlines, transform, [], undefined, undefined];
    }
    return this;
  }

  region(region: number): Path2D {
    let path = this.#regions[region];
    if (path === undefined) {
      this.#regions[region] = path = new Path2D();
      walkRegion(this.#outlines!, region, this.#transform, path);
    }
    return path;
  }

  /** Borders between two regions, each drawn once. */
  get inner(): Path2D {
    return (this.#inner ??= this.#lines(this.#outlines!.innerArcs));
  }

  /** The border of all regions together. */
  get outer(): Path2D {
    return (this.#outer ??= this.#lines(this.#outlines!.outerArcs));
  }

  #lines(arcs: Int32Array): Path2D {
    const path = new Path2D();
    walkArcs(this.#outlines!, arcs, this.#transform, path);
    return path;
  }
}
