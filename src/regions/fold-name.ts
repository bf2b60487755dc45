/** Letters that have no accent to take off, as a person without them on the keyboard writes them. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ĳ: 'ij', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' };

/**
 * A text without capitals and accents: Súdwest-Fryslân → sudwest-fryslan. Each character folds by itself, so that the folds of its characters,
 * put together, are the fold of a text.
 */
export function fold(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[ßæœĳøłđıς]/g, (letter) => PLAIN[letter]!);
}

/** Whether a folded character is a letter or digit. What is neither and no white space joins parts of a word: hyphens, apostrophes, points. */
export function isLetter(folded: string): boolean {
  return /[\p{L}\p{N}]/u.test(folded);
}

/** The words of a folded text, each as its parts: 's-gravenhage zuid-west → [[s, gravenhage], [zuid, west]]. */
export function wordsOf(folded: string): string[][] {
  const words = folded.split(/\s+/).map((word) => (/[^a-z0-9]/.test(word) ? word.split(/[^\p{L}\p{N}]+/u).filter(Boolean) : [word]));
  return words.filter(([first]) => first !== undefined && first !== '');
}

/** The article before a name, 's or 't: names are known with and without it, and found and sorted without. */
export function isArticle(part: string): boolean {
  return part === 's' || part === 't';
}

/** A whole name in one piece, as it is compared and sorted: without spaces, hyphens and the article before it. */
export function wholeOf(words: readonly (readonly string[])[]): string {
  const parts = words.flat();
  return (parts.length > 1 && isArticle(parts[0]!) ? parts.slice(1) : parts).join('');
}
