import { hatchOf, type HatchKind } from '../../views/hatches.js';
import { tag, type Content, type Markup } from './markup.js';
import { COLOURS } from './static-colours.js';

/** What the marks of a drawing stand for: a list of swatches with their texts. */
export function legendList(label: string, entries: readonly (readonly [swatch: Markup | undefined, text: string])[]): Markup | undefined {
  if (entries.length === 0) return undefined;
  return tag(
    'ul',
    { 'aria-label': label },
    entries.map(([swatch, text]) => tag('li', {}, swatch, ` ${text}`)),
  );
}

export interface DrawingSize {
  readonly label: string;
  /** Height in CSS pixels. */
  readonly shown: number;
  /** Width and height of what is drawn, in its own units. */
  readonly box: readonly [width: number, height: number];
}

/**
 * A drawing as large as it is where there is room, and smaller where there is less; without a style sheet there is no way to make it lower too.
 */
export function drawing({ label, shown, box: [wide, high] }: DrawingSize, ...content: readonly Content[]): Markup {
  return tag(
    'svg',
    {
      role: 'img',
      'aria-label': label,
      width: '100%',
      height: shown,
      viewBox: `0 0 ${wide} ${high}`,
      preserveAspectRatio: 'xMinYMin meet',
    },
    ...content,
  );
}

/** A small drawing beside a text. */
export function swatch(width: number, height: number, ...content: readonly Content[]): Markup {
  return tag('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, ...content);
}

export function colourSwatch(colour: string): Markup {
  return swatch(24, 16, tag('rect', { x: 0.5, y: 0.5, width: 23, height: 15, fill: colour, stroke: COLOURS.border }));
}

/** The hatch itself, without a pattern: patterns have names, which a page with several drawings would have twice. */
export function hatchSwatch(kind: HatchKind): Markup {
  return swatch(
    24,
    16,
    hatched(kind, 0, 0, 24, 16),
    tag('rect', { x: 0.5, y: 0.5, width: 23, height: 15, fill: 'none', stroke: COLOURS.border }),
  );
}

/** A rectangle full of a hatch. */
export function hatched(kind: HatchKind, x: number, y: number, width: number, height: number): Markup {
  const { size, path } = hatchOf(kind);
  const steps = (length: number): number[] => Array.from({ length: Math.floor(length / size) }, (_, i) => i * size);
  const tiles = steps(width).flatMap((right) =>
    steps(height).map((down) => tag('path', { transform: `translate(${x + right} ${y + down})`, d: path })),
  );
  return tag('g', { fill: COLOURS.hatch, stroke: COLOURS.hatch }, tiles);
}
