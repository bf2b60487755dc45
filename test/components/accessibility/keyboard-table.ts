/** A key of a table in the documentation, and where it does what it says there. */
export interface DocumentedKey {
  readonly key: string;
  readonly place: string;
}

/** Of each word that a table can have, the name of its key. */
export const KEYS: Readonly<Record<string, string>> = {
  'pijl omhoog': 'ArrowUp',
  'pijl omlaag': 'ArrowDown',
  'pijl naar links': 'ArrowLeft',
  'pijl naar rechts': 'ArrowRight',
  'Page Up': 'PageUp',
  'Page Down': 'PageDown',
  Home: 'Home',
  End: 'End',
  Enter: 'Enter',
  spatie: ' ',
  Escape: 'Escape',
  plus: '+',
  min: '-',
  nul: '0',
  Tab: 'Tab',
  'Shift+Tab': 'Shift+Tab',
};

/** The rows below the heading "Toetsenbord" of the page of an element. */
export async function documentedKeys(stem: string): Promise<DocumentedKey[]> {
  const page = await (await fetch(`/docs/components/${stem}.md`)).text();
  const rows = page
    .split('## Toetsenbord')[1]
    ?.split('\n## ')[0]!
    .matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|/gm);
  return [...(rows ?? [])]
    .map(([, keys, place]) => ({ keys: keys!, place: place! }))
    .filter(({ keys }) => keys !== 'Toets' && !keys.startsWith('---'))
    .flatMap(({ keys, place }) => keys.split(', ').map((word) => ({ key: keyOf(word), place })));
}

function keyOf(word: string): string {
  const key = KEYS[word];
  if (key === undefined) throw new Error(`"${word}" is no key that a table can name: ${Object.keys(KEYS).join(', ')}`);
  return key;
}
