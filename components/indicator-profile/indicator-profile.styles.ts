import { css } from 'lit';

export const indicatorProfileStyles = css`
  .profile {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .interval-note {
    margin-block: 0 var(--_space);
    font-size: var(--_font-size-small);
    color: var(--_text-subtle);
  }
  .row {
    position: relative;
    display: grid;
    grid-template: 'name name name' auto 'plot plot plot' 28px 'own reference difference' auto / 1fr 1fr 1fr;
    column-gap: var(--_space);
    align-items: center;
    padding: 3px calc(var(--_space) / 2);
    border-block-end: var(--_border-width) solid var(--_border-subtle);
    scroll-margin-block: 5em;
    cursor: pointer;
  }
  .row:hover,
  .chosen {
    background: var(--_surface);
  }
  .chosen {
    font-weight: 700;
    box-shadow: inset 4px 0 var(--_action);
  }
  .name {
    grid-area: name;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .word {
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .plot {
    grid-area: plot;
    position: relative;
    align-self: stretch;
  }
  .own {
    grid-area: own;
  }
  .reference {
    grid-area: reference;
    color: var(--_text-subtle);
  }
  .difference {
    grid-area: difference;
  }
  .own,
  .reference,
  .difference {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .absent {
    grid-column-end: difference-end;
    display: flex;
    gap: var(--_space);
    align-items: center;
  }
  .row.header {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    align-items: end;
    grid-template-rows: 0 1.4em auto;
    font-size: var(--_font-size-small);
    color: var(--_text-subtle);
    background: var(--_background);
    border-color: var(--_border);
    cursor: default;
  }
  .header .name {
    display: none;
  }
  .axis {
    display: block;
    width: 100%;
    height: 1.35em;
    overflow: visible;
    fill: currentColor;
  }
  .row-list:focus-visible .active {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .marks {
    position: absolute;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .grid {
    stroke: var(--_border-subtle);
  }
  .own-bar {
    fill: var(--_background);
    stroke: var(--_text-subtle);
    stroke-width: 1.5;
  }
  .own-bar.too-small {
    stroke-dasharray: 3 2;
  }
  .own-bar.higher {
    fill: var(--_diverging-high);
    stroke: var(--_diverging-high);
  }
  .own-bar.lower {
    fill: var(--_diverging-low);
    stroke: var(--_diverging-low);
  }
  .own-bar.no-verdict {
    fill: var(--_surface);
  }
  .reference-bar {
    fill: var(--_reference);
  }
  .interval {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .interval-halo {
    stroke: none;
  }
  .higher ~ .interval-halo,
  .lower ~ .interval-halo {
    stroke: var(--_background);
    stroke-width: 5;
  }
  .tooltip {
    display: none;
    top: calc(100% + 4px);
    left: 16px;
    font-weight: 400;
  }
  .pointed .tooltip,
  .row-list:focus-visible .tooltip {
    display: block;
  }
  @container (width >= 40em) {
    .row {
      grid-template: 'name plot own reference difference' minmax(30px, auto) / minmax(0, 5fr) minmax(0, 6fr) 6.4em 6.4em 7em;
    }
    .row.header {
      grid-template-rows: auto;
    }
    .header .name {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .own-bar.higher {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .own-bar.lower {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 4;
    }
    .reference-bar {
      fill: CanvasText;
    }
    .grid {
      stroke-opacity: 0.25;
    }
    .chosen {
      border-inline-start: 4px solid Highlight;
    }
  }
  @media print {
    .row.header {
      position: static;
    }
  }
`;
