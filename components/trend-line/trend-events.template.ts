import { html, type TemplateResult } from 'lit';
import type { TrendEvents } from '../../src/views/trend-line.events.js';

/** The measures that have a number on the time axis, with where to read about them. */
export function eventsTemplate({ heading, list, notACause }: TrendEvents): TemplateResult {
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
}
