import type { Outlines, PlaneTransform } from '../../src/geometry/outlines.js';
import { walkArcs } from '../../src/geometry/walk-outline.js';
import { onceEach } from '../../src/memory/once-each.js';
import { UNMARKED } from '../../src/views/marks.js';
import { haveSameParts } from '../shared/same-parts.js';

/** One set of outlines, and the mark of each. */
export class MapSheet {
  /** Mark of each outline. */
  marks = new Int8Array();
  #markedFrom: readonly unknown[] = [];

  /** Arcs of the outlines as a path: the same one as long as they lie so, in whatever colours. */
  readonly borders = onceEach((arcs: Int32Array) =>
    onceEach((transform: PlaneTransform) => {
      const path = new Path2D();
      walkArcs(this.outlines, arcs, transform, path);
      return path;
    }),
  );

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
    // Not `Int8Array.from`, which takes many times as long.
    this.marks = new Int8Array(
      places.map((place, outline) => (covered?.has(codes[outline]!) === true ? UNMARKED : (marks[place] ?? UNMARKED))),
    );
  }
}
