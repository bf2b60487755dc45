import { PUBLISHED, WITHHELD } from './quantity.js';
import { ADD_UP, type Margin, type SumSystem } from './sum-system.js';

interface Seen {
  /** Sums of which every number is published and which hold. */
  holds: number;
  /** Sums of which every number is published and which do not, or of which the parts alone are more than the total. */
  fails: number;
  /** Those of which every number is published. */
  whole: number;
  low: number;
  high: number;
}

/** By how much sums are off cannot be told from fewer of them. */
const ENOUGH_TO_TELL = 10;

/**
 * Whether totals are the sums of their parts, found from the figures themselves, as a reader would. Sums hold where at least half of those that
 * can be followed do: the others are then no such sums. Else totals are off by something between the least and the most that is seen. Of
 * sums that are nowhere seen whole a reader supposes that they hold, unless those of other levels do not.
 */
export class Additivity {
  readonly #seen = new Map<string, Seen>();

  /** Takes in the sums of one period. */
  observe(system: SumSystem): void {
    system.relations.forEach((relation, r) => {
      const seen = this.#of(relation.key);
      for (let sum = 0; sum < relation.sums; sum += 1) look(system, system.firstSums[r]! + sum, seen);
    });
  }

  /** Undefined where sums do not hold, and too few are seen to tell by how much. */
  marginOf(key: string): Margin | undefined {
    const { holds, fails, whole, low, high } = this.#of(key);
    if (holds + fails === 0) return this.#isLikely(key) ? ADD_UP : undefined;
    if (holds >= fails) return ADD_UP;
    return whole < ENOUGH_TO_TELL ? undefined : [low, high];
  }

  /** Not where the same parts, or the same totals, are seen not to add up with those of other levels. */
  #isLikely(key: string): boolean {
    const [quantity, total, parts] = key.split('|');
    const alike = [...this.#seen].filter(([other]) => {
      const [ofQuantity, ofTotal, ofParts] = other.split('|');
      return ofQuantity === quantity && parts !== undefined && (ofTotal === total || ofParts === parts);
    });
    return alike.some(([, { holds, fails }]) => holds > 0 && holds >= fails) || alike.every(([, { fails }]) => fails === 0);
  }

  /** Whether sums were seen to hold, and hardly ever not to. */
  isCertain(key: string, least: number): boolean {
    const { holds, fails } = this.#of(key);
    return holds >= least && fails * 20 <= holds;
  }

  #of(key: string): Seen {
    let seen = this.#seen.get(key);
    if (seen === undefined) this.#seen.set(key, (seen = { holds: 0, fails: 0, whole: 0, low: Infinity, high: -Infinity }));
    return seen;
  }
}

function look(system: SumSystem, sum: number, seen: Seen): void {
  const { low, high, state, scratch } = system;
  const length = system.cellsOf(sum, scratch);
  const total = scratch[0]!;
  if (length < 2 || state[total] !== PUBLISHED) return;
  let [least, most] = [0, 0];
  for (let i = 1; i < length; i += 1) {
    least += low[scratch[i]!]!;
    most += state[scratch[i]!] === WITHHELD ? Infinity : high[scratch[i]!]!;
  }
  const slack = 1e-6 * Math.max(1, high[total]!);
  if (most === Infinity) {
    if (least > high[total]! + slack) seen.fails += 1;
    return;
  }
  if (most === 0 && high[total] === 0) return;
  seen.whole += 1;
  const [offLow, offHigh] = [low[total]! - most, high[total]! - least];
  if (offLow <= slack && offHigh >= -slack) seen.holds += 1;
  else {
    seen.fails += 1;
    seen.low = Math.min(seen.low, offLow);
    seen.high = Math.max(seen.high, offHigh);
  }
}
