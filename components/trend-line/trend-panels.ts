import { html, type TemplateResult } from 'lit';
import { trendPanels, type TrendPanels } from '../../src/views/trend-line.panels.js';
import type { TrendLayout } from '../../src/views/trend-line.layout.js';
import type { TrendLineView } from '../../src/views/trend-line.view.js';
import { trendPanelStyles } from './trend-panels.styles.js';

/** A chart for each region: a later part, as most figures are one chart. What draws a single chart is given to it. */
export const panels = {
  styles: [trendPanelStyles],
  layout: trendPanels,

  /** @param picture the chart of one region */
  template({ series }: TrendLineView, laidOut: TrendPanels, picture: (layout: TrendLayout) => TemplateResult): TemplateResult {
    return html`<div class="panels">
      ${laidOut.panels.map(({ series: place, layout }) => {
        const { name, trend } = series[place]!;
        return html`<div class="panel" data-series=${place}>
          <div class="panel-name">${name}</div>
          <div class="panel-trend">${trend?.text ?? ''}</div>
          ${picture(layout)}
        </div>`;
      })}
    </div>`;
  },
};
