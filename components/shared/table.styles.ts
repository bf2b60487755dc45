import { css } from 'lit';
import { disabledStyles } from './disabled.styles.js';

/** The equal table of a figure. It comes after the styles of its element, and keeps to its own box. */
export const tableStyles = css`
  ${disabledStyles}
  /* On a page without a doctype a table would have its own colour and lines. */
  table {
    color: inherit;
    line-height: inherit;
  }
  .table-scroll {
    max-height: min(32em, var(--zo-table-height, 32em));
    overflow: auto;
    margin-block-end: var(--_space);
    border: var(--_border-width) solid var(--_border-subtle);
  }
  .table-scroll table {
    width: 100%;
    /* A cell that stays in sight takes its line along. */
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .table-scroll caption {
    max-width: calc(100cqi - 64px);
    padding: var(--_space);
    text-align: start;
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .table-scroll :is(th, td) {
    padding: 0.3em 0.6em;
    text-align: start;
    vertical-align: top;
    border-block-end: var(--_border-width) solid var(--_border-subtle);
  }
  .table-scroll thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 0;
    vertical-align: bottom;
    background: var(--_surface);
  }
  .table-scroll thead button {
    width: 100%;
    padding-inline: 0.64em;
    text-align: inherit;
    font-weight: 700;
    background: none;
    border: 0;
  }
  .table-scroll thead th:first-child {
    inset-inline-start: 0;
    z-index: 2;
  }
  .table-scroll tbody th {
    position: sticky;
    inset-inline-start: 0;
    max-width: 45cqi;
    background: var(--_background);
    font-weight: 400;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .table-scroll .numeric {
    text-align: end;
  }
  .table-scroll :is(td.numeric + td:not(.numeric), .numeric + :not(.numeric) > button) {
    padding-inline-start: 1.5em;
  }
  /* Columns stay where they are from page to page: what is left over goes to the first. */
  thead .numeric {
    width: min(9.6em, 14cqi);
  }
  .table-scroll .absent {
    color: var(--_text-subtle);
    font-style: italic;
  }
  .table-scroll .chosen > * {
    font-weight: 700;
    background: var(--_surface);
  }
  .sort-mark {
    display: inline-block;
    width: 1.2em;
    text-align: center;
  }
  .table-filter,
  .table-pages {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    margin-block-end: var(--_space);
  }
  .table-filter input,
  .table-pages select {
    min-height: 32px;
    padding: 0.2em 0.5em;
    font: inherit;
    color: inherit;
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  @container (width < 24em) {
    .table-scroll table {
      font-size: 0.875em;
    }
    .table-scroll :is(td, tbody th, thead button) {
      padding-inline: 0.3em;
    }
    .table-filter :is(label, input) {
      width: 100%;
    }
  }
`;
