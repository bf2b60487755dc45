import { dirname, join } from 'node:path';
import { PublicationError, type Fault } from '../faults.js';
import type { Publication } from '../types.generated.js';
import { validatePublication } from '../validators.generated.js';
import { explain } from './schema-faults.js';
import { readYaml, type Path } from './yaml-document.js';

/** Keys of publication.yaml that hold a number or true/false; everything else is text, also when it looks like a number. */
const NATIVE_KEYS: ReadonlySet<string> = new Set([
  'fictional',
  'overlapping',
  'vintage',
  'per',
  'decimals',
  'minimum',
  'round',
  'similar.count',
  'height',
]);

/** publication.yaml, in the right shape; whether its parts fit each other is checked by check-settings.ts. */
export interface Settings {
  /** publication.yaml as it was named to the publisher. */
  readonly file: string;
  readonly publication: Publication;
  /** A path of the publication, which is relative to its folder, as a path that can be opened. */
  resolve(path: string): string;
  /** A fault at a place in publication.yaml, with its line. */
  fault(path: Path, found: string, expected: string): Fault;
  /** Keys of a map in the order they were written. */
  keysAt(path: Path): string[];
}

/** @throws PublicationError when the file is absent, not YAML, or not of the shape of publication.schema.json */
export async function readSettings(file: string): Promise<Settings> {
  const document = await readYaml(file, NATIVE_KEYS);
  const fault = (path: Path, found: string, expected: string): Fault => {
    const where = placeInWords(path);
    return { file, row: document.lineOf(path), ...(where !== '' && { where }), found, expected };
  };
  const publication = document.value;
  if (!validatePublication(publication)) {
    const faults = explain(validatePublication.errors, publication, 'publication.schema.json');
    if (faults.length > 0) throw new PublicationError(faults.map(({ path, found, expected }) => fault(path, found, expected)));
  }
  return {
    file,
    publication: publication as Publication,
    resolve: (path) => join(dirname(file), path),
    fault,
    keysAt: document.keysAt,
  };
}

/** `indicators[2].tables[0].file` */
export function placeInWords(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
