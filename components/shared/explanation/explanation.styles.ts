import { css } from 'lit';

export const explanationStyles = css`
  .explained {
    max-width: 70ch;
    overflow-wrap: anywhere;
  }
  .explained-title {
    margin-block: calc(var(--_space) * 2) 0;
    font-size: 1.125em;
    font-weight: 700;
  }
  .explained-section:first-of-type > .explained-heading {
    margin-block-start: var(--_space);
  }
  .explained-heading {
    margin-block: calc(var(--_space) * 1.5) calc(var(--_space) / 2);
    font-weight: 700;
    break-after: avoid;
  }
  .explained-section p + p {
    margin-block-start: calc(var(--_space) / 2);
  }
  .explained ul {
    margin-block: calc(var(--_space) / 2);
  }
  .method > * {
    margin-block: var(--_space);
  }
  .method-heading {
    font-weight: 700;
  }
`;
