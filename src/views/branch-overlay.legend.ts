import { ABSENCES } from '../contract/status.js';
import { overlayWords } from '../language/overlay-words.js';
import { numberText } from '../language/figures.js';
import type { Speech } from '../language/speech.js';
import { overlayMark, STEPS, STEPS_OF, TOO_SMALL, type OverlayStep } from './branch-overlay.classes.js';
import type { BranchOverlayData } from './branch-overlay.data.js';
import type { MeasuredOverlay } from './branch-overlay.measure.js';
import { stepText } from './branch-overlay.text.js';
import { absenceMark, type Mark } from './marks.js';
import type { NoNumber } from './region-map.legend.js';

/** A square of three by three with a labelled axis for each branch, and what has no place in it. */
export interface OverlayLegend {
  readonly axes: readonly [first: OverlayAxis, second: OverlayAxis];
  /** From low to high of the first branch, and within it of the second; fewer than nine where a branch has fewer than three classes. */
  readonly cells: readonly OverlayCell[];
  /** What low and high mean: one sentence or more. */
  readonly notes: readonly string[];
  /** What does not count: figures that are lacking or too small, only where they occur. */
  readonly others: readonly OverlayOther[];
}

export interface OverlayAxis {
  readonly name: string;
  /** The classes of the branch, from low to high. */
  readonly steps: readonly { readonly step: OverlayStep; readonly label: string; readonly range?: string }[];
}

export interface OverlayCell {
  readonly mark: Mark;
  readonly steps: readonly [first: OverlayStep, second: OverlayStep];
  /** Both steps in words. */
  readonly label: string;
  readonly count: number;
  readonly countText: string;
}

export interface OverlayOther {
  readonly mark: Mark;
  readonly kind: NoNumber | 'too-small';
  readonly label: string;
  readonly countText: string;
  readonly count: number;
}

type LevelWords = { readonly one: string; readonly many: string };

export function overlayLegend(
  { maps }: BranchOverlayData,
  measured: MeasuredOverlay,
  names: readonly [string, string],
  { one, many }: LevelWords,
  speech: Speech,
): OverlayLegend {
  const overlay = overlayWords(speech.tag);
  const { regionMap } = speech.words;
  const axes = [
    axisOf(measured, 0, names[0], maps[0].indicator, speech),
    axisOf(measured, 1, names[1], maps[1].indicator, speech),
  ] as const;
  const inWords = (count: number): string => regionMap.legendCount(count, one, many);
  const cells = axes[0].steps.flatMap((first) =>
    axes[1].steps.map((second): OverlayCell => {
      const mark = overlayMark(first.step, second.step);
      const count = measured.counts.get(mark) ?? 0;
      const label = speech.list([overlay.branchStep(names[0], first.label), overlay.branchStep(names[1], second.label)]);
      return { mark, steps: [first.step, second.step], label, count, countText: inWords(count) };
    }),
  );
  const others = othersOf(measured).map((other): OverlayOther => ({
    ...other,
    label: other.kind === 'too-small' ? speech.words.verdict['too-small'] : speech.words.status[other.kind],
    countText: inWords(other.count),
  }));
  return { axes, cells, notes: notesOf(measured, names, maps[0].reference?.name, speech), others };
}

/** What does not count, and of how many regions. */
export function othersOf({ counts }: Pick<MeasuredOverlay, 'counts'>): Pick<OverlayOther, 'mark' | 'kind' | 'count'>[] {
  const kinds: readonly OverlayOther['kind'][] = [...ABSENCES, 'unreliable', 'too-small'];
  return kinds.flatMap((kind) => {
    const mark = kind === 'too-small' ? TOO_SMALL : absenceMark(kind);
    const count = counts.get(mark);
    return count === undefined ? [] : [{ mark, kind, count }];
  });
}

function axisOf(
  { by, classes }: MeasuredOverlay,
  branch: 0 | 1,
  name: string,
  indicator: Parameters<typeof numberText>[1],
  speech: Speech,
): OverlayAxis {
  const overlay = overlayWords(speech.tag);
  const { regionMap } = speech.words;
  if (classes === undefined) return { name, steps: STEPS.map((step) => ({ step, label: stepText(step, by, speech) })) };
  const { limits, counts, minimum } = classes[branch];
  const text = (value: number): string => numberText(value, indicator, speech);
  if (counts.length === 1) return { name, steps: [{ step: 1, label: overlay.equal, range: text(minimum!) }] };
  const steps = (STEPS_OF[counts.length] ?? []).map((step, at) => {
    const [from, to] = [limits[at - 1], limits[at]];
    const range = from === undefined ? regionMap.classBelow(text(to!)) : to === undefined ? regionMap.classFrom(text(from)) : undefined;
    return { step, label: stepText(step, by, speech), range: range ?? regionMap.classRange(text(from!), text(to!)) };
  });
  return { name, steps };
}

function notesOf(
  { by, classes, bothHigh }: MeasuredOverlay,
  names: readonly [string, string],
  reference: string | undefined,
  { tag }: Speech,
): string[] {
  const overlay = overlayWords(tag);
  if (by === 'verdict') return reference === undefined || bothHigh.used === 0 ? [overlay.noVerdict] : [overlay.byVerdict(reference)];
  const few = names.filter((_, i) => classes !== undefined && classes[i]!.counts.length < STEPS.length && bothHigh.used > 0);
  return few.length === 0 ? [overlay.byTertile] : few.map((name) => overlay.fewSteps(name));
}
