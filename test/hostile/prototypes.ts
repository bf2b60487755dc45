const SHARED = { Object, Array, Function, String, Number, Boolean, Map, Set, Promise, RegExp, Error };

/** What all objects share, as it was when the tests began. */
const before = prototypesNow();

/** Names on the prototypes of the language that were not there before, have another value now, or are gone. */
export function changedPrototypes(): string[] {
  const now = prototypesNow();
  return [...new Set([...before.keys(), ...now.keys()])].filter((name) => {
    const [was, is] = [before.get(name), now.get(name)];
    return was === undefined || is === undefined || was.some((value, i) => !Object.is(value, is[i]));
  });
}

function prototypesNow(): ReadonlyMap<string, readonly unknown[]> {
  return new Map(
    Object.entries(SHARED).flatMap(([name, { prototype }]) =>
      Reflect.ownKeys(prototype).map((key) => {
        const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, key)!;
        return [`${name}.${String(key)}`, [value, get, set]] as const;
      }),
    ),
  );
}
