import { css } from 'lit';

/** Swatches of a legend, and hatches wherever they are. The colour of a swatch is its `color`. */
export const swatchStyles = css`
  .swatch {
    flex: none;
    display: inline-block;
    width: 24px;
    height: 16px;
    border: var(--_border-width) solid var(--_border);
    background: currentColor;
    forced-color-adjust: none;
    /* Ends at once, but says so: a transition event is how a canvas hears of a new house style. */
    transition: color 1ms;
  }
  .hatch {
    color: var(--_hatch);
    background: var(--_absent);
    stroke: currentColor;
    fill: none;
  }
  .hatch circle {
    fill: currentColor;
    stroke: none;
  }
`;
