import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const NAME = '@zicht-op/widgets';

export interface OwnPackage {
  /** Folder of the package. */
  readonly root: string;
  readonly version: string;
}

/** This package, by the nearest package.json above that is its own: source and build lie at different depths. */
export async function ownPackage(): Promise<OwnPackage> {
  for (let directory = new URL('.', import.meta.url); ; directory = new URL('..', directory)) {
    const text = await readFile(new URL('package.json', directory), 'utf8').catch(() => '{}');
    const found = JSON.parse(text) as { name?: string; version?: string };
    if (found.name === NAME && found.version !== undefined) return { root: fileURLToPath(directory), version: found.version };
    if (directory.pathname === '/') throw new Error(`There is no package.json of ${NAME} above ${import.meta.url}.`);
  }
}
