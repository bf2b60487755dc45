import { branchesWords, type ConcentrationKind } from '../language/branches-words.js';
import type { Speech } from '../language/speech.js';
import { expectedOutside } from '../statistics/expected-outside.js';
import { CONFIDENCE_WORDED } from '../statistics/interval.js';
import type { BranchConcentrationData } from './branch-concentration.data.js';
import { kindOf, type ConcentrationRow, type RowGroup } from './branch-concentration.rows.js';
import { breakdownOf } from './release-terms.js';

interface RowWords {
  readonly one: string;
  readonly many: string;
}

/** What the rows are, in words: gemeenten, branches, or rows of a breakdown for which we have no word. */
export function rowWords({ rowsAre, level, open, indicator }: BranchConcentrationData, speech: Speech): RowWords {
  if (rowsAre === 'regions') return speech.level(level);
  const { branch, row } = branchesWords(speech.tag);
  const title = breakdownOf(open.release, indicator)?.title ?? '';
  return speech.text(title).toLowerCase() === branch.one ? branch : row;
}

/** Two sentences: how many differ clearly from the reference and which one most, and how certain that is. */
export function summarizeConcentration(rows: readonly ConcentrationRow[], data: BranchConcentrationData, speech: Speech): string[] {
  const branches = branchesWords(speech.tag);
  const reference = data.reference?.name;
  if (reference === undefined) return [branches.noReference];
  if (rows.length === 1) return summarizeOne(rows[0]!, reference, kindOf(data), speech);
  const { many } = rowWords(data, speech);
  const worded = countOf(rows, 'worded');
  if (worded === 0) return [branches.noneCompared(rows.length, many)];
  const clear = (['higher', 'lower'] as const).map((verdict) => ({
    verdict,
    of: clearestFirst(rows.filter(({ compared }) => compared?.verdict === verdict)),
  }));
  const { verdict, of } = clear.find((each) => each.of.length > 0) ?? clear[0]!;
  const kind = kindOf(data);
  const byChance = 2 * expectedOutside(worded, CONFIDENCE_WORDED);
  return [
    of.length === 0
      ? branches.noneClear(rows.length, many, reference, kind)
      : branches.clearly(verdict, of.length, rows.length, many, reference, kind, of[0]!.name),
    speech.words.byChance(byChance < 1 ? undefined : speech.number(byChance), worded),
  ];
}

function summarizeOne({ name, compared }: ConcentrationRow, reference: string, kind: ConcentrationKind, speech: Speech): string[] {
  const branches = branchesWords(speech.tag);
  switch (compared?.verdict) {
    case 'higher':
    case 'lower':
      return [
        branches.oneClear(compared.verdict, name, reference, kind),
        branches.oneByChance(speech.number(1000 * 2 * expectedOutside(1, CONFIDENCE_WORDED))),
      ];
    case 'not-distinguishable':
      return [branches.oneNotClear(name, reference, kind), branches.mayBeChance];
    default:
      return [branches.oneNotCompared(name)];
  }
}

/** What to know before reading much into it: what cannot be said or is lacking, rounding, and a place where everything seems much. */
export function concentrationNotes(rows: readonly ConcentrationRow[], data: BranchConcentrationData, speech: Speech): string[] {
  const branches = branchesWords(speech.tag);
  const { one, many } = rowWords(data, speech);
  const [tooSmall, absent] = [countOf(rows, 'too-small'), countOf(rows, 'absent')];
  const { rounding = 0 } = data.indicator;
  return [
    ...(tooSmall === 0 ? [] : [branches.tooSmall(tooSmall, one, many)]),
    ...(absent === 0 ? [] : [branches.withheld(absent, one, many)]),
    ...(rounding <= 1 || countOf(rows, 'worded') === 0 ? [] : [branches.rounded(speech.number(rounding))]),
    ...outlierNotes(rows, data, speech),
  ];
}

function outlierNotes(rows: readonly ConcentrationRow[], { base, rowsAre, level }: BranchConcentrationData, speech: Speech): string[] {
  const count = rows.filter(({ outlier }) => outlier !== undefined).length;
  if (count === 0 || base === undefined) return [];
  const branches = branchesWords(speech.tag);
  const [unit, ownUnit] = [speech.text(base.indicator.unit), speech.text(base.ownUnit)];
  if (rowsAre === 'branches') return [branches.outlierHere(unit, ownUnit)];
  const { one, many } = speech.level(level);
  return [branches.outliers(count, one, many, unit, ownUnit)];
}

/** The rows that differ most from what is expected of them first; those without a word last. */
export function clearestFirst(rows: readonly ConcentrationRow[]): ConcentrationRow[] {
  const keyed = rows.map((row) => ({ row, clearness: row.group === 'worded' ? row.compared!.clearness : -1 }));
  return keyed.sort((a, b) => b.clearness - a.clearness).map(({ row }) => row);
}

function countOf(rows: readonly ConcentrationRow[], group: RowGroup): number {
  return rows.filter((row) => row.group === group).length;
}
