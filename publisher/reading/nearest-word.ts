/** The candidate that differs least from a word, when it differs by at most a third of its letters (two at least); for "did you mean". */
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

/** A list of what may stand there, after the nearest of them: `one of a, b, c; did you mean b?` */
export function oneOf(candidates: readonly string[], found: string): string {
  const nearest = nearestWord(found, candidates);
  const shown = candidates.length > 30 ? `${candidates.slice(0, 30).join(', ')} and ${candidates.length - 30} more` : candidates.join(', ');
  return `one of ${shown}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`;
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
