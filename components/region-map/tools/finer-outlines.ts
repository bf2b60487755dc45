import type { ReactiveControllerHost } from 'lit';
import { fitExtent } from '../../../src/geometry/fit.js';
import { makeOutlines } from '../../../src/geometry/make-outlines.js';
import { onceEach } from '../../../src/memory/once-each.js';
import type { Extent, Outlines } from '../../../src/geometry/outlines.js';
import { outlinesIn } from '../../../src/geometry/outlines-in.js';
import { listRings } from '../../../src/geometry/rings.js';
import { planeInSight } from '../../../src/geometry/viewport.js';
import { outlinesAmong } from '../../../src/views/region-set.data.js';
import type { RegionIndex } from '../../../src/regions/region-index.js';
import { haveSameParts } from '../../shared/same-parts.js';
import { MapSheet } from '../map-sheet.js';
import { MAP_PADDING } from '../map-stage.js';
import type { MapToolsInput } from '../map-tools.js';
import { partOf } from './drill-tool.js';

/** So many times as large as the whole level would be, a map shows more than its overview holds. */
const FROM_ZOOM = 3;
/** With more parts in sight than these the overview is fine enough. */
const MOST_PARTS = 16;
/** How long the picture stands still before anything is asked, in milliseconds: who turns a wheel in steps asks once. */
const REST = 400;

/** Fetches, on a map that is enlarged or of a few regions, the finer outlines of what is in sight. */
export class FinerOutlines {
  #seen: readonly unknown[] = [];
  #asked: readonly unknown[] = [];
  #rest: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** To be called when the picture stands still. */
  follow(input: MapToolsInput): void {
    const { data, stage } = input;
    const seen = [data.outlines, data.regions, stage.viewport];
    if (haveSameParts(seen, this.#seen)) return;
    this.#seen = seen;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#ask(input), REST);
  }

  /** Ends what is under way; it is asked for again when the picture next stands still. */
  stop(): void {
    clearTimeout(this.#rest);
    this.#abort.abort();
    this.#seen = this.#asked = [];
  }

  async #ask(input: MapToolsInput): Promise<void> {
    const { data, source, stage } = input;
    if (!stage.isStill) return;
    const inSight = partsInSight(input).sort();
    const parts = inSight.length > MOST_PARTS ? [] : inSight;
    const question = [data.outlines, data.regions, ...parts];
    if (haveSameParts(question, this.#asked)) return;
    this.#asked = question;
    const before = this.#abort;
    const { signal } = (this.#abort = new AbortController());
    // A part that cannot be had leaves the overview where it was.
    const asking = parts.map((part) => source.outlines(data.level.id, part, signal).catch(() => undefined));
    // Only now: what is asked for again goes on.
    before.abort();
    const there = (await Promise.all(asking)).filter((outlines) => outlines !== undefined);
    if (signal.aborted || stage.outlines !== data.outlines) return;
    const { codes } = data.regions;
    const shown = codes.length < data.level.count ? new Set(codes) : undefined;
    this.#detail(shown === undefined ? there : there.map((outlines) => outlinesAmong(outlines, shown)), input);
  }

  #detail(finer: readonly Outlines[], { data, stage }: MapToolsInput): void {
    if (finer.length === 0 && stage.details === undefined) return;
    const kept = new Map(stage.details?.sheets.map((each) => [each.sheet.outlines, each]));
    stage.details =
      finer.length === 0
        ? undefined
        : {
            sheets: finer.map(
              (outlines) => kept.get(outlines) ?? { sheet: new MapSheet(outlines), places: placesIn(data.regions, outlines) },
            ),
            codes: new Set(finer.flatMap(({ codes }) => codes)),
          };
    this.host.requestUpdate();
  }
}

function placesIn(regions: RegionIndex, { codes }: Outlines): Int32Array {
  return Int32Array.from(codes, (code) => regions.positionOf(code) ?? -1);
}

/** The regions that have parts and of which something is in sight; none where the map is of one part already. */
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
  const { transform, size } = stage;
  if (transform.scale < FROM_ZOOM * fitExtent(extentOfLevel(outlines), size.width, size.height, MAP_PADDING).scale) return [];
  const plane = planeInSight(transform, size);
  const found = new Set(outlinesIn(outlines, plane).map((outline) => parent(outlines.codes[outline]!)));
  return [...found].filter((part) => part !== undefined);
}

/** The points are those of the whole level, whichever regions are shown of it: here they are one line around all. */
const extentOfLevel = onceEach(({ points }: Outlines): Extent => {
  const line = { points, arcStarts: Uint32Array.of(0, points.length / 2), codes: [''], rings: listRings([[[0]]]) };
  return makeOutlines(line).extent;
});
