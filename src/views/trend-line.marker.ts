import type { SeriesStyle } from './trend-line.series.js';

/** The marker of a line as an SVG path: every line has its own shape, so that colour is not needed to tell them apart. */
export function markerPath(style: SeriesStyle, x: number, y: number, radius: number): string {
  const r = radius;
  switch (style) {
    case 2: {
      const side = r * 0.9;
      return `M${x - side} ${y - side}h${2 * side}v${2 * side}h${-2 * side}z`;
    }
    case 3:
      return `M${x} ${y - r * 1.15}l${r * 1.1} ${r * 1.95}h${-2.2 * r}z`;
    case 4:
    case 'own':
      return `M${x} ${y - r * 1.3}l${r * 1.3} ${r * 1.3}l${-r * 1.3} ${r * 1.3}l${-r * 1.3} ${-r * 1.3}z`;
    case 5:
      return `M${x} ${y + r * 1.15}l${r * 1.1} ${-r * 1.95}h${-2.2 * r}z`;
    default: {
      const round = style === 'reference' ? r * 0.7 : r;
      return `M${x - round} ${y}a${round} ${round} 0 1 0 ${2 * round} 0a${round} ${round} 0 1 0 ${-2 * round} 0z`;
    }
  }
}
