import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from './trend-line.figure.js';

/** The figures of one period, with the break and the measures that begin there. @param told the lines that it tells of */
export function tooltipTemplate({ view, speech, swatch, text }: Shown, period: number, told: readonly number[]): TemplateResult {
  const { series, breaks, events, periods } = view;
  const isTold = (about: readonly number[] | undefined): boolean => about === undefined || about.some((line) => told.includes(line));
  return html`<div class="tooltip" part="tooltip" aria-hidden="true">
    <strong>${speech.period(periods[period]!)}</strong>
    ${told.map((line) => html`<span class="row">${swatch(series[line]!.style!)}<span>${series[line]!.name}: ${text(line, period)}</span></span>`)}
    ${breaks.map((each) => (each.at === period && isTold(each.series) ? html`<span class="row">${each.label}: ${each.note}</span>` : nothing))}
    ${(events?.list ?? []).map((each) => (each.at === period && isTold(each.series) ? html`<span class="row">${each.text}</span>` : nothing))}
  </div>`;
}
