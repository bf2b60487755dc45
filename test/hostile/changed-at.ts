/** In the place of a value: nothing stands there. */
export const GONE = Symbol('gone');

/** A copy of a JSON document with another value at one place, a JSON pointer; as JSON.parse does, a name is one of its own, whatever it is. */
export function changedAt(document: unknown, pointer: string, value: unknown): unknown {
  if (pointer === '') return value;
  const copy = structuredClone(document);
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop()!;
  const parent = steps.reduce<unknown>((node, step) => ownValue(node, step), copy);
  if (typeof parent !== 'object' || parent === null) throw new Error(`No such place in the document: ${pointer}`);
  if (value !== GONE) Object.defineProperty(parent, last, { value, writable: true, enumerable: true, configurable: true });
  else if (!Object.hasOwn(parent, last)) throw new Error(`Nothing there to take away: ${pointer}`);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

function ownValue(node: unknown, step: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, step) ? (node as Record<string, unknown>)[step] : undefined;
}
