import type { Breakdown } from '../../src/contract/types.generated.js';
import type { AuditedLevel } from './audited-release.js';
import { PUBLISHED, WITHHELD, type Quantity } from './quantity.js';
import { CategorySums, RegionSums, type Block, type SumRelation } from './sum-relations.js';

/** By how much a total may be off the sum of its parts, from low to high: 0 and 0 where they add up. */
export type Margin = readonly [low: number, high: number];

export const ADD_UP: Margin = [0, 0];

/** What is put in a system: a quantity at one level. */
export interface Filling {
  readonly quantity: 'count' | 'base' | 'total';
  readonly level: string;
  readonly categories: readonly string[];
  readonly cells: Quantity;
}

export interface SystemRules {
  readonly minimum: number | undefined;
  /** The margin of a kind of sums; undefined for sums that do not hold. Absent while that is still to be found out. */
  readonly marginOf?: (key: string) => Margin | undefined;
}

/** All cells of one period that sums tie together, with what a reader knows of each, and those sums. */
export class SumSystem {
  readonly blocks: readonly Block[];
  readonly relations: readonly SumRelation[];
  readonly margins: readonly Margin[];
  /** Per relation the number of its first sum among all. */
  readonly firstSums: readonly number[];
  readonly sums: number;
  readonly size: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly state: Uint8Array;
  readonly given: Map<number, string>;
  readonly isWhole: boolean;
  readonly minimum: number | undefined;
  /** The least that a withheld count is: more than nothing where zeros are published. */
  readonly least: number;
  readonly longestSum: number;
  /** For the cells of one sum, until the next is asked for. */
  readonly scratch: Int32Array;
  /** Of cells that were withheld afterwards, what they were published with. */
  readonly published = new Map<number, readonly [low: number, high: number]>();
  readonly #relationsAt: readonly (readonly (readonly number[])[])[];

  constructor(levels: readonly AuditedLevel[], fillings: readonly Filling[], breakdown: Breakdown | undefined, rules: SystemRules) {
    const blocks: Block[] = [];
    let size = 0;
    for (const { quantity, level: id, categories } of fillings) {
      const level = levels.find((each) => each.id === id)!;
      blocks.push({ quantity, level, categories, regions: level.codes.length, first: size });
      size += level.codes.length * categories.length;
    }
    this.blocks = blocks;
    this.size = size;
    this.low = new Float64Array(size);
    this.high = new Float64Array(size);
    this.state = new Uint8Array(size);
    const given = new Map<number, string>();
    fillings.forEach(({ cells }, i) => {
      const { first } = blocks[i]!;
      this.low.set(cells.low, first);
      this.high.set(cells.high, first);
      this.state.set(cells.state, first);
      cells.given.forEach((by, cell) => given.set(first + cell, by));
    });
    this.given = given;
    this.minimum = rules.minimum;
    const published = this.state.map((state, cell) => (state === 0 && this.high[cell]! < Infinity ? 1 : 0));
    this.isWhole = published.every(
      (is, cell) => is === 0 || (Number.isInteger(this.low[cell]!) && Number.isInteger(this.high[cell]!)) || this.high[cell] === 0.5,
    );
    const zeros = published.some((is, cell) => is === 1 && this.high[cell] === 0);
    this.least = rules.minimum !== undefined && zeros ? 1 : 0;
    for (let cell = 0; cell < size; cell += 1)
      if (this.state[cell] === WITHHELD) this.low[cell] = Math.max(this.low[cell]!, Math.min(this.least, this.high[cell]!));

    const all = [...regionSums(blocks, levels), ...categorySums(blocks, breakdown)];
    const { marginOf } = rules;
    const holding = all.flatMap((relation) => {
      const margin = marginOf ? marginOf(relation.key) : ADD_UP;
      return margin === undefined ? [] : [{ relation, margin }];
    });
    const held = marginOf ? withoutDetours(holding) : holding;
    this.relations = held.map(({ relation }) => relation);
    this.margins = held.map(({ margin }) => margin);
    let sums = 0;
    this.firstSums = this.relations.map((relation) => {
      const first = sums;
      sums += relation.sums;
      return first;
    });
    this.sums = sums;
    this.longestSum = 1 + blocks.reduce((most, block) => Math.max(most, block.regions * 2, block.categories.length), 0);
    this.scratch = new Int32Array(this.longestSum);
    this.#relationsAt = blocks.map((block) =>
      block.categories.map((_, category) => [...this.relations.keys()].filter((r) => this.relations[r]!.isAbout(block, category))),
    );
  }

  blockOf(cell: number): Block {
    let block = 0;
    while (block + 1 < this.blocks.length && this.blocks[block + 1]!.first <= cell) block += 1;
    return this.blocks[block]!;
  }

  /** Numbers of the sums that a cell is in. */
  sumsAt(cell: number, use: (sum: number) => void): void {
    let b = 0;
    while (b + 1 < this.blocks.length && this.blocks[b + 1]!.first <= cell) b += 1;
    const { first, regions } = this.blocks[b]!;
    for (const r of this.#relationsAt[b]![Math.floor((cell - first) / regions)]!) {
      const sum = this.relations[r]!.sumAt(cell);
      if (sum >= 0) use(this.firstSums[r]! + sum);
    }
  }

  /** The relation that a sum is of, by position. */
  relationOf(sum: number): number {
    let [from, to] = [0, this.firstSums.length - 1];
    while (from < to) {
      const middle = (from + to + 1) >> 1;
      if (this.firstSums[middle]! <= sum) from = middle;
      else to = middle - 1;
    }
    return from;
  }

  /** Puts the cells of a sum in `into`, the total first; gives how many there are. */
  cellsOf(sum: number, into: Int32Array): number {
    const r = this.relationOf(sum);
    return this.relations[r]!.cells(sum - this.firstSums[r]!, into);
  }

  get hasWithheld(): boolean {
    return this.state.includes(WITHHELD);
  }

  /** Withholds one more cell: a reader no longer knows it. */
  withhold(cell: number): void {
    if (this.state[cell] === PUBLISHED) this.published.set(cell, [this.low[cell]!, this.high[cell]!]);
    this.state[cell] = WITHHELD;
    this.low[cell] = this.least;
    this.high[cell] = Infinity;
    this.given.delete(cell);
  }

  /** Takes in what a reader knows of a withheld cell from elsewhere. */
  know(cell: number, low: number, high: number): void {
    this.state[cell] = PUBLISHED;
    this.low[cell] = low;
    this.high[cell] = high;
    this.given.delete(cell);
  }

  /** Gives back what was withheld with {@link withhold}. */
  publish(cell: number): void {
    const [low, high] = this.published.get(cell)!;
    this.state[cell] = PUBLISHED;
    this.low[cell] = low;
    this.high[cell] = high;
    this.published.delete(cell);
  }
}

