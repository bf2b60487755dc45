import { css } from 'lit';

/** The legend of two branches. */
export const overlayStyles = css`
  .pairs {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }
  .pairs caption {
    padding: 0 0 2px;
    text-align: start;
    font-weight: 700;
  }
  .pairs th,
  .pairs td {
    position: static;
    padding: 2px 3px;
    border: 0;
    background: none;
    text-align: center;
    vertical-align: middle;
    font-weight: 400;
    line-height: 1.2;
    overflow-wrap: normal;
    hyphens: manual;
  }
  .pairs th[scope='rowgroup'] {
    padding: 4px 0 0;
    text-align: start;
  }
  .pairs th[scope='rowgroup'] .count {
    display: inline;
    margin-inline-start: var(--_space);
  }
  .pairs th[scope='col'] {
    width: 33%;
    vertical-align: top;
  }
  .pairs .swatch {
    display: block;
    width: 100%;
    height: 28px;
    print-color-adjust: exact;
  }
  .pairs button {
    display: block;
    width: 100%;
    min-height: 24px;
    padding: 1px;
    border: 0;
    border-radius: 0;
    background: none;
    font: inherit;
    color: inherit;
  }
  .pairs button[aria-pressed='true'] {
    outline: 2px solid var(--_text);
  }
  .pairs button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .pairs .hatch {
    display: none;
  }
  .pairs .count {
    display: block;
    color: var(--_text-subtle);
    white-space: normal;
  }
  .pairs-first {
    margin-block-end: var(--_space);
    text-align: end;
    font-size: var(--_font-size-small);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .pairs .swatch:not(.hatch) {
      display: none;
    }
    .pairs .hatch {
      display: block;
      width: 42px;
      margin: auto;
      color: CanvasText;
      background: Canvas;
    }
  }
  .overlay-legend {
    max-width: 22em;
  }
  .overlay-legend .legend {
    grid-template-columns: 1fr;
  }
`;
