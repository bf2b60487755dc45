import { fold, isLetter } from './fold-name.js';
import type { RegionQuery } from './region-query.js';

/** A piece of a text, and whether it is what was asked for. Pieces put together are the text. */
export interface TextPart {
  readonly text: string;
  readonly matched: boolean;
}

/** A text in pieces: marked is each beginning of a word that a query asks for, accents, hyphens and all. */
export function matchedParts(text: string, query: RegionQuery): TextPart[] {
  const letters = lettersOf(text);
  const marked = new Uint8Array(text.length);
  for (const [from, to] of matchesIn(letters, query)) marked.fill(1, letters.from[from], letters.to[to - 1]);
  const parts: TextPart[] = [];
  for (let start = 0, end = 1; end <= text.length; end++) {
    if (end < text.length && marked[end] === marked[start]) continue;
    parts.push({ text: text.slice(start, end), matched: marked[start] === 1 });
    start = end;
  }
  return parts;
}

/** The letters and digits of a text, folded, and where each stands in it. */
interface Letters {
  readonly folded: string;
  /** Place in the text of each letter, and of what comes after it and its accents. */
  readonly from: number[];
  readonly to: number[];
  /** Where a word or a part of one begins. */
  readonly starts: number[];
  /** Where the word ends that a letter is in. */
  readonly wordEnds: number[];
}

function lettersOf(text: string): Letters {
  let folded = '';
  const [from, to, starts, wordEnds]: [number[], number[], number[], number[]] = [[], [], [], []];
  let at = 0;
  let isStart = true;
  const endWord = (): void => {
    for (let i = wordEnds.length; i < folded.length; i++) wordEnds.push(folded.length);
  };
  for (const character of text) {
    const letter = fold(character);
    const end = at + character.length;
    if (letter === '') {
      // An accent by itself belongs to the letter before it.
      if (to.length > 0 && !isStart) to[to.length - 1] = end;
    } else if (isLetter(letter)) {
      if (isStart) starts.push(folded.length);
      isStart = false;
      folded += letter;
      for (let i = 0; i < letter.length; i++) {
        from.push(at);
        to.push(end);
      }
    } else {
      isStart = true;
      if (/\s/.test(letter)) endWord();
    }
    at = end;
  }
  endWord();
  return { folded, from, to, starts, wordEnds };
}

/** From and to of each match, in letters. */
function* matchesIn(letters: Letters, { terms, whole }: RegionQuery): Generator<readonly [from: number, to: number]> {
  // The whole name, after its article or not.
  const wholeAt = letters.starts.slice(0, 2).find((start) => letters.folded.startsWith(whole, start));
  if (wholeAt !== undefined) yield [wholeAt, wholeAt + whole.length];
  for (const { glued, parts } of terms) {
    const places = beginningsOf(letters, glued);
    yield* places;
    if (places.length === 0) for (const part of parts) yield* beginningsOf(letters, part);
  }
}

function beginningsOf({ folded, starts, wordEnds }: Letters, term: string): [from: number, to: number][] {
  return starts.flatMap((start) => {
    const end = start + term.length;
    return folded.startsWith(term, start) && end <= wordEnds[start]! ? [[start, end]] : [];
  });
}
