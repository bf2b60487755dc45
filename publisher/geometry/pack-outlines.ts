import type { PackedOutlines } from '../../src/contract/later/types.generated.js';
import { FORMAT } from '../../src/contract/format.js';
import type { Transform } from 'topojson-specification';
import { numberText } from './number-text.js';
import { plainArcs, ringsByPolygon, shapesOf } from './region-topology.js';
import type { Point, RegionTopology, Ring } from './region-topology.js';

const IN_STEPS: Transform = { scale: [1, 1], translate: [0, 0] };

/**
 * Outlines as one walk around the regions, which says where a line goes when it is first passed and after that only which one it is:
 * most are passed twice, and begin where the one before them ended.
 * @param topology quantized and delta-encoded; its outer rings run counter-clockwise and its holes clockwise
 * @param codes the regions in the order of their index; one without an outline has no rings
 * @param regions address of the index, from where the document will be
 * @throws RangeError for steps larger than the format takes
 */
export function packOutlines(topology: RegionTopology, codes: readonly string[], regions: string): PackedOutlines {
  const shapes = new Map(shapesOf(topology).map((shape) => [shape.id, ringsByPolygon(shape).flat()]));
  const walk = new Walk(plainArcs({ ...topology, transform: IN_STEPS }));
  for (const code of codes) walk.region(shapes.get(code) ?? []);
  const { scale, translate } = topology.transform!;
  return {
    format: FORMAT,
    regions,
    transform: { scale, translate },
    order: walk.order.join(''),
    lengths: walk.lengths.join(''),
    steps: walk.steps.join(''),
  };
}

/** The three texts, number by number. */
class Walk {
  readonly order: string[] = [];
  readonly lengths: string[] = [];
  readonly steps: string[] = [];
  /** Per arc that was passed: how many were before it, and whether that was forwards. */
  readonly #passed = new Map<number, { readonly number: number; readonly isForwards: boolean }>();
  #here: Point = [0, 0];

  constructor(private readonly arcs: readonly (readonly Point[])[]) {}

  region(rings: readonly Ring[]): void {
    this.order.push(numberText(rings.length));
    for (const ring of rings) {
      this.order.push(numberText(ring.length));
      ring.forEach((directed, i) => this.#pass(directed, i === 0));
    }
  }

  #pass(directed: number, beginsRing: boolean): void {
    const isForwards = directed >= 0;
    const arc = isForwards ? directed : ~directed;
    const points = isForwards ? this.arcs[arc]! : [...this.arcs[arc]!].reverse();
    const passed = this.#passed.get(arc);
    if (passed === undefined) {
      this.#passed.set(arc, { number: this.#passed.size, isForwards });
      this.order.push(numberText(0));
      this.lengths.push(numberText(points.length - 1));
      for (const point of beginsRing ? points : points.slice(1)) this.#stepTo(point);
    } else {
      const back = this.#passed.size - passed.number;
      this.order.push(numberText(isForwards === passed.isForwards ? back : -back));
    }
    this.#here = points.at(-1)!;
  }

  #stepTo([x, y]: Point): void {
    this.steps.push(numberText(x - this.#here[0]), numberText(y - this.#here[1]));
    this.#here = [x, y];
  }
}
