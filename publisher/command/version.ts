import { readFile } from 'node:fs/promises';

const NAME = '@zicht-op/widgets';

/** Version of this package, from the nearest package.json above that is its own: source and build lie at different depths. */
export async function version(): Promise<string> {
  for (let directory = new URL('.', import.meta.url); ; directory = new URL('..', directory)) {
    const text = await readFile(new URL('package.json', directory), 'utf8').catch(() => '{}');
    const found = JSON.parse(text) as { name?: string; version?: string };
    if (found.name === NAME && found.version !== undefined) return found.version;
    if (directory.pathname === '/') throw new Error(`There is no package.json of ${NAME} above ${import.meta.url}.`);
  }
}
