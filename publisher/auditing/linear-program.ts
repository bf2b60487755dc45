/** low ≤ sum of signs × columns ≤ high. */
export interface Row {
  readonly columns: readonly number[];
  readonly signs: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** The least or most that a column can be, and the rows that say so. */
export interface Extreme {
  readonly bound: number;
  readonly rows: readonly number[];
}

const TINY = 1e-9;
const FEASIBLE = 1e-7;
const STEPS_BEFORE_SETTLING = 40;
const CORNERS = 16;

/**
 * What columns can be where rows hold together: the simplex method with bounds on columns and rows, on a dense tableau. For some hundreds of
 * columns, of which many are asked for one after the other: each question begins where the one before ended.
 */
export class LinearProgram {
  readonly #columns: number;
  readonly #rows: number;
  readonly #lower: Float64Array;
  readonly #upper: Float64Array;
  /** Row r: the sum over all columns of `tableau[r][j] * x[j]` is 0, with 1 for its own basic column and 0 for the other basic ones. */
  readonly #tableau: Float64Array[];
  readonly #basic: Int32Array;
  readonly #rowOf: Int32Array;
  readonly #x: Float64Array;
  readonly #asked: number;
  /** The least and most of each column in what was met on the way, all of it possible. */
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  #isFeasible: boolean | undefined;
  #steps = 0;

  /** @param lower finite */
  constructor(lower: ArrayLike<number>, upper: ArrayLike<number>, rows: readonly Row[]) {
    const asked = lower.length;
    this.#asked = asked;
    this.#rows = rows.length;
    this.#columns = asked + rows.length;
    // What a row adds up to is a column too, with the bounds of the row.
    this.#lower = Float64Array.from([...Array.from(lower), ...rows.map(({ low }) => low)]);
    this.#upper = Float64Array.from([...Array.from(upper), ...rows.map(({ high }) => high)]);
    this.#x = this.#lower.slice();
    this.#rowOf = new Int32Array(this.#columns).fill(-1);
    this.#basic = Int32Array.from(rows, (_, r) => asked + r);
    this.#tableau = rows.map(({ columns, signs }, r) => {
      const row = new Float64Array(this.#columns);
      columns.forEach((column, i) => (row[column]! -= signs[i]!));
      row[asked + r] = 1;
      this.#rowOf[asked + r] = r;
      return row;
    });
    this.#least = new Float64Array(asked).fill(Infinity);
    this.#most = new Float64Array(asked).fill(-Infinity);
    this.#settle();
  }

  /** How far apart values of a column lie that are possible, as far as was seen while answering: it may lie further. */
  seenWidth(column: number): number {
    return this.#most[column]! - this.#least[column]!;
  }

