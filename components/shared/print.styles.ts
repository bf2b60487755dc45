import { css } from 'lit';

/** An element as it is printed, after the styles of paper. Worn only while printing. */
export const printStyles = css`
  :host {
    print-color-adjust: exact;
  }
  /* As much as fits on a sheet, in letters of some ten points. */
  :host([data-zo-alone]) {
    --_font-size: 13px;
  }
  .frame {
    padding: 0;
    border: 0;
  }
  .heading {
    break-after: avoid;
  }
  :is(.map, .trend-box, .scatter, .legend, .legend li, .row, .caveat, .note, .footer, tr) {
    break-inside: avoid;
  }
  /* A sheet with only this figure has its table here: whole, on the first side or on the other. */
  .footer:has(.table-scroll) {
    break-inside: auto;
  }
  .footer .table-scroll {
    break-inside: avoid;
    margin-block-start: var(--_space);
  }
  /* Where the browser tells the width of paper too late to draw anew. */
  :is(.trend-box, .scatter-box) > svg {
    max-width: 100%;
    height: auto;
  }
  summary {
    list-style: none;
    text-decoration: none;
    font-weight: 700;
  }
  .table-scroll {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .table-scroll table {
    font-size: 0.75em;
    line-height: 1.3;
  }
  .table-scroll caption {
    font-size: 1em;
  }
  .table-scroll tr :is(th, td) {
    padding: 0.12em 0.4em;
  }
`;
