import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { PublicationError } from '../faults.js';

const LOCK = '.publishing.lock';
/** Locks that this process holds or is taking: another publish in it has the same process id, and is alive. */
const held = new Set<string>();

/**
 * Does `work` while no other publish or withdrawal changes the same directory, which is made where it is not there.
 * A lock left behind by a process of this machine that is gone is taken over.
 * @throws PublicationError when another one is at work there
 */
export async function withLock<Result>(directory: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(resolve(directory), LOCK);
  const mine = JSON.stringify({ pid: process.pid, host: hostname() });
  if (held.has(lock)) throw busy(lock, mine);
  held.add(lock);
  try {
    await mkdir(directory, { recursive: true });
    await take(lock, mine);
    try {
      return await work();
    } finally {
      await rm(lock, { force: true });
    }
  } finally {
    held.delete(lock);
  }
}

async function take(lock: string, mine: string): Promise<void> {
  for (;;) {
    try {
      await writeFile(lock, mine, { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const theirs = await readFile(lock, 'utf8').catch(() => undefined);
    if (theirs === undefined) continue;
    if (!isLeftBehind(theirs)) throw busy(lock, theirs);
    await clear(lock, theirs);
  }
}

/** Moves a lock that was left behind out of the way, unless another process took it over in the meantime. */
async function clear(lock: string, leftBehind: string): Promise<void> {
  const aside = `${lock}.${process.pid}`;
  await rename(lock, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => undefined);
  if (moved !== undefined && moved !== leftBehind) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

function isLeftBehind(content: string): boolean {
  const { pid, host } = holderOf(content);
  if (host !== hostname() || pid === undefined) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function holderOf(content: string): { readonly pid?: number; readonly host?: string } {
  try {
    return JSON.parse(content) as { pid?: number; host?: string };
  } catch {
    return {};
  }
}

function busy(lock: string, content: string): PublicationError {
  const { pid, host } = holderOf(content);
  const found = `a publish at work (process ${pid ?? 'unknown'} on ${host ?? 'an unknown machine'})`;
  return new PublicationError([{ file: lock, found, expected: 'none; remove this file if that process is gone' }]);
}
