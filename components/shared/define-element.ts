import { VERSION } from './version.js';

let hasWarned = false;

/**
 * Registers an element once. The first copy on a page wins; a second logs one warning and changes nothing, so that
 * two bundles, or two versions, can stand on one page without an exception.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(name);
  if (present === undefined) {
    customElements.define(name, element);
    return;
  }
  if (present === element || hasWarned) return;
  hasWarned = true;
  const other = (present as { version?: string }).version ?? 'unknown';
  console.warn(`<${name}> is already defined (version ${other}); this copy (version ${VERSION}) is not used.`);
}
