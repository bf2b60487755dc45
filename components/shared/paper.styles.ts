import { css } from 'lit';

/** An element on white paper, printed or as a picture: black on white whatever the page, nothing to press, and the whole table. */
export const paperStyles = css`
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
  }
  .view-choice,
  .message-over,
  .tooltip,
  .table-filter label,
  .table-pages,
  .ways,
  .sort-mark,
  .overlay :is(.pointed, .walked, .halo:has(+ .pointed, + .walked)),
  details:not([open]),
  button,
  input,
  select {
    display: none;
  }
  /* What these say is not for the press alone. */
  :is(.table-scroll thead, .legend, .pairs, .of-mark) button {
    display: contents;
  }
  .legend li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
  }
  .take-along {
    min-height: 0;
  }
  .table-scroll {
    max-height: none;
    overflow: visible;
    border: 0;
  }
  .table-scroll caption {
    padding-inline: 0;
  }
  .table-scroll tr :is(th, td) {
    position: static;
    padding: 0.3em 0.6em;
    background: none;
  }
  .table-scroll thead th {
    vertical-align: bottom;
    border-block-end-color: var(--_text);
    font-weight: 700;
  }
`;
