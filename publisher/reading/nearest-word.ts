/** The candidate that differs least from a word, when it differs by two letters or by a third of them; for "did you mean". */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least && distance < candidate.length) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

/** So many candidates are written out. */
const MOST_SHOWN = 20;

/** What may stand there: `one of a, b, c`. */
export function oneOf(candidates: readonly string[]): string {
  const more = candidates.length - MOST_SHOWN;
  return `one of ${candidates.slice(0, MOST_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What may stand there, and the nearest of it: `one of a, b, c; did you mean b?` For names; of codes none is nearer than another. */
export function oneOfNames(candidates: readonly string[], found: string): string {
  const nearest = nearestWord(found, candidates);
  return `${oneOf(candidates)}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`;
}

/** Levenshtein's distance: the fewest letters to add, leave out or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
