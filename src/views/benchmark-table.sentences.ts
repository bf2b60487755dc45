import { BENCHMARK_WORDS, type BenchmarkWords } from '../language/benchmark-words.js';
import { numberText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import type { Verdict } from '../statistics/verdict.js';
import type { BenchmarkFigures, BenchmarkTableData } from './benchmark-table.data.js';
import type { BenchmarkMeasures } from './benchmark-table.measure.js';
import type { Found } from './found-cell.js';

/** A region with its figure of one indicator, of which something is to be said. */
export interface SaidRegion {
  readonly name: string;
  /** Text of the value, or the word for its absence. */
  readonly value: string;
  /** Whether the value has a number. */
  readonly isKnown: boolean;
}

/**
 * What one indicator shows of one region and how certain that is: against the reference, its place in the group, where the group lies and how
 * many of it are left out. No sentence says more than the verdict.
 */
export function rowSentences(
  { group, level }: BenchmarkTableData,
  { indicator, reference }: BenchmarkFigures,
  measures: BenchmarkMeasures,
  region: SaidRegion,
  speech: Speech,
): string[] {
  const words = BENCHMARK_WORDS[speech.tag];
  const { quartiles, rank, used } = measures;
  const number = (value: number): string => numberText(value, indicator, speech);
  const against = measures.reference === undefined ? undefined : reference?.name;
  const leftOut = group.codes.length - used;
  const { one, many } = speech.level(level);
  return [
    ...verdictSentence(measures.verdict, against, region, words),
    ...(region.isKnown ? placeSentence(rank, group.name, used, words) : []),
    ...(quartiles.known
      ? [words.middleOf(number(quartiles.value.median), number(quartiles.value.lower), number(quartiles.value.upper))]
      : []),
    leftOut === 0 ? words.noneLeftOut : words.leftOut(leftOut, one, many),
  ];
}

/** Empty where there is nothing to compare with. */
export function verdictSentence(
  verdict: Found<Verdict>,
  reference: string | undefined,
  { name, value, isKnown }: SaidRegion,
  words: VerdictWords,
): string[] {
  if (!isKnown) return [words.absent(name, value)];
  if (reference === undefined) return [];
  if (!verdict.known) return [verdict.because === 'size' ? words.notComparable(reference) : words.notJudged(reference)];
  const say: Record<Verdict, () => string> = {
    higher: () => words.clearlyHigher(name, reference),
    lower: () => words.clearlyLower(name, reference),
    'not-distinguishable': () => words.notDistinguishable(reference),
    'too-small': () => words.tooSmall(reference),
  };
  return [say[verdict.value]()];
}

export type VerdictWords = Pick<
  BenchmarkWords,
  'absent' | 'clearlyHigher' | 'clearlyLower' | 'notDistinguishable' | 'tooSmall' | 'notComparable' | 'notJudged'
>;

function placeSentence(rank: BenchmarkMeasures['rank'], group: string, used: number, words: BenchmarkWords): string[] {
  if (rank.known) return [words.placed(group, rank.value.best, rank.value.worst, used)];
  const because = words.because[rank.because];
  return because === undefined ? [] : [words.notPlaced(because)];
}
