import { css } from 'lit';

/** The marks differ in shape: a dot, a thick line through it, a tall dashed line. A clear difference has a line beside it, of no alarm colour. */
export const regionProfileStyles = css`
  .scale-note {
    margin-block: calc(var(--_space) / 2) var(--_space);
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .themes {
    display: grid;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .theme-title {
    padding-block-end: calc(var(--_space) / 2);
    border-block-end: 2px solid var(--_border);
    font-size: 1.0625em;
    font-weight: 700;
  }
  .theme ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    gap: 2px calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: var(--_space);
    padding-inline-start: var(--_space);
    border-block-end: var(--_border-width) solid var(--_border-subtle);
    border-inline-start: 4px solid transparent;
  }
  .row:is([data-verdict='higher'], [data-verdict='lower']) {
    border-inline-start-color: var(--_text);
  }
  .row > :not(.about, .value) {
    grid-column: 1 / -1;
  }
  .title {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .unit {
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .unit span {
    display: inline-block;
    margin-inline-end: var(--_space);
  }
  .unit strong {
    color: var(--_text);
    font-weight: 600;
  }
  .value {
    max-width: 14em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .number {
    display: inline-flex;
    gap: var(--_space);
    align-items: center;
    font-size: 1.25em;
  }
  .lacking {
    color: var(--_text-subtle);
  }
  .lacking :is(.title, .number) {
    font-weight: 400;
    font-size: 0.9375em;
  }
  .says {
    font-size: 0.9375em;
  }
  .bar {
    display: block;
  }
  .axis {
    stroke: var(--_border);
  }
  .zero {
    stroke: var(--_border);
    stroke-width: 1;
  }
  .margin {
    stroke: var(--_border);
    stroke-width: 6;
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
  @container (width >= 52em) {
    .themes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (width < 24em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .value {
      max-width: none;
      text-align: start;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
