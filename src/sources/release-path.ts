import type { FileEntry, Files } from '../contract/types.generated.js';
import { invalid } from './checked.js';

/** A file of a release: where it is and what it must be. */
export interface ReleaseFile extends FileEntry {
  readonly url: string;
}

/**
 * The address of a path in a release. Throws `SourceError('invalid')` for a path that is an address of its own or that leaves the
 * folder of `base`: a release is self-contained, so whoever can write its text cannot point a page elsewhere.
 */
export function resolveInside(base: string, path: string, place: string): string {
  const resolved = /^([a-z][a-z\d+.-]*:|[/\\])/i.test(path) ? undefined : new URL(path, base);
  if (resolved?.href.startsWith(new URL('.', base).href) !== true) throw invalid(base, place, 'a path inside the release', path);
  return resolved.href;
}

/**
 * The file at a path that a document of the release names.
 * @param base address of the manifest, to which all paths are relative
 * @param files the list in the document that names the path
 * @param place where the path stands in that document
 */
export function fileAt(base: string, path: string, files: Files, place: string): ReleaseFile {
  const entry = Object.hasOwn(files, path) ? files[path] : undefined;
  if (entry === undefined) throw invalid(base, place, 'a path that is among files', path);
  return { ...entry, url: resolveInside(base, path, place) };
}
