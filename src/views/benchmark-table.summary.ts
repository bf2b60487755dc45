import { benchmarkWords } from '../language/benchmark-words.js';
import type { Speech } from '../language/speech.js';
import { VERDICTS, type Verdict } from '../statistics/verdict.js';
import type { BenchmarkTableData } from './benchmark-table.data.js';
import type { BenchmarkRow } from './benchmark-table.row.js';

/** How large the group is, what the verdicts on the region in focus say, and what is lacking. */
export function summarizeBenchmark(
  { group, level, region, regions }: BenchmarkTableData,
  rows: readonly BenchmarkRow[],
  reference: string | undefined,
  speech: Speech,
): string[] {
  const benchmark = benchmarkWords(speech.tag);
  const { verdict } = speech.words;
  const { one, many } = speech.level(level);
  const size = group.codes.length;
  const count = (holds: (row: BenchmarkRow) => boolean): number => rows.filter(holds).length;
  const judged = (...words: Verdict[]): string =>
    words
      .map((word) => [count(({ facts }) => facts.verdict.order === VERDICTS.indexOf(word)), verdict[word]] as const)
      .flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]))
      .join(', ');
  const [first, ...further] = [judged('higher', 'lower'), judged('not-distinguishable', 'too-small')].filter((parts) => parts !== '');
  const without = count(({ facts }) => facts.value.order === null);
  const partly = count(({ facts, strip }) => strip !== undefined && facts.coverage.order !== 1);
  const hidden = count(({ facts, strip }) => strip === undefined && facts.coverage.order !== null);
  return [
    group.similarTo === undefined
      ? benchmark.groupSize(group.name, speech.number(size), size === 1 ? one : many)
      : benchmark.similarSize(group.similarTo.name, speech.number(size), size === 1 ? one : many),
    ...(regions.length > 1 || reference === undefined || first === undefined
      ? []
      : [benchmark.judged(reference, first), ...further.map(benchmark.judgedFurther)]),
    ...(without === 0 ? [] : [benchmark.without(region.name, without)]),
    ...(partly === 0 ? [] : [benchmark.partly(partly)]),
    ...(hidden === 0 ? [] : [benchmark.hidden(hidden)]),
  ];
}
