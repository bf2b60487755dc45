import { css } from 'lit';

export const toolStyles = css`
  .map-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    margin-block: var(--_space);
  }
  .crumbs {
    flex: 1 0 100%;
  }
  .crumbs ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .crumbs li + li::before {
    content: '›';
    padding-inline: 0.4em;
    color: var(--_text-subtle);
  }
  .crumbs button {
    padding-inline: 0.3em;
    border: 0;
    color: var(--_action);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .periods,
  .periods label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) / 2) var(--_space);
    font-size: 0.9375em;
  }
  .periods input {
    min-height: 2rem;
    width: min(12rem, 40vw);
    margin: 0;
    accent-color: var(--_action);
  }
  .periods output {
    min-width: 4ch;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
  .map {
    position: relative;
  }
  .zoom {
    position: absolute;
    inset-block-start: var(--_space);
    inset-inline-end: var(--_space);
    display: grid;
  }
  .zoom button {
    width: 2.25rem;
    height: 2.25rem;
    padding: 0;
    border-radius: 0;
    font-size: 1.125em;
    line-height: 1;
  }
  .zoom button + button {
    border-block-start: 0;
  }
  .zoom button[aria-disabled='true'] {
    color: var(--_text-subtle);
    border-color: var(--_border);
    cursor: default;
  }
  @media print {
    .map-tools,
    .zoom {
      display: none;
    }
  }
`;
