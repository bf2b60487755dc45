import { STATUSES, UNKNOWN, isAbsence } from '../contract/status.js';
import type { Indicator } from '../contract/types.generated.js';
import { asWritten, numberText, unitText, withStatus } from '../language/figures.js';
import { rounded, type Speech } from '../language/speech.js';
import { classify, classOf, sortedNumbers, type Classes } from '../scales/classify.js';
import { equalBreaks } from '../scales/equal-breaks.js';
import { givenLimits } from '../scales/given-limits.js';
import { naturalBreaks } from '../scales/natural-breaks.js';
import { quantileBreaks } from '../scales/quantile-breaks.js';
import { known, knownAt, notKnown, whenKnown, type Known, type NotKnown } from '../statistics/known.js';
import { VERDICTS, type Verdict } from '../statistics/verdict.js';
import type { Cell, Column } from '../tables/table.js';
import { absenceMark } from './marks.js';
import { referenceVerdict } from './reference-verdict.js';
import type { RegionMapData } from './region-map.data.js';
import type { MapMeasure, PictureOptions } from './region-map.options.js';

/** What is shown of each region, in the order of the region index. */
export interface MeasuredRegions {
  readonly measure: MapMeasure;
  /** NaN where there is none. Of a verdict: its place in VERDICTS. */
  readonly values: Float64Array;
  /** Places in STATUSES. */
  readonly status: Uint8Array;
  readonly marks: Int8Array;
  readonly classes: Classes;
  readonly scale: 'sequential' | 'diverging' | 'verdict';
  readonly unit: string;
}

/** Ratios that read easily, symmetric around 1 as a quotient is. */
const RATIO_LIMITS = [0.5, 0.8, 1.25, 2];
const RATIO_DECIMALS = 2;

export function measureRegions(data: RegionMapData, options: PictureOptions): MeasuredRegions {
  const { values, status } = columnOf(data, options.measure);
  // Classes are of the values as they are written: what reads the same has the same colour, and limits need no more decimals.
  const written = values.map(roundingOf(data.indicator, options.measure));
  const classes = classesOf(written, options);
  const marks = Int8Array.from(written, (value, i) => (Number.isNaN(value) ? absenceMark(STATUSES[status[i]!]!) : classOf(classes, value)));
  return {
    measure: options.measure,
    values,
    status,
    marks,
    classes,
    scale: options.measure === 'verdict' ? 'verdict' : options.measure === 'ratio' ? 'diverging' : 'sequential',
    unit: measureUnit(data, options.measure, options.speech),
  };
}

/** The text of a measured value. */
export function measureText(measure: MapMeasure, value: number, indicator: Pick<Indicator, 'kind' | 'decimals'>, speech: Speech): string {
  switch (measure) {
    case 'value':
      return numberText(value, indicator, speech);
    case 'count':
      return speech.number(value);
    case 'ratio':
      return speech.words.ratioText(speech.number(value, RATIO_DECIMALS));
    case 'verdict':
      return speech.words.verdict[VERDICTS[value] as Verdict];
  }
}

/** What a reader sees of a measured cell: its number with a mark for its status, or the word for its absence. */
export function measuredText(
  measure: MapMeasure,
  { value, status }: Cell,
  indicator: Pick<Indicator, 'kind' | 'decimals'>,
  speech: Speech,
): string {
  return withStatus(value === null ? undefined : measureText(measure, value, indicator, speech), status, speech);
}

function roundingOf(indicator: Indicator, measure: MapMeasure): (value: number) => number {
  if (measure === 'verdict') return (value) => value;
  if (measure === 'value') return (value) => asWritten(value, indicator);
  const decimals = measure === 'ratio' ? RATIO_DECIMALS : 0;
  return (value) => rounded(value, decimals);
}

function measureUnit({ indicator, reference }: RegionMapData, measure: MapMeasure, speech: Speech): string {
  const { unit, status } = speech.words;
  if (measure === 'ratio') return unit.ratio(reference?.name ?? status.unknown);
  if (measure === 'verdict') return unit.verdict(reference?.name ?? status.unknown);
  return measure === 'count' ? speech.text(indicator.unit) : unitText(indicator, speech);
}

function classesOf(values: Float64Array, { measure, classification, classes, limits }: PictureOptions): Classes {
  if (measure === 'verdict') return classify(sortedNumbers(values), [1, 2, 3]);
  if (limits !== undefined) return givenLimits(values, limits);
  if (measure === 'ratio') return givenLimits(values, RATIO_LIMITS);
  if (classification === 'natural') return naturalBreaks(values, classes);
  return classification === 'equal' ? equalBreaks(values, classes) : quantileBreaks(values, classes);
}

function columnOf(data: RegionMapData, measure: MapMeasure): Column {
  const { table, reference, indicator } = data;
  if (measure === 'value') return table.columns.value;
  if (measure === 'count') return countsOf(data);
  if (measure === 'ratio') {
    const referenceValue = reference === undefined ? notKnown('no-reference') : knownAt(reference.table.columns.value, 0);
    return deriveColumn(table.columns.value, (cell) =>
      whenKnown<[number, number], number>([knownAt(table.columns.value, cell), referenceValue], (value, against) =>
        against === 0 ? notKnown('undefined-ratio') : known(value / against),
      ),
    );
  }
  return deriveColumn(table.columns.value, (cell) =>
    whenKnown<[Verdict], number>([referenceVerdict(table, cell, reference, indicator)], (word) => known(VERDICTS.indexOf(word))),
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

function statusOfReason(because: NotKnown): number {
  const place = (STATUSES as readonly string[]).indexOf(because);
  return place >= 0 && isAbsence(STATUSES[place]!) ? place : UNKNOWN;
}
