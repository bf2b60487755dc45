import { css } from 'lit';

export const ownMarkStyles = css`
  .overlay .own-mark {
    fill: var(--_series-2);
    stroke: var(--_background);
  }
`;
