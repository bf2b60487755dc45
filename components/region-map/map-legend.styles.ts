import { css } from 'lit';

export const mapLegendStyles = css`
  .legend-title {
    margin-block-end: calc(var(--_space) / 2);
    font-weight: 700;
    font-size: 0.9375em;
  }
  .legend-title::first-letter {
    text-transform: uppercase;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
  }
  .legend li {
    flex-wrap: wrap;
    align-content: center;
    row-gap: 0;
  }
  .legend button {
    display: flex;
    align-items: center;
    gap: var(--_space);
    flex: 1 0 100%;
    min-height: 24px;
    padding: 2px 5px;
    font-size: 1em;
    text-align: start;
    border: 0;
    background: none;
  }
  .legend button[aria-pressed='true'] {
    color: var(--_text);
    background: var(--_surface);
    box-shadow: inset 0 0 0 2px var(--_text);
  }
  .legend .reference {
    flex: 1 0 100%;
    padding-left: calc(29px + var(--_space));
    font-size: var(--_font-size-small);
  }
  .reference::before {
    content: '◄ ';
    content: '◄ ' / '';
  }
  @container (width >= 44em) {
    .legend {
      grid-template-columns: 1fr;
    }
  }
`;
