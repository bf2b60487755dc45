import { css } from 'lit';
import { disabledStyles } from '../../shared/disabled.styles.js';

/** How the rows above and under the map lie is in the styles of the map: room is kept for them. */
export const toolStyles = css`
  ${disabledStyles}
  .crumbs ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-height: 32px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .crumbs li + li::before {
    content: '›';
    padding-inline: 0.4em;
    color: var(--_text-subtle);
  }
  .crumbs li > * {
    display: inline-block;
  }
  .crumbs li > ::first-letter {
    text-transform: uppercase;
  }
  .crumbs span {
    font-weight: 700;
  }
  .crumbs button {
    padding-inline: 0;
    border: 0;
    color: var(--_action);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .periods {
    font-size: 0.9375em;
  }
  .period-slider {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-height: 44px;
    margin-block-start: 0.25em;
  }
  .period-slider button {
    width: 2.4em;
    height: 2.4em;
    padding: 0;
  }
  .period-slider svg {
    width: 0.8em;
    height: 0.8em;
    fill: currentColor;
    vertical-align: middle;
  }
  .period-slider input {
    flex: 1;
    min-width: 0;
    min-height: 32px;
    margin: 0;
    accent-color: var(--_action);
  }
  .map {
    position: relative;
  }
  .map-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space);
    padding-block-start: var(--_space);
  }
  p.way-in {
    flex: 1 1 8.5em;
    color: var(--_text-subtle);
    font-size: 0.9375em;
  }
  .move,
  .zoom {
    display: flex;
  }
  .move,
  .zoom:not(.move + *) {
    margin-inline-start: auto;
  }
  :is(.move, .zoom) button {
    width: 2em;
    height: 2em;
    padding: 0;
    border-radius: 0;
    font-size: 1.125em;
    line-height: 1;
  }
  :is(.move, .zoom) button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  :is(.move, .zoom) button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  :is(.move, .zoom) button + button {
    border-inline-start: 0;
  }
  .zoom-hint {
    position: absolute;
    inset: var(--_space) var(--_space) auto;
    width: fit-content;
    margin-inline: auto;
    padding: 0.3em 0.7em;
    color: var(--_background);
    background: var(--_text);
    border-radius: var(--_radius);
    font-size: 0.9375em;
    pointer-events: none;
  }
  @media print {
    .map-tools,
    .map-foot {
      display: none;
    }
  }
`;
