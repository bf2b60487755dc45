import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Where releases are read from: a directory, or a server. Paths are relative to it. */
export interface Store {
  /** How many reads at once are good here. */
  readonly concurrency: number;
  /** The bytes of a file; undefined where there is none. Rejects when it cannot be told. */
  read(path: string): Promise<Buffer | undefined>;
  /** Whether compressed forms lie beside the files. */
  readonly hasCompressedForms: boolean;
  /** All files below a path; undefined where that cannot be listed. */
  list(path: string): Promise<string[] | undefined>;
  /** What is amiss with how a file is sent, for pages of other sites. */
  sendingWarning(path: string): Promise<string | undefined>;
}

export class DirectoryStore implements Store {
  readonly concurrency = 4;
  readonly hasCompressedForms = true;

  constructor(readonly directory: string) {}

  async read(path: string): Promise<Buffer | undefined> {
    return readFile(join(this.directory, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return undefined;
      throw error;
    });
  }

  async list(path: string): Promise<string[]> {
    const entries = await readdir(join(this.directory, path), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => join(entry.parentPath, entry.name).slice(join(this.directory, '/').length).split(sep).join('/'));
  }

  async sendingWarning(): Promise<undefined> {
    return undefined;
  }
}

const ATTEMPTS = 3;

export class HttpStore implements Store {
  readonly concurrency = 8;
  readonly hasCompressedForms = false;

  /** @param base ends with a slash */
  constructor(readonly base: string) {}

  async read(path: string): Promise<Buffer | undefined> {
    const response = await this.#fetch(path);
    if (response.status === 404 || response.status === 410) {
      await response.body?.cancel();
      return undefined;
    }
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  async list(): Promise<undefined> {
    return undefined;
  }

  async sendingWarning(path: string): Promise<string | undefined> {
    const response = await this.#fetch(path);
    await response.body?.cancel();
    const origin = response.headers.get('access-control-allow-origin');
    if (origin === '*') return undefined;
    return `${path}: is sent with Access-Control-Allow-Origin ${origin ?? 'absent'}; pages of other sites need *`;
  }

  async #fetch(path: string): Promise<Response> {
    const url = new URL(path, this.base);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await fetch(url);
        if (response.status < 500 || attempt === ATTEMPTS) return response;
        await response.body?.cancel();
      } catch (error) {
        if (attempt === ATTEMPTS) throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
      }
      await new Promise((resolve) => setTimeout(resolve, 200 * attempt));
    }
  }
}
