import type { Indicator } from '../contract/types.generated.js';
import type { ChangeWords } from '../language/change-words.js';
import { onceEach } from '../memory/once-each.js';
import type { Outlines } from '../geometry/outlines.js';
import { isDrawn } from '../geometry/rings.js';
import type { Speech } from '../language/speech.js';
import type { RegionIndex } from '../regions/region-index.js';
import type { Classes } from '../scales/classify.js';
import { cellOfColumn } from '../tables/cell.js';
import type { Column } from '../tables/table.js';
import { frameView, type FrameView } from './frame.view.js';
import { BREAK_MARK } from './marks.js';
import { legendOf, type LegendEntry } from './region-map.legend.js';
import type { RegionMapData } from './region-map.data.js';
import { measureRegions } from './region-map.measure.js';
import type { ToldNames } from './region-map.names.js';
import type { MapMeasure, PictureOptions, RegionMapOptions } from './region-map.options.js';
import { placeReference, type LegendReference } from './region-map.reference.js';
import { absentSentences, focusSentences, spreadSentences } from './region-map.summary.js';
import { measuredText } from './region-map.text.js';
import { regionsShown } from './regions-shown.js';
import { titleOf } from './release-terms.js';

/**
 * A region map without a region in focus, decided: plain data that survives `structuredClone`. Lists are in the order of `codes`.
 * It costs some time for every region, so it is made once per answer and options.
 */
export interface RegionMapPicture {
  readonly frame: FrameView;
  /** How the values lie, in sentences; said where no region is in focus. */
  readonly spread: readonly string[];
  /** What to know before reading much into it. */
  readonly notes: readonly string[];
  /** What is lacking, and why. */
  readonly absent: readonly string[];
  /** Name of the picture for who does not see it. */
  readonly label: string;
  readonly help: string;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly marks: Int8Array;
  /** NaN where a region has no number. */
  readonly values: Float64Array;
  /** The numbers that their texts say. */
  readonly written: Float64Array;
  /** Places in STATUSES. */
  readonly status: Uint8Array;
  /** 1 where a change may be chance; absent where nothing can be said of chance. */
  readonly indistinct?: Uint8Array;
  /** Of a change: the words for a break, and beside what may be chance. */
  readonly changeWords?: Pick<ChangeWords, 'broken' | 'notClear'>;
  /** Counts beside the values; absent where they are not published or are the values themselves. */
  readonly counts?: Column;
  readonly measure: MapMeasure;
  readonly indicator: Pick<Indicator, 'kind' | 'decimals'>;
  readonly classes: Classes;
  readonly scale: 'sequential' | 'diverging' | 'verdict';
  readonly legend: readonly LegendEntry[];
  /** What the colours are, where that is not plain: a sentence each. */
  readonly legendNotes: readonly string[];
  /** The figure that is compared with; undefined where there is none, or none that compares. */
  readonly reference: LegendReference | undefined;
  readonly level: string;
  readonly period: string;
  /** Per outline of the geometry the position of its region in `codes`; -1 where it has none. Empty where there is no geometry. */
  readonly places: Int32Array;
  /** Sentence on the regions that have no outline; undefined when all have one. */
  readonly noOutline: string | undefined;
}

/**
 * The picture with a region in focus, or none. It shares all lists of the picture, which are never changed; its names are those that tell the
 * regions apart, where these are known.
 */
export interface RegionMapView extends RegionMapPicture, Partial<ToldNames> {
  readonly names: readonly string[];
  readonly summary: readonly string[];
  /** Position in `codes` of the region in focus; undefined when it is not among them. */
  readonly chosen: number | undefined;
}

/** The whole view at once: {@link regionMapPicture} and {@link withChosen}. */
export function regionMapView(data: RegionMapData, options: RegionMapOptions): RegionMapView {
  return withChosen(regionMapPicture(data, options), data, options.region, options.speech);
}

