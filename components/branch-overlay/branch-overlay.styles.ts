import { css } from 'lit';

/** The points and the list beside them. */
export const branchOverlayStyles = css`
  .parts {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
  }
  .parts > * {
    min-width: 0;
  }
  .scatter-box {
    position: relative;
    font-size: var(--_font-size-small);
    border-radius: var(--_radius);
    cursor: crosshair;
  }
  .plot,
  .points {
    display: block;
    max-width: 100%;
    font-variant-numeric: tabular-nums;
    fill: var(--_text);
  }
  .over,
  .points {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .points {
    forced-color-adjust: none;
    color: var(--_border);
  }
  .grid {
    stroke: var(--_border-subtle);
  }
  .limit {
    stroke: var(--_text-subtle);
    stroke-dasharray: 2 4;
  }
  .point {
    fill: currentColor;
    stroke: var(--_border);
    forced-color-adjust: none;
  }
  .point.without-class {
    color: var(--_background);
  }
  .over > .chosen,
  .over > .pointed,
  .over > .walked,
  .over > .halo {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
  }
  .over > .halo {
    stroke: var(--_background);
    stroke-width: 5;
  }
  .over > .chosen {
    stroke-width: 3;
  }
  .over > .walked {
    stroke: var(--_focus);
    stroke-width: 3;
    stroke-dasharray: 4 2;
  }
  .axis-title {
    max-width: none;
    font-size: var(--_font-size-small);
    color: var(--_text-subtle);
  }
  .axis-title.across {
    text-align: end;
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    font-size: 0.9375em;
  }
  .order select {
    min-width: 0;
    max-width: 100%;
    min-height: 32px;
    padding: 0.2em 0.5em;
    font: inherit;
    color: var(--_text);
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .high-row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5em 5em;
    gap: var(--_space);
    align-items: center;
    min-height: 28px;
    padding: 2px calc(var(--_space) / 2);
    border-block-end: var(--_border-width) solid var(--_border-subtle);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .high-row > span {
    min-width: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .high-row > span + span {
    text-align: end;
  }
  .high-row.header {
    align-items: end;
    font-size: var(--_font-size-small);
    color: var(--_text-subtle);
    border-color: var(--_border);
    cursor: default;
  }
  .row-list {
    max-height: 26em;
    overflow: auto;
  }
  .high-row.pointed,
  .high-row.chosen {
    background: var(--_surface);
  }
  .high-row.chosen {
    font-weight: 700;
    box-shadow: inset 4px 0 var(--_action);
  }
  .row-list:focus-visible .active {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .more {
    margin-block-start: var(--_space);
  }
  .scatter-box .tooltip {
    font-size: 0.9375em;
  }
  @container (width >= 44em) {
    .parts {
      grid-template-columns: minmax(0, 1fr) minmax(17em, 22em);
    }
  }
  @media (forced-colors: active) {
    .point {
      color: Canvas;
      stroke: CanvasText;
    }
    .point.both {
      color: CanvasText;
    }
    .grid {
      stroke-opacity: 0.25;
    }
    .over > .pointed,
    .over > .chosen {
      stroke: Highlight;
    }
    .high-row.pointed,
    .high-row.chosen {
      border-inline-start: 4px solid Highlight;
    }
  }
  @media print {
    .row-list {
      max-height: none;
      overflow: visible;
    }
    .order,
    .more {
      display: none;
    }
  }
`;