  /**
   * Looks into several corners at once, so that most columns are seen to be as wide as is asked and need no question of their own. False where
   * nothing meets all rows.
   */
  explore(width: number): boolean {
    this.#isFeasible ??= this.#makeFeasible();
    if (!this.#isFeasible) return false;
    this.#see();
    for (let corner = 0; corner < CORNERS; corner += 1) {
      const weights = new Float64Array(this.#columns);
      let isAny = false;
      for (let column = 0; column < this.#asked; column += 1) {
        if (this.seenWidth(column) >= width) continue;
        isAny = true;
        // Opposite corners in turn, else as if by chance and always the same.
        weights[column] = (corner % 2 === 0 ? 1 : -1) * (((column * 7919 + (corner >> 1) * 104_729) % 13) - 6.5);
      }
      if (!isAny) return true;
      this.#settle();
      this.#descend(() => this.#costsOf(weights));
    }
    return true;
  }

  /** What a weighted sum of columns costs in terms of those that are not basic. */
  #costsOf(weights: Float64Array): Float64Array {
    const costs = new Float64Array(this.#columns);
    for (let j = 0; j < this.#columns; j += 1) if (this.#rowOf[j]! < 0) costs[j] = weights[j]!;
    for (let r = 0; r < this.#rows; r += 1) {
      const weight = weights[this.#basic[r]!]!;
      if (weight === 0) continue;
      const row = this.#tableau[r]!;
      for (let j = 0; j < this.#columns; j += 1) if (row[j] !== 0 && this.#rowOf[j]! < 0) costs[j]! -= weight * row[j]!;
    }
    return costs;
  }

  /** Undefined where nothing meets all rows, or where it cannot be told. */
  extreme(column: number, towards: 'least' | 'most'): Extreme | undefined {
    this.#isFeasible ??= this.#makeFeasible();
    if (!this.#isFeasible) return undefined;
    this.#see();
    const sign = towards === 'least' ? 1 : -1;
    this.#settle();
    const found = this.#descend(() => {
      const row = this.#rowOf[column]!;
      const costs = new Float64Array(this.#columns);
      if (row < 0) costs[column] = sign;
      else for (let j = 0; j < this.#columns; j += 1) costs[j] = this.#rowOf[j]! < 0 ? -sign * this.#tableau[row]![j]! : 0;
      return costs;
    });
    if (found === 'lost') return undefined;
    if (found === 'endless') return { bound: -sign * Infinity, rows: [] };
    const row = this.#rowOf[column]!;
    const used = row < 0 ? [] : [...Array(this.#rows).keys()].filter((r) => Math.abs(this.#tableau[row]![this.#asked + r]!) > FEASIBLE);
    return { bound: this.#x[column]!, rows: used };
  }

  /** Takes away, step by step, by how much basic columns are outside their bounds. */
  #makeFeasible(): boolean {
    const found = this.#descend(() => {
      const costs = new Float64Array(this.#columns);
      let outside = 0;
      for (let r = 0; r < this.#rows; r += 1) {
        const side = this.#sideOf(this.#basic[r]!);
        if (side === 0) continue;
        outside += 1;
        for (let j = 0; j < this.#columns; j += 1) if (this.#rowOf[j]! < 0) costs[j]! -= side * this.#tableau[r]![j]!;
      }
      return outside === 0 ? undefined : costs;
    });
    this.#settle();
    return found === 'done' && this.#basic.every((column) => this.#sideOf(column) === 0);
  }

  /** 1 above its bounds, -1 below, 0 between. */
  #sideOf(column: number): number {
    const slack = FEASIBLE * Math.max(1, Math.abs(this.#x[column]!));
    if (this.#x[column]! > this.#upper[column]! + slack) return 1;
    return this.#x[column]! < this.#lower[column]! - slack ? -1 : 0;
  }

  #descend(costsNow: () => Float64Array | undefined): 'done' | 'endless' | 'lost' {
    const most = 50 * (this.#columns + 10);
    for (let step = 0; step < most; step += 1) {
      const costs = costsNow();
      if (costs === undefined) return 'done';
      // The steepest column is quick; the first one, after a while, cannot go round in circles (Bland's rule).
      const isPatient = step < most / 2;
      let [entering, best] = [-1, TINY * 10];
      for (let j = 0; j < this.#columns; j += 1) {
        if (this.#rowOf[j]! >= 0 || this.#lower[j] === this.#upper[j]) continue;
        const gain = costs[j]! < 0 ? (this.#x[j]! < this.#upper[j]! ? -costs[j]! : 0) : this.#x[j]! > this.#lower[j]! ? costs[j]! : 0;
        if (gain <= best) continue;
        entering = j;
        if (!isPatient) break;
        best = gain;
      }
      if (entering < 0) return 'done';
      if (!this.#move(entering, costs[entering]! < 0 ? 1 : -1, isPatient)) return 'endless';
    }
    return 'lost';
  }

  /** Moves a column until it, or a basic column, meets a bound. False where nothing ever does. */
  #move(entering: number, direction: number, isPatient: boolean): boolean {
    let [length, leaving, to] = [this.#upper[entering]! - this.#lower[entering]!, -1, 0];
    let pivot = 0;
    for (let r = 0; r < this.#rows; r += 1) {
      const rate = -this.#tableau[r]![entering]! * direction;
      if (Math.abs(rate) < TINY) continue;
      const column = this.#basic[r]!;
      const side = this.#sideOf(column);
      if (side * rate > 0) continue;
      const bound =
        rate > 0 ? (side < 0 ? this.#lower[column]! : this.#upper[column]!) : side > 0 ? this.#upper[column]! : this.#lower[column]!;
      if (!Number.isFinite(bound)) continue;
      const until = Math.max(0, (bound - this.#x[column]!) / rate);
      const isTie = until <= length + TINY && until >= length - TINY && leaving >= 0;
      const isBetter = isPatient ? Math.abs(rate) > pivot : column < this.#basic[leaving]!;
      if (until < length - TINY || (isTie && isBetter) || (leaving < 0 && until <= length))
        [length, leaving, to, pivot] = [until, r, bound, Math.abs(rate)];
    }
    if (length === Infinity) return false;
    for (let r = 0; r < this.#rows; r += 1) this.#x[this.#basic[r]!]! -= this.#tableau[r]![entering]! * direction * length;
    this.#x[entering]! += direction * length;
    if (leaving < 0) {
      this.#x[entering] = direction > 0 ? this.#upper[entering]! : this.#lower[entering]!;
    } else {
      const column = this.#basic[leaving]!;
      this.#x[column] = to;
      this.#exchange(leaving, entering);
    }
    this.#steps += 1;
    // Now and then anew, so that rounding does not add up.
    if (this.#steps % STEPS_BEFORE_SETTLING === 0) this.#settle();
    if (this.#isFeasible === true) this.#see();
    return true;
  }

  #see(): void {
    for (let column = 0; column < this.#asked; column += 1) {
      const value = this.#x[column]!;
      if (value < this.#least[column]!) this.#least[column] = value;
      if (value > this.#most[column]!) this.#most[column] = value;
    }
  }

  #exchange(row: number, entering: number): void {
    const chosen = this.#tableau[row]!;
    const by = chosen[entering]!;
    for (let j = 0; j < this.#columns; j += 1) chosen[j]! /= by;
    for (let r = 0; r < this.#rows; r += 1) {
      const times = this.#tableau[r]![entering]!;
      if (r === row || times === 0) continue;
      const other = this.#tableau[r]!;
      for (let j = 0; j < this.#columns; j += 1) if (chosen[j] !== 0) other[j]! -= times * chosen[j]!;
      other[entering] = 0;
    }
    this.#rowOf[this.#basic[row]!] = -1;
    this.#rowOf[entering] = row;
    this.#basic[row] = entering;
  }

  /** The basic columns follow from the others. */
  #settle(): void {
    for (let r = 0; r < this.#rows; r += 1) {
      const row = this.#tableau[r]!;
      let sum = 0;
      for (let j = 0; j < this.#columns; j += 1) if (this.#rowOf[j]! < 0 && row[j] !== 0) sum -= row[j]! * this.#x[j]!;
      this.#x[this.#basic[r]!] = sum;
    }
  }
}
