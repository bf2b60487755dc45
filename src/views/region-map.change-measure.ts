import type { Indicator } from '../contract/types.generated.js';
import { changeWords } from '../language/change-words.js';
import { unitText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { classify, classOf, sortedNumbers, type Classes } from '../scales/classify.js';
import { givenLimits } from '../scales/given-limits.js';
import { parsePeriod } from '../scales/parse-period.js';
import { symmetricBreaks } from '../scales/symmetric-breaks.js';
import { differenceInterval } from '../statistics/difference-interval.js';
import { CONFIDENCE_DRAWN } from '../statistics/interval.js';
import { known, knownAt, whenKnown, type Known } from '../statistics/known.js';
import { unknownColumn } from '../tables/columns.js';
import type { Column, Table } from '../tables/table.js';
import { BREAK_MARK } from './marks.js';
import type { RegionMapData } from './region-map.data.js';
import { chanceNotes, marksOf, statusOfReason, type MeasuredRegions } from './region-map.measure.js';
import type { PictureOptions } from './region-map.options.js';
import type { ShownReference } from './region-map.reference.js';
import { measureText, roundingOf } from './region-map.text.js';
import { valueInterval } from './value-interval.js';

/**
 * The later value less the earlier one, in the unit of the indicator; of shares in percentage points. No growth in percent is offered: from
 * a small count it is large by chance, and from 0 it does not exist. Who wants changes that do not grow with a region publishes a rate.
 *
 * A region has no change where a figure of either period is absent, or where a break of its series lies between them. Of two statuses the
 * change has the weaker one. Where intervals follow from counts and bases, a change lies in the middle class, whatever its size, unless
 * its 95% interval (difference-interval.ts) lies beyond 0; the limits are those of the other changes: chance has no colour.
 */
export function measureChange(data: RegionMapData, options: PictureOptions): MeasuredRegions {
  const { indicator } = data;
  const { speech } = options;
  const isBroken = brokenRegions(data);
  const { values, status } = changesOf(data, isBroken);
  const written = values.map(roundingOf('change', indicator));
  const { judged, indistinct } = judge(data, values);
  const placed = indistinct === undefined ? written : written.map((value, i) => (indistinct[i] === 1 ? 0 : value));
  const clear = indistinct === undefined ? written : written.filter((_, i) => indistinct[i] === 0);
  const classes = classesOf(clear, placed, options);
  const marks = marksOf(placed, status, (region) => classOf(classes, placed[region]!));
  for (let region = 0; region < marks.length; region++) if (isBroken(region)) marks[region] = BREAK_MARK;
  const words = changeWords(speech.tag);
  const some = written.some((value) => !Number.isNaN(value));
  return {
    measure: 'change',
    values,
    written,
    status,
    marks,
    classes,
    scale: 'diverging',
    unit: unitOf(data, speech),
    notes: chanceNotes(judged, CONFIDENCE_DRAWN, speech),
    legendNotes: !some ? [] : [indistinct === undefined ? words.chanceUnknown : words.notClearNote],
    indistinct,
    changeWords: words,
    reference: changeOfReference(data, speech),
  };
}

function unitOf({ indicator, change }: RegionMapData, speech: Speech): string {
  const unit = indicator.kind === 'share' ? speech.words.unit.percentagePoints : unitText(indicator, speech);
  return change?.since === undefined ? unit : changeWords(speech.tag).unit(speech.period(change.since), unit);
}

function changesOf({ table, change }: RegionMapData, isBroken: (region: number) => boolean): Column {
  const { value: later } = table.columns;
  const before = change?.earlier?.columns.value;
  const { values, status } = unknownColumn(later.values.length);
  // Before the first period there is nothing.
  if (before === undefined) return { values, status: status.fill(statusOfReason('not-applicable')) };
  for (let region = 0; region < values.length; region++) {
    if (isBroken(region)) continue;
    const found = difference(knownAt(later, region), knownAt(before, region));
    values[region] = found.known ? found.value : NaN;
    // From plain to weak is the order of their numbers.
    status[region] = found.known ? Math.max(later.status[region]!, before.status[region]!) : statusOfReason(found.because);
  }
  return { values, status };
}

function difference(later: Known<number>, earlier: Known<number>): Known<number> {
  return whenKnown<[number, number], number>([later, earlier], (after, before) => known(after - before));
}

/** How many changes have an interval, and 1 for each that may be chance; where some have an interval, those without may be chance too. */
function judge(data: RegionMapData, values: Float64Array): Pick<MeasuredRegions, 'indistinct'> & { readonly judged: number } {
  const { indicator, table, change } = data;
  // Predictions of two periods err together, so the interval of their difference does not follow from theirs.
  if (indicator.made === 'predicted' || change?.earlier === undefined) return { judged: 0, indistinct: undefined };
  const { earlier } = change;
  let judged = 0;
  const indistinct = Uint8Array.from(values, (value, region) => {
    if (Number.isNaN(value)) return 0;
    const isClear = liesBeyondZero(table, earlier, indicator, region);
    if (isClear.known) judged++;
    return isClear.known && isClear.value ? 0 : 1;
  });
  return { judged, indistinct: judged === 0 ? undefined : indistinct };
}

function liesBeyondZero(table: Table, earlier: Table, indicator: Indicator, region: number): Known<boolean> {
  const later = valueInterval(table, indicator, region);
  if (!later.known) return later;
  const before = valueInterval(earlier, indicator, region);
  if (!before.known) return before;
  const { lower, upper } = differenceInterval(
    { value: table.columns.value.values[region]!, interval: later.value },
    { value: earlier.columns.value.values[region]!, interval: before.value },
  );
  return known(lower > 0 || upper < 0);
}

/** @param clear changes that are not chance, which the limits are of; placed: those of all regions, chance at 0 */
function classesOf(clear: Float64Array, placed: Float64Array, { classes, limits }: PictureOptions): Classes {
  const breaks = limits === undefined ? symmetricBreaks(clear, classes) : givenLimits(clear, limits);
  return classify(sortedNumbers(placed), breaks.limits);
}

/** Whether a break of the series lies between the two periods, for a region by its place. */
function brokenRegions({ regions, ...data }: RegionMapData): (place: number) => boolean {
  const broken = breaksBetween(data);
  if (broken.some((codes) => codes === undefined)) return () => true;
  const places = new Set(broken.flatMap((codes) => codes!.map((code) => regions.positionOf(code))));
  return (place) => places.has(place);
}

/** Codes of the regions of each break between the two periods; undefined for a break of all. */
function breaksBetween({
  indicator,
  period,
  change,
}: Pick<RegionMapData, 'indicator' | 'period' | 'change'>): (readonly string[] | undefined)[] {
  const [first, last] = [parsePeriod(change?.since ?? ''), parsePeriod(period)];
  if (first === undefined || last === undefined) return [];
  return (indicator.breaks ?? [])
    .filter((each) => {
      const at = parsePeriod(each.period);
      return at !== undefined && at.start > first.start && at.start < last.end;
    })
    .map((each) => each.regions);
}

function changeOfReference(data: RegionMapData, speech: Speech): ShownReference | undefined {
  const { reference, change, indicator } = data;
  const before = change?.earlierReference;
  if (reference === undefined || before === undefined || indicator.kind === 'count') return undefined;
  const own = reference.group?.regions ?? [reference.code];
  if (breaksBetween(data).some((codes) => codes === undefined || own.some((code) => codes.includes(code)))) return undefined;
  const found = difference(knownAt(reference.table.columns.value, 0), knownAt(before.columns.value, 0));
  if (!found.known) return undefined;
  return {
    value: roundingOf('change', indicator)(found.value),
    text: `${reference.name}: ${measureText('change', found.value, indicator, speech)}`,
  };
}
