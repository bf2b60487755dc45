/** Attributes are text that anyone may write; these read them without ever failing. */

/** The value if it is one of those known, else the first of them. */
export function oneOf<T extends string>(known: readonly [T, ...T[]] | readonly T[], value: string | undefined): T {
  return known.find((each) => each === value) ?? known[0]!;
}

/** Words separated by white space; undefined when there are none. */
export function wordsOf(value: string | undefined): string[] | undefined {
  const words = (value ?? '').split(/\s+/).filter((word) => word !== '');
  return words.length === 0 ? undefined : words;
}

/** The first two different words; undefined where there are fewer. */
export function pairOf(value: string | undefined): readonly [first: string, second: string] | undefined {
  const [first, second] = new Set(wordsOf(value));
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** Rising numbers separated by white space, each once; undefined when there are none, or something else is among them. */
export function numbersOf(value: string | undefined): number[] | undefined {
  const numbers = wordsOf(value)?.map(Number);
  if (numbers === undefined || !numbers.every(Number.isFinite)) return undefined;
  return [...new Set(numbers)].sort((a, b) => a - b);
}
