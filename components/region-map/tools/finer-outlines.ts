import type { ReactiveControllerHost } from 'lit';
import { fromTheMiddle } from '../../../src/geometry/from-the-middle.js';
import type { Outlines } from '../../../src/geometry/outlines.js';
import { planeInSight } from '../../../src/geometry/viewport.js';
import { outlinesAmong } from '../../../src/views/region-set.data.js';
import type { RegionIndex } from '../../../src/regions/region-index.js';
import { haveSameParts } from '../../shared/same-parts.js';
import { MapSheet } from '../map-sheet.js';
import type { MapToolsInput } from '../map-tools.js';
import { partOf } from './drill-tool.js';

/** Enlarged this much, a map shows more than the overview of a large level holds. */
const FROM_ZOOM = 3;
/** No more parts than these are shown finer, those in the middle first: together they weigh less than the overview of a large level. */
const MOST_PARTS = 40;

/** Fetches, on a map that is enlarged, the finer outlines of what is in sight. */
export class FinerOutlines {
  #asked: readonly unknown[] = [];
  /** The outlines that finer ones of are painted. */
  #refined: Outlines | undefined;
  #abort = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** To be called when the picture stands still. */
  follow(input: MapToolsInput): void {
    const { data, stage } = input;
    const asked = stage.viewport.zoom < FROM_ZOOM ? [] : partsInSight(input).slice(0, MOST_PARTS).sort();
    const question = [data.outlines, data.regions, ...asked];
    if (haveSameParts(question, this.#asked)) return;
    this.stop();
    this.#asked = question;
    if (asked.length > 0) void this.#fetch(asked, input);
    else if (this.#refined === data.outlines) this.#detail([], input);
  }

  /** Ends what is under way; it is asked for again when the picture next stands still. */
  stop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#asked = [];
  }

  async #fetch(parts: readonly string[], input: MapToolsInput): Promise<void> {
    const { signal } = this.#abort;
    const { data, source } = input;
    // A part that cannot be had leaves the overview where it was.
    const fetched = await Promise.all(parts.map((part) => source.outlines(data.level.id, part, signal).catch(() => undefined)));
    if (signal.aborted) return;
    const there = fetched.filter((outlines) => outlines !== undefined);
    const { codes } = data.regions;
    const shown = codes.length < data.level.count ? new Set(codes) : undefined;
    this.#detail(shown === undefined ? there : there.map((outlines) => outlinesAmong(outlines, shown)), input);
  }

  #detail(finer: readonly Outlines[], { data, stage }: MapToolsInput): void {
    this.#refined = finer.length === 0 ? undefined : data.outlines;
    const kept = new Map(stage.details?.sheets.map((each) => [each.sheet.outlines, each]));
    stage.details = this.#refined && {
      sheets: finer.map((outlines) => kept.get(outlines) ?? { sheet: new MapSheet(outlines), places: placesIn(data.regions, outlines) }),
      codes: new Set(finer.flatMap(({ codes }) => codes)),
    };
    this.host.requestUpdate();
  }
}

function placesIn(regions: RegionIndex, { codes }: Outlines): Int32Array {
  return Int32Array.from(codes, (code) => regions.positionOf(code) ?? -1);
}

/** The regions that have parts and of which something is in sight, from the middle outward; none where the map is of one part already. */
function partsInSight(input: MapToolsInput): string[] {
  const {
    data: { level, regions, outlines },
    stage,
    trail: { steps },
  } = input;
  const { partsOf } = level;
  if (partsOf === undefined || outlines === undefined) return [];
  const parent = (code: string): string | undefined => regions.ancestorOf(code, partsOf);
  const within = steps.at(-1)?.code ?? partOf(input);
  // A list of regions in one part is still of the overview.
  if (within !== undefined && parent(regions.codes[0]!) === parent(regions.codes.at(-1)!)) return [];
  const plane = planeInSight(stage.transform, stage.size);
  const inOrder = fromTheMiddle(outlines, new MapSheet(outlines).outlinesIn(plane), plane);
  const found = new Set(inOrder.map((outline) => parent(outlines.codes[outline]!)));
  return [...found].filter((part) => part !== undefined);
}
