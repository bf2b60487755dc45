import { css } from 'lit';

export const regionMapStyles = css`
  .map-layout {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .map-box {
    position: relative;
    min-width: 0;
    border-radius: var(--_radius);
    touch-action: pan-x pan-y pinch-zoom;
  }
  canvas {
    display: block;
    width: 100%;
    height: auto;
    color: var(--_border);
    caret-color: var(--_text);
    forced-color-adjust: none;
  }
  .overlay {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
    fill: none;
    stroke-linejoin: round;
  }
  .overlay path {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .overlay .halo {
    stroke: var(--_background);
    stroke-width: 5;
  }
  .overlay .chosen {
    stroke-width: 3;
  }
  .overlay .walked {
    stroke: var(--_focus);
    stroke-width: 3;
    stroke-dasharray: 4 2;
  }
  .tooltip {
    position: absolute;
    inset-block-start: var(--_tooltip-y, 0);
    inset-inline-start: var(--_tooltip-x, 0);
    z-index: 1;
    max-width: min(16rem, 90%);
    padding: 0.35em 0.6em;
    font-size: 0.9375em;
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
    pointer-events: none;
  }
  .tooltip strong {
    display: block;
  }
  .legend {
    min-width: 0;
  }
  .legend-title {
    margin-block-end: calc(var(--_space) / 2);
    font-weight: 700;
    font-size: 0.9375em;
  }
  .legend-title::first-letter {
    text-transform: uppercase;
  }
  .legend ul {
    display: grid;
    gap: 2px calc(var(--_space) * 2);
    grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-height: 24px;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .legend .count {
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  @container (width >= 44rem) {
    .map-layout {
      grid-template-columns: minmax(0, 1fr) minmax(13rem, 17rem);
    }
    .legend ul {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_hatch: CanvasText;
      --_absent: Canvas;
    }
    .overlay path {
      stroke: Highlight;
    }
  }
`;
