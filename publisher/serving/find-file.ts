import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A directory, and the path below which it is served: `/` or `/releases/`. */
export interface Mount {
  readonly prefix: string;
  /** Real path, without symbolic links. */
  readonly directory: string;
}

export interface FoundFile {
  readonly path: string;
  readonly bytes: number;
  readonly modified: Date;
}

/**
 * The file that the path of an address stands for; a directory stands for its `index.html`. Undefined where there is none, where the path
 * leaves the directory (by `..`, encoded or through a symbolic link), or names a hidden file.
 */
export async function findFile(mounts: readonly Mount[], urlPath: string): Promise<FoundFile | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  if (/[\\\0]/.test(path) || path.split('/').some((step) => step.startsWith('.'))) return undefined;
  const mount = mounts.find(({ prefix }) => path.startsWith(prefix) || `${path}/` === prefix);
  if (!mount) return undefined;
  const asked = join(mount.directory, path.slice(mount.prefix.length));
  return (await fileWithin(mount.directory, asked)) ?? fileWithin(mount.directory, join(asked, 'index.html'));
}

/** The file when it is one, and truly lies in the directory. */
export async function fileWithin(directory: string, asked: string): Promise<FoundFile | undefined> {
  try {
    const path = await realpath(asked);
    if (!path.startsWith(directory + sep)) return undefined;
    const found = await stat(path);
    return found.isFile() ? { path, bytes: found.size, modified: found.mtime } : undefined;
  } catch {
    return undefined;
  }
}
