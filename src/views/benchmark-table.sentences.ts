import { benchmarkWords } from '../language/benchmark-words.js';
import { comparisonWords } from '../language/comparison-words.js';
import { cellText, numberText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import type { BenchmarkFigures, BenchmarkTableData } from './benchmark-table.data.js';
import type { BenchmarkMeasures } from './benchmark-table.measure.js';
import { verdictSentence, type SaidRegion } from './verdict-sentence.js';

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
  const words = benchmarkWords(speech.tag);
  const { quartiles, rank, used } = measures;
  const number = (value: number): string => numberText(value, indicator, speech);
  const against = measures.reference && {
    name: reference!.name,
    value: cellText(measures.reference, indicator, speech),
    isKnown: measures.reference.value !== null,
  };
  const leftOut = group.codes.length - used;
  const { one, many } = speech.level(level);
  return [
    ...verdictSentence(measures.verdict, region, against, speech),
    ...(region.isKnown ? placeSentence(rank, group.name, used, speech) : []),
    ...(quartiles.known
      ? [words.middleOf(number(quartiles.value.median), number(quartiles.value.lower), number(quartiles.value.upper))]
      : []),
    leftOut === 0 ? words.noneLeftOut : words.leftOut(leftOut, one, many),
  ];
}

function placeSentence(rank: BenchmarkMeasures['rank'], group: string, used: number, { tag }: Speech): string[] {
  const words = benchmarkWords(tag);
  if (rank.known) return [words.placed(group, rank.value.best, rank.value.worst, used)];
  const because = comparisonWords(tag).because[rank.because];
  return because === undefined ? [] : [words.notPlaced(because)];
}
