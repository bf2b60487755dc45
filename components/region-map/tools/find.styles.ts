import { css } from 'lit';

/** The search field: a field of 44 px for a finger, with its list over what is below. */
export const findStyles = css`
  .find label {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.9375em;
  }
  .find-field {
    position: relative;
  }
  .find input {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 0.3em 0.7em;
    padding-inline-end: 48px;
    /* From 16 px on a telephone does not enlarge the page when the field is touched. */
    font: inherit;
    font-size: max(1em, 16px);
    color: inherit;
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .find-clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    width: 44px;
    padding: 0;
    font-size: 1.25em;
    border: 0;
    background: none;
  }
  .find-found {
    position: absolute;
    inset: calc(100% + 2px) 0 auto;
    z-index: 4;
    padding-block: 0.25em;
    background: var(--_background);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  }
  .find-found p {
    padding: 0.4em 0.7em;
    color: var(--_text-subtle);
    font-size: var(--_font-size-small);
  }
  .find ul {
    max-height: min(24em, 50vh);
    margin: 0;
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    list-style: none;
  }
  .find li {
    min-height: 44px;
    padding: 0.55em 0.7em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .find li:hover {
    background: var(--_surface);
  }
  .find li[aria-selected='true'] {
    color: var(--_background);
    background: var(--_text);
  }
  .find-place {
    color: var(--_text-subtle);
    font-size: 0.9375em;
  }
  [aria-selected='true'] .find-place {
    color: inherit;
  }
  .find mark {
    color: inherit;
    background: none;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  @media (forced-colors: active) {
    .find li mark {
      forced-color-adjust: none;
    }
    .find li[aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
