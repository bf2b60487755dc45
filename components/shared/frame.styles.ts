import { css } from 'lit';

/** The frame around every figure. Fonts are inherited; nothing is loaded. */
export const frameStyles = css`
  :host {
    display: block;
    /* As wide as there is room, also where a page makes things as wide as their content: in a row, a float, a cell. */
    min-width: 0;
    width: -webkit-fill-available;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* Not on the host, where a page's own rules for all elements would undo it. */
  .frame {
    position: relative;
    container-type: inline-size;
    /* What its content asks of a page that gives as much as that: enough for a telephone. */
    contain-intrinsic-width: 17em;
    padding: clamp(var(--_space), 12.5% - 2em, calc(var(--_space) * 2));
    color: var(--_text);
    background: var(--_background);
    font-size: var(--_font-size);
    font-weight: 400;
    line-height: 1.45;
    direction: ltr;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    border: var(--_border-width) solid var(--_border-subtle);
    border-radius: var(--_radius);
  }
  p {
    margin: 0;
    max-width: 70ch;
  }
  .heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .subheading {
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
    margin-block-end: var(--_space);
  }
  .subheading::first-letter {
    text-transform: uppercase;
  }
  .fictional {
    display: inline-block;
    max-width: none;
    margin-block-end: var(--_space);
    padding: 0.15em 0.6em;
    border: var(--_border-width) dashed var(--_border);
    border-radius: var(--_radius);
    font-size: var(--_font-size-small);
  }
  .summary {
    margin-block: var(--_space);
  }
  .view-choice {
    display: inline-flex;
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .view-choice button {
    border-radius: 0;
  }
  .view-choice button:first-child {
    border-radius: var(--_radius) 0 0 var(--_radius);
  }
  .view-choice button + button {
    border-inline-start: 0;
  }
  .view-choice button:last-child {
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  button {
    min-height: 32px;
    min-width: 32px;
    padding: 0.2em 0.9em;
    font: inherit;
    font-size: 0.9375em;
    color: var(--_text);
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  button:hover {
    background: var(--_surface);
  }
  button[aria-pressed='true'] {
    color: var(--_background);
    background: var(--_text);
    border-color: var(--_text);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_focus-halo);
  }
  .figure {
    position: relative;
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .caveat,
  .note {
    margin-block-end: var(--_space);
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_border);
    font-size: 0.9375em;
  }
  .note {
    border-inline-start-style: double;
  }
  .footer {
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .footer p {
    max-width: none;
  }
  .message {
    padding: calc(var(--_space) * 1.5);
    margin-block: var(--_space);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .message-over {
    position: absolute;
    top: 0;
    right: 0;
    z-index: 2;
    font-size: var(--_font-size-small);
    border: var(--_border-width) solid var(--_border);
    animation: late 0s 0.4s backwards;
  }
  /* Figures that are there in a moment are not announced. */
  @keyframes late {
    from {
      visibility: hidden;
    }
  }
  .message-failed {
    background: var(--_failed);
    border: var(--_border-width) solid var(--_border);
  }
  .message-failed button {
    margin-block-start: var(--_space);
  }
  summary {
    display: inline-block;
    min-height: 24px;
    margin-block-start: var(--_space);
    color: var(--_action);
    text-decoration: underline;
    cursor: pointer;
  }
  /* Its summary comes later, and moves nothing. */
  .take-along {
    min-height: calc(24px + var(--_space));
  }
  .footer > [open],
  .take-along > [open] {
    color: var(--_text);
    font-size: 1.15em;
  }
  a {
    color: var(--_action);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
