import { ABSENCES, STATUSES, type Absence } from '../contract/status.js';
import type { Indicator } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { VERDICTS, type Verdict } from '../statistics/verdict.js';
import { absenceMark, type Mark } from './marks.js';
import { measureText, type MeasuredRegions } from './region-map.measure.js';

/** Why a region has no number: an absence, or a number too unreliable to publish. */
export type NoNumber = Absence | 'unreliable';
const NO_NUMBERS: readonly NoNumber[] = [...ABSENCES, 'unreliable'];

/** One line of the legend: a class, a verdict or a kind of absence, with how many regions have it. */
export interface LegendEntry {
  readonly mark: Mark;
  /** Present for a kind of absence. */
  readonly absence?: NoNumber;
  /** Present for a verdict. */
  readonly verdict?: Verdict;
  readonly label: string;
  readonly count: number;
  readonly countText: string;
}

type LevelWords = { readonly one: string; readonly many: string };

/** Classes from low to high, then each kind of absence that occurs. */
export function legendOf(
  measured: MeasuredRegions,
  level: LevelWords,
  indicator: Pick<Indicator, 'kind' | 'decimals'>,
  speech: Speech,
): LegendEntry[] {
  const { legendCount } = speech.words.regionMap;
  const entry = (mark: Mark, label: string, count: number, kind: Pick<LegendEntry, 'absence' | 'verdict'> = {}): LegendEntry => ({
    mark,
    ...kind,
    label,
    count,
    countText: legendCount(speech.number(count), level.one, level.many, count === 1),
  });
  const classes = measured.classes.counts.map((count, at) => {
    const verdict = measured.scale === 'verdict' ? VERDICTS[at] : undefined;
    return verdict === undefined
      ? entry(at, classLabel(measured, at, indicator, speech), count)
      : entry(at, speech.words.verdict[verdict], count, { verdict });
  });
  return [
    ...classes,
    ...absencesOf(measured).map(({ absence, count }) => entry(absenceMark(absence), speech.words.status[absence], count, { absence })),
  ];
}

/** Each kind of absence that occurs, with its number of regions. */
export function absencesOf({ values, status }: Pick<MeasuredRegions, 'values' | 'status'>): { absence: NoNumber; count: number }[] {
  const counts = new Map<number, number>();
  values.forEach((value, i) => Number.isNaN(value) && counts.set(status[i]!, (counts.get(status[i]!) ?? 0) + 1));
  return NO_NUMBERS.flatMap((absence) => {
    const count = counts.get(STATUSES.indexOf(absence)) ?? 0;
    return count === 0 ? [] : [{ absence, count }];
  });
}

function classLabel(
  { classes, measure }: MeasuredRegions,
  at: number,
  indicator: Pick<Indicator, 'kind' | 'decimals'>,
  speech: Speech,
): string {
  const { classRange, classBelow, classFrom } = speech.words.regionMap;
  const text = (value: number): string => measureText(measure, value, indicator, speech);
  const [from, to] = [classes.limits[at - 1], classes.limits[at]];
  // An empty class at an end has no lowest or highest value.
  if (classes.counts[at] === 0 && (from === undefined || to === undefined))
    return from === undefined ? classBelow(text(to!)) : classFrom(text(from));
  const [low, high] = [text(from ?? classes.minimum!), text(to ?? classes.maximum!)];
  return low === high ? low : classRange(low, high);
}
