import { css } from 'lit';

export const funnelStyles = css`
  .axis-title {
    max-width: none;
    margin-block: var(--_space) 0;
    font-size: var(--_font-size-small);
    color: var(--_text-subtle);
  }
  .axis-title.across {
    margin-block: 0;
    text-align: end;
  }
  .funnel-box {
    position: relative;
    margin-block: 4px;
    min-height: 300px;
    cursor: pointer;
  }
  .funnel-box .tooltip {
    top: var(--_tooltip-y, 0);
    left: var(--_tooltip-x, 0);
    display: block;
  }
  .plot-area {
    display: block;
    overflow: visible;
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
    fill: var(--_text-subtle);
  }
  .plot-area line {
    stroke: var(--_border-subtle);
  }
  /* A layer of its own: thousands of dots are not painted again for a ring that moves. */
  .over {
    position: absolute;
    inset: 0;
    will-change: transform;
    pointer-events: none;
  }
  .funnel-area {
    fill: var(--_surface);
    stroke: var(--_border);
    stroke-width: 1.5;
  }
  .drawn-limit {
    fill: none;
    stroke: var(--_border);
    stroke-dasharray: 4 3;
  }
  .plot-area .reference {
    stroke: var(--_text);
  }
  .plot-area .small-limit {
    stroke: var(--_border);
    stroke-dasharray: 2 3;
  }
  .dots {
    fill: none;
    stroke: var(--_border);
    stroke-width: 1;
  }
  .dots.not-distinguishable {
    fill: var(--_background);
    stroke: var(--_text-subtle);
  }
  .dots.higher,
  .dots.lower {
    fill: var(--_diverging-high);
    stroke: var(--_background);
    stroke-width: 0.75;
  }
  .dots.lower {
    fill: var(--_diverging-low);
  }
  .halo,
  .pointed,
  .walked,
  .chosen-dot {
    fill: none;
    stroke: var(--_background);
    stroke-width: 5;
  }
  .pointed,
  .walked,
  .chosen-dot {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .walked {
    stroke: var(--_focus);
    stroke-width: 3;
  }
  .chosen-name {
    font-size: 1.231em;
    font-weight: 600;
    fill: var(--_text);
    stroke: var(--_background);
    stroke-width: 4;
    paint-order: stroke;
  }
  @media (forced-colors: active) {
    .dots.lower {
      stroke: CanvasText;
      stroke-width: 1;
      fill: Canvas;
      stroke-dasharray: 2 1;
    }
    .funnel-area {
      fill: Canvas;
    }
    .plot-area .grid {
      stroke-opacity: 0.25;
    }
  }
`;
