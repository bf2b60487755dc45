import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Absence } from '../../src/contract/status.js';

/** Every kind of absence (and `unreliable`, where it comes without a number) has its own hatch, and so has "too small to say": none can be taken for a class or for another. */
export type HatchKind = Absence | 'unreliable' | 'too-small';

interface Hatch {
  /** Side of the square that repeats, in pixels. */
  readonly size: number;
  readonly lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  readonly dots: readonly (readonly [x: number, y: number, radius: number])[];
}

const HATCHES: Readonly<Record<HatchKind, Hatch>> = {
  suppressed: {
    size: 6,
    lines: [
      [-1, 1, 1, -1],
      [0, 6, 6, 0],
      [5, 7, 7, 5],
    ],
    dots: [],
  },
  'not-delivered': {
    size: 6,
    lines: [
      [-1, 5, 1, 7],
      [0, 0, 6, 6],
      [5, -1, 7, 1],
    ],
    dots: [],
  },
  'not-applicable': {
    size: 8,
    lines: [
      [0, 0, 8, 8],
      [0, 8, 8, 0],
    ],
    dots: [],
  },
  'below-half': {
    size: 8,
    lines: [],
    dots: [
      [2, 2, 1.1],
      [6, 6, 1.1],
    ],
  },
  unknown: { size: 6, lines: [[0, 3, 6, 3]], dots: [] },
  withdrawn: { size: 6, lines: [[3, 0, 3, 6]], dots: [] },
  unreliable: {
    size: 8,
    lines: [
      [0, 2, 4, 2],
      [4, 6, 8, 6],
    ],
    dots: [],
  },
  'too-small': {
    size: 5,
    lines: [],
    dots: [
      [1.25, 1.25, 0.8],
      [3.75, 3.75, 0.8],
    ],
  },
};

/** The hatch as a pattern to fill a canvas with; `ratio` is device pixels a pixel. */
export function hatchPattern(kind: HatchKind, line: string, ground: string, ratio: number): CanvasPattern {
  const { size, lines, dots } = HATCHES[kind];
  const tile = document.createElement('canvas');
  // A whole number of device pixels, so that the tiles join.
  const side = Math.max(1, Math.round(size * ratio));
  tile.width = tile.height = side;
  const context = tile.getContext('2d')!;
  context.scale(side / size, side / size);
  context.fillStyle = ground;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = context.fillStyle = line;
  context.lineWidth = 1;
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
  for (const [x, y, radius] of dots) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
  return context.createPattern(tile, 'repeat')!;
}

/** The same hatch as a swatch of a legend, 24 by 16 pixels. */
export function hatchSwatch(kind: HatchKind): TemplateResult {
  const { size } = HATCHES[kind];
  const tiles = [...Array(Math.ceil(24 / size) * Math.ceil(16 / size)).keys()];
  const columns = Math.ceil(24 / size);
  return html`<svg class="swatch hatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" data-hatch=${kind}>
    ${tiles.map((tile) => {
      const x = (tile % columns) * size;
      const y = Math.floor(tile / columns) * size;
      return svg`<g transform="translate(${x} ${y})">${hatchTile(kind)}</g>`;
    })}
  </svg>`;
}

/** The same hatch as a pattern for marks in an SVG: `fill="url(#hatch-suppressed)"`. Stands in its `<defs>`; its colours are those of `.hatch`. */
export function hatchDefinition(kind: HatchKind): SVGTemplateResult {
  const { size } = HATCHES[kind];
  return svg`<pattern id="hatch-${kind}" class="hatch" width=${size} height=${size} patternUnits="userSpaceOnUse">${hatchTile(kind)}</pattern>`;
}

function hatchTile(kind: HatchKind): SVGTemplateResult[] {
  const { lines, dots } = HATCHES[kind];
  return [
    ...lines.map(([x1, y1, x2, y2]) => svg`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`),
    ...dots.map(([cx, cy, r]) => svg`<circle cx=${cx} cy=${cy} r=${r}></circle>`),
  ];
}
