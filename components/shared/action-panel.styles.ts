import { css } from 'lit';

/** What a reader can do stands beside the ways to take a figure along: both come later, and move nothing. */
export const actionPanelStyles = css`
  .take-along {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
  }
  .take-along > :is(details[open], p) {
    flex: 1 0 100%;
    min-width: 0;
  }
  /* What is open comes along on paper. */
  .take-along > .what-to-do[open] {
    display: block;
  }
`;
