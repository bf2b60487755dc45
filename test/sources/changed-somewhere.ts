import fc from 'fast-check';

/** A JSON document with one to three places in it changed: gone, doubled, or another value in its stead. */
export function changedSomewhere(document: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(document, []);
  const change = fc.record({ place: fc.constantFrom(...places), how: fc.constantFrom('remove', 'double', 'replace'), value: strange });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy: unknown = structuredClone(document);
    for (const { place, how, value } of changes) {
      const parent = place.slice(0, -1).reduce<unknown>((node, step) => (node as Record<string, unknown> | null)?.[step], copy);
      if (typeof parent !== 'object' || parent === null) continue;
      const step = place.at(-1)!;
      if (how === 'replace') (parent as Record<string, unknown>)[step] = value;
      else if (!Array.isArray(parent)) Reflect.deleteProperty(parent, step);
      else if (how === 'remove') parent.splice(Number(step), 1);
      else parent.splice(Number(step), 0, parent[Number(step)]);
    }
    return copy;
  });
}

const strange = fc.oneof(
  fc.constantFrom(null, '', '0', 'NaN', '__proto__', -1, 0.5, 1e308, 4294967296, true, [], {}, [[[[[0]]]]]),
  fc.integer({ min: -20, max: 20 }),
  fc.jsonValue({ maxDepth: 2 }),
);

function placesIn(node: unknown, path: readonly string[]): string[][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([step, child]) => [[...path, step], ...placesIn(child, [...path, step])]);
}
