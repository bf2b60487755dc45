import { css } from 'lit';

export const localDataStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* Not on the host, where a page's own rules for all elements would undo it. */
  .local-data {
    box-sizing: border-box;
    padding: calc(var(--_space) * 2);
    color: var(--_text);
    background: var(--_background);
    font-size: var(--_font-size);
    font-weight: 400;
    line-height: 1.45;
    direction: ltr;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    border: var(--_border-width) dashed var(--_border);
    border-radius: var(--_radius);
  }
  p {
    margin: 0 0 var(--_space);
    max-width: 70ch;
  }
  .heading {
    font-size: 1.25em;
    font-weight: 700;
  }
  .hint {
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .fields {
    display: grid;
    gap: 0 calc(var(--_space) * 2);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
  }
  .fields select {
    width: 100%;
  }
  .field label {
    display: block;
    font-weight: 700;
  }
  input,
  select,
  button {
    box-sizing: border-box;
    max-width: 100%;
    min-height: 32px;
    font: inherit;
    color: var(--_text);
    background: var(--_background);
  }
  ::file-selector-button {
    min-height: 32px;
    margin: 0 0.6em 0 0;
    font: inherit;
    color: inherit;
    background: var(--_background);
  }
  select,
  button,
  ::file-selector-button {
    padding: 0.2em 0.6em;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  summary {
    display: inline-block;
    min-height: 24px;
    margin-block-end: var(--_space);
    color: var(--_action);
    text-decoration: underline;
    cursor: pointer;
  }
  /* On a page without a doctype it would have its own colour and lines. */
  table {
    color: inherit;
    line-height: inherit;
    margin-block: var(--_space);
    border-collapse: collapse;
    overflow-wrap: anywhere;
  }
  th,
  td {
    padding: 0.2em 0.6em;
    text-align: start;
    vertical-align: top;
    border-block-end: var(--_border-width) solid var(--_border-subtle);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_focus-halo);
  }
  @media print {
    .local-data {
      display: none;
    }
  }
`;
