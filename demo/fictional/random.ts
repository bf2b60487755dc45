/**
 * Seeded random numbers. One seed gives one country: every draw comes from a stream that is keyed by what it is for,
 * so that a new indicator does not change the figures of the others.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** A stream of its own for each seed and key; equal seed and key give the equal stream. */
  constructor(seed: number, key: string) {
    this.a = hash(`${seed}/a/${key}`);
    this.b = hash(`${seed}/b/${key}`);
    this.c = hash(`${seed}/c/${key}`);
    for (let i = 0; i < 12; i++) this.bits();
  }

  /** 32 random bits: sfc32 (Doty-Humphrey, PractRand). */
  private bits(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** Uniform from `low` (included) to `high` (excluded). */
  between(low: number, high: number): number {
    return low + ((high - low) * this.bits()) / 4294967296;
  }

  /** Whole number from 0 up to but not including `count`. */
  below(count: number): number {
    return Math.floor(this.between(0, count));
  }

  chance(probability: number): boolean {
    return this.between(0, 1) < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** Standard normal (Box–Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.between(0, 1))) * Math.cos(this.between(0, 2 * Math.PI));
  }

  /** Poisson count with this mean; for a mean of 30 and more by the normal approximation. */
  poisson(mean: number): number {
    if (mean <= 0) return 0;
    if (mean >= 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const limit = Math.exp(-mean);
    let count = -1;
    for (let product = 1; product > limit || count < 0; count++) product *= this.between(0, 1);
    return count;
  }

  /** Binomial count: `probability` of `size` trials. */
  binomial(size: number, probability: number): number {
    if (probability <= 0 || size <= 0) return 0;
    if (probability > 0.5) return size - this.binomial(size, 1 - probability);
    const mean = size * probability;
    if (mean < 10) return Math.min(size, this.poisson(mean));
    return Math.min(size, Math.max(0, Math.round(mean + Math.sqrt(mean * (1 - probability)) * this.normal())));
  }
}

/** FNV-1a over the characters, then mixed so that like keys give unlike streams. */
function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  value = Math.imul(value ^ (value >>> 16), 2246822507);
  value = Math.imul(value ^ (value >>> 13), 3266489909);
  return (value ^ (value >>> 16)) >>> 0;
}
