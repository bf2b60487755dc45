import { css } from 'lit';

export const branchConcentrationStyles = css`
  .rows {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .row {
    position: relative;
    display: grid;
    grid-template: 'name count times' auto 'plot plot plot' 24px / minmax(0, 1fr) auto 3.5rem;
    column-gap: var(--_space);
    align-items: center;
    padding-inline: calc(var(--_space) / 2);
    border-block-end: var(--_border-width) solid var(--_border-subtle);
    scroll-margin-block: 5rem;
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
    padding-block: 3px;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .plot {
    grid-area: plot;
    position: relative;
    align-self: stretch;
    margin-inline: 14px;
  }
  .count {
    grid-area: count;
    text-align: end;
  }
  .times {
    grid-area: times;
    text-align: end;
  }
  .absent {
    grid-column-end: times-end;
    display: flex;
    gap: var(--_space);
    align-items: center;
    margin-inline-start: 0;
  }
  .row.header {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    align-items: end;
    grid-template-rows: auto;
    font-size: var(--_font-size-small);
    color: var(--_text-subtle);
    background: var(--_background);
    border-color: var(--_border);
    cursor: default;
  }
  .header .name {
    display: none;
    padding: 0;
  }
  .title {
    grid-area: name;
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
  .group {
    max-width: none;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) / 2) 2px;
    font-size: var(--_font-size-small);
    color: var(--_text-subtle);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .group::first-letter {
    text-transform: uppercase;
  }
  .marks {
    position: absolute;
    width: 100%;
    height: 100%;
  }
  .marks,
  .mark {
    overflow: visible;
    fill: none;
    stroke: var(--_text-subtle);
    stroke-width: 2;
  }
  .grid {
    stroke: var(--_border-subtle);
    stroke-width: 1;
  }
  .reference {
    stroke: var(--_text);
  }
  .higher,
  .lower {
    fill: var(--_diverging-high);
    stroke: var(--_background);
  }
  .lower {
    fill: var(--_diverging-low);
  }
  .not-distinguishable {
    fill: var(--_background);
  }
  .more {
    margin-block-start: var(--_space);
  }
  .tooltip {
    display: none;
    inset-block-start: calc(100% + 4px);
    left: 1rem;
    font-weight: 400;
  }
  .pointed .tooltip,
  .row-list:focus-visible .tooltip {
    display: block;
  }
  @container (width >= 36rem) {
    .row {
      grid-template: 'name plot count times' minmax(28px, auto) / minmax(0, 4fr) minmax(0, 5fr) 5.5rem 4.25rem;
    }
    .row.header {
      grid-template-areas: '. title . .' 'name plot count times';
    }
    .header .name {
      display: block;
    }
    .title {
      grid-area: title;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_diverging-high: CanvasText;
      --_diverging-low: CanvasText;
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
