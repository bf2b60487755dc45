import { css } from 'lit';

export const nextStepsStyles = css`
  .steps {
    columns: 2 24em;
    column-gap: calc(var(--_space) * 3);
    margin: 0;
    margin-block: var(--_space);
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .step {
    min-width: 0;
    margin-block-end: calc(var(--_space) * 2);
    padding-block-start: var(--_space);
    border-block-start: 3px solid var(--_border);
    overflow-wrap: anywhere;
    counter-increment: step;
    break-inside: avoid;
  }
  .step-heading {
    margin-block-end: var(--_space);
    font-size: 1.0625em;
    font-weight: 700;
    break-after: avoid;
  }
  .step-heading::before {
    content: counter(step) '. ';
  }
  .step ul {
    margin-block: 0 var(--_space);
    padding-inline-start: 1.25em;
  }
  .step li + li {
    margin-block-start: calc(var(--_space) / 2);
  }
  .step a {
    padding-block: 3px;
  }
  .step-about,
  .step-access,
  .key-margin,
  .key-unit {
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .step-access,
  .step-summary {
    display: block;
  }
  .practice {
    font-weight: 700;
  }
  .key-figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--_space) / 4) var(--_space);
    align-items: baseline;
  }
  .key-value {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .key-name ~ .key-name + .key-value {
    font-size: 1.125em;
    font-weight: 400;
  }
  .key-bar {
    grid-column: 1 / -1;
    width: 100%;
    height: 10px;
    margin-block-end: var(--_space);
    background: var(--_surface);
    print-color-adjust: exact;
  }
  .key-bar .own {
    fill: var(--_series-1);
  }
  .key-bar .reference {
    fill: var(--_reference);
  }
  /* The margin reads on its bar and beyond it. */
  .key-bar :is(.halo, .margin) {
    fill: none;
    stroke: var(--_background);
    stroke-width: 6px;
    vector-effect: non-scaling-stroke;
  }
  .key-bar .margin {
    stroke: var(--_text);
    stroke-width: 2px;
  }
  .key-margin {
    grid-column: 1 / -1;
  }
  .key-unit {
    margin-block-end: var(--_space);
  }
  @container (width < 24em) {
    .key-value {
      font-size: 1.25em;
    }
  }
  @media (forced-colors: active) {
    .key-bar {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .steps {
      columns: 2 18em;
      font-size: 0.875em;
    }
    .step a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
    }
  }
`;
