import type { Speech } from '../language/speech.js';
import { branchesWords } from '../language/branches-words.js';
import type { ConcentrationRow } from './branch-concentration.rows.js';

/** Where in the tree of branches the rows are: those of one depth, that have one parent. */
export interface BranchTree {
  /** Code of the branch whose parts are shown; empty at the top. */
  readonly at: string;
  /** That of the branch above it; undefined at the top. */
  readonly above: string | undefined;
  /** Where a person can go: to the top, and to each branch that has parts. */
  readonly places: readonly { readonly id: string; readonly label: string }[];
}

const TOP = '';

/** Undefined where no branch has parts. A place that is not there is the top. */
export function branchTree(
  rows: readonly ConcentrationRow[],
  asked: string | undefined,
  many: string,
  speech: Speech,
): BranchTree | undefined {
  const open = rows.filter(({ hasParts }) => hasParts);
  if (open.length === 0) return undefined;
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const at = open.find(({ code }) => code === asked);
  return {
    at: at?.code ?? TOP,
    above: at === undefined ? undefined : (at.parent ?? TOP),
    places: [
      { id: TOP, label: branchesWords(speech.tag).all(many) },
      ...open.map((row) => ({ id: row.code, label: pathTo(row, byCode).join(' › ') })),
    ],
  };
}

export function isAt(tree: BranchTree | undefined, { parent }: Pick<ConcentrationRow, 'parent'>): boolean {
  return tree === undefined || tree.at === (parent ?? TOP);
}

/** Names from the top down. */
function pathTo(row: ConcentrationRow, byCode: ReadonlyMap<string, ConcentrationRow>): string[] {
  const path = new Set<ConcentrationRow>();
  for (let at: ConcentrationRow | undefined = row; at !== undefined && !path.has(at); at = byCode.get(at.parent ?? TOP)) path.add(at);
  return [...path].reverse().map(({ name }) => name);
}
