import { css } from 'lit';

/** Lines differ in colour, dashes and marker, so that no two need colour to be told apart. */
export const trendLineStyles = css`
  .axis-title {
    margin-block-end: calc(var(--_space) / 2);
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .axis-title::first-letter {
    text-transform: uppercase;
  }
  .trend-box {
    position: relative;
    min-height: 192px;
    overflow: hidden;
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
    border-radius: var(--_radius);
    touch-action: pan-x pan-y pinch-zoom;
  }
  .trend-box:focus-visible {
    overflow: visible;
  }
  .trend {
    display: block;
  }
  .trend text {
    fill: var(--_text-subtle);
  }
  .trend .name {
    fill: currentColor;
    font-weight: 600;
  }
  .grid,
  .axis,
  .tick,
  .event-line,
  .pointed {
    stroke: var(--_border);
    shape-rendering: crispEdges;
  }
  .grid {
    stroke: var(--_border-subtle);
  }
  .break {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 1 3;
  }
  .trend .break-label {
    fill: var(--_text);
    stroke: var(--_background);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .base {
    stroke: var(--_text-subtle);
  }
  .event {
    fill: var(--_background);
    stroke: var(--_text);
  }
  .trend .event-number {
    fill: var(--_text);
  }
  .hatches {
    position: absolute;
  }
  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .marker {
    fill: currentColor;
    stroke: var(--_background);
    paint-order: stroke;
  }
  .marker.open {
    fill: var(--_background);
    stroke: currentColor;
    stroke-width: 1.75;
    paint-order: normal;
  }
  .band {
    fill: currentColor;
    fill-opacity: 0.16;
  }
  .whisker {
    stroke: currentColor;
    stroke-opacity: 0.4;
    stroke-width: 6;
  }
  .leader {
    fill: none;
    stroke: currentColor;
    stroke-width: 0.75;
  }
  .absence {
    stroke: var(--_hatch);
    stroke-width: 0.5;
  }
  .ring {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  .series-1 {
    color: var(--_series-1);
  }
  .series-2 {
    color: var(--_series-2);
    stroke-dasharray: 10 4;
  }
  .series-3 {
    color: var(--_series-3);
    stroke-dasharray: 4 3;
  }
  .series-4 {
    color: var(--_series-4);
    stroke-dasharray: 12 3 2 3;
  }
  .series-5 {
    color: var(--_series-5);
    stroke-dasharray: 12 3 2 3 2 3;
  }
  .series-reference {
    color: var(--_reference);
    stroke-dasharray: 6 4;
  }
  .series-own {
    color: var(--_text);
    stroke-dasharray: 2 2;
  }
  .series-reference .line {
    stroke-width: 1.5;
  }
  .line.open {
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
  }
  .marker,
  .leader {
    stroke-dasharray: none;
  }
  .legend {
    margin-block-start: var(--_space);
  }
  .line-swatch {
    flex: none;
  }
  .tooltip .row {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  @media (forced-colors: active) {
    .grid {
      stroke-opacity: 0.25;
    }
    .band {
      fill-opacity: 0;
      stroke: CanvasText;
      stroke-dasharray: 2 2;
    }
  }
`;
