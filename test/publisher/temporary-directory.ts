import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty directory that is gone when the test is. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'zicht-op-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** Every file below a directory with its content in base64, sorted by path: what must be equal for two directories to be. */
export async function contentOf(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(paths.sort().map(async (path) => [path.slice(directory.length + 1), await readFile(path, 'base64')]));
  return Object.fromEntries(contents);
}
