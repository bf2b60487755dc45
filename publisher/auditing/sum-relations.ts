import type { AuditedLevel } from './audited-release.js';

/** The cells of one quantity at one level, in a row: the cell of category c and region r lies at `first + c * regions + r`. */
export interface Block {
  readonly quantity: string;
  readonly level: AuditedLevel;
  readonly categories: readonly string[];
  readonly regions: number;
  readonly first: number;
}

/** Sums of the same kind, such as all provincies as the sums of their gemeenten: total = parts. A cell is in at most one of them. */
export interface SumRelation {
  /** What is the same in every period: by it is found whether such sums hold. */
  readonly key: string;
  /** Whether parts are regions of the total, or categories. */
  readonly over: 'regions' | 'categories';
  readonly total: Block;
  readonly parts: Block;
  readonly sums: number;
  /** Puts the cells of a sum in `into`, the total first. Gives how many there are. */
  cells(sum: number, into: Int32Array): number;
  /** The sum that a cell is in; -1 for none. */
  sumAt(cell: number): number;
  /** Whether cells of this category of a block are in such sums. */
  isAbout(block: Block, category: number): boolean;
}

/** Each region as the sum of those below it, and of those further below that lie in none between: a gemeente without a provincie. */
export class RegionSums implements SumRelation {
  readonly over = 'regions';
  readonly key: string;
  readonly sums: number;
  readonly #parents: number;
  readonly #below: readonly {
    readonly block: Block;
    readonly parentOf: Int32Array;
    readonly start: Int32Array;
    readonly children: Int32Array;
  }[];

  constructor(
    readonly total: Block,
    readonly parts: Block,
    below: readonly { readonly block: Block; readonly parentOf: Int32Array }[],
  ) {
    this.key = [total.quantity, total.level.id, parts.level.id].join('|');
    this.#parents = total.regions;
    this.sums = total.regions * total.categories.length;
    this.#below = below.map(({ block, parentOf }) => ({ block, parentOf, ...childrenOf(parentOf, total.regions) }));
  }

  cells(sum: number, into: Int32Array): number {
    const parent = sum % this.#parents;
    const category = (sum - parent) / this.#parents;
    into[0] = this.total.first + sum;
    let length = 1;
    for (const { block, start, children } of this.#below) {
      const from = block.first + category * block.regions;
      for (let at = start[parent]!; at < start[parent + 1]!; at += 1) into[length++] = from + children[at]!;
    }
    return length;
  }

  sumAt(cell: number): number {
    const own = cell - this.total.first;
    if (own >= 0 && own < this.sums) return own;
    for (const { block, parentOf } of this.#below) {
      const at = cell - block.first;
      if (at < 0 || at >= block.regions * block.categories.length) continue;
      const parent = parentOf[at % block.regions]!;
      return parent < 0 ? -1 : Math.floor(at / block.regions) * this.#parents + parent;
    }
    return -1;
  }

  /** Whether the parts of these sums, where they are sums themselves as `lower` says, hold all of the smallest parts. */
  isWholeWith(lower: RegionSums): boolean {
    const { parentOf } = lower.#below[0]!;
    return this.#below.some(({ block }) => block === lower.parts) || !parentOf.includes(-1);
  }

  isAbout(block: Block): boolean {
    return block === this.total || this.#below.some((below) => below.block === block);
  }
}

/** At one level each region's total, or one of its categories, as the sum of categories. */
export class CategorySums implements SumRelation {
  readonly over = 'categories';
  readonly sums: number;
  readonly #isPart: ReadonlySet<number>;

  constructor(
    readonly key: string,
    readonly total: Block,
    readonly totalCategory: number,
    readonly parts: Block,
    readonly partCategories: readonly number[],
  ) {
    this.sums = parts.regions;
    this.#isPart = new Set(partCategories);
  }

  cells(region: number, into: Int32Array): number {
    into[0] = this.total.first + this.totalCategory * this.total.regions + region;
    let length = 1;
    for (const category of this.partCategories) into[length++] = this.parts.first + category * this.parts.regions + region;
    return length;
  }

  sumAt(cell: number): number {
    const inTotal = cell - this.total.first - this.totalCategory * this.total.regions;
    if (inTotal >= 0 && inTotal < this.total.regions) return inTotal;
    const at = cell - this.parts.first;
    if (at < 0 || at >= this.parts.regions * this.parts.categories.length) return -1;
    return this.#isPart.has(Math.floor(at / this.parts.regions)) ? at % this.parts.regions : -1;
  }

  isAbout(block: Block, category: number): boolean {
    return (block === this.total && category === this.totalCategory) || (block === this.parts && this.#isPart.has(category));
  }
}

function childrenOf(parentOf: Int32Array, parents: number): { start: Int32Array; children: Int32Array } {
  const start = new Int32Array(parents + 1);
  for (const parent of parentOf) if (parent >= 0) start[parent + 1]! += 1;
  for (let parent = 0; parent < parents; parent += 1) start[parent + 1]! += start[parent]!;
  const children = new Int32Array(start[parents]!);
  const next = start.slice();
  parentOf.forEach((parent, child) => {
    if (parent < 0) return;
    children[next[parent]!] = child;
    next[parent]! += 1;
  });
  return { start, children };
}