/** The picture with a region in focus, at a cost that does not depend on the number of regions. */
export function withChosen(picture: RegionMapPicture, data: RegionMapData, region: string | undefined, speech: Speech): RegionMapView {
  const chosen = region === undefined ? undefined : data.regions.positionOf(region);
  const told = { ...picture, ...data.told };
  const first = chosen === undefined ? told.spread : focusSentences(data, chosen, told, regionMapText(told, chosen, speech), speech);
  return { ...told, chosen, summary: [...first, ...told.notes, ...told.absent] };
}

export function regionMapPicture(data: RegionMapData, options: PictureOptions): RegionMapPicture {
  const { speech } = options;
  const { words } = speech;
  const { indicator, level, regions, period, table, change } = data;
  const levelWords = speech.level(level);
  const measured = measureRegions(data, options);
  const { measure, indistinct, changeWords } = measured;
  const title = titleOf(data.open.release, indicator, data.category, speech);
  const since = measure === 'change' ? change?.since : undefined;
  const frame = frameView({
    open: data.open,
    indicators: [indicator],
    heading: options.heading ?? title,
    level,
    place: regionsShown(data, speech),
    periods: since === undefined ? [period] : [since, period],
    drawing: words.regionMap.map,
    unit: measured.unit,
    withBoundaries: data.outlines !== undefined,
    speech,
  });
  return {
    frame,
    spread: spreadSentences(data, measured, speech),
    notes: measured.notes,
    absent: absentSentences(measured, levelWords, speech),
    label: words.regionMap.label(title, frame.period),
    help: words.regionMap.help,
    codes: regions.codes,
    names: regions.names,
    marks: measured.marks,
    values: measured.values,
    written: measured.written,
    status: measured.status,
    ...(indistinct === undefined ? {} : { indistinct }),
    ...(changeWords === undefined ? {} : { changeWords: { broken: changeWords.broken, notClear: changeWords.notClear } }),
    ...(table.columns.count === undefined || measure === 'count' || indicator.kind === 'count' ? {} : { counts: table.columns.count }),
    measure,
    indicator: { kind: indicator.kind, decimals: indicator.decimals },
    classes: measured.classes,
    scale: measured.scale,
    legend: legendOf(measured, levelWords, indicator, speech),
    legendNotes: measured.legendNotes,
    reference: placeReference(measured.reference, measured, indicator, levelWords.many, speech),
    level: level.id,
    period,
    ...placesOf(data, levelWords, speech),
  };
}

/** The figure of one region as a reader sees it: its number, or the word for why there is none. */
export function regionMapText(view: RegionMapPicture, position: number, speech: Speech): string {
  const { changeWords, indistinct } = view;
  if (view.marks[position] === BREAK_MARK) return changeWords!.broken;
  const text = measuredText(view.measure, cellOfColumn(view, position), view.indicator, speech);
  return indistinct?.[position] === 1 ? `${text} ${changeWords!.notClear}` : text;
}

/** Which region each outline is of, and what to say of regions without one. */
export function placesOf(
  { outlines, regions }: RegionMapData,
  { one, many }: { readonly one: string; readonly many: string },
  speech: Speech,
): Pick<RegionMapView, 'places' | 'noOutline'> {
  const { places, lacking } =
    outlines === undefined ? { places: new Int32Array(), lacking: regions.codes.length } : joined(outlines)(regions);
  return { places, noOutline: lacking === 0 ? undefined : speech.words.regionMap.noOutline(lacking, one, many) };
}

/** The places of regions in outlines, and how many regions have none: the same for every indicator and period. */
const joined = /*#__PURE__*/ onceEach(({ codes, rings }: Outlines) =>
  onceEach((regions: RegionIndex) => {
    const places = new Int32Array(codes.map((code) => regions.positionOf(code) ?? -1));
    const drawn = new Set(places.filter((place, outline) => place >= 0 && isDrawn(rings, outline)));
    return { places, lacking: regions.codes.length - drawn.size };
  }),
);
