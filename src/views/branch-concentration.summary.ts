import { BRANCHES_WORDS } from '../language/branches-words.js';
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
  const { branch, row } = BRANCHES_WORDS[speech.tag];
  const title = breakdownOf(open.release, indicator)?.title ?? '';
  return speech.text(title).toLowerCase() === branch.one ? branch : row;
}

/** What the rows show, in sentences: how many differ clearly and which one most, then what cannot be said or is lacking. */
export function summarizeConcentration(rows: readonly ConcentrationRow[], data: BranchConcentrationData, speech: Speech): string[] {
  const branches = BRANCHES_WORDS[speech.tag];
  const { one, many } = rowWords(data, speech);
  const kind = kindOf(data);
  const higher = rows.filter(({ compared }) => compared?.verdict === 'higher');
  const lower = rows.filter(({ compared }) => compared?.verdict === 'lower').length;
  const [worded, tooSmall, absent] = [countOf(rows, 'worded'), countOf(rows, 'too-small'), countOf(rows, 'absent')];
  const clearest = clearestFirst(higher)[0];
  const reference = data.reference?.name;
  return [
    ...(reference === undefined
      ? [branches.noReference]
      : worded > 0
        ? [branches.clearlyHigher(higher.length, rows.length, many, reference, kind)]
        : []),
    ...(clearest?.compared === undefined
      ? []
      : [branches.clearest(clearest.name, branches.quotientText(clearest.compared.quotientText, kind))]),
    ...(lower === 0 ? [] : [branches.clearlyLower(lower, kind)]),
    ...(tooSmall === 0 ? [] : [branches.tooSmall(tooSmall, one, many)]),
    ...(absent === 0 ? [] : [branches.withheld(absent, one, many)]),
  ];
}

/** What to know before reading much into it: how many rows chance alone would make stand out (STATISTICS.md F6), and rounding. */
export function concentrationNotes(rows: readonly ConcentrationRow[], { indicator }: BranchConcentrationData, speech: Speech): string[] {
  const branches = BRANCHES_WORDS[speech.tag];
  const compared = countOf(rows, 'worded');
  const byChance = 2 * expectedOutside(compared, CONFIDENCE_WORDED);
  const { rounding } = indicator;
  return [
    ...(compared === 0 ? [] : [speech.words.byChance(byChance < 1 ? undefined : speech.number(byChance), compared)]),
    ...(rounding === undefined || rounding <= 1 || compared === 0 ? [] : [branches.rounded(speech.number(rounding))]),
  ];
}

/** The rows that differ most from what is expected of them first; those without a word last. */
export function clearestFirst(rows: readonly ConcentrationRow[]): ConcentrationRow[] {
  const clearness = (row: ConcentrationRow): number => (row.group === 'worded' ? row.compared!.clearness : -1);
  return [...rows].sort((a, b) => clearness(b) - clearness(a));
}

function countOf(rows: readonly ConcentrationRow[], group: RowGroup): number {
  return rows.filter((row) => row.group === group).length;
}
