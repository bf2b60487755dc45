import { css } from 'lit';

/** The marks of a strip differ in shape: a dot, a tall tick, a short line in a box, a thin line. */
export const benchmarkTableStyles = css`
  .scale-note {
    margin-block: calc(var(--_space) / 2) var(--_space);
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .row {
    position: relative;
    display: grid;
    gap: var(--_space) calc(var(--_space) * 3);
    padding: calc(var(--_space) * 1.5) var(--_space);
    border-block-start: var(--_border-width) solid var(--_border-subtle);
  }
  .rows:focus-visible .row[aria-selected='true'] {
    background: var(--_surface);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .title {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .unit,
  .scale {
    font-weight: 400;
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .value {
    display: flex;
    align-items: center;
    gap: var(--_space);
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .strip {
    display: block;
  }
  .range {
    stroke: var(--_border);
    stroke-width: 2;
  }
  .middle {
    fill: var(--_surface);
    stroke: var(--_border);
  }
  .median {
    stroke: var(--_text-subtle);
    stroke-width: 2;
  }
  .reference {
    stroke: var(--_series-2);
    stroke-width: 3;
    stroke-dasharray: 4 2;
  }
  .region {
    fill: var(--_series-1);
    stroke: var(--_background);
    stroke-width: 2;
  }
  .scale {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
    margin-block-end: calc(var(--_space) / 2);
    font-variant-numeric: tabular-nums;
  }
  .facts {
    display: grid;
    gap: 2px calc(var(--_space) * 2);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    font-size: 0.9375em;
  }
  .facts strong {
    font-weight: 600;
  }
  .says {
    margin-block-end: calc(var(--_space) / 2);
    max-width: none;
  }
  .theme {
    padding: calc(var(--_space) * 2) var(--_space) calc(var(--_space) / 2);
    font-weight: 700;
    color: var(--_text-subtle);
  }
  .grid-scroll {
    max-height: 48em;
    overflow: auto;
    border: var(--_border-width) solid var(--_border-subtle);
  }
  .grid {
    /* A cell that stays in sight takes its line along. */
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .grid :is(th, td) {
    min-width: 9.6em;
    padding: var(--_space);
    text-align: start;
    vertical-align: top;
    border-block-end: var(--_border-width) solid var(--_border-subtle);
    border-inline-end: var(--_border-width) solid var(--_border-subtle);
    background: var(--_background);
  }
  .grid tbody :is(th, td) {
    overflow-wrap: anywhere;
  }
  .grid :is(th, td):first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    width: 12.8em;
    min-width: min(12.8em, 32cqi);
    max-width: min(17em, 32cqi);
  }
  .grid thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  .grid thead :is(th, td),
  .grid .group {
    background: var(--_surface);
  }
  .grid .theme th {
    max-width: none;
    padding-block: calc(var(--_space) / 2);
    font-weight: 700;
    color: var(--_text);
  }
  .grid .theme span {
    position: sticky;
    inset-inline-start: var(--_space);
  }
  .named {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
    align-items: start;
  }
  .remove {
    flex: none;
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    line-height: 1;
  }
  .lines {
    display: grid;
    gap: 2px;
    font-size: var(--_font-size-small);
  }
  @container (width < 24em) {
    .grid :is(th, td) {
      min-width: 9em;
      padding: calc(var(--_space) / 2);
      hyphens: auto;
    }
    .grid :is(th, td):first-child {
      min-width: 6.4em;
    }
  }
  @container (width >= 44em) {
    .row {
      grid-template-columns: minmax(12em, 1fr) minmax(0, 3fr);
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
    .grid-scroll {
      max-height: none;
      overflow: visible;
      border: 0;
    }
  }
`;
