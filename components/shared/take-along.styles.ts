import { css } from 'lit';

export const takeAlongStyles = css`
  .ways .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block: var(--_space);
  }
  .ways a {
    display: inline-block;
    min-height: 24px;
  }
  .take-along :is(a, p) {
    overflow-wrap: anywhere;
    user-select: text;
  }
`;
