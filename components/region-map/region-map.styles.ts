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
    overflow: hidden;
    touch-action: pan-x pan-y;
  }
  .stage {
    position: relative;
    transform-origin: 0 0;
  }
  /* The colours of borders, of the coast and of the veil over the regions that are not meant. */
  canvas {
    display: block;
    width: 100%;
    height: auto;
    color: var(--_border);
    caret-color: var(--_text);
    outline-color: var(--_background);
    forced-color-adjust: none;
  }
  .veil,
  .overlay {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
    fill: none;
    stroke-linejoin: round;
  }
  /* Lines keep their width while the last picture is enlarged. */
  .overlay path {
    --_line: 2px;
    stroke: var(--_text);
    stroke-width: calc(var(--_line) / var(--_enlarged, 1));
  }
  .overlay .halo {
    --_line: 5px;
    stroke: var(--_background);
  }
  .overlay .chosen {
    --_line: 3px;
  }
  .overlay .walked {
    --_line: 3px;
    stroke: var(--_focus);
    stroke-dasharray: 4 2;
  }
  .map-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    margin-block: var(--_space) calc(var(--_space) * 2);
  }
  .crumbs {
    flex: 1 0 100%;
    min-height: 32px;
  }
  .find,
  .periods {
    flex: 1 1 16em;
    max-width: 26em;
    min-height: calc(44px + 1.6em);
  }
  .map-foot {
    min-height: 44px;
  }
  .tooltip {
    font-size: 0.9375em;
  }
  @container (width >= 44em) {
    .map-layout {
      grid-template-columns: minmax(0, 1fr) minmax(13em, 17em);
    }
  }
  @media (forced-colors: active) {
    .overlay path {
      stroke: Highlight;
    }
  }
`;
