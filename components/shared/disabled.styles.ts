import { css } from 'lit';

/** Buttons that do nothing now. */
export const disabledStyles = css`
  button[aria-disabled='true'] {
    color: var(--_text-subtle);
    background: var(--_background);
    border-color: var(--_border-subtle);
    cursor: default;
  }
`;
