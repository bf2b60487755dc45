import { STATUSES, UNKNOWN, isAbsence } from '../contract/status.js';
import type { ChangeWords } from '../language/change-words.js';
import type { Speech } from '../language/speech.js';
import { classify, classOf, sortedNumbers, type Classes } from '../scales/classify.js';
import { equalBreaks } from '../scales/equal-breaks.js';
import { givenLimits } from '../scales/given-limits.js';
import type { NaturalBreaks } from '../scales/natural-breaks.js';
import { quantileBreaks } from '../scales/quantile-breaks.js';
import { expectedOutside } from '../statistics/expected-outside.js';
import { CONFIDENCE_WORDED } from '../statistics/interval.js';
import { known, knownAt, notKnown, whenKnown, type Known, type NotKnown } from '../statistics/known.js';
import { VERDICTS, type Verdict } from '../statistics/verdict.js';
import type { Column } from '../tables/table.js';
import { absenceMark } from './marks.js';
import { verdictsAgainst } from './reference-verdict.js';
import type { RegionMapData } from './region-map.data.js';
import { shownReference, type ShownReference } from './region-map.reference.js';
import type { MapMeasure, PictureOptions } from './region-map.options.js';
import { measureUnit, roundingOf } from './region-map.text.js';

/** What is shown of each region, in the order of the region index. */
export interface MeasuredRegions {
  readonly measure: MapMeasure;
  /** NaN where there is none. Of a verdict: its place in VERDICTS. */
  readonly values: Float64Array;
  /** The numbers that their texts say. */
  readonly written: Float64Array;
  /** Places in STATUSES. */
  readonly status: Uint8Array;
  readonly marks: Int8Array;
  readonly classes: Classes;
  readonly scale: 'sequential' | 'diverging' | 'verdict';
  readonly unit: string;
  /** What to know before reading much into it: a sentence each. */
  readonly notes: readonly string[];
  /** What the colours are, where that is not plain: a sentence each. */
  readonly legendNotes: readonly string[];
  /** 1 where a change may be chance; undefined where chance cannot be told. */
  readonly indistinct: Uint8Array | undefined;
  /** Of a change: its words come with it. */
  readonly changeWords: ChangeWords | undefined;
  readonly reference: ShownReference | undefined;
}

/** Ratios that read easily, symmetric around 1 as a quotient is. */
const RATIO_LIMITS = [0.5, 0.8, 1.25, 2];

export function measureRegions(data: RegionMapData, options: PictureOptions): MeasuredRegions {
  const { indicator, change, smooth } = data;
  const { speech } = options;
  if (options.measure === 'change' && change !== undefined) return change.measure(data, options);
  // Without earlier figures there is nothing but the value.
  const measure = options.measure === 'change' ? 'value' : options.measure;
  const { values, status } = columnOf(data, measure);
  // Classes are of the values as they are written: what reads the same has the same colour, and limits need no more decimals.
  const written = values.map(roundingOf(measure, indicator));
  const classes = classesOf(written, { ...options, measure }, data.naturalBreaks);
  const smoothed = options.smoothed === true && measure === 'value' ? smooth?.(data, classes, speech) : undefined;
  return {
    measure,
    values,
    written,
    status,
    marks: marksOf(written, status, smoothed?.classes ?? ((region) => classOf(classes, written[region]!))),
    classes,
    scale: measure === 'verdict' ? 'verdict' : measure === 'ratio' ? 'diverging' : 'sequential',
    unit: measureUnit(data, measure, speech),
    notes:
      measure === 'verdict'
        ? chanceNotes(written.filter((word) => word !== TOO_SMALL && !Number.isNaN(word)).length, CONFIDENCE_WORDED, speech)
        : [],
    legendNotes: smoothed?.notes ?? [],
    indistinct: undefined,
    changeWords: undefined,
    reference: shownReference(data, measure, speech),
  };
}

const TOO_SMALL = VERDICTS.indexOf('too-small');

/** Per region the number of its class, or the mark of why it has no number. */
export function marksOf(written: Float64Array, status: Uint8Array, classAt: (region: number) => number): Int8Array {
  return new Int8Array(written.map((value, region) => (Number.isNaN(value) ? absenceMark(STATUSES[status[region]!]!) : classAt(region))));
}

/** How many of the judged regions would stand out by chance alone, on both sides together (STATISTICS.md F6). */
export function chanceNotes(judged: number, confidence: number, speech: Speech): string[] {
  const expected = 2 * expectedOutside(judged, confidence);
  return judged === 0 ? [] : [speech.words.byChance(expected < 1 ? undefined : speech.number(expected), judged)];
}

function classesOf(
  values: Float64Array,
  { measure, classification, classes, limits }: PictureOptions,
  naturalBreaks: NaturalBreaks | undefined,
): Classes {
  if (measure === 'verdict') return classify(sortedNumbers(values), [1, 2, 3]);
  if (limits !== undefined) return givenLimits(values, limits);
  if (measure === 'ratio') return givenLimits(values, RATIO_LIMITS);
  if (classification === 'natural') {
    if (naturalBreaks === undefined) throw new TypeError('Natural breaks are for data that were asked for with natural: true.');
    return naturalBreaks(values, classes);
  }
  return classification === 'equal' ? equalBreaks(values, classes) : quantileBreaks(values, classes);
}

function columnOf(data: RegionMapData, measure: Exclude<MapMeasure, 'change'>): Column {
  const { table, reference, indicator } = data;
  const { value } = table.columns;
  if (measure === 'value') return value;
  if (measure === 'count') return countsOf(data);
  if (measure === 'ratio') {
    const referenceValue = reference === undefined ? notKnown('no-reference') : knownAt(reference.table.columns.value, 0);
    return deriveColumn(value, (cell) =>
      whenKnown<[number, number], number>([knownAt(value, cell), referenceValue], (own, against) =>
        against === 0 ? notKnown('undefined-ratio') : known(own / against),
      ),
    );
  }
  const verdictAt = verdictsAgainst(reference, table, indicator);
  return deriveColumn(value, (cell) =>
    // Where there is no figure, such as of a place without inhabitants, there is none to judge.
    whenKnown<[number, Verdict], number>([knownAt(value, cell), verdictAt(cell)], (_, word) => known(VERDICTS.indexOf(word))),
  );
}

/** The value is the count where the indicator is one; where counts are not published there are none. */
function countsOf({ table, indicator }: RegionMapData): Column {
  const { value, count } = table.columns;
  if (count !== undefined) return count;
  return indicator.kind === 'count'
    ? value
    : deriveColumn(value, (cell) => whenKnown<[number], number>([knownAt(value, cell)], () => notKnown('unknown')));
}

/** A column of derived numbers: what has no number keeps the status that says why. */
function deriveColumn(from: Column, derive: (cell: number) => Known<number>): Column {
  const values = new Float64Array(from.values.length);
  const status = Uint8Array.from(from.status);
  for (let cell = 0; cell < values.length; cell++) {
    const result = derive(cell);
    values[cell] = result.known ? result.value : NaN;
    if (!result.known) status[cell] = statusOfReason(result.because);
  }
  return { values, status };
}

/** The status that says why something is not known: an absence, else unknown. */
export function statusOfReason(because: NotKnown): number {
  const place = (STATUSES as readonly string[]).indexOf(because);
  return place >= 0 && isAbsence(STATUSES[place]!) ? place : UNKNOWN;
}
