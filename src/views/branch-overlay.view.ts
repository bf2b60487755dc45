import type { Indicator } from '../contract/types.generated.js';
import { overlayWords } from '../language/overlay-words.js';
import type { Speech } from '../language/speech.js';
import type { Column } from '../tables/table.js';
import { HIGH, overlayMark } from './branch-overlay.classes.js';
import type { BranchOverlayData } from './branch-overlay.data.js';
import { overlayLegend, type OverlayLegend } from './branch-overlay.legend.js';
import { byName } from './branch-overlay.list.js';
import { measureOverlay, type MeasuredOverlay } from './branch-overlay.measure.js';
import type { BranchOverlayOptions, OverlayPictureOptions, OverlayScale } from './branch-overlay.options.js';
import { overlaySummary, readingHelp } from './branch-overlay.summary.js';
import { overlayLines } from './branch-overlay.text.js';
import { frameView, type FrameView } from './frame.view.js';
import type { RegionMapData } from './region-map.data.js';
import type { ToldNames } from './region-map.names.js';
import { placesOf } from './region-map.view.js';
import { regionsShown } from './regions-shown.js';
import { breakdownOf } from './release-terms.js';

/**
 * Two branches laid over each other without a region in focus, decided: plain data that survives `structuredClone`. Lists are in the order
 * of `codes`. It costs some time for every region, so it is made once per answer and options.
 */
export interface BranchOverlayPicture {
  /** Its notes say what the figures cannot say, before all others. */
  readonly frame: FrameView;
  /** How the branches go together, and what is left out, in sentences. */
  readonly association: readonly string[];
  /** Name of the map for who does not see it. */
  readonly label: string;
  readonly help: string;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** 0 to 8: three times the step of the first branch plus that of the second; 9: too small to say; below 0: an absence. */
  readonly marks: Int8Array;
  readonly by: OverlayScale;
  readonly branches: readonly [first: OverlaidBranch, second: OverlaidBranch];
  readonly indicator: Pick<Indicator, 'kind' | 'decimals'>;
  /** Limits between the classes of each branch; none by verdict. */
  readonly limits: readonly [first: readonly number[], second: readonly number[]];
  readonly pairs: OverlayLegend;
  /** Positions of the regions that are high on both, by name. */
  readonly bothHigh: Int32Array;
  /** Title of their list. */
  readonly listTitle: string;
  /** In place of the list where it is empty. */
  readonly listEmpty: string;
  readonly level: string;
  readonly levelWords: { readonly one: string; readonly many: string };
  readonly period: string;
  /** Per outline of the geometry the position of its region in `codes`; -1 where it has none. Empty where there is no geometry. */
  readonly places: Int32Array;
  readonly noOutline: string | undefined;
}

/** The picture with a region in focus, or none. It shares all lists of the picture, which are never changed. */
export interface BranchOverlayView extends BranchOverlayPicture, Partial<ToldNames> {
  readonly names: readonly string[];
  readonly summary: readonly string[];
  /** Position in `codes` of the region in focus; undefined when it is not among them. */
  readonly chosen: number | undefined;
}

/** The figures of one branch: the values of the indicator as published. NaN where there is none; statuses are places in STATUSES. */
export interface OverlaidBranch extends Column {
  readonly code: string;
  readonly name: string;
  /** What its axis says: the branch and the unit. */
  readonly axisTitle: string;
}

/** The whole view at once: {@link branchOverlayPicture} and {@link withRegionInFocus}. */
export function branchOverlayView(data: BranchOverlayData, options: BranchOverlayOptions): BranchOverlayView {
  return withRegionInFocus(branchOverlayPicture(data, options), data, options.region, options.speech);
}

/** The picture with a region in focus, at a cost that does not depend on the number of regions. */
export function withRegionInFocus(
  picture: BranchOverlayPicture,
  data: BranchOverlayData,
  region: string | undefined,
  speech: Speech,
): BranchOverlayView {
  const chosen = region === undefined ? undefined : data.regions.positionOf(region);
  const told = withToldNames(picture, data.told, speech);
  if (chosen === undefined) return { ...told, chosen, summary: told.association };
  const sentence = overlayWords(speech.tag).region(told.names[chosen]!, overlayLines(told, chosen, speech).join('; '));
  return { ...told, chosen, summary: [sentence, ...told.association] };
}

const toldPictures = new WeakMap<BranchOverlayPicture, { readonly told: ToldNames; readonly picture: BranchOverlayPicture & ToldNames }>();

/** The picture with names that tell its regions apart, once they are known: regions of one name are listed by them too. */
function withToldNames(
  picture: BranchOverlayPicture,
  told: ToldNames | undefined,
  speech: Speech,
): BranchOverlayPicture & Partial<ToldNames> {
  if (told === undefined) return picture;
  let made = toldPictures.get(picture);
  if (made?.told !== told) {
    made = { told, picture: { ...picture, ...told, bothHigh: byName(picture.bothHigh, told.names, speech) } };
    toldPictures.set(picture, made);
  }
  return made.picture;
}

export function branchOverlayPicture(data: BranchOverlayData, options: OverlayPictureOptions): BranchOverlayPicture {
  const { speech, by } = options;
  const overlay = overlayWords(speech.tag);
  const { regionMap } = speech.words;
  const { indicator, level, regions, period } = data;
  const measured = measureOverlay(data, by);
  const levelWords = speech.level(level);
  const names = [nameOf(data.maps[0], speech), nameOf(data.maps[1], speech)] as const;
  const frame = frameView({
    open: data.open,
    indicators: [indicator],
    heading: options.heading ?? overlay.branchStep(speech.text(indicator.title), speech.list(names)),
    level,
    place: regionsShown(data, speech),
    periods: [period],
    drawing: regionMap.map,
    withBoundaries: data.outlines !== undefined,
    speech,
  });
  const branch = (i: 0 | 1): OverlaidBranch => ({
    code: data.maps[i].category,
    name: names[i],
    axisTitle: overlay.branchStep(names[i], frame.unit),
    ...measured.columns[i],
  });
  return {
    frame: { ...frame, notes: [...readingHelp(indicator, speech), ...frame.notes] },
    association: overlaySummary(data, measured, speech),
    label: overlay.label(speech.list(names), speech.period(period)),
    help: regionMap.help,
    codes: regions.codes,
    names: regions.names,
    marks: measured.marks,
    by,
    branches: [branch(0), branch(1)],
    indicator: { kind: indicator.kind, decimals: indicator.decimals },
    limits: [measured.classes?.[0].limits ?? [], measured.classes?.[1].limits ?? []],
    pairs: overlayLegend(data, measured, names, levelWords, speech),
    bothHigh: byName(positionsHighOnBoth(measured), regions.names, speech),
    listTitle: (by === 'verdict' ? overlay.listHigher : overlay.list)(levelWords.many),
    listEmpty: overlay.listEmpty(levelWords.many),
    level: level.id,
    levelWords,
    period,
    ...placesOf(data, levelWords, speech),
  };
}

function positionsHighOnBoth({ marks }: MeasuredOverlay): number[] {
  const highest = overlayMark(HIGH, HIGH);
  return Array.from(marks.keys()).filter((at) => marks[at] === highest);
}

function nameOf({ open: { release }, indicator, category }: RegionMapData, speech: Speech): string {
  const found = breakdownOf(release, indicator)?.categories.find(({ code }) => code === category);
  return found === undefined ? category : speech.text(found.title);
}
