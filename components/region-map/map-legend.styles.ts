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
    grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
  }
  @container (width >= 44rem) {
    .legend {
      grid-template-columns: 1fr;
    }
  }
`;
