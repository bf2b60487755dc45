import { css } from 'lit';

/** A box of words beside what is pointed at; the element sets its place. */
export const tooltipStyles = css`
  .tooltip {
    position: absolute;
    top: var(--_tooltip-y, 0);
    left: var(--_tooltip-x, 0);
    z-index: 1;
    width: max-content;
    max-width: min(21em, 90%);
    padding: 0.35em 0.6em;
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
    pointer-events: none;
  }
  .tooltip > * {
    display: block;
  }
`;