interface Holding {
  readonly relation: RegionSums | CategorySums;
  readonly margin: Margin;
}

/**
 * A gemeente is the sum of its buurten where it is the sum of its wijken and each of these of its buurten: that says nothing more, and without it
 * sums do not cross.
 */
function withoutDetours(holding: readonly Holding[]): Holding[] {
  const adding = holding.flatMap(({ relation, margin: [low, high] }) =>
    relation instanceof RegionSums && low === 0 && high === 0 ? [relation] : [],
  );
  return holding.filter(
    ({ relation }) =>
      !(relation instanceof RegionSums) ||
      !adding.some(
        (upper) =>
          upper.total === relation.total &&
          adding.some((lower) => lower.total === upper.parts && lower.parts === relation.parts && upper.isWholeWith(lower)),
      ),
  );
}

/** Per quantity each level as the sum of each smaller one that has figures. */
function regionSums(blocks: readonly Block[], levels: readonly AuditedLevel[]): RegionSums[] {
  const sums: RegionSums[] = [];
  const order = new Map(levels.map(({ id }, position) => [id, position]));
  for (const total of blocks) {
    const smaller = blocks
      .filter((block) => block.quantity === total.quantity && order.get(block.level.id)! > order.get(total.level.id)!)
      .filter((block) => block.level.ancestors.has(total.level.id))
      .sort((a, b) => order.get(a.level.id)! - order.get(b.level.id)!);
    smaller.forEach((near, i) => {
      const below = [{ block: near, parentOf: near.level.ancestors.get(total.level.id)! }];
      const far = smaller[i + 1];
      const between = far?.level.ancestors.get(near.level.id);
      if (far !== undefined && between?.includes(-1) === true) {
        const parentOf = far.level.ancestors.get(total.level.id)!.map((parent, region) => (between[region]! < 0 ? parent : -1));
        if (parentOf.some((parent) => parent >= 0)) below.push({ block: far, parentOf });
      }
      sums.push(new RegionSums(total, near, below));
    });
  }
  return sums;
}

/** Categories as the sums of those that are part of them, and the total as the sum of all others; not of a breakdown that overlaps. */
function categorySums(blocks: readonly Block[], breakdown: Breakdown | undefined): CategorySums[] {
  if (breakdown === undefined || breakdown.overlapping === true) return [];
  return blocks
    .filter(({ quantity }) => quantity === 'count')
    .flatMap((block) => {
      const at = new Map(block.categories.map((code, position) => [code, position]));
      const partsOf = new Map<string | undefined, number[]>();
      for (const { code, parent } of breakdown.categories) {
        const position = at.get(code);
        if (position === undefined) continue;
        const of = parent !== undefined && at.has(parent) ? parent : undefined;
        partsOf.set(of, [...(partsOf.get(of) ?? []), position]);
      }
      const total = blocks.find(({ quantity, level }) => quantity === 'total' && level === block.level);
      return [...partsOf].flatMap(([parent, parts]) => {
        if (parent !== undefined) return [new CategorySums(`categories of ${parent}`, block, at.get(parent)!, block, parts)];
        return total === undefined ? [] : [new CategorySums('categories', total, 0, block, parts)];
      });
    });
}
