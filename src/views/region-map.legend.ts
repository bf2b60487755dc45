import { ABSENCES, type Absence } from '../contract/status.js';
import type { Indicator } from '../contract/types.generated.js';
import type { Speech } from '../language/speech.js';
import { classOf } from '../scales/classify.js';
import { VERDICTS, type Verdict } from '../statistics/verdict.js';
import { absenceMark, BREAK_MARK, type Mark } from './marks.js';
import type { MeasuredRegions } from './region-map.measure.js';
import { measureText, shortText } from './region-map.text.js';

/** Why a region has no number: an absence, or a number too unreliable to publish. */
export type NoNumber = Absence | 'unreliable';
/** The same, and for a change a break of the series. */
export type NoMeasure = NoNumber | 'break';
const NO_MEASURES: readonly NoMeasure[] = [...ABSENCES, 'unreliable', 'break'];

/** One line of the legend: a class, a verdict or a kind of absence, with how many regions have it. */
export interface LegendEntry {
  readonly mark: Mark;
  /** Present for a kind of absence. */
  readonly absence?: NoMeasure;
  /** Present for a verdict. */
  readonly verdict?: Verdict;
  /** Present for a class: which colour of the scale it has. */
  readonly tone?: Tone;
  readonly label: string;
  readonly count: number;
  readonly countText: string;
}

/** A colour of a scale: which one, from 0, and of how many. The middle of a diverging scale is at the number that it is centred on. */
export interface Tone {
  readonly at: number;
  readonly of: number;
}

type LevelWords = { readonly one: string; readonly many: string };
type WrittenIndicator = Pick<Indicator, 'kind' | 'decimals'>;

/** Classes from low to high, then each kind of absence that occurs. */
export function legendOf(measured: MeasuredRegions, { one, many }: LevelWords, indicator: WrittenIndicator, speech: Speech): LegendEntry[] {
  const { regionMap, verdict: verdicts } = speech.words;
  const counts = countMarks(measured.marks);
  const entry = (mark: Mark, label: string, kind: Pick<LegendEntry, 'absence' | 'verdict' | 'tone'>): LegendEntry => {
    const count = counts.get(mark) ?? 0;
    return { mark, ...kind, label, count, countText: regionMap.legendCount(count, one, many) };
  };
  const tone = tonesOf(measured);
  const classes = measured.classes.counts.flatMap((_, at) => {
    if (measured.scale !== 'verdict') return [entry(at, classLabel(measured, at, indicator, speech), { tone: tone(at) })];
    const verdict = VERDICTS[at]!;
    return verdict === 'too-small' && !counts.has(at) ? [] : [entry(at, verdicts[verdict], { verdict })];
  });
  return [...classes, ...absencesOf(measured).map(({ absence, mark }) => entry(mark, absenceWord(absence, measured, speech), { absence }))];
}

/** Each kind of absence that occurs, with its number of regions. */
export function absencesOf({ marks }: Pick<MeasuredRegions, 'marks'>): { absence: NoMeasure; mark: Mark; count: number }[] {
  const counts = countMarks(marks);
  return NO_MEASURES.flatMap((absence) => {
    const mark = absence === 'break' ? BREAK_MARK : absenceMark(absence);
    const count = counts.get(mark);
    return count === undefined ? [] : [{ absence, mark, count }];
  });
}

export function absenceWord(absence: NoMeasure, { changeWords }: Pick<MeasuredRegions, 'changeWords'>, { words }: Speech): string {
  return absence === 'break' ? changeWords!.broken : words.status[absence];
}

function countMarks(marks: Int8Array): Map<Mark, number> {
  const counts = new Map<Mark, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

/** From a class to its colour. Limits need not be as many on both sides of what a diverging scale is centred on; its colours are. */
function tonesOf({ classes, scale, measure }: MeasuredRegions): (at: number) => Tone {
  const { counts, limits } = classes;
  if (scale !== 'diverging') return (at) => ({ at, of: counts.length });
  const centre = measure === 'ratio' ? 1 : 0;
  const middle = classOf(classes, centre);
  // Where the centre is a limit no class is around it.
  const above = counts.length - middle - (limits[middle - 1] === centre ? 0 : 1);
  const side = Math.max(middle, above);
  return (at) => ({ at: side - middle + at, of: 2 * side + counts.length - middle - above });
}

function classLabel(measured: MeasuredRegions, at: number, indicator: WrittenIndicator, speech: Speech): string {
  const { classes, measure, indistinct, changeWords } = measured;
  const { regionMap } = speech.words;
  const range = rangeText();
  if (indistinct === undefined || at !== classOf(classes, 0)) return range;
  return classes.counts.length === 1 ? changeWords!.noClearChange : changeWords!.rangeOrNotClear(range);

  function rangeText(): string {
    const text = (value: number): string => measureText(measure, value, indicator, speech);
    const [from, to] = [classes.limits[at - 1], classes.limits[at]];
    // An empty class at an end has no lowest or highest value.
    if (classes.counts[at] === 0 && (from === undefined || to === undefined))
      return from === undefined ? regionMap.classBelow(text(to!)) : regionMap.classFrom(text(from));
    const [low, high] = [from ?? classes.minimum!, to ?? classes.maximum!];
    return text(low) === text(high) ? text(low) : regionMap.classRange(shortText(measure, low, indicator, speech), text(high));
  }
}
