import { html, nothing, type TemplateResult } from 'lit';
import type { TrendHandWords } from '../../src/language/trend-hand-words.js';
import type { TrendLineView } from '../../src/views/trend-line.view.js';
import { choiceTemplate } from '../shared/choice.template.js';
import type { TrendHost } from './trend-line.figure.js';

/** What is offered above the charts: an index to a year, and of several regions a chart each. */
export function trendChoices(
  { bases, base, series, apart }: TrendLineView,
  words: TrendHandWords,
  host: TrendHost,
  measure: string | undefined,
): TemplateResult | typeof nothing {
  const several = series.filter(({ isReference }) => !isReference).length > 1;
  if (bases.length < 2 && !several) return nothing;
  const index = choiceTemplate({
    label: words.figures,
    options: [{ id: '', label: words.asPublished }, ...bases.map((year) => ({ id: year, label: words.asIndex(year) }))],
    chosen: base ?? '',
    onChoose: (year) => {
      host.indexTo = year === '' ? undefined : year;
      if (measure === 'index') host.measure = undefined;
    },
  });
  const charts = choiceTemplate({
    label: words.lines,
    options: [
      { id: '', label: words.together },
      { id: 'multiples', label: words.apart },
    ],
    chosen: apart ? 'multiples' : '',
    onChoose: (layout) => (host.layout = layout === '' ? undefined : layout),
  });
  return html`<div class="choices">${bases.length < 2 ? nothing : index} ${several ? charts : nothing}</div>`;
}
