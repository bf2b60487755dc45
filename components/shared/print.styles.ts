import { css } from 'lit';

/** An element on paper: black on white whatever the page, nothing to press, and the whole table. Worn only while printing. */
export const printStyles = css`
  :host {
    --_text: #000;
    --_text-subtle: #333;
    --_background: #fff;
    --_surface: #fff;
    --_border: #6b7680;
    --_border-subtle: #999;
    --_action: #000;
    --_absent: #fff;
    --_hatch: #333;
    color-scheme: light !important;
    print-color-adjust: exact;
  }
  .frame {
    padding: 0;
    border: 0;
  }
  .heading {
    break-after: avoid;
  }
  .view-choice,
  .message-over,
  .tooltip,
  .table-filter label,
  .table-pages,
  .take-along,
  .sort-mark,
  .overlay :is(.pointed, .walked, .halo:has(+ .pointed, + .walked)),
  details:not([open]),
  button,
  input,
  select {
    display: none;
  }
  /* What these say is not for the press alone. */
  :is(thead, .legend, .pairs) button {
    display: contents;
  }
  .legend li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
  }
  :is(.map, .trend-box, .scatter, .legend, .legend li, .caveat, .note, .footer, tr) {
    break-inside: avoid;
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
    max-height: none;
    overflow: visible;
    margin-block-end: calc(var(--_space) * 1.5);
    border: 0;
  }
  .table-scroll table {
    font-size: 0.75em;
    line-height: 1.3;
  }
  .table-scroll caption {
    padding-inline: 0;
    font-size: 1em;
  }
  .table-scroll tr :is(th, td) {
    position: static;
    padding: 0.12em 0.6em;
    background: none;
  }
  .table-scroll thead th {
    vertical-align: bottom;
    border-block-end-color: var(--_text);
    font-weight: 700;
  }
`;
