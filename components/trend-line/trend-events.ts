import { css, html, type TemplateResult } from 'lit';
import { trendEvents, type TrendEvents } from '../../src/views/trend-line.events.js';

const styles = css`
  .events {
    margin-block-start: var(--_space);
    font-size: 0.9375em;
  }
  .events :is(p, ul) {
    margin: 0;
  }
  .events ul {
    padding: 0;
    list-style: none;
  }
  .events li {
    display: flex;
    align-items: baseline;
    gap: var(--_space);
    min-height: 24px;
  }
  .events-heading {
    font-weight: 600;
  }
  .event-mark {
    flex: none;
    width: 18px;
    border: 1px solid;
    border-radius: 50%;
    font-size: var(--_font-size-small);
    line-height: 18px;
    text-align: center;
  }
`;

/** Measures with a date: a later part, for most releases tell of none. */
export const events = {
  styles: [styles],
  of: trendEvents,

  /** The measures that have a number on the time axis, with where to read about them. */
  template({ heading, list, notACause }: TrendEvents): TemplateResult {
    return html`<div class="events">
      <p class="events-heading" id="events-heading">${heading}</p>
      <ul aria-labelledby="events-heading">
        ${list.map(
          ({ number, title, from, holder, url }) =>
            html`<li>
              <span class="event-mark" aria-hidden="true">${number}</span>
              <span>${from}: ${url === undefined ? title : html`<a href=${url} rel="noopener">${title}</a>`} (${holder})</span>
            </li>`,
        )}
      </ul>
      <p>${notACause}</p>
    </div>`;
  },
};
