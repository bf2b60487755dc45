import { css } from 'lit';

export const legendToolStyles = css`
  .histogram {
    display: block;
    width: 100%;
    max-width: 24em;
    height: 3.5em;
    margin-block-start: var(--_space);
    border-block-end: var(--_border-width) solid var(--_border);
    forced-color-adjust: none;
  }
  .histogram rect,
  .histogram line {
    vector-effect: non-scaling-stroke;
  }
  .histogram rect {
    fill: currentColor;
    stroke: var(--_border);
    stroke-width: 0.5;
  }
  .histogram line {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .of-mark {
    margin-block-start: var(--_space);
  }
  .of-mark ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    max-height: 14em;
    margin: 0;
    padding: 4px;
    overflow: auto;
    list-style: none;
  }
  .of-mark button {
    min-height: 24px;
    padding: 0 5px;
    border: 0;
    background: none;
    color: var(--_action);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .of-mark button[aria-pressed='true'] {
    color: var(--_text);
    background: var(--_surface);
    box-shadow: inset 0 0 0 2px var(--_text);
  }
  @media print {
    .of-mark ul {
      max-height: none;
      overflow: visible;
    }
  }
`;
