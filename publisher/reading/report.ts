import { oneOfNames } from './nearest-word.js';
import type { Path } from './yaml-document.js';

/** Takes what is wrong at a place of publication.yaml. */
export type Report = (path: Path, found: string, expected: string) => void;

/** Reports ids that occur twice. */
export function checkIds(items: readonly { readonly id: string }[], path: Path, report: Report): void {
  items.forEach(({ id }, i) => {
    if (items.findIndex((item) => item.id === id) < i) report([...path, i, 'id'], `"${id}" a second time`, 'each id once');
  });
}

/** Reports a reference to something that is not there. */
export function checkKnown(id: string, known: readonly string[], path: Path, report: Report): boolean {
  if (known.includes(id)) return true;
  report(path, `"${id}"`, known.length === 0 ? 'something that is defined; nothing is' : oneOfNames(known, id));
  return false;
}
