import { categoriesOf, cellsOf } from './audited-columns.js';
import type { AuditedRelease } from './audited-release.js';
import { PUBLISHED, WITHHELD, type Quantity } from './quantity.js';
import type { Owner } from './subjects.js';
import type { SumSystem } from './sum-system.js';

/** What an earlier release published of a block, in the order of its categories; with the codes of its regions then. */
export interface EarlierBlock {
  readonly codes: readonly string[];
  readonly cells: Quantity;
}

/** What comes of laying a release beside an earlier one, at one level. */
export interface Difference {
  readonly level: string;
  /** Withheld now, and published then. */
  known: number;
  /** Another number than then, by less than the minimum. */
  near: number;
}

export interface Learned {
  /** Cells that are withheld now and known by it. */
  readonly known: ReadonlySet<number>;
  /** Those, and all others that it published: withholding them does not hide them. */
  readonly told: ReadonlySet<number>;
  readonly differences: readonly Difference[];
}

/** Where fewer of the figures that both have are the same, the others were revised too, and the earlier ones say little. */
const LEAST_ALIKE = 0.9;

/**
 * Puts what an earlier release published in a system: a reader still has it.
 */
export function learn(system: SumSystem, earlierOf: readonly (EarlierBlock | undefined)[]): Learned {
  const [known, told] = [new Set<number>(), new Set<number>()];
  const differences: Difference[] = [];
  system.blocks.forEach((block, b) => {
    const earlier = earlierOf[b];
    if (earlier === undefined) return;
    const positions = new Map(earlier.codes.map((code, position) => [code, position]));
    const places = block.level.codes.map((code) => positions.get(code) ?? -1);
    const difference: Difference = { level: block.level.id, known: 0, near: 0 };
    block.categories.forEach((_, category) => {
      const first = block.first + category * block.regions;
      const then = category * earlier.codes.length;
      let different = 0;
      const withheld: [cell: number, then: number][] = [];
      const same: number[] = [];
      places.forEach((place, region) => {
        const [cell, before] = [first + region, then + place];
        if (place < 0 || earlier.cells.state[before] !== PUBLISHED) return;
        if (system.state[cell] === WITHHELD) withheld.push([cell, before]);
        else if (system.state[cell] === PUBLISHED) {
          const off = Math.abs(system.low[cell]! - earlier.cells.low[before]!);
          if (off === 0) same.push(cell);
          else different += 1;
          if (off > 0 && off < (system.minimum ?? 0)) difference.near += 1;
        }
      });
      difference.known += withheld.length;
      if (same.length < LEAST_ALIKE * (same.length + different)) return;
      for (const cell of same) told.add(cell);
      for (const [cell, before] of withheld) {
        system.know(cell, earlier.cells.low[before]!, earlier.cells.high[before]!);
        known.add(cell);
        told.add(cell);
      }
    });
    if (difference.known + difference.near > 0) differences.push(difference);
  });
  return { known, told, differences };
}

/** What an earlier release published of the blocks of a system. */
export async function earlierBlocks(
  earlier: AuditedRelease,
  { blocks }: SumSystem,
  period: string,
  ownersOf: (quantity: string) => readonly Owner[],
): Promise<(EarlierBlock | undefined)[]> {
  const found: (EarlierBlock | undefined)[] = [];
  for (const { quantity, level, categories } of blocks) {
    let block: EarlierBlock | undefined;
    for (const { indicator: id, quantity: of } of ownersOf(quantity)) {
      const indicator = earlier.indicators.find((each) => each.id === id);
      const codes = earlier.levels.find((each) => each.id === level.id)?.codes;
      if (indicator === undefined || codes === undefined) continue;
      if (categories.length > 1 && categoriesOf(earlier, indicator).join('|') !== categories.join('|')) continue;
      const cells = (await cellsOf(earlier, indicator, level.id, period))?.[of];
      if (cells?.state.length !== categories.length * codes.length) continue;
      block = { codes, cells };
      if (cells.state.includes(PUBLISHED)) break;
    }
    found.push(block);
  }
  return found;
}
