import { createHash } from 'node:crypto';

const HASH_DIGITS = 12;

/**
 * A code or id as one step of a path: what is unsafe there is percent-encoded, then `%` becomes `~`.
 * Different codes give different steps, and a step never starts with a dot.
 */
export function pathName(code: string): string {
  const encoded = encodeURIComponent(code).replace(
    /[!'()*~]|^\./g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return encoded.replaceAll('%', '~');
}

export interface Digest {
  /** As browsers check it: `sha384-` and base64. */
  readonly integrity: string;
  /** First 12 hexadecimal digits: what file names carry. */
  readonly hash: string;
}

export function digestOf(content: Uint8Array): Digest {
  return digest(createHash('sha384').update(content).digest());
}

export function digest(sha384: Buffer): Digest {
  return { integrity: `sha384-${sha384.toString('base64')}`, hash: sha384.toString('hex').slice(0, HASH_DIGITS) };
}

/** The hash in the last but one part of a file name: `regions/gemeente.0123456789ab.json`; undefined where the name has none. */
export function hashInName(path: string): string | undefined {
  return /\.([0-9a-f]{12})\.[a-z]+$/.exec(path)?.[1];
}
