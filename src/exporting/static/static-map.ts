import { fitExtent } from '../../geometry/fit.js';
import type { Outlines, PlaneTransform } from '../../geometry/outlines.js';
import { SvgPath } from '../../geometry/svg-path.js';
import { walkArcs, walkRegion } from '../../geometry/walk-outline.js';
import type { Speech } from '../../language/speech.js';
import { hatchOf } from '../../views/hatches.js';
import type { LegendEntry } from '../../views/region-map.legend.js';
import type { RegionMapView } from '../../views/region-map.view.js';
import { capitalized, tag, type Markup } from './markup.js';
import { COLOURS, toneColour } from './static-colours.js';
import { colourSwatch, drawing, hatchSwatch, legendList } from './static-legend.js';

/** Width that outlines are drawn for. They are shown wider: drawn finer they would weigh twice as much, and look the same. */
const WIDTH = 320;
const SHOWN = 1.5;
const [LEAST_HEIGHT, MOST_HEIGHT] = [120, 340];

/**
 * A region map as SVG with its legend. Undefined where there are no outlines: the table still stands.
 * @param name tells its patterns from those of other drawings on a page
 */
export function staticMap(view: RegionMapView, outlines: Outlines | undefined, name: string, { words }: Speech): Markup | undefined {
  if (outlines === undefined) return undefined;
  const [x0, y0, x1, y1] = outlines.extent;
  const height = Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, (WIDTH * (y1 - y0)) / Math.max(1, x1 - x0))));
  const transform = fitExtent(outlines.extent, WIDTH, height, 2);
  const hatched = view.legend.filter((entry) => hatchKind(entry) !== undefined);
  return tag(
    'figure',
    {},
    drawing(
      { label: view.label, shown: height * SHOWN, box: [WIDTH, height] },
      tag(
        'defs',
        {},
        hatched.map((entry) => pattern(entry, name)),
      ),
      view.legend.map((entry) => shapes(entry, view, outlines, transform, name)),
      lines(outlines, outlines.innerArcs, transform, { stroke: COLOURS.border, 'stroke-width': 0.3 }),
      lines(outlines, outlines.outerArcs, transform, { stroke: 'currentColor', 'stroke-width': 0.6 }),
      chosen(view, outlines, transform),
    ),
    tag(
      'figcaption',
      {},
      capitalized(view.frame.unit),
      view.legendNotes.map((note) => tag('p', {}, note)),
      legend(view, words.regionMap.legend),
    ),
  );
}

/** All regions of one mark, as one path. */
function shapes(entry: LegendEntry, view: RegionMapView, outlines: Outlines, transform: PlaneTransform, name: string): Markup | undefined {
  const sink = new SvgPath();
  view.places.forEach((place, outline) => {
    if (place >= 0 && view.marks[place] === entry.mark) walkRegion(outlines, outline, transform, sink);
  });
  const d = sink.toString();
  if (d === '') return undefined;
  const kind = hatchKind(entry);
  return tag('path', { d, 'fill-rule': 'evenodd', fill: kind === undefined ? colourOf(entry, view) : `url(#${patternId(kind, name)})` });
}

function lines(outlines: Outlines, arcs: Int32Array, transform: PlaneTransform, look: Readonly<Record<string, string | number>>): Markup {
  const sink = new SvgPath();
  walkArcs(outlines, arcs, transform, sink);
  return tag('path', { d: sink.toString(), fill: 'none', ...look });
}

function chosen(view: RegionMapView, outlines: Outlines, transform: PlaneTransform): Markup | undefined {
  const outline = view.chosen === undefined ? -1 : view.places.indexOf(view.chosen);
  if (outline < 0) return undefined;
  const sink = new SvgPath();
  walkRegion(outlines, outline, transform, sink);
  return tag('path', { d: sink.toString(), fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 });
}

function legend(view: RegionMapView, label: string): Markup | undefined {
  return legendList(
    label,
    view.legend.map((entry) => {
      const kind = hatchKind(entry);
      const reference = view.reference?.mark === entry.mark ? ` – ${view.reference.text}` : '';
      return [
        kind === undefined ? colourSwatch(colourOf(entry, view)) : hatchSwatch(kind),
        `${entry.label} (${entry.countText})${reference}`,
      ];
    }),
  );
}

function hatchKind({ absence, verdict }: LegendEntry): Parameters<typeof hatchOf>[0] | undefined {
  return absence ?? (verdict === 'too-small' ? verdict : undefined);
}

function colourOf({ tone, verdict }: LegendEntry, { scale }: RegionMapView): string {
  if (tone !== undefined) return toneColour(scale === 'diverging' ? 'diverging' : 'sequential', tone);
  const { low, middle, high } = COLOURS.diverging;
  return verdict === 'lower' ? low : verdict === 'higher' ? high : middle;
}

function patternId(kind: string, name: string): string {
  return `zo-${kind}-${name}`;
}

function pattern(entry: LegendEntry, name: string): Markup {
  const kind = hatchKind(entry)!;
  const { size, path } = hatchOf(kind);
  return tag(
    'pattern',
    {
      id: patternId(kind, name),
      width: size / SHOWN,
      height: size / SHOWN,
      viewBox: `0 0 ${size} ${size}`,
      patternUnits: 'userSpaceOnUse',
    },
    tag('path', { d: path, fill: COLOURS.hatch, stroke: COLOURS.hatch }),
  );
}
