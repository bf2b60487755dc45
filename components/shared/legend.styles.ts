import { css } from 'lit';

/** Legends, their swatches, and hatches wherever they are. The colour of a swatch is its `color`. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(var(--_space) * 3);
    list-style: none;
    margin: 0;
    padding: 0;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-height: 24px;
  }
  .legend .count {
    white-space: nowrap;
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .legend svg {
    flex: none;
  }
  .swatch {
    flex: none;
    display: inline-block;
    width: 24px;
    height: 16px;
    border: var(--_border-width) solid var(--_border);
    background: currentColor;
    /* The same in red, green and blue, for a canvas that mixes it itself. */
    outline-color: color-mix(in srgb, currentColor, currentColor);
    forced-color-adjust: none;
    print-color-adjust: exact;
    /* Ends at once, but says so: a transition event is how a canvas hears of a new house style. */
    transition: color 1ms;
  }
  .hatch {
    color: var(--_hatch);
    background: var(--_absent);
    stroke: currentColor;
    fill: currentColor;
  }
`;
