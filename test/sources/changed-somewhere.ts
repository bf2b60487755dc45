import fc from 'fast-check';

/** A JSON document with one to three places in it changed: gone, doubled, or another value in its stead. */
export function changedSomewhere(document: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(document, []);
  /** A place of the same name: what stands there is of the right type, and of something else. */
  const alike = (step: string, other: number): readonly string[] => {
    const those = places.filter((place) => place.at(-1) === step);
    return those[other % those.length]!;
  };
  const change = fc.record({
    place: fc.constantFrom(...places),
    how: fc.constantFrom('remove', 'double', 'replace', 'elsewhere', 'alike', 'name'),
    value: strange,
    other: fc.nat(),
    name: fc.constantFrom(...STRANGE_NAMES),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy: unknown = structuredClone(document);
    for (const { place, how, value, other, name } of changes) {
      const parent = valueAt(copy, place.slice(0, -1));
      if (typeof parent !== 'object' || parent === null) continue;
      const step = place.at(-1)!;
      if (how === 'replace') set(parent, step, structuredClone(value));
      else if (how === 'elsewhere') set(parent, step, structuredClone(valueAt(document, places[other % places.length]!)));
      else if (how === 'alike') set(parent, step, structuredClone(valueAt(document, alike(step, other))));
      else if (how === 'name' && !Array.isArray(parent)) set(parent, name, structuredClone(value));
      else if (!Array.isArray(parent)) Reflect.deleteProperty(parent, step);
      else if (how === 'remove') parent.splice(Number(step), 1);
      else parent.splice(Number(step), 0, parent[Number(step)]);
    }
    return copy;
  });
}

/** Names that every object of JavaScript seems to have. */
export const STRANGE_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'length',
];

const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, '', '0', 'NaN', -1, 0.5, 1e308, -1e308, 1e-320, 4294967296, true, [], {}, deep(5), deep(40)),
  fc.constantFrom<unknown>(
    ...STRANGE_NAMES,
    '\u0000',
    '\uD800',
    '\u202E',
    'x'.repeat(10_000),
    '../..',
    'https://',
    'javascript:0',
    '2024-Q9',
  ),
  fc.integer({ min: -20, max: 20 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** As JSON.parse does: a property of its own, whatever it is called. */
function set(parent: object, step: string, value: unknown): void {
  Object.defineProperty(parent, step, { value, writable: true, enumerable: true, configurable: true });
}

function valueAt(document: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, step) ? (node as Record<string, unknown>)[step] : undefined,
    document,
  );
}

function placesIn(node: unknown, path: readonly string[]): string[][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([step, child]) => [[...path, step], ...placesIn(child, [...path, step])]);
}
