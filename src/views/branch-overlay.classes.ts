import { STATUSES, UNKNOWN, isAbsence } from '../contract/status.js';
import { asWritten } from '../language/figures.js';
import { classOf, type Classes } from '../scales/classify.js';
import { tertileBreaks } from '../scales/tertile-breaks.js';
import type { Column } from '../tables/table.js';
import type { BranchOverlayData } from './branch-overlay.data.js';
import type { OverlayScale } from './branch-overlay.options.js';
import { absenceMark, type Mark } from './marks.js';
import { verdictsAgainst } from './reference-verdict.js';
import type { RegionMapData } from './region-map.data.js';

/** Low, middle and high; of a verdict: lower, not distinguishable and higher. */
export type OverlayStep = 0 | 1 | 2;
export const STEPS: readonly OverlayStep[] = [0, 1, 2];
export const HIGH: OverlayStep = 2;

/** The mark of a region with both figures of which one is too small for a verdict. */
export const TOO_SMALL: Mark = 9;

/** The mark of a region by the steps of both branches: 0 to 8. */
export function overlayMark(first: OverlayStep, second: OverlayStep): Mark {
  return 3 * first + second;
}

/** Whether a mark is a pair of steps. */
export function hasSteps(mark: Mark): boolean {
  return mark >= 0 && mark !== TOO_SMALL;
}

/** The step of one of the branches in a mark of {@link overlayMark}. */
export function stepIn(mark: Mark, branch: 0 | 1): OverlayStep {
  return (branch === 0 ? Math.floor(mark / 3) : mark % 3) as OverlayStep;
}

/** Both branches in steps, in the order of the region index. */
export interface ClassifiedOverlay {
  readonly by: OverlayScale;
  readonly columns: readonly [first: Column, second: Column];
  /** Classes of the regions with both figures; undefined by verdict. */
  readonly classes: readonly [first: Classes, second: Classes] | undefined;
  /** Per region 0 to 8, {@link TOO_SMALL}, or the mark of an absence. */
  readonly marks: Int8Array;
  /** How many regions have each mark. */
  readonly counts: ReadonlyMap<Mark, number>;
}

export function classifyOverlay({ maps }: BranchOverlayData, by: OverlayScale): ClassifiedOverlay {
  const columns = [maps[0].table.columns.value, maps[1].table.columns.value] as const;
  const absences = absencesOfEither(columns);
  const [first, second] =
    by === 'tertile' ? [byTertile(maps[0], absences), byTertile(maps[1], absences)] : [byVerdict(maps[0]), byVerdict(maps[1])];
  const marks = absences.map((absence, region) => {
    if (absence !== PRESENT) return absence;
    const [a, b] = [first.steps[region]!, second.steps[region]!];
    // A mark in place of a step says why there is none.
    return a < 0 || a === TOO_SMALL ? a : b < 0 || b === TOO_SMALL ? b : overlayMark(a as OverlayStep, b as OverlayStep);
  });
  const counts = new Map<Mark, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const classes = first.classes === undefined || second.classes === undefined ? undefined : ([first.classes, second.classes] as const);
  return { by, columns, classes, marks, counts };
}

/** Both figures are there. */
const PRESENT = 127;

/** Per region the mark of why a figure is lacking: of both the reason that comes first in the list of statuses, so that a withheld figure is said. */
function absencesOfEither(columns: readonly [Column, Column]): Int8Array {
  return Int8Array.from(columns[0].status, (_, region) => {
    const lacking = columns.filter(({ values }) => Number.isNaN(values[region])).map(({ status }) => status[region]!);
    return lacking.length === 0 ? PRESENT : absenceMark(STATUSES[Math.min(...lacking)]!);
  });
}

interface Stepped {
  /** Per region a step, or the mark of why there is none. */
  readonly steps: Int8Array;
  readonly classes?: Classes;
}

function byTertile({ table, indicator }: RegionMapData, absences: Int8Array): Stepped {
  // Classes are of the values as they are written: what reads the same has the same colour.
  const written = table.columns.value.values.map((value, region) => (absences[region] === PRESENT ? asWritten(value, indicator) : NaN));
  const classes = tertileBreaks(written);
  const steps = STEPS_OF[classes.counts.length] ?? [];
  return { classes, steps: Int8Array.from(written, (value) => steps[classOf(classes, value)] ?? 0) };
}

/** Which step each class is, by their number: of two the lower is low and the upper high; where all are equal none is high. */
export const STEPS_OF: readonly (readonly OverlayStep[])[] = [[], [1], [0, 2], [0, 1, 2]];

const VERDICT_STEPS = { lower: 0, 'not-distinguishable': 1, higher: 2, 'too-small': TOO_SMALL } as const;

function byVerdict({ table, reference, indicator }: RegionMapData): Stepped {
  const { status } = table.columns.value;
  const verdictAt = verdictsAgainst(reference, table, indicator);
  return {
    steps: Int8Array.from(status, (_, region) => {
      const word = verdictAt(region);
      if (word.known) return VERDICT_STEPS[word.value];
      const place = (STATUSES as readonly string[]).indexOf(word.because);
      return absenceMark(STATUSES[place >= 0 && isAbsence(STATUSES[place]!) ? place : UNKNOWN]!);
    }),
  };
}
