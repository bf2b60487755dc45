import { css } from 'lit';

export const takeAlongStyles = css`
  .take-along .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block: var(--_space);
  }
  .take-along a {
    display: inline-block;
    min-height: 24px;
  }
  .take-along :is(a, .citation) {
    overflow-wrap: anywhere;
    user-select: text;
  }
`;
