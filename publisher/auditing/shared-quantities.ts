import { PUBLISHED, WITHHELD, type Quantity } from './quantity.js';

/** The numbers of one column of one indicator, without categories: per level and period. */
export interface Column {
  readonly indicator: string;
  readonly quantity: 'count' | 'base';
  readonly minimum: number | undefined;
  readonly cells: ReadonlyMap<string, Quantity>;
}

const LEAST_ALIKE = 3;
const MOST_DIFFERENT = 0.05;

/** Columns that hold the same numbers, such as the inhabitants and what reports are set against: what one withholds the others may not tell. */
export function sharedQuantities(columns: readonly Column[]): Column[][] {
  const groups: Column[][] = [];
  for (const column of columns) {
    const group = groups.find((members) => members.some((member) => holdTheSame(member.cells, column.cells)));
    if (group) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** Whether two columns have the same numbers wherever both are published, but for a few that were revised. */
export function holdTheSame(one: ReadonlyMap<string, Quantity>, other: ReadonlyMap<string, Quantity>): boolean {
  let [alike, different] = [0, 0];
  const numbers = new Set<number>();
  for (const [place, a] of one) {
    const b = other.get(place);
    if (b === undefined || b.state.length !== a.state.length) continue;
    for (let cell = 0; cell < a.state.length; cell += 1) {
      if (a.state[cell] !== PUBLISHED || b.state[cell] !== PUBLISHED || a.high[cell] === 0 || b.high[cell] === 0) continue;
      if (a.low[cell]! <= b.high[cell]! && b.low[cell]! <= a.high[cell]!) {
        alike += 1;
        if (numbers.size < LEAST_ALIKE) numbers.add(a.low[cell]!);
      } else different += 1;
    }
    if (different > 20 && different > alike) return false;
  }
  return numbers.size >= LEAST_ALIKE && different <= MOST_DIFFERENT * alike;
}

/** What a reader knows who lays the same numbers beside each other. @param names who publishes each */
export function merged(quantities: readonly Quantity[], names: readonly string[]): Quantity {
  if (quantities.length === 1) return quantities[0]!;
  const [first] = quantities;
  const [low, high, state] = [first!.low.slice(), first!.high.slice(), first!.state.slice()];
  const given = new Map(quantities.flatMap((quantity) => [...quantity.given]));
  for (let cell = 0; cell < state.length; cell += 1) {
    const isWithheld = quantities.some((quantity) => quantity.state[cell] === WITHHELD);
    const by = quantities.findIndex((quantity) => quantity.state[cell] === PUBLISHED);
    state[cell] = isWithheld ? WITHHELD : Math.min(...quantities.map((quantity) => quantity.state[cell]!));
    const [least, most] = [Math.max(...quantities.map((each) => each.low[cell]!)), Math.min(...quantities.map((each) => each.high[cell]!))];
    // Where they contradict each other the first stands.
    if (least <= most) [low[cell], high[cell]] = [least, most];
    if (isWithheld && by >= 0) given.set(cell, `${names[by]} publishes it`);
  }
  return { low, high, state, given };
}
