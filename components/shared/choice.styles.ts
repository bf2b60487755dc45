import { css } from 'lit';

/** Lists to choose from, above a figure. */
export const choiceStyles = css`
  .choices {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 2);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(7.5em, 18cqi)), 1fr));
    margin-block: var(--_space);
  }
  .choice {
    display: grid;
    align-content: start;
    gap: 2px;
    min-width: 0;
    font-size: 0.9375em;
  }
  .choice span {
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .choice select {
    width: 100%;
    min-height: 32px;
    padding: 0.2em 0.5em;
    font: inherit;
    color: inherit;
    /* Else the longest of its choices sticks out, to WebKit. */
    contain: paint;
    text-overflow: ellipsis;
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;
