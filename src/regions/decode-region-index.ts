import type { AncestorRuns } from '../contract/types.generated.js';
import { validateRegionIndexDocument } from '../contract/validators.generated.js';
import { checked, invalid, requireUnique, requireWithin } from '../sources/checked.js';
import { makeRegionIndex } from './make-region-index.js';
import type { RegionIndex } from './region-index.js';

/**
 * A region index document as a {@link RegionIndex}. A region without a label is named by its code, as JSON-stat says.
 * Throws `SourceError('invalid')` when it is not one, is of another level, has more regions than a page takes, a code twice, or its ancestors do not add up.
 */
export function decodeRegionIndex(document: unknown, { level, url }: { readonly level: string; readonly url?: string }): RegionIndex {
  const { category, extension } = checked(validateRegionIndexDocument, document, url);
  if (extension.level !== level) throw invalid(url, '/extension/level', level, extension.level);
  const codes = category.index;
  requireWithin('regions', codes.length, url, '/category/index');
  requireUnique(codes, url, (position) => `/category/index/${position}`);
  const ancestors = extension.ancestors.map(({ level: ancestorLevel, runs }, i) => {
    const covered = runs.reduce((sum, [, length]) => sum + length, 0);
    if (covered !== codes.length) throw invalid(url, `/extension/ancestors/${i}/runs`, `runs over ${codes.length} regions`, covered);
    return [ancestorLevel, ancestorAt(runs)] as const;
  });
  return makeRegionIndex({
    level,
    vintage: extension.vintage,
    codes,
    names: codes.map((code) => (Object.hasOwn(category.label, code) ? category.label[code]! : code)),
    ancestors: new Map(ancestors),
  });
}

/** Ancestor by position; the runs are laid out the first time one is asked. */
function ancestorAt(runs: AncestorRuns['runs']): (position: number) => string | undefined {
  let codes: string[] | undefined;
  return (position) => {
    codes ??= runs.flatMap(([code, length]) => new Array<string>(length).fill(code));
    return codes[position] || undefined;
  };
}
