import type { MethodDocument } from '../contract/later/types.generated.js';
import { validateMethodDocument } from '../contract/later/method.validator.generated.js';
import type { Reading } from './read-table.js';
import { fileAt } from './release-path.js';
import { indicatorOf } from './resolve-query.js';

/** The technical explanation of an indicator, which no picture waits for; undefined where it has none. */
export async function readMethod(indicator: string, { located, files, signal }: Reading): Promise<MethodDocument | undefined> {
  const { release, url } = located;
  const { method } = indicatorOf(release, indicator);
  if (method === undefined) return undefined;
  return files.document(validateMethodDocument, fileAt(url, method, release.files, `/indicators/${indicator}/method`), signal);
}
