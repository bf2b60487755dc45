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
    min-height: 12rem;
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
  .tick {
    stroke: var(--_border-subtle);
    shape-rendering: crispEdges;
  }
  .axis,
  .tick {
    stroke: var(--_border);
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
  .pointed {
    stroke: var(--_border);
    shape-rendering: crispEdges;
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
    stroke-width: 1;
    paint-order: stroke;
  }
  .marker.open {
    fill: var(--_background);
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-dasharray: none;
    paint-order: normal;
  }
  .band {
    fill: currentColor;
    fill-opacity: 0.16;
    stroke: none;
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
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(var(--_space) * 3);
    margin: var(--_space) 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-height: 24px;
  }
  .line-swatch {
    flex: none;
  }
  .tooltip {
    position: absolute;
    inset-block-start: var(--_tooltip-y, 0);
    left: var(--_tooltip-x, 0);
    z-index: 1;
    width: max-content;
    max-width: min(20rem, 90%);
    padding: 0.35em 0.6em;
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
    pointer-events: none;
  }
  .tooltip .row {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  @media (forced-colors: active) {
    :host {
      --_hatch: CanvasText;
      --_absent: Canvas;
      --_series-1: CanvasText;
      --_series-2: CanvasText;
      --_series-3: CanvasText;
      --_series-4: CanvasText;
      --_series-5: CanvasText;
      --_reference: CanvasText;
      --_background: Canvas;
      --_text: CanvasText;
      --_text-subtle: CanvasText;
      --_border: CanvasText;
      --_border-subtle: CanvasText;
      --_focus: Highlight;
    }
    .grid {
      stroke-opacity: 0.25;
    }
    .band {
      fill-opacity: 0;
      stroke: CanvasText;
      stroke-width: 1;
      stroke-dasharray: 2 2;
    }
  }
`;
