import { css } from 'lit';

export const branchConcentrationStyles = css`
  .choice label {
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .choice input {
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    min-height: 32px;
    padding: 0.2em 0.5em;
    /* From 16 px on a telephone does not enlarge the page when the field is touched. */
    font: inherit;
    font-size: max(1em, 16px);
    color: inherit;
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .rows {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .row {
    position: relative;
    display: grid;
    grid-template: 'name name times' auto 'plot plot plot' 24px 'count rate rate' auto / auto minmax(0, 1fr) auto;
    column-gap: var(--_space);
    align-items: center;
    padding-inline: calc(var(--_space) / 2);
    border-block-end: var(--_border-width) solid var(--_border-subtle);
    scroll-margin-block: 5em;
    cursor: pointer;
  }
  /* Of hundreds of rows only those in sight are laid out; a tooltip hangs out of its row. */
  .row:not(.header, .active, .pointed) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4.8em;
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
    --_line: 1px;
    grid-area: plot;
    position: relative;
    align-self: stretch;
    margin-inline: 14px;
    /* A line at each doubling, in a background: of hundreds of rows each line is one thing less to draw. */
    background: repeat-x 0 0 / calc((100% - var(--_line)) / var(--_doublings) / 2) 100%;
    print-color-adjust: exact;
  }
  .row:not(.header) .plot:not(.absent, .said) {
    background-image: linear-gradient(to right, var(--_border-subtle) var(--_line), transparent 0);
  }
  .doublings-1 {
    --_doublings: 1;
  }
  .doublings-2 {
    --_doublings: 2;
  }
  .doublings-3 {
    --_doublings: 3;
  }
  .count {
    grid-area: count;
  }
  .rate {
    grid-area: rate;
  }
  .count,
  .rate {
    padding-block-end: 3px;
  }
  .name small,
  .count small,
  .rate small {
    font-size: var(--_font-size-small);
    color: var(--_text-subtle);
  }
  .open {
    color: var(--_action);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .open::after {
    content: '\\a0›';
  }
  .said {
    align-self: center;
    font-size: var(--_font-size-small);
    color: var(--_text-subtle);
    text-align: center;
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
  .header .name,
  .header .count,
  .header .rate {
    display: none;
    padding: 0;
  }
  .header .rate::first-letter {
    text-transform: uppercase;
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
    top: calc(100% + 4px);
    left: 16px;
    font-weight: 400;
  }
  .pointed .tooltip,
  .row-list:focus-visible .tooltip {
    display: block;
  }
  @container (width >= 46em) {
    .row {
      grid-template: 'name plot count rate times' minmax(28px, auto) / minmax(0, 4fr) minmax(0, 5fr) 8em 6.4em 3.2em;
    }
    .row.header {
      grid-template-areas: '. title . . .' 'name plot count rate times';
    }
    .header .name,
    .header .count,
    .header .rate {
      display: block;
    }
    .count,
    .rate {
      padding-block-end: 0;
      text-align: end;
    }
    .row:not(.header) .unit {
      display: none;
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
    .chosen {
      border-inline-start: 4px solid Highlight;
    }
  }
  @media print {
    .row:not(.header) {
      content-visibility: visible;
    }
    .row.header {
      position: static;
    }
  }
`;
