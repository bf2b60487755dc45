import { validatePackedOutlines } from '../contract/later/packed-outlines.validator.generated.js';
import type { RegionIndex } from '../regions/region-index.js';
import { invalid, requireWithin } from '../sources/checked.js';
import { checkedOfFormat } from '../sources/open-release.js';
import { parseAddress } from '../sources/parse-address.js';
import { makeOutlines } from './make-outlines.js';
import { NumberReader } from './number-reader.js';
import type { Outlines, Rings } from './outlines.js';

/**
 * Packed outlines as outlines: those that the TopoJSON of the level gives, with its lines in another order.
 *
 * Throws `SourceError('invalid')` with the place in the document when a text has anything but whole numbers, or too many or too few of
 * them, a line is passed that was not drawn yet or begins elsewhere than the walk is, or a ring does not close.
 * @param index the regions that the rings are of, in this order
 * @param url address of the document
 * @param indexUrl address of the index: the document must refer to it, for another one would mix up regions unseen
 */
export function unpackOutlines(document: unknown, index: RegionIndex, url: string, indexUrl: string): Outlines {
  const { regions, transform, ...texts } = checkedOfFormat(validatePackedOutlines, document, url);
  if (parseAddress(regions, url)?.href !== indexUrl) throw invalid(url, '/regions', indexUrl, regions);
  const readerOf = (name: 'order' | 'lengths' | 'steps'): NumberReader =>
    new NumberReader(texts[name], (at) => invalid(url, `/${name}`, `a number that fits at character ${at}`, texts[name].slice(at, at + 8)));
  const [order, lengths, steps] = [readerOf('order'), readerOf('lengths'), readerOf('steps')];
  const arcStarts = readArcStarts(lengths, url);
  const walk = new Walk(arcStarts, order, steps, transform, url);
  const drawn = index.codes.filter(() => walk.region());
  for (const [name, isRead] of [
    ['order', order.isAtEnd],
    ['lengths', walk.isDrawn],
    ['steps', steps.isAtEnd],
  ] as const)
    if (!isRead) throw invalid(url, `/${name}`, `no more than the ${index.codes.length} regions have`, texts[name]);

  // Thousands of codes: kept once where they can be.
  const codes = drawn.length === index.codes.length ? index.codes : drawn;
  const outlines = makeOutlines({ points: walk.points, arcStarts, codes, rings: walk.rings });
  // Whole numbers and a finite transform cannot make NaN, but they can outgrow a number.
  if (!outlines.extent.every(Number.isFinite)) throw invalid(url, '/transform', 'finite points', transform);
  return outlines;
}

/** A line of n steps has n + 1 points. */
function readArcStarts(lengths: NumberReader, url: string): Uint32Array {
  const starts = [0];
  let points = 0;
  while (!lengths.isAtEnd) {
    starts.push((points += lengths.atLeast(1) + 1));
    requireWithin('points', points, url, '/lengths');
  }
  return new Uint32Array(starts);
}

/** Goes once around all regions and puts the points of each line where it is first passed. */
class Walk {
  readonly points: Float32Array;
  readonly #rings: Record<keyof Rings, number[]> = { steps: [], begins: [], starts: [0] };
  /** Where each line begins and ends, in steps: x and y of both. */
  readonly #ends: Int32Array;
  #x = 0;
  #y = 0;
  #arcs = 0;

  constructor(
    private readonly arcStarts: Uint32Array,
    private readonly order: NumberReader,
    private readonly steps: NumberReader,
    private readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] },
    private readonly url: string,
  ) {
    this.points = new Float32Array(2 * arcStarts[arcStarts.length - 1]!);
    this.#ends = new Int32Array(4 * (arcStarts.length - 1));
  }

  /** Whether every line was passed. */
  get isDrawn(): boolean {
    return this.#arcs === this.arcStarts.length - 1;
  }

  get rings(): Rings {
    const { steps, begins, starts } = this.#rings;
    return { steps: new Int32Array(steps), begins: new Uint8Array(begins), starts: new Uint32Array(starts) };
  }

  /** Goes around the next region. False where it has no ring, and so no outline. */
  region(): boolean {
    const count = this.order.atLeast(0);
    for (let left = count; left > 0; left--) this.#ring();
    if (count > 0) this.#rings.starts.push(this.#rings.steps.length);
    return count > 0;
  }

  #ring(): void {
    let beginX = 0;
    let beginY = 0;
    const count = this.order.atLeast(1);
    for (let left = count; left > 0; left--) {
      const isFirst = left === count;
      const back = this.order.next();
      const arc = this.#arcs - Math.abs(back);
      if (arc < 0) throw invalid(this.url, '/order', `a line among the ${this.#arcs} drawn`, back);
      if (back === 0 && this.isDrawn) throw invalid(this.url, '/order', `no more than the ${arc} lines that have a length`, back);
      if (back === 0 && isFirst) this.#step();
      const at = 4 * arc + (back < 0 ? 2 : 0);
      if (back !== 0 && isFirst) this.#jump(at);
      if (isFirst) [beginX, beginY] = [this.#x, this.#y];
      if (back === 0) this.#draw(arc);
      else if (this.#isAt(at)) this.#jump(4 * arc + (back < 0 ? 0 : 2));
      else throw invalid(this.url, '/order', 'a line that begins where the one before it ends', back);
      this.#rings.steps.push(back < 0 ? ~arc : arc);
      this.#rings.begins.push(isFirst ? 1 : 0);
    }
    if (this.#x !== beginX || this.#y !== beginY)
      throw invalid(this.url, '/steps', 'rings that end where they begin', [this.#x - beginX, this.#y - beginY]);
  }

  #step(): void {
    this.#x += this.steps.next();
    this.#y += this.steps.next();
  }

  #jump(at: number): void {
    this.#x = this.#ends[at]!;
    this.#y = this.#ends[at + 1]!;
  }

  #isAt(at: number): boolean {
    return this.#x === this.#ends[at] && this.#y === this.#ends[at + 1];
  }

  #note(at: number): void {
    this.#ends[at] = this.#x;
    this.#ends[at + 1] = this.#y;
  }

  #draw(arc: number): void {
    const { points, transform } = this;
    const [scaleX, scaleY] = transform.scale as [number, number];
    const [translateX, translateY] = transform.translate as [number, number];
    const end = 2 * this.arcStarts[arc + 1]!;
    this.#note(4 * arc);
    for (let at = 2 * this.arcStarts[arc]!; ; this.#step()) {
      points[at++] = this.#x * scaleX + translateX;
      points[at++] = this.#y * scaleY + translateY;
      if (at === end) break;
    }
    this.#note(4 * arc + 2);
    this.#arcs++;
  }
}
